"""Rules by which one thing is required before another."""

from collections.abc import Iterator

from truceline.codebook.fields import Entry, Fields
from truceline.codebook.rules import ConditionRule, Need, Side

CONDITIONS_FILE = Entry("conditions.yaml", frozenset({"conditions"}))
CONDITION = Entry(
    "a condition",
    frozenset(
        {"words", "verbs", "nouns", "with", "required", "needs", "not_words",
         "example", "look_alike"}
    ),
)  # fmt: skip
SHAPES = ("words", "verbs", "nouns")


def read_conditions(file: Fields) -> Iterator[ConditionRule]:
    """Each row with the one shape it has; a row of two shapes or none is a fault."""
    file.need("conditions")
    for fields in file.items("conditions", CONDITION):
        shapes = [key for key in SHAPES if fields.is_filled(key)]
        if len(shapes) != 1:
            fields.fault(
                "words",
                problem=f"{len(shapes)} of words, verbs and nouns are given",
                remedy="give one of the three; make a row of its own for each",
            )
        if "words" in shapes:
            fields.need("required", "needs")
        yield ConditionRule(
            words=fields.texts("words"),
            verbs=fields.texts("verbs"),
            nouns=fields.texts("nouns"),
            prepositions=fields.texts("with"),
            required=fields.choice("required", Side) or Side.BEHIND,
            needs=fields.choice("needs", Need) or Need.NOTHING,
            not_words=frozenset(fields.texts("not_words")),
            example=fields.needed_text("example"),
            look_alike=fields.text("look_alike"),
            where=fields.where,
        )
