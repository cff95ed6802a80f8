"""How coders sign, as far as that says what a reader should check."""

from enum import StrEnum

# How the coder of the trained model signs, before its version; the others are rules.
LEARNED = "events-learned."


class SidesFrom(StrEnum):
    """What told who did an act, or to whom, where its clause alone did not."""

    RANKING = "ranking"
    ARTICLE = "article"


# The ranking weighs all whom the article names; counterparts fill in the other side of
# the conflict that it is about.
_SIGNED: dict[str, SidesFrom] = {
    "ends-learned.": SidesFrom.RANKING,
    "counterparts.": SidesFrom.ARTICLE,
}


def find_sides_from(coder: str) -> SidesFrom | None:
    """What told the sides of a row, by its coder; None where the coder that found it did."""
    return next(
        (told for name, told in _SIGNED.items() if coder.startswith(name)), None
    )
