"""How far the trained model is followed where the rules of the codebook differ."""

from dataclasses import dataclass

from truceline.model import EventType, Factuality


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """From which share an act of one type counts: ``told`` where the model takes it for done,
    ``ahead`` where it does not, so that it tells nothing that did not happen."""

    type: EventType
    told: float
    ahead: float


# Chosen on own-train, own-dev, own-more and the passages of `more-passages`. In those, of the
# words between .5 and .8 that stand for no act at all, refusals, promises and posture have
# most, and force recalls what was told; what is given, asked or reproached has fewest.
_SHARES = tuple(
    Share(type=one, told=told, ahead=ahead)
    for one, told, ahead in (
        (EventType.ACCUSE, 0.75, 0.6),
        (EventType.AGREE, 0.85, 0.5),
        (EventType.AID, 0.75, 0.6),
        (EventType.ASSAULT, 0.92, 0.87),
        (EventType.CONCEDE, 0.65, 0.45),
        (EventType.COOPERATE, 0.65, 0.5),
        (EventType.MOBILIZE, 0.85, 0.5),
        (EventType.REQUEST, 0.75, 0.8),
        (EventType.RETREAT, 0.75, 0.5),
        (EventType.SANCTION, 0.75, 0.6),
        (EventType.SUPPORT, 0.85, 0.5),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """Shares of 1 from which the model's word counts.

    ``event``: a word that no rule knows is an event of its likeliest type; ``types`` have
    shares of their own. ``seen``: an act that a rule finds and for which nobody is named
    counts all the same, as found by the model. ``no_event``: what a rule codes is dropped
    where the model sees an event with less. ``cue``: a word of speaking that no row knows
    reports a statement. ``side``: a word names a side of an act that the model found where
    the rules find none. ``factuality`` and ``issue``: the model's value stands in place of
    that of the rules.
    """

    # Chosen on own-dev and on three files of passages that were kept from training, so that
    # no track and no promise of the example is told otherwise (`python -m evaluation.facts`).
    # Lower shares find more events and take more figures of speech for one.
    event: float = 0.85
    types: tuple[Share, ...] = _SHARES
    seen: float = 0.7
    no_event: float = 0.13
    cue: float = 0.7
    side: float = 0.4
    factuality: float = 0.9
    issue: float = 0.7

    def share_of(self, root: EventType, factuality: Factuality) -> float:
        """From which share an act of a type counts, as real as the model takes it."""
        for one in self.types:
            if one.type is root:
                return one.told if factuality is Factuality.ACTUAL else one.ahead
        return self.event
