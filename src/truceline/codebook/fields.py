"""Typed reading of one YAML mapping; whatever is wrong with it becomes a fault.

A ``needed_`` reader that met a fault gives a stand-in ("" or the first word of a
vocabulary) so that reading can go on and find more. No stand-in leaves the package: a
codebook with a fault is not given out.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

import yaml

from truceline.codebook.faults import name_known
from truceline.codebook.source import Source

_TAG = "tag:yaml.org,2002:"
_STR = f"{_TAG}str"
_INT = f"{_TAG}int"
_FLOAT = f"{_TAG}float"
_BOOL = f"{_TAG}bool"
_NULL = f"{_TAG}null"
_KINDS = {
    _STR: "a text",
    _INT: "a number",
    _FLOAT: "a number",
    _BOOL: "a truth value",
    _NULL: "nothing",
    f"{_TAG}timestamp": "a date",
}
_TRUE = frozenset({"true", "yes", "on"})

Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Entry:
    """What kind of entry is read and the keys it may have."""

    kind: str
    keys: frozenset[str]


class Fields:
    """The keys of one mapping of a codebook file, each read by its type."""

    __slots__ = ("_values", "entry", "line", "read_items", "source")

    def __init__(self, source: Source, node: yaml.MappingNode, entry: Entry) -> None:
        self.source = source
        self.entry = entry
        self.line = _line(node)
        # The entries of its lists as far as they were read, for faults found later.
        self.read_items: dict[str, list[Fields]] = {}
        self._values = self._keep_known(node)

    def _keep_known(self, node: yaml.MappingNode) -> dict[str, yaml.Node]:
        values: dict[str, yaml.Node] = {}
        for key, value in node.value:
            name = key.value
            if not isinstance(name, str):
                problem, remedy = f"{_kind(key)} as a key", "write a plain word"
                self.source.fault(_line(key), None, problem=problem, remedy=remedy)
            elif name not in self.entry.keys:
                problem = f"unknown key of {self.entry.kind}"
                remedy = name_known(name, self.entry.keys)
                self.source.fault(_line(key), name, problem=problem, remedy=remedy)
            elif name in values:
                problem = f"given twice, first in line {_line(values[name])}"
                remedy = "keep one of the two"
                self.source.fault(_line(key), name, problem=problem, remedy=remedy)
            else:
                values[name] = value
        return {key: value for key, value in values.items() if not _is_null(value)}

    @property
    def where(self) -> str:
        """File and line for the record."""
        return f"{self.source.where}:{self.line}"

    def has(self, key: str) -> bool:
        """Whether the key is there with something other than null."""
        return key in self._values

    def is_filled(self, key: str) -> bool:
        """Whether the key holds a list with something in it."""
        node = self._values.get(key)
        if isinstance(node, yaml.SequenceNode):
            return bool(node.value)
        return node is not None

    def line_of(self, key: str) -> int:
        """The line of the value, or of the entry where the key is left out."""
        value = self._values.get(key)
        return self.line if value is None else _line(value)

    def line_of_item(self, key: str, index: int) -> int:
        """The line of one item of a list."""
        node = self._values.get(key)
        if isinstance(node, yaml.SequenceNode):
            return _line(node.value[index])
        return self.line_of(key)

    def fault(self, key: str, *, problem: str, remedy: str) -> None:
        """Keeps a fault of one key."""
        self.source.fault(self.line_of(key), key, problem=problem, remedy=remedy)

    def item_fault(self, key: str, index: int, *, problem: str, remedy: str) -> None:
        """Keeps a fault of one item of a list."""
        line = self.line_of_item(key, index)
        self.source.fault(line, key, problem=problem, remedy=remedy)

    def warn(self, key: str, index: int = 0, *, problem: str, remedy: str) -> None:
        """Keeps a warning of one key, or of one item where the key holds a list."""
        line = self.line_of_item(key, index)
        self.source.warn(line, key, problem=problem, remedy=remedy)

    def need(self, *keys: str) -> None:
        """Keeps a fault for each key that is left out."""
        for key in keys:
            if key not in self._values:
                remedy = f"{self.entry.kind} needs it; add it"
                self.fault(key, problem="missing key", remedy=remedy)

    def text(self, key: str) -> str | None:
        """A text without blanks around it, or None where it is left out."""
        node = self._values.get(key)
        return None if node is None else self._text_of(key, node)

    def needed_text(self, key: str) -> str:
        """A text that must be there."""
        self.need(key)
        return self.text(key) or ""

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of texts, or the default where it is left out."""
        nodes = self._listed(key)
        if nodes is None:
            return default
        texts = (self._text_of(key, node) for node in nodes)
        return tuple(text for text in texts if text is not None)

    def needed_texts(self, key: str) -> tuple[str, ...]:
        """A list of texts that must have at least one."""
        self.need(key)
        node = self._values.get(key)
        if isinstance(node, yaml.SequenceNode) and not node.value:
            self.fault(key, problem="empty list", remedy="give at least one text")
        return self.texts(key)

    def choice(self, key: str, words: type[Word]) -> Word | None:
        """A word of a closed vocabulary, or None where it is left out."""
        text = self.text(key)
        if text is None:
            return None
        try:
            return words(text)
        except ValueError:
            self.refuse_word(key, text, tuple(words))
            return None

    def needed_choice(self, key: str, words: type[Word]) -> Word:
        """A word of a closed vocabulary that must be there."""
        self.need(key)
        return self.choice(key, words) or next(iter(words))

    def refuse_word(self, key: str, word: str, known: tuple[str, ...]) -> None:
        """Keeps the fault of a word that is not in its vocabulary."""
        remedy = name_known(word, known)
        self.fault(key, problem=f"unknown {key} {word!r}", remedy=remedy)

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false, or the default where it is left out."""
        node = self._values.get(key)
        if node is None:
            return default
        if isinstance(node, yaml.ScalarNode) and node.tag == _BOOL:
            return node.value.lower() in _TRUE
        self._refuse_type(key, node, "true or false", "write true or false, unquoted")
        return default

    def number(self, key: str) -> float | None:
        """A finite number, or None where it is left out."""
        node = self._values.get(key)
        if node is None:
            return None
        if isinstance(node, yaml.ScalarNode) and node.tag in (_INT, _FLOAT):
            number = _finite(node.value)
            if number is None:
                problem = f"{node.value!r} is not a plain number"
                self.fault(key, problem=problem, remedy="write it like 2.5")
            return number
        self._refuse_type(key, node, "a number", "write it like 2.5, unquoted")
        return None

    def written(self, key: str) -> str | None:
        """A single value as it stands in the file, whatever YAML would make of it."""
        node = self._values.get(key)
        if node is None or isinstance(node, yaml.ScalarNode):
            return None if node is None else str(node.value)
        self._refuse_type(key, node, "a single value", "write one value")
        return None

    def items(self, key: str, entry: Entry) -> Iterator["Fields"]:
        """The entries of a list of mappings."""
        read = self.read_items[key] = []
        for node in self._listed(key) or ():
            if isinstance(node, yaml.MappingNode):
                read.append(Fields(self.source, node, entry))
                yield read[-1]
            else:
                self.source.fault(
                    _line(node),
                    key,
                    problem=f"expected {entry.kind} with its keys, found {_kind(node)}",
                    remedy="write it as key: value",
                )

    def mapping(self, key: str, entry: Entry) -> "Fields | None":
        """The one mapping below a key, or None where it is left out."""
        node = self._values.get(key)
        if node is None:
            return None
        if isinstance(node, yaml.MappingNode):
            return Fields(self.source, node, entry)
        self._refuse_type(key, node, "keys with values", "write it as key: value")
        return None

    def _listed(self, key: str) -> list[yaml.Node] | None:
        node = self._values.get(key)
        if node is None:
            return None
        if isinstance(node, yaml.SequenceNode):
            return list(node.value)
        self._refuse_type(key, node, "a list", "write it in square brackets")
        return None

    def _text_of(self, key: str, node: yaml.Node) -> str | None:
        if not isinstance(node, yaml.ScalarNode):
            self._refuse_type(key, node, "a text", "write one text")
            return None
        if node.tag == _STR:
            text = str(node.value).strip()
            if text:
                return text
            problem, remedy = "empty text", "fill it in or remove it"
        elif not node.value:
            problem, remedy = (
                "expected a text, found nothing",
                "fill it in or remove it",
            )
        else:
            kind = _kind(node)
            problem = f"expected a text, but YAML takes {node.value} for {kind}"
            remedy = f"quote it: '{node.value}'"
        self.source.fault(_line(node), key, problem=problem, remedy=remedy)
        return None

    def _refuse_type(
        self, key: str, node: yaml.Node, expected: str, remedy: str
    ) -> None:
        problem = f"expected {expected}, found {_kind(node)}"
        self.source.fault(_line(node), key, problem=problem, remedy=remedy)


def _line(node: yaml.Node) -> int:
    # Marks of libyaml carry no types.
    return int(node.start_mark.line) + 1


def _is_null(node: yaml.Node) -> bool:
    # A key with nothing behind it was forgotten; a written null is meant.
    return node.tag == _NULL and bool(node.value)


def _kind(node: yaml.Node) -> str:
    if isinstance(node, yaml.MappingNode):
        return "keys with values"
    if isinstance(node, yaml.SequenceNode):
        return "a list"
    return _KINDS.get(str(node.tag), "a special value")


def _finite(written: str) -> float | None:
    # Digits in groups of sixty (1:30) and .inf are numbers to YAML only.
    try:
        number = float(written)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
