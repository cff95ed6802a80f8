"""The verbs in the order of the work, and the group that imports each when it is called."""

from dataclasses import dataclass
from importlib import import_module

import click

from truceline import __version__


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb, the module it lives in (as ``command``), and what it does in a line."""

    name: str
    module: str
    summary: str


VERBS = (
    Verb("demo", "demo", "Make the example's site and say where it is."),
    Verb("init", "init", "Start a study in a new folder."),
    Verb("codebook", "codebook", "Check, extend and show the codebook."),
    Verb("import", "import_files", "Bring a study's articles into its record."),
    Verb("code", "code", "Find actors, statements and events in articles."),
    Verb("show", "show", "List what the record holds."),
    Verb("link", "link", "Bring together reports of the same event."),
    Verb("state", "state", "Tell where the process stood on a day."),
    Verb("diff", "diff", "Tell what became known between two days."),
    Verb("incidents", "incidents", "Bring incident data in and count it by day."),
    Verb("test", "test", "Test with incident data whether a truce held."),
    Verb("decide", "decide", "Add a decision of yours to the study."),
    Verb("export", "export", "Write the record as tables."),
    Verb("site", "site", "Write the record as a site that opens by double-click."),
    Verb("evaluate", "evaluate", "Measure the coders on marked articles."),
    Verb("train", "train", "Make the model that helps the rules."),
    Verb("doctor", "doctor", "Tell what is missing or broken."),
)


class LazyGroup(click.Group):
    """A group that knows its verbs by name and imports one when it is wanted."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's
        """All verbs, in the order of the table."""
        return [verb.name for verb in VERBS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """The verb's command, its module imported now."""
        for verb in VERBS:
            if verb.name == cmd_name:
                module = import_module(f"truceline.cli.{verb.module}")
                command: click.Command = module.command
                return command
        return None

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's
        formatter: click.HelpFormatter,
    ) -> None:
        """The verbs with their summaries; nothing is imported for it."""
        with formatter.section("Verbs"):
            formatter.write_dl([(verb.name, verb.summary) for verb in VERBS])

    def invoke(self, ctx: click.Context) -> object:
        """The verb's own exit status; a reader that went away is left to ``main``."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise _Unread from error


class _Unread(BrokenPipeError):
    """A broken pipe without an error number, which click would end the program for."""


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 done, 1 nothing could be done, 2 wrong usage or a broken "
    "codebook or study, 130 stopped with Ctrl-C.",
)
@click.version_option(__version__, "-V", "--version", prog_name="truceline")
def truceline() -> None:
    """Read dated news reports of a peace process and keep its record.

    STUDY is a folder with a project.toml, by default the one you are in. A verb that
    needs earlier steps takes them first, for what changed only.
    """
