"""truceline evaluate: how well the coders do on articles that people have marked."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from truceline.cli.options import coder_option, coder_to_use
from truceline.cli.output import put_out

if TYPE_CHECKING:
    from truceline.evaluation import NotGiven, SetScore

# The names are known here so that help needs no stage; a test compares them.
SET_NAMES = (
    "own-train", "own-dev", "own-test", "own-more", "own-unseen", "own-plain", "own-wide", "own-far", "own-events", "own-groups", "polnear", "plover-pairs", "voa-events", "timeml", "isaf",
    "tr-news", "uw",
)  # fmt: skip


@click.command("evaluate")
@click.option(
    "--gold",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of marked sets that others made.",
)
@click.option(
    "--own",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of the project's own gold.  [default: evaluation/gold in a clone]",
)
@click.option(
    "--set",
    "names",
    multiple=True,
    type=click.Choice(SET_NAMES),
    help="Only this set; may be repeated.",
)
@click.option(
    "--confusions",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="List up to N disagreements of each set, with the words.",
)
@coder_option
@click.option("--json", "is_json", is_flag=True, help="Everything, as one JSON object.")
@click.option(
    "--write",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Put the tables into this page, between its marks.",
)
def command(
    *,
    gold: Path | None,
    own: Path | None,
    names: tuple[str, ...],
    confusions: int,
    is_json: bool,
    write: Path | None,
) -> int:
    """Measure the coders on articles that people have marked.

    Prints the figures of each set beside what the project wants to reach. Sets that
    others made are looked for under --gold and are only read; those that are not there
    are said to be not given.

    Exit status 0 if at least one set was scored, 1 if none was there, 2 for wrong usage
    or marks that cannot be read.
    """
    from truceline.evaluation import SETS, SetScore, own_gold, score_set
    from truceline.evaluation.page import accuracy_tables, put_into
    from truceline.pipeline.tools import ToolsWanted

    tools = ToolsWanted(coder=coder_to_use())()
    wanted = [one for one in SETS if not names or one.name in names]
    scores = [
        score_set(one, own=own or own_gold(), foreign=gold, tools=tools)
        for one in wanted
    ]
    if is_json:
        import msgspec

        put_out(msgspec.json.format(msgspec.json.encode({"sets": scores})) + b"\n")
    else:
        _print(scores, most=confusions)
    if write is not None:
        page = put_into(write.read_text("utf-8"), accuracy_tables(scores))
        write.write_text(page, "utf-8")
    return 0 if any(isinstance(one, SetScore) for one in scores) else 1


def _print(scores: "Sequence[SetScore | NotGiven]", *, most: int) -> None:
    from truceline.evaluation import NotGiven

    for one in scores:
        if isinstance(one, NotGiven):
            click.echo(f"{one.name}: not given ({one.where})\n")
            continue
        click.echo(f"{one.name}, {one.items:,} items")
        for measure in one.measures:
            bounds = ""
            if measure.low is not None and measure.high is not None:
                bounds = f" ({measure.low:.3f} to {measure.high:.3f})"
            goal = ""
            if measure.goal is not None:
                sign = "under" if measure.is_error else "at least"
                verdict = "reached" if measure.is_reached else "not reached"
                goal = f", wanted {sign} {measure.goal:.2f}: {verdict}"
            click.echo(f"  {measure.name}: {measure.value:.3f}{bounds}{goal}")
        _print_confusions(one, most)
        click.echo()


def _print_confusions(one: "SetScore", most: int) -> None:
    if not most:
        return
    kinds = Counter(confusion.kind for confusion in one.confusions)
    # The most frequent kind first, and inside it in the order of the set.
    ordered = sorted(one.confusions, key=lambda each: (-kinds[each.kind], each.kind))
    for each in ordered[:most]:
        click.echo(f"  {each.where}: {each.kind} ({kinds[each.kind]:,} of this kind)")
        if each.wanted is not None:
            click.echo(f"    marked: {each.wanted}")
        if each.found is not None:
            click.echo(f"    found:  {each.found}")
        click.echo(f"    text:   {each.text}")
