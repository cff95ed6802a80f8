"""The import report on a terminal, drawn with rich."""

from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from truceline.cli.import_report import LEFT_OUT, RETRY, Section, troubled_files
from truceline.cli.telling import MOST_NAMED
from truceline.model.imports import ImportOverview


def print_on_terminal(overview: ImportOverview, sections: Sequence[Section]) -> None:
    """The sections with their headings marked, and what was left out as a table."""
    console = Console(highlight=False)
    for section in sections:
        if not section.lines:
            continue
        console.print()
        console.print(Text(section.heading, style="bold"))
        if section.heading == LEFT_OUT:
            console.print(_left_out(overview))
            console.print(Padding(RETRY, (0, 2)))
            continue
        # Text, so that brackets in a file's name are no colours.
        for line in section.lines:
            console.print(Padding(Text(line), (0, 2)))


def _left_out(overview: ImportOverview) -> Table:
    drawn = Table(box=SIMPLE_HEAD, pad_edge=False)
    drawn.add_column("file", overflow="fold", min_width=12)
    drawn.add_column("holds", justify="right", min_width=5)
    drawn.add_column("read", justify="right", min_width=4)
    drawn.add_column("left out", justify="right", min_width=8)
    drawn.add_column("why, and what to do", overflow="fold", min_width=30)
    troubled = troubled_files(overview)
    for one in troubled[:MOST_NAMED]:
        file = one.file
        at_least = "" if file is None or file.is_whole else "≥ "
        drawn.add_row(
            Text(one.path),
            "?" if file is None else f"{at_least}{file.holds:,}",
            "0" if file is None else f"{file.read:,}",
            "all" if file is None else f"{file.quarantined + file.missing:,}",
            Text("\n".join(one.reasons)),
        )
    if len(troubled) > MOST_NAMED:
        drawn.add_row(f"… and {len(troubled) - MOST_NAMED:,} more", "", "", "", "")
    return drawn
