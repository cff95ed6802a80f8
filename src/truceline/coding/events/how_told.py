"""Of what type an act is as it is told, and how real: what one will not do is refused, what
is to come may be a threat, what one is ready to do an offer."""

from truceline.coding.events.announced import is_threat, said_of
from truceline.coding.factuality.offers import is_offered
from truceline.coding.factuality.refusals import is_refused
from truceline.coding.factuality.unwilling import is_unwilled
from truceline.coding.factuality.whoever import is_of_whoever_may
from truceline.coding.learned.weigh import weigh_factuality
from truceline.coding.scene import Scene
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType, Factuality

# Acts that one refuses by saying that one will not do them.
_REFUSABLE = frozenset(
    {
        EventType.AGREE,
        EventType.AID,
        EventType.CONCEDE,
        EventType.CONSULT,
        EventType.COOPERATE,
        EventType.RETREAT,
        EventType.SUPPORT,
    }
)
# As what is not wanted may be told: "is not going to leave", "is not about to leave".
_UNHEDGED = frozenset({None, Factuality.ACTUAL, Factuality.OFFERED, Factuality.PLANNED})
_AHEAD = frozenset({Factuality.PLANNED, Factuality.POSSIBLE, Factuality.OFFERED})


def find_how_told(
    scene: Scene, match: Match, *, is_open: bool
) -> tuple[EventType, Factuality] | None:
    """Of what type the act is as it is told, and how real; None where it is none.

    ``is_open`` says that it is a refusal or a threat of what no row knows.
    """
    taken = _taken_as(scene, match, is_open=is_open)
    if taken is None:
        return None
    root, factuality = taken
    if (
        factuality is Factuality.PLANNED
        and root not in _REFUSABLE
        and is_of_whoever_may(match.tree, match.place)
    ):
        # "Will strike anyone who attacks": nobody plans that attack.
        return None
    return root, weigh_factuality(scene, match, _or_offered(match, root, factuality))


def is_unwanted(match: Match) -> bool:
    """Whether somebody has no mind to do an act, which the trained model takes for none."""
    return match.rule.type in _REFUSABLE and is_unwilled(
        match.tree, match.place, match.objects
    )


def _taken_as(
    scene: Scene, match: Match, *, is_open: bool
) -> tuple[EventType, Factuality] | None:
    """The same by the words of rules alone, an offer told as what is ahead."""
    tree, place, trigger = match.tree, match.place, match.trigger
    root, factuality = match.rule.type, said_of(scene, match)
    is_unwilling = factuality in _UNHEDGED and is_unwanted(match)
    if is_open or is_unwilling:
        root = EventType.REJECT if is_unwilling else root
        factuality = Factuality.ACTUAL
    elif factuality is None:
        if root not in _REFUSABLE or not is_refused(tree, place):
            return None
        # "They would not come to the talks": who will not, refuses.
        root, factuality = EventType.REJECT, Factuality.ACTUAL
    elif factuality is Factuality.ACTUAL:
        if trigger.hedged_only:
            return None
        factuality = trigger.given or factuality
    elif trigger.hedged_only and trigger.given and factuality in _AHEAD:
        # "Would comply", "could go back to war": said of oneself, it is a promise or a threat.
        factuality = trigger.given
    elif root is EventType.THREATEN and "subject" in trigger.target:
        # "They would face consequences": what is to come is the threat itself.
        factuality = Factuality.ACTUAL
    elif is_threat(match, root, factuality):
        root, factuality = EventType.THREATEN, Factuality.ACTUAL
    return root, factuality


def _or_offered(match: Match, root: EventType, factuality: Factuality) -> Factuality:
    """How real an act is, or that it is offered, or asked of whoever may do it; nobody offers a
    blow or an arrest."""
    is_open = root in _REFUSABLE and factuality in _AHEAD
    if is_open and is_of_whoever_may(match.tree, match.place):
        return Factuality.DEMANDED
    if is_open and is_offered(match.tree, match.place):
        return Factuality.OFFERED
    return factuality
