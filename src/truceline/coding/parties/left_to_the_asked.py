"""Acts below a demand that need no party of their own: the demand tells who is to do them."""

from truceline.coding.sentences.triggers import Match

_RELEASE = "release"


def is_of_the_asked(match: Match) -> bool:
    """Whether whoever is asked does it though no word of the act tells anybody: "the release
    of those held", and what rows of the codebook take for an act only where it is asked."""
    trigger = match.trigger
    return trigger.hedged_only or (bool(trigger.nouns) and trigger.mode == _RELEASE)
