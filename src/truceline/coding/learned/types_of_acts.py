"""Of which type an act is that the trained model sees, and whether it is sure of one."""

from truceline.coding.learned.guess import Guess
from truceline.coding.learned.trust import Trust
from truceline.model import EventType

# A word that the model takes half for a sanction was one in none of thirteen places in which it
# was sure of an act (own-train, own-dev, own-more, own-wide and four sets of foreign wars): it
# was a break or a use of force, as the next likeliest type told as often as not.
_OVERRATED = EventType.SANCTION


def type_of_act(guess: Guess, trust: Trust) -> EventType | None:
    """The likeliest type of an act; None where the model doubts that there is one.

    Of a word that surely tells an act, its likeliest type is told, though several may be.
    """
    if guess.chances[guess.type] >= trust.share_of(guess.type, guess.factuality):
        return guess.type
    if guess.is_event < trust.sure_of_act(guess.factuality):
        return None
    others = [one for one in guess.chances if one is not _OVERRATED]
    return max(others, key=guess.chances.__getitem__)
