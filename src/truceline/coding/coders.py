"""The coders in the order they run; each is small, versioned and named in its rows."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Flag, auto

from truceline.coding.conditions.conditions import code_conditions
from truceline.coding.draft import Draft
from truceline.coding.ends.ends import CODER as ENDS
from truceline.coding.ends.ends import code_ends
from truceline.coding.events.events import code_events
from truceline.coding.events.exchanges import code_exchanges
from truceline.coding.parties.counterparts import code_counterparts
from truceline.coding.scene import Scene
from truceline.coding.statements.statements import code_statements
from truceline.coding.terms.terms import code_terms


class Rows(Flag):
    """What a coder needs from those before it, and what it gives."""

    NONE = 0
    STATEMENTS = auto()
    CLAIMS = auto()
    CONDITIONS = auto()
    TERMS = auto()


@dataclass(frozen=True, slots=True)
class Coder:
    """A coder by the name its rows carry, with what it needs and gives."""

    name: str
    code: Callable[[Scene, Draft], Draft]
    needs: Rows
    gives: Rows


CODERS = (
    Coder("statements.v18", code_statements, needs=Rows.NONE, gives=Rows.STATEMENTS),
    Coder("events.v18", code_events, needs=Rows.STATEMENTS, gives=Rows.CLAIMS),
    Coder(
        "counterparts.v7",
        code_counterparts,
        needs=Rows.STATEMENTS | Rows.CLAIMS,
        gives=Rows.CLAIMS,
    ),
    Coder(
        ENDS,
        code_ends,
        needs=Rows.STATEMENTS | Rows.CLAIMS,
        gives=Rows.CLAIMS,
    ),
    Coder(
        "exchanges.v2",
        code_exchanges,
        needs=Rows.CLAIMS,
        gives=Rows.CLAIMS,
    ),
    Coder(
        "conditions.v17",
        code_conditions,
        needs=Rows.STATEMENTS | Rows.CLAIMS,
        gives=Rows.CONDITIONS,
    ),
    Coder(
        "terms.v1",
        code_terms,
        needs=Rows.STATEMENTS | Rows.CLAIMS,
        gives=Rows.TERMS,
    ),
)


def run_coders(scene: Scene, *, until: str | None = None) -> Draft:
    """All rows of one article; those of the coders before the one named ``until``."""
    draft = Draft()
    for coder in CODERS:
        if coder.name == until:
            break
        draft = coder.code(scene, draft)
    return draft
