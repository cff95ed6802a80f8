"""Warnings that threaten nobody: what people without arms or office foresee.

"Rice will last nine days, the bishop warned" is a judgement. Whoever warns of an act of
their own, and whoever has the power to act, may well threaten.
"""

from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

# By PLOVER's codes: churches, relief, press, schools, civil life. Bodies of many states can
# punish.
_POWERLESS = (
    "REL",
    "NGO",
    "NGM",
    "MED",
    "EDU",
    "JRN",
    "SOC",
    "REF",
    "CVL",
    "LAB",
    "BUS",
)
_WARNING = frozenset({"warn", "caution"})
_SELF = frozenset({"i", "we", "it", "they", "he", "she"})


def is_foretold(speaker: ActorRef | None, tree: Tree, told: int) -> bool:
    """Whether what is warned of is the doing of others, in the mouth of somebody powerless;
    ``told`` is the verb of what is said."""
    code = (speaker.code or "") if speaker is not None else ""
    return code.startswith(_POWERLESS) and not any(
        tree.token(one).text.lower() in _SELF
        for one in tree.children(told)
        if tree.token(one).dep in SUBJECTS
    )


def is_mere_warning(match: Match, source: tuple[ActorRef, ...]) -> bool:
    """Whether an act of threatening is a judgement of people who can threaten nobody."""
    if match.rule.type is not EventType.THREATEN or len(source) != 1:
        return False
    tree, place = match.tree, match.place
    told = tree.children(place, "ccomp")
    is_warning = tree.token(place).lemma.lower() in _WARNING
    return is_warning and is_foretold(source[0], tree, told[0] if told else place)
