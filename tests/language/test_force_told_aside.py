"""Who uses force on whom where a word beside the act tells it: the people killed thereby,
those who are sent, the side of a rebel raid, the state whose courts convict.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

WAR = "The Colombian government and the FARC are at war in Colombia. "

# A report, the type of the act, and words of whoever does it and of whom it is meant for.
TOLD = [
    # Those of whom a clause beside tells that they died.
    (
        "The police opened fire in the market, killing nine.",
        EventType.ASSAULT,
        "Colombia",
        "nine",
    ),
    (
        "Twenty monks lost their lives in FARC raids.",
        EventType.ASSAULT,
        "FARC",
        "monks",
    ),
    (
        "Two teachers were found on Sunday, shot in the head.",
        EventType.ASSAULT,
        "",
        "teachers",
    ),
    # Who has it done by others.
    (
        "The general had the villagers shot at dawn.",
        EventType.ASSAULT,
        "general",
        "villagers",
    ),
    # Those who are sent, where nobody tells by whom.
    ("Soldiers were then sent into the west.", EventType.MOBILIZE, "soldiers", "FARC"),
    (
        "A team of monitors will be sent on Friday.",
        EventType.MOBILIZE,
        "monitors",
        "colombia",
    ),
    ("Monitors were sent by Norway.", EventType.MOBILIZE, "Norway", "colombia"),
    # Whose blow a noun before it tells.
    ("The rebel raid on Cali went on.", EventType.ASSAULT, "FARC", "Cali"),
    ("Police raids on the schools went on.", EventType.ASSAULT, "police", "schools"),
    # From whom a thing is taken.
    (
        "The rebels carried off rifles from an army depot.",
        EventType.ASSAULT,
        "FARC",
        "Colombia",
    ),
    # Whose planes they are, of a state and those who fight it.
    ("Air strikes on villages went on.", EventType.ASSAULT, "Colombia", "villages"),
    # Which town it is.
    (
        "The rebels came to Popayan. On Friday the army shelled the town.",
        EventType.ASSAULT,
        "Colombia",
        "Popayan",
    ),
    # People of no side who are helped.
    (
        "Norway delivered food to the displaced.",
        EventType.AID,
        "Norway",
        "displaced",
    ),
    # Courts and sanctions.
    (
        "A shepherd has been convicted of it.",
        EventType.SANCTION,
        "Colombia",
        "shepherd",
    ),
    ("The army expelled the aid groups.", EventType.SANCTION, "Colombia", "aid groups"),
    (
        "The European Union imposed sanctions at once.",
        EventType.SANCTION,
        "European Union",
        "Colombia",
    ),
    # Whom a march is meant for.
    (
        "Farmers blocked the road to the camp.",
        EventType.PROTEST,
        "Farmers",
        "Colombia",
    ),
    (
        "In Cali hundreds marched on the French embassy.",
        EventType.PROTEST,
        "hundreds",
        "France",
    ),
    (
        "Sixty students marched for the bishop.",
        EventType.PROTEST,
        "students",
        "Colombia",
    ),
]

# The same words where they tell nothing of the kind.
NOT_TOLD = [
    ("Air strikes by Norway on villages went on.", EventType.ASSAULT, "Colombia", ""),
    (
        "The rebels came to Popayan. On Friday the army shelled a town.",
        EventType.ASSAULT,
        "",
        "Popayan",
    ),
    ("Norway gave nine million dollars for schools.", EventType.AID, "", "schools"),
    ("The army shot at the rebels, pleasing nine.", EventType.ASSAULT, "", "nine"),
    ("The rebels moved rifles from the town.", EventType.ASSAULT, "", "town"),
    ("The group condemned the army.", EventType.ACCUSE, "groups", ""),
    ("Hundreds marched past the French bakery.", EventType.PROTEST, "", "France"),
]


@pytest.mark.parametrize(("report", "kind", "source", "target"), TOLD)
def test_force_is_of_whom_the_words_beside_it_tell(
    report: str, kind: EventType, source: str, target: str
) -> None:
    check_told(WAR + report, kind, source, target)


@pytest.mark.parametrize(("report", "kind", "no_source", "no_target"), NOT_TOLD)
def test_what_is_told_of_something_else_is_no_side(
    report: str, kind: EventType, no_source: str, no_target: str
) -> None:
    for one in claims_of(WAR + report, kind):
        assert not no_source or no_source not in called(one.source)
        assert not no_target or no_target not in called(one.target)
