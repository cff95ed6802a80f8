"""Which of two signs of how real an act is wins, where a sentence gives it several."""

from truceline.model import Factuality

# What is denied stays denied, a demand for what
# "could" happen stays a demand, and a mere possibility gives way to anything firmer.
_RANK = {
    Factuality.ACTUAL: 0,
    Factuality.POSSIBLE: 1,
    Factuality.PLANNED: 2,
    Factuality.OFFERED: 3,
    Factuality.DEMANDED: 4,
    Factuality.DENIED: 5,
}


def under(found: Factuality, above: Factuality) -> Factuality:
    """What an act is by itself and by what stands above it. What is feared, hoped or asked
    to be done is no plan of anybody's."""
    if above is Factuality.POSSIBLE and found in (
        Factuality.PLANNED,
        Factuality.OFFERED,
    ):
        return above
    return firmer(found, above)


def firmer(one: Factuality, other: Factuality) -> Factuality:
    """Of two signs of one word the one that wins."""
    return max(one, other, key=_RANK.__getitem__)
