"""Of which type an act is that the trained model sees, and whether it is sure of one."""

from truceline.coding.learned.guess import Guess
from truceline.coding.learned.trust import Trust
from truceline.model import EventType

# A word that the model takes half for a sanction was one in none of thirteen places in which it
# was sure of an act (own-train, own-dev, own-more, own-wide and four sets of foreign wars): it
# was a break or a use of force, as the next likeliest type told as often as not.
_OVERRATED = EventType.SANCTION
# Both give something up, one by a word and one by a deed: "the firing is to cease". The words
# tell that somebody does where they leave open which of the two it is.
_GIVING_IN = frozenset({EventType.CONCEDE, EventType.RETREAT})


def type_of_act(guess: Guess, trust: Trust) -> EventType | None:
    """The likeliest type of an act; None where the model doubts that there is one.

    Of a word that surely tells an act, its likeliest type is told, though several may be; but
    what most news is full of, blows and meetings, wants the share of its own type.
    """
    if _chance_of_like(guess) >= trust.share_of(guess.type, guess.factuality):
        return guess.type
    if guess.is_event < trust.sure:
        return None
    others = [one for one in guess.chances if one is not _OVERRATED]
    root = max(others, key=guess.chances.__getitem__)
    is_common = trust.share_of(root, guess.factuality) > trust.event
    return None if is_common else root


def _chance_of_like(guess: Guess) -> float:
    """The chance that an act is of its likeliest type or of one that is told by like words."""
    if guess.type not in _GIVING_IN:
        return guess.chances[guess.type]
    return sum(guess.chances[one] for one in _GIVING_IN)
