"""Rules of what is no act of a peace process: kinds of things, and words of the unreal."""

from collections.abc import Iterator

from truceline.codebook.draft import Placed
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.thing_rules import PeopleRule, ThingRule, Unreal, UnrealRule
from truceline.model import EventType

THINGS_FILE = Entry("things.yaml", frozenset({"things", "of_people"}))
THING = Entry(
    "a kind of things",
    frozenset(
        {"kind", "words", "does_no", "gets_no", "behind", "kills", "unless_armed",
         "unless_of_arms", "is_game", "is_gear", "example", "look_alike"}
    ),
)  # fmt: skip
OF_PEOPLE = Entry(
    "a row of verbs", frozenset({"type", "verbs", "but", "example", "look_alike"})
)
UNREAL = Entry(
    "a row of the unreal", frozenset({"words", "as", "example", "look_alike"})
)
# Machines hold and hit people; only weather and the like do no act of any type.
ALL = "all"
UNARMED = "unarmed"
_FORCE = (EventType.ASSAULT, EventType.COERCE)
_GROUPS = {
    ALL: tuple(EventType),
    UNARMED: tuple(one for one in EventType if one not in _FORCE),
}


def read_things(file: Fields) -> Iterator[Placed[ThingRule]]:
    """The kinds of things; one that says nothing of any act is for other rows to name."""
    for fields in file.items("things", THING):
        rule = ThingRule(
            kind=fields.needed_text("kind"),
            words=fields.needed_texts("words"),
            does_no=tuple(_types(fields, "does_no", groups=_GROUPS)),
            gets_no=tuple(_types(fields, "gets_no", groups={})),
            behind=tuple(_behind(fields)),
            kills=fields.flag("kills", default=False),
            unless_armed=fields.flag("unless_armed", default=False),
            unless_of_arms=fields.flag("unless_of_arms", default=False),
            is_game=fields.flag("is_game", default=False),
            is_gear=fields.flag("is_gear", default=False),
            example=fields.needed_text("example"),
            look_alike=fields.needed_text("look_alike"),
            where=fields.where,
        )
        yield Placed(rule, fields)


def read_people_verbs(file: Fields) -> Iterator[Placed[PeopleRule]]:
    """The verbs of acts that are done to people alone."""
    for fields in file.items("of_people", OF_PEOPLE):
        rule = PeopleRule(
            type=fields.needed_choice("type", EventType),
            verbs=fields.needed_texts("verbs"),
            but=fields.texts("but"),
            example=fields.needed_text("example"),
            look_alike=fields.needed_text("look_alike"),
            where=fields.where,
        )
        yield Placed(rule, fields)


def read_unreal(file: Fields) -> Iterator[UnrealRule]:
    """The words of pictures, tales and falsehoods."""
    for fields in file.items("unreal", UNREAL):
        ways = fields.needed_texts("as")
        known = tuple(Unreal)
        for index, way in enumerate(ways):
            if way not in known:
                problem = f"unknown way {way!r}"
                remedy = f"known: {', '.join(known)}"
                fields.item_fault("as", index, problem=problem, remedy=remedy)
        yield UnrealRule(
            words=fields.needed_texts("words"),
            ways=tuple(Unreal(way) for way in ways if way in known),
            example=fields.needed_text("example"),
            look_alike=fields.needed_text("look_alike"),
            where=fields.where,
        )


def _types(
    fields: Fields, key: str, *, groups: dict[str, tuple[EventType, ...]]
) -> Iterator[EventType]:
    for index, word in enumerate(fields.texts(key)):
        if word in groups:
            yield from groups[word]
        elif word in tuple(EventType):
            yield EventType(word)
        else:
            _refuse(fields, (key, index), word, groups)


def _behind(fields: Fields) -> Iterator[tuple[EventType, str]]:
    for index, text in enumerate(fields.texts("behind")):
        name, _, link = text.partition("/")
        if not link:
            problem = f"{text!r} names no preposition"
            remedy = "write the type, a slash and the preposition, as in CONSULT/with"
            fields.item_fault("behind", index, problem=problem, remedy=remedy)
        elif name in tuple(EventType):
            yield EventType(name), link
        else:
            _refuse(fields, ("behind", index), name, {})


def _refuse(
    fields: Fields,
    place: tuple[str, int],
    word: str,
    groups: dict[str, tuple[EventType, ...]],
) -> None:
    key, index = place
    known = ", ".join([*groups, *EventType])
    problem = f"no event type {word!r}"
    fields.item_fault(key, index, problem=problem, remedy=f"known: {known}")
