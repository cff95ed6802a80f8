"""The forms of the codebook's term rules as patterns, with what must stand in a sentence
before a pattern is tried.

A form is words in small letters. ``a/b`` means one or the other, ``no_later_than`` is
three words, ``[on]`` may be left out, ``expire*`` has any ending, ``{length}`` is a slot,
and what stands in round brackets, in front or behind, must be there and is no part of
the term's words.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from truceline.codebook import TermRule
from truceline.coding.terms.term_slots import DAY, RANGE, SLOTS, UNITS

_PARTS = re.compile(
    r"(?:\((?P<ahead>[^()]*)\))?(?P<term>[^()]*)(?:\((?P<behind>[^()]*)\))?"
)
_NAMES = ("ahead", "term", "behind")
_SLOT = re.compile(r"\{(\w+)\}(.*)")
_NEEDED = {"day": (DAY,), "range": (RANGE,), "length": UNITS, "unit": UNITS}


@dataclass(frozen=True, slots=True)
class Form:
    """One form of one rule. Of each group of ``clues`` one must stand in the sentence,
    in small letters, or the pattern cannot match."""

    rule: TermRule
    pattern: re.Pattern[str]
    clues: tuple[tuple[str, ...], ...]


class Forms:
    """All forms of the rules, to be asked for those worth trying in a sentence.

    Most sentences hold no clue of most forms: looking for each clue once costs a tenth
    of what the patterns do.
    """

    def __init__(self, rules: Iterable[TermRule]) -> None:
        self._forms = [_compile(rule, form) for rule in rules for form in rule.forms]
        self._by_key: dict[str, list[int]] = {}
        for number, form in enumerate(self._forms):
            for clue in _key(form):
                self._by_key.setdefault(clue, []).append(number)

    def worth_trying(self, lowered: str) -> list[Form]:
        """The forms that may stand in a sentence in small letters, in their order."""
        numbers = {
            number
            for clue, those in self._by_key.items()
            if clue in lowered
            for number in those
        }
        return [
            form
            for form in map(self._forms.__getitem__, sorted(numbers))
            if all(any(clue in lowered for clue in group) for group in form.clues)
        ]


def _key(form: Form) -> tuple[str, ...]:
    """The group of clues that the fewest sentences hold: by its shortest word."""
    return max(form.clues, key=lambda group: min(map(_rarity, group)), default=("",))


def _rarity(clue: str) -> int:
    # A mark over a date is one letter and rarer than any word.
    return 99 if clue in (DAY, RANGE) else len(clue)


def _compile(rule: TermRule, form: str) -> Form:
    parts = _PARTS.fullmatch(form)
    # The reader of the codebook refuses any other form.
    assert parts is not None
    ahead, term, behind = ((parts[name] or "").split() for name in _NAMES)
    pattern = [
        r"(?<![\w$€£-])",
        _joined(ahead, number=0),
        r"\s+" if ahead else "",
        f"(?P<term>{_joined(term, number=20)})",
        r"\s*" if behind else "",
        _joined(behind, number=40),
    ]
    clues = (_clue(piece) for piece in (*ahead, *term, *behind))
    return Form(
        rule,
        re.compile("".join(pattern), re.IGNORECASE),
        tuple(group for group in clues if group),
    )


def _joined(pieces: list[str], *, number: int) -> str:
    """The pieces with blanks between them; ``number`` keeps the names of slots apart."""
    pattern = ""
    is_blank_due = False
    for piece in pieces:
        number += 1
        if piece == "{gap}":
            pattern += SLOTS["gap"](number)
            is_blank_due = False
        elif piece == ",":
            pattern += r"\s*,"
        elif piece.startswith("["):
            words = _words(piece.strip("[]"), number)
            pattern += rf"(?:\s+{words})?" if is_blank_due else rf"(?:{words}\s+)?"
        else:
            pattern += (r"\s+" if is_blank_due else "") + _words(piece, number)
            is_blank_due = True
    return pattern


def _words(piece: str, number: int) -> str:
    slot = _SLOT.match(piece)
    if slot:
        return SLOTS[slot[1]](number) + re.escape(slot[2])
    words = "|".join(
        re.escape(word.rstrip("*")).replace("_", r"\s+")
        + (r"\w*" if word.endswith("*") else r"(?!\w)")
        for word in piece.split("/")
    )
    return rf"(?<!\w)(?:{words})"


def _clue(piece: str) -> tuple[str, ...]:
    """What of a piece must stand in the sentence: nothing, if it may be left out."""
    slot = _SLOT.match(piece)
    if slot:
        return _NEEDED.get(slot[1], ())
    if piece.startswith("["):
        return ()
    return tuple(
        max(word.rstrip("*").split("_"), key=len) for word in piece.lower().split("/")
    )
