"""Writes down every field of the output and every column of the record.

Comes in: the program's own types and tables. Goes out: Markdown, one function a part of
the data dictionary, called like those in ``generate``.
"""

import inspect
import re
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import TypeGuard

import msgspec
from table_lines import table

from truceline import model
from truceline.publish import coded_format
from truceline.publish.tables import TABLES
from truceline.record.tables import metadata


def vocabularies() -> str:
    """The closed vocabularies, as written in every output."""
    found = (getattr(model, name) for name in model.__all__)
    rows = (
        [each.__name__, _first_line(each), ", ".join(f"`{value}`" for value in each)]
        for each in found
        if isinstance(each, type) and issubclass(each, StrEnum)
    )
    return table(["vocabulary", "what it says", "values"], rows)


def lines() -> str:
    """The objects of a line of JSON with their fields, the line itself first."""
    found = [each for each in vars(coded_format).values() if _is_struct(each)]
    found.sort(key=lambda each: each is not coded_format.LineOut)
    return "\n\n".join(_struct(each) for each in found)


def exports() -> str:
    """The exported tables with what each column means."""
    parts = []
    for exported in TABLES:
        rows = ([f"`{column.name}`", column.meaning] for column in exported.columns)
        parts.append(
            f"### {exported.name}\n\n{exported.about}\n\n"
            f"{table(['column', 'what it says'], rows)}"
        )
    return "\n\n".join(parts)


def records() -> str:
    """The record types with their fields."""
    found = [getattr(model, name) for name in model.__all__]
    return "\n\n".join(_record(each) for each in found if _is_record(each))


def tables() -> str:
    """The tables of the record with their columns."""
    parts = []
    for kept in metadata.sorted_tables:
        rows = (
            [
                f"`{column.name}`",
                str(column.type).lower(),
                "yes" if column.nullable else "no",
                ", ".join(f"`{key.target_fullname}`" for key in column.foreign_keys),
            ]
            for column in kept.columns
        )
        head = ["column", "type", "may be unknown", "points at"]
        parts.append(f"### {kept.name}\n\n{table(head, rows)}")
    return "\n\n".join(parts)


def _is_struct(each: object) -> TypeGuard[type[msgspec.Struct]]:
    return isinstance(each, type) and issubclass(each, msgspec.Struct)


def _struct(struct: type[msgspec.Struct]) -> str:
    rows = (
        [f"`{field.name}`", f"`{_json_words(field.type)}`"]
        for field in msgspec.structs.fields(struct)
    )
    name = struct.__name__.removesuffix("Out")
    return f"### {name}\n\n{_first_line(struct)}\n\n{table(['field', 'type'], rows)}"


def _json_words(annotation: object) -> str:
    words = _type_words(annotation)
    words = re.sub(r"\b(\w+)Out\b", r"\1", words)
    return words.replace("None", "null").replace("tuple", "list").replace(", ...", "")


def _is_record(each: object) -> TypeGuard[type]:
    return isinstance(each, type) and is_dataclass(each)


def _record(record: type) -> str:
    rows = (
        [f"`{field.name}`", f"`{_type_words(field.type)}`"] for field in fields(record)
    )
    said = inspect.cleandoc(record.__doc__ or "").replace("``", "`")
    return f"### {record.__name__}\n\n{said}\n\n{table(['field', 'type'], rows)}"


def _type_words(annotation: object) -> str:
    # Only the last part of "truceline.model.span.Span" means something to a reader.
    return re.sub(r"(?:\w+\.)+(?=\w)", "", inspect.formatannotation(annotation))


def _first_line(each: type) -> str:
    return inspect.cleandoc(each.__doc__ or "").partition("\n")[0]
