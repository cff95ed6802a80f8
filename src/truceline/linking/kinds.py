"""Which types and which ways of telling may be reports of one act, as tables.

Reports use other words for the same act, and the words decide the type. What is not in
a table is another act: a plan is not the deed, a demand is not its fulfilment.
"""

from truceline.model import EventType, Factuality

# Two types -> what coders call both; the look-alike is what must stay apart by its days,
# sides or words, or by how it is told.
CLOSE_TYPES: dict[frozenset[EventType], str] = {
    frozenset({EventType.CONCEDE, EventType.RETREAT}): "an act of yielding",
    frozenset({EventType.CONCEDE, EventType.AGREE}): "a promise to yield",
    frozenset({EventType.AGREE, EventType.SUPPORT}): "an agreement made or endorsed",
    frozenset({EventType.AGREE, EventType.RETREAT}): "a promise carried out or made",
    frozenset({EventType.ASSAULT, EventType.COERCE}): "an act of force",
    frozenset({EventType.ACCUSE, EventType.REJECT}): "an objection",
    frozenset({EventType.ACCUSE, EventType.THREATEN}): "hard words",
    frozenset({EventType.CONSULT, EventType.COOPERATE}): "work side by side",
    frozenset({EventType.AID, EventType.COOPERATE}): "help",
}

# Acts of force: who began, and whether it was so, is what reports quarrel about.
FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})

# Ways of telling that go together for every act: by the first of each.
_TOLD_ALIKE = {Factuality.OFFERED: Factuality.PLANNED}

# For acts of force a charge, its denial and the plain report are of one act.
_CHARGED = {
    Factuality.POSSIBLE: Factuality.ACTUAL,
    Factuality.DENIED: Factuality.ACTUAL,
}

_TYPES: dict[EventType, tuple[EventType, ...]] = {
    each: (
        each,
        *sorted(
            {other for pair in CLOSE_TYPES if each in pair for other in pair} - {each}
        ),
    )
    for each in EventType
}


def types_like(one: EventType) -> tuple[EventType, ...]:
    """The type itself, then those that are close to it."""
    return _TYPES[one]


def way_of_telling(told: Factuality, kind: EventType) -> Factuality:
    """What stands for all the ways in which one act of this type may be told."""
    if kind in FORCE:
        told = _CHARGED.get(told, told)
    return _TOLD_ALIKE.get(told, told)


def are_told_alike(one: Factuality, other: Factuality, kind: EventType) -> bool:
    """Whether what is told in these two ways may be one act."""
    return way_of_telling(one, kind) is way_of_telling(other, kind)
