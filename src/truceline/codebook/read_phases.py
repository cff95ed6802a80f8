"""What moves a line of negotiation from one phase to another."""

from collections.abc import Iterator
from typing import TypeVar

from truceline.codebook.draft import Placed
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.rules import PhaseRule
from truceline.model import EventType, Factuality, Issue, PhaseStatus

PHASES_FILE = Entry("phases.yaml", frozenset({"phases"}))
PHASE = Entry(
    "a phase rule",
    frozenset(
        {
            "from",
            "to",
            "again",
            "types",
            "modes",
            "issues",
            "words",
            "about",
            "not_words",
            "sides",
            "needs_name",
            "needs_sides",
            "because",
            "example",
            "look_alike",
        }
    ),
)
SIDES = ("both", "one")

Word = TypeVar("Word", EventType, Factuality, Issue, PhaseStatus)


def read_phases(file: Fields) -> Iterator[Placed[PhaseRule]]:
    """The rows of one file, in the order in which they are asked."""
    file.need("phases")
    for fields in file.items("phases", PHASE):
        sides = fields.needed_text("sides")
        if sides and sides not in SIDES:
            fields.refuse_word("sides", sides, SIDES)
        fields.need("from", "types")
        rule = PhaseRule(
            origins=read_choices(fields, "from", PhaseStatus),
            to=fields.needed_choice("to", PhaseStatus),
            again=fields.choice("again", PhaseStatus),
            types=read_choices(fields, "types", EventType),
            modes=fields.texts("modes"),
            issues=read_choices(fields, "issues", Issue),
            words=fields.texts("words"),
            about=fields.texts("about"),
            not_words=fields.texts("not_words"),
            is_between_sides=sides != "one",
            needs_name=fields.flag("needs_name", default=False),
            needs_sides=fields.flag("needs_sides", default=False),
            because=fields.needed_text("because"),
            example=fields.needed_text("example"),
            look_alike=fields.needed_text("look_alike"),
            where=fields.where,
        )
        if rule.to in rule.origins:
            problem = f"it leads from {rule.to.value!r} to itself"
            fields.fault("to", problem=problem, remedy="name another phase")
        yield Placed(rule, fields)


def read_choices(fields: Fields, key: str, known: type[Word]) -> tuple[Word, ...]:
    """The words of a list, all of one closed vocabulary; an unknown one is a fault."""
    words = []
    for index, text in enumerate(fields.texts(key)):
        try:
            words.append(known(text))
        except ValueError:
            names = ", ".join(each.value for each in known)
            problem = f"unknown word {text!r} under {key}"
            fields.item_fault(key, index, problem=problem, remedy=f"known: {names}")
    return tuple(words)
