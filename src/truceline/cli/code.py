"""truceline code: articles in, JSON Lines out; or a study's record filled."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from truceline.cli.options import (
    coder_chosen,
    coder_option,
    coder_to_use,
    jobs_option,
    study_from,
    today,
)
from truceline.cli.output import put_out
from truceline.cli.reading_options import Typed, reading_options
from truceline.cli.telling import (
    Progress,
    on_one_line,
    study_summary,
    tell_report,
    tell_study,
    tell_warnings,
)

if TYPE_CHECKING:
    from truceline.pipeline.settings import Study


@click.command("code")
@click.argument("paths", nargs=-1, metavar="PATH...", type=click.Path(path_type=Path))
@click.option(
    "--codebook",
    type=click.Path(file_okay=False, path_type=Path),
    help="Rules and actors laid over those that come with truceline; a folder with a "
    "codebook.yaml stands alone.",
)
@coder_option
@jobs_option
@reading_options
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to this file, which appears only when it is complete.",
)
@click.option(
    "--pairs",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Print the event type of the pairs of actors in a TSV file instead.",
)
def command(
    paths: tuple[Path, ...],
    *,
    codebook: Path | None,
    jobs: int | None,
    typed: Typed,
    output: Path | None,
    pairs: Path | None,
) -> int:
    """Find actors, statements and events in articles.

    PATH is a file, a folder or - for JSON Lines (id, date, text) on standard input. Out
    comes one JSON object a line for each article, in input order. What cannot be read is
    named on standard error and left out; the rest is coded.

    A folder with a project.toml is a study: its record is filled instead, with what is
    new or changed, and a summary is printed. A run that was stopped goes on from there.

    --pairs FILE.tsv, without a PATH, reads the columns sentence_id, sentence, source and
    target and prints sentence_id, root and confidence.

    Exit status 0 if at least one article was coded, 1 if none could be, 2 for wrong
    usage or a broken codebook, 130 for Ctrl-C.
    """
    from truceline.pipeline.settings import is_study

    if pairs is not None:
        _refuse("--pairs takes no PATH", are_given=bool(paths or typed.settings))
        return _code_pairs(pairs, codebook, output)
    if not paths:
        raise click.UsageError("name a file, a folder, or - for standard input")
    studies = [path for path in paths if path != Path("-") and is_study(path)]
    if studies:
        _refuse(
            f"{studies[0]} is a study; name it alone, without -o",
            are_given=len(paths) > 1 or output is not None,
        )
        settings = typed.settings
        if codebook is not None:
            settings = (*settings, f"codebook={codebook.absolute()}")
        if coder_chosen() is not None:
            settings = (*settings, f"coder={coder_chosen()}")
        return _code_study(typed.over(study_from(studies[0], settings, jobs)))
    _refuse("-s is for a study, and no PATH is one", are_given=bool(typed.settings))
    return _code_paths(paths, codebook, jobs or 1, output, typed)


def _refuse(words: str, *, are_given: bool) -> None:
    if are_given:
        raise click.UsageError(words)


def _code_study(study: "Study") -> int:
    from truceline.pipeline.study import code_study
    from truceline.pipeline.tools import codebook_warnings

    tell_warnings(codebook_warnings(study.codebook, study.processes))
    with Progress() as progress:
        report = code_study(study, today=today(), tell=progress.tell)
    tell_study(report)
    click.echo(study_summary(report))
    return 0 if report.counts.coded > len(report.failed) else 1


def _code_paths(
    paths: tuple[Path, ...],
    codebook: Path | None,
    jobs: int,
    output: Path | None,
    typed: Typed,
) -> int:
    from truceline.pipeline.code_paths import CodedLine, code_paths
    from truceline.pipeline.tools import ToolsWanted, codebook_warnings

    tools = ToolsWanted(codebook=codebook, coder=coder_to_use())()
    tell_warnings(codebook_warnings(codebook, None))
    coded = 0
    with Progress() as progress, _written_to(output) as write:
        for item in code_paths(
            [path for path in paths if path != Path("-")],
            tools=tools,
            today=today(),
            jobs=jobs,
            stream=sys.stdin.buffer if Path("-") in paths else None,
            how=typed.how_to_read(),
        ):
            if not isinstance(item, CodedLine):
                progress.clear()
                tell_report(item)
                continue
            write(f"{item.line}\n".encode())
            if item.failure is not None:
                progress.clear()
                click.echo(on_one_line(f"{item.path}: {item.failure}"), err=True)
                continue
            coded += 1
            progress.tell(coded)
    return 0 if coded else 1


def _code_pairs(pairs: Path, codebook: Path | None, output: Path | None) -> int:
    from truceline.pipeline.pairs import CodedPair, code_pairs, read_pairs
    from truceline.pipeline.tools import ToolsWanted

    tools = ToolsWanted(codebook=codebook, coder=coder_to_use())()
    coded = 0
    with Progress() as progress, _written_to(output) as write:
        write(b"sentence_id\troot\tconfidence\n")
        for item in code_pairs(read_pairs(pairs), tools=tools):
            if not isinstance(item, CodedPair):
                progress.clear()
                click.echo(f"{item}", err=True)
                continue
            row = f"{item.sentence_id}\t{item.root or ''}\t{item.confidence}\n"
            write(row.encode())
            coded += 1
    return 0 if coded else 1


@contextmanager
def _written_to(output: Path | None) -> Iterator[Callable[[bytes], object]]:
    """Standard output, or a file that appears when it is complete."""
    from truceline.pipeline.whole_file import whole_file

    if output is None or output == Path("-"):
        yield put_out
        return
    if not output.absolute().parent.is_dir():
        raise click.UsageError(
            f"-o {output}: the folder {output.parent} does not exist"
        )
    with whole_file(output) as stream:
        yield stream.write
