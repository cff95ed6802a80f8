"""Days of what an accord binds its sides to: "signed on Friday; by the text the state undertakes
to let the refugees come home"."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from truceline.coding.dates.story_days import find_perfect
from truceline.coding.dates.told import Told
from truceline.model import Claim, EventType, Factuality

# What one binds oneself to, and how it became binding.
_BOUND = frozenset({EventType.AGREE, EventType.CONCEDE})
_SIGNED = frozenset({EventType.AGREE, EventType.SUPPORT})
_PRESENT = frozenset({"VBZ", "VBP"})
# A signing is told with its day or two, not with a month.
_SHORT = timedelta(days=2)
# How many sentences on a report still speaks of it (5 and 20 did the same on own sets).
_REACH = 5


def as_signed(claim: Claim, one: Told, before: Iterable[Told]) -> Claim:
    """The claim on the day on which its side signed or agreed, told just before, where it is an
    undertaking in the present or perfect tense without a day of its own."""
    if (
        claim.date is not None
        or claim.type not in _BOUND
        or claim.factuality is not Factuality.ACTUAL
        or not _is_in_force(one)
    ):
        return claim
    for signing in before:
        if one.tree.number - signing.tree.number <= _REACH and _binds(signing, claim):
            return replace(claim, date=signing.claim.date)
    return claim


def _is_in_force(one: Told) -> bool:
    """Whether a text tells it as a term that holds: "it undertakes", "it has undertaken"."""
    tree, place = one.tree, one.place
    return tree.token(place).tag in _PRESENT or find_perfect(tree, place) == place


def _binds(signing: Told, claim: Claim) -> bool:
    """Whether a claim tells on which day somebody signed who now undertakes something."""
    signed, day = signing.claim, signing.claim.date
    sides = {ref.party or ref.name for ref in (*signed.source, *signed.target)}
    return (
        signed.type in _SIGNED
        and signed.factuality is Factuality.ACTUAL
        and day is not None
        and day.earliest is not None
        and day.latest is not None
        and day.latest - day.earliest <= _SHORT
        and any((ref.party or ref.name) in sides for ref in claim.source)
    )
