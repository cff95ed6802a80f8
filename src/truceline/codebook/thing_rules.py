"""Rules of what is no act: things that do none, and words that make one unreal, as records."""

from dataclasses import dataclass
from enum import StrEnum

from truceline.model import EventType


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingRule:
    """A kind of things, and what none of that kind does or suffers.

    ``does_no`` are types of acts that it does not do, ``gets_no`` those that are not done
    to it, ``behind`` those that do not have it behind a preposition. With ``kills`` people
    die of it by nobody's doing. ``unless_armed``: those who bear arms do it all the same; ``unless_of_arms``: so does the thing where it is
    somebody's or that of arms.
    One that ``is_gear`` is no party to what is said of it; two that are ``is_game`` make
    a sentence one of sports.
    """

    kind: str
    words: tuple[str, ...]
    does_no: tuple[EventType, ...] = ()
    gets_no: tuple[EventType, ...] = ()
    behind: tuple[tuple[EventType, str], ...] = ()
    kills: bool = False
    unless_armed: bool = False
    unless_of_arms: bool = False
    is_game: bool = False
    is_gear: bool = False
    example: str
    look_alike: str
    where: str

    @property
    def says_nothing(self) -> bool:
        """Whether it only lists words for other rows to name."""
        acts = self.does_no or self.gets_no or self.behind
        return not (acts or self.kills or self.is_game or self.is_gear)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleRule:
    """Verbs of acts that are done to people alone, and to things of the kinds in ``but``."""

    type: EventType
    verbs: tuple[str, ...]
    but: tuple[str, ...]
    example: str
    look_alike: str
    where: str


class Unreal(StrEnum):
    """How words say that an act beside them is not one of this world, or not true."""

    STAGE = "stage"
    PICTURE = "picture"
    SHOWING = "showing"
    TALE = "tale"
    OTHER_WORLD = "other_world"
    ASIDE = "aside"
    FALSEHOOD = "falsehood"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnrealRule:
    """Words that each make an act unreal in one or more of these ways."""

    words: tuple[str, ...]
    ways: tuple[Unreal, ...]
    example: str
    look_alike: str
    where: str
