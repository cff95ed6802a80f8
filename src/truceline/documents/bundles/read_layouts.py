"""Folders of YAML -> layouts, or every fault of the files at once."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
import yaml

from truceline.documents.bundles.layout import (
    BodyBegins,
    Gives,
    HeadLine,
    Label,
    Layout,
)
from truceline.documents.bundles.line_patterns import LinePattern, line_pattern
from truceline.errors import StudyError

SHIPPED = Path(__file__).parent / "layouts"

Entry = TypeVar("Entry")
Made = TypeVar("Made")


class _HeadEntry(msgspec.Struct, forbid_unknown_fields=True):
    gives: Gives
    lines: list[str] = []
    optional: bool = False


class _LabelEntry(msgspec.Struct, forbid_unknown_fields=True):
    label: str
    gives: Gives
    alone: bool = False
    ends_body: bool = False


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """The keys of a layout's file."""

    name: str
    known_by: list[str]
    begins: list[str] = []
    ends: list[str] = []
    holds: list[str] = []
    contents: list[str] = []
    leave_out: list[str] = []
    head: list[_HeadEntry] = []
    labels: list[_LabelEntry] = []
    once: list[str] = []
    body: BodyBegins = BodyBegins.AT_LABEL


def read_layouts(folders: Iterable[Path]) -> tuple[Layout, ...]:
    """The layouts of the folders, then those that ship.

    One of a study goes before one that ships and replaces it if it has its name. Raises
    StudyError with every fault.
    """
    layouts: dict[str, Layout] = {}
    faults: list[str] = []
    for folder in (*folders, SHIPPED):
        files = sorted((*folder.glob("*.yaml"), *folder.glob("*.yml")))
        if not files:
            faults.append(
                f"{folder}: there is no layout here; name a folder with layouts as "
                "YAML files, or take the setting out"
            )
        for file in files:
            layout = _layout(file)
            if isinstance(layout, str):
                faults.append(f"{file}: {layout}")
            else:
                layouts.setdefault(layout.name, layout)
    if faults:
        raise StudyError("\n".join(faults))
    return tuple(layouts.values())


def _layout(file: Path) -> Layout | str:
    """The layout, or what is wrong with its file."""
    try:
        read = msgspec.convert(yaml.safe_load(file.read_text("utf-8")), _File)
        layout = _made(read, file)
    except (OSError, UnicodeDecodeError) as error:
        return f"the file cannot be read ({error}); make it readable, in UTF-8"
    except yaml.YAMLError as error:
        return f"this is not YAML: {' '.join(f'{error}'.split())}; correct it"
    except (msgspec.ValidationError, ValueError) as error:
        return f"{error}; see docs/formats.md for what a layout holds"
    faults = "; ".join(_faults(layout))
    return faults or layout


def _made(read: _File, file: Path) -> Layout:
    return Layout(
        name=read.name,
        file=file.name,
        known_by=_patterns(read.known_by),
        begins=_patterns(read.begins),
        ends=_patterns(read.ends),
        holds=_patterns(read.holds),
        contents=_patterns(read.contents),
        leave_out=_patterns(read.leave_out),
        head=_each(
            read.head,
            lambda entry: HeadLine(
                gives=entry.gives,
                lines=_patterns(entry.lines),
                is_optional=entry.optional,
            ),
        ),
        # The longest first, so that one label may begin with another.
        labels=_each(
            sorted(read.labels, key=lambda entry: -len(entry.label)),
            lambda entry: Label(
                label=entry.label,
                gives=entry.gives,
                is_alone=entry.alone,
                ends_body=entry.ends_body,
            ),
        ),
        once=_patterns(read.once),
        body=read.body,
    )


def _patterns(lines: Iterable[str]) -> tuple[LinePattern, ...]:
    return tuple(line_pattern(line) for line in lines)


def _each(entries: Iterable[Entry], make: Callable[[Entry], Made]) -> tuple[Made, ...]:
    return tuple(make(entry) for entry in entries)


def _faults(layout: Layout) -> Iterator[str]:
    if not layout.begins and not layout.ends:
        yield "nothing tells one article from the next; give 'begins' or 'ends'"
    if not layout.known_by:
        yield "nothing tells the layout from others; give 'known_by'"
    if any(not label.label.strip() for label in layout.labels):
        yield "a label is empty"
    given = {label.gives for label in layout.labels} | {
        one.gives for one in layout.head
    }
    if layout.body is BodyBegins.AT_LABEL and Gives.BODY not in given:
        yield f"no label gives the body; give one, or 'body: {BodyBegins.BELOW_LABELS}'"
    if Gives.DATE not in given:
        yield "nothing gives the date"
