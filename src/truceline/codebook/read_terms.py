"""What sets a term of a promise: lengths, days, shares, what is left out of it."""

import re
from collections.abc import Iterator

from truceline.codebook.fields import Entry, Fields
from truceline.codebook.rules import Carrier, TermRule
from truceline.model import Issue, TermKind

TERMS_FILE = Entry("terms.yaml", frozenset({"terms", "carriers"}))
TERM = Entry(
    "a term rule",
    frozenset({"kind", "forms", "issues", "undated", "example", "look_alike"}),
)
CARRIER = Entry("a carrier", frozenset({"nouns", "issues"}))
# What a slot of a form can stand for.
SLOTS = frozenset(
    "day gap length morrow number range rest rounded share thing unit".split()
)
_SLOT = re.compile(r"\{([^{}]*)\}")
_WORD = r"(?:\[[^\s()\[\]]+\]|[^\s()\[\]]+)"
_WORDS = rf"{_WORD}(?: {_WORD})*"
_WHOLE = re.compile(rf"(?:\({_WORDS}\) )?{_WORDS}(?: \({_WORDS}\))?")


def read_terms(file: Fields) -> Iterator[TermRule]:
    """The rows of one file, in the order in which they are asked."""
    for fields in file.items("terms", TERM):
        yield TermRule(
            kind=fields.needed_choice("kind", TermKind),
            forms=tuple(_forms(fields)),
            issues=tuple(_issues(fields)),
            is_undated=fields.flag("undated", default=False),
            example=fields.needed_text("example"),
            look_alike=fields.needed_text("look_alike"),
            where=fields.where,
        )


def read_carriers(file: Fields) -> Iterator[Carrier]:
    """The nouns that take up a promise."""
    for fields in file.items("carriers", CARRIER):
        yield Carrier(nouns=fields.needed_texts("nouns"), issues=tuple(_issues(fields)))


def _forms(fields: Fields) -> Iterator[str]:
    for index, form in enumerate(fields.needed_texts("forms")):
        problem = _problem(form)
        if problem is None:
            yield form
        else:
            known = ", ".join(f"{{{slot}}}" for slot in sorted(SLOTS))
            remedy = f"write words, [optional] words, (words around it) and {known}"
            fields.item_fault("forms", index, problem=problem, remedy=remedy)


def _problem(form: str) -> str | None:
    unknown = sorted(set(_SLOT.findall(form)) - SLOTS)
    if unknown:
        return f"unknown slot {{{unknown[0]}}} in {form!r}"
    if not _WHOLE.fullmatch(form):
        return f"{form!r} is no words with brackets in front or behind"
    return None


def _issues(fields: Fields) -> Iterator[Issue]:
    for index, text in enumerate(fields.texts("issues")):
        try:
            yield Issue(text)
        except ValueError:
            names = ", ".join(each.value for each in Issue)
            problem = f"unknown word {text!r} under issues"
            fields.item_fault(
                "issues", index, problem=problem, remedy=f"known: {names}"
            )
