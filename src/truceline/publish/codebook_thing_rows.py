"""Groups of rules by which an act is none: worlds that are not ours, and kinds of things."""

from collections.abc import Iterator

from truceline.codebook.rules import PeopleRule, ThingRule, Unreal, UnrealRule
from truceline.model import EventType
from truceline.publish.codebook_contexts import RuleGroup, RuleRow
from truceline.publish.codebook_material import CodebookMaterial
from truceline.publish.words import PHRASES

_WAYS = {
    Unreal.STAGE: "An act in, during or on it is played, drawn or drilled.",
    Unreal.PICTURE: "It shows acts that nobody did.",
    Unreal.SHOWING: "By this verb a picture shows an act.",
    Unreal.TALE: "Where it has somebody do an act, that was not so.",
    Unreal.OTHER_WORLD: "It sets an act into a world that is not ours.",
    Unreal.ASIDE: "Behind an act and alone, it takes the act back.",
    Unreal.FALSEHOOD: "A report that is called so tells of no act.",
}


def unreal_groups(material: CodebookMaterial) -> tuple[RuleGroup, ...]:
    """The words of other worlds, the kinds of things, and the verbs of people."""
    codebook = material.codebook
    return (
        RuleGroup(
            anchor="unreal",
            heading="Played, drawn or untrue",
            code=None,
            meaning="What is shown in a picture or called false was not done.",
            rules=tuple(_row(material, one, _ways(one)) for one in codebook.unreal),
        ),
        RuleGroup(
            anchor="things",
            heading="Things that do no act",
            code=None,
            meaning="An act told of such a thing is none of a peace process.",
            rules=tuple(
                _row(material, one, tuple(_uses(one))) for one in codebook.things
            ),
        ),
        RuleGroup(
            anchor="of-people",
            heading="Acts done to people alone",
            code=None,
            meaning="With another noun as object the verb tells of something else.",
            rules=tuple(
                _row(material, one, (f"{_named(one.type)}: a verb of this type.",))
                for one in codebook.of_people
            ),
        ),
    )


def _row(
    material: CodebookMaterial,
    one: ThingRule | PeopleRule | UnrealRule,
    sentences: tuple[str, ...],
) -> RuleRow:
    return RuleRow(
        words=one.verbs if isinstance(one, PeopleRule) else one.words,
        sentences=sentences,
        example=one.example,
        look_alike=one.look_alike,
        where=one.where,
        mark=material.mark_of_rule(one.where),
    )


def _ways(one: UnrealRule) -> tuple[str, ...]:
    return tuple(_WAYS[way] for way in one.ways)


def _uses(one: ThingRule) -> Iterator[str]:
    yield f"{one.kind[:1].upper()}{one.kind[1:]}."
    if len(one.does_no) == len(EventType):
        yield "It does no act."
    elif one.does_no:
        yield f"It does no {_listed(one.does_no)}."
    if one.gets_no:
        yield f"It gets no {_listed(one.gets_no)}."
    for root, link in one.behind:
        yield f"No {_named(root)} has it behind “{link}”."
    if one.kills:
        yield "People die of it or in it by nobody’s doing."
    if one.unless_armed:
        yield "Those who bear arms do it all the same."
    if one.unless_of_arms:
        yield "Where it is somebody’s, or that of arms, it does: “a hail of bullets”."
    if one.is_game:
        yield "Two such words make a sentence one of sports."
    if one.is_gear:
        yield "It is no party to what is said of it."


def _listed(types: tuple[EventType, ...]) -> str:
    return ", ".join(map(_named, types))


def _named(root: EventType) -> str:
    return PHRASES[root].name.lower()
