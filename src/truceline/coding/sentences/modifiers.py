"""What stands around a noun: names that modify it, asides, role words, its own words."""

import re

from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.sentences.tree import DAYS, PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import Actor, ActorKind, ActorRef, Span

# How many words may stand between a noun and the name set beside it.
_ASIDE = 14
# What a span of time is counted from stands behind one of these.
_COUNTED_FROM = re.compile(r"\s(?:after|before|since|following|to)\s", re.IGNORECASE)
_AGAINST_STATES = frozenset({"REB", "CRM"})
_MODIFIERS = frozenset({"amod", "compound", "nmod", "poss", "nummod"})


def find_modifiers(
    scene: Scene,
    tree: Tree,
    place: int,
    *,
    links: tuple[str, ...] = ("of", "for", "from"),
) -> list[PlacedHit]:
    """Names that modify a noun: "US and Taliban officials", "spokesman for the Taliban".

    ``links`` are the prepositions that may join a name to the noun.
    """
    found = []
    stack = [
        child
        for child in tree.children(place)
        if tree.token(child).dep in _MODIFIERS or tree.token(child).dep in ("appos",)
    ]
    stack += [
        inner
        for child in tree.children(place, "prep")
        if tree.token(child).text.lower() in links
        for inner in tree.children(child, "pobj")
    ]
    while stack:
        one = stack.pop(0)
        placed = scene.hit_at(tree, one)
        if placed is not None:
            found.append(placed)
        token = tree.token(one)
        if token.dep == "pobj" and is_against_states(scene, tree, one):
            # "The heads of El Salvador's gangs" are not El Salvador's.
            found.extend(_of_groups(scene, tree, one))
            continue
        follow = (
            ("conj", "compound", "amod", "poss", "nmod")
            if token.dep != "conj"
            else ("conj", "compound", "amod")
        )
        stack.extend(tree.children(one, *follow))
        if token.dep == "pobj":
            stack.extend(
                inner
                for child in tree.children(one, "prep")
                if tree.token(child).text.lower() == "of"
                for inner in tree.children(child, "pobj")
            )
    return found


def is_against_states(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether a noun is one for people who bear arms or break the law against a state."""
    role = scene.lexicon.roles.get(tree.token(place).lemma.lower())
    return role is not None and role.code in _AGAINST_STATES


def _of_groups(scene: Scene, tree: Tree, place: int) -> list[PlacedHit]:
    """The names before such a noun that are no country's."""
    return [
        placed
        for one in tree.children(place, "compound", "amod", "nmod", "poss")
        if (placed := scene.hit_at(tree, one)) is not None
        and placed.hit.actor.kind is ActorKind.GROUP
    ]


def find_modifier_sides(scene: Scene, tree: Tree, place: int) -> list[Actor]:
    """The sides that the modifiers of a noun name, each once."""
    sides: list[Actor] = []
    for placed in find_modifiers(scene, tree, place):
        side = scene.side_of(placed.hit.actor)
        if side not in sides:
            sides.append(side)
    return sides


def find_appositive(scene: Scene, tree: Tree, place: int) -> ActorRef | None:
    """The codebook actor in "the negotiator, Zalmay Khalilzad"."""
    for child in tree.children(place, "appos"):
        placed = scene.hit_at(tree, child)
        if placed is not None and placed.hit.actor.kind is ActorKind.PERSON:
            return scene.ref(placed.hit.actor, placed.hit.span)
    return None


def find_name_beside(tree: Tree, place: int) -> Span | None:
    """The proper name set beside a noun: "a member of the team, Abdul Malik al-Ajri".

    The parser hangs that of "a spokesman in Doha, Sadiq Amin" on the town, that of "the
    envoy for South Sudan, Ismail Wais" on the country, and that of "the chief of the
    delegation, Pablo Beltrán" on the delegation.
    """
    for child in tree.children(place, "appos"):
        if _stands_beside(tree, place, child):
            return cut_phrase(tree, child)
    for link, name in _names_behind(tree, place):
        for child in tree.children(name, "appos"):
            if _stands_beside(tree, place, child) and (
                link in _TOWNS or _is_person_name(tree, child)
            ):
                return cut_phrase(tree, child)
    if tree.token(place).tag != "NN":
        return None
    served = (
        name
        for link in _SERVED
        for noun in _nouns_behind(tree, place, link)
        for name in tree.children(noun, "appos")
        if _stands_beside(tree, place, name) and _is_person_name(tree, name)
    )
    named = next(served, _second_subject(tree, place))
    return None if named is None else cut_phrase(tree, named)


def _second_subject(tree: Tree, place: int) -> int | None:
    """The name that the parser takes for a second subject: "the chief of the opposition Ilva
    Moss said", "a commander known as Ilva Moss said"."""
    token = tree.token(place)
    after = tree.subtree(place)[-1] + 1
    return next(
        (
            name
            for name in tree.children(token.head, token.dep)
            if token.dep in SUBJECTS | PASSIVE_SUBJECTS
            and name > after > place + 1
            and tree.token(name).pos == "PROPN"
            and _is_person_name(tree, name)
            and tree.subtree(name)[0] == after
        ),
        None,
    )


_TOWNS = frozenset({"in", "at"})
_SERVED = ("of", "for", "to")


def _stands_beside(tree: Tree, place: int, name: int) -> bool:
    return tree.token(name).pos == "PROPN" and abs(name - place) <= _ASIDE


def _names_behind(tree: Tree, place: int) -> list[tuple[str, int]]:
    """Names behind the prepositions of a noun, with the first of these."""
    found = []
    stack = [
        (tree.token(prep).text.lower(), prep) for prep in tree.children(place, "prep")
    ]
    while stack:
        link, prep = stack.pop(0)
        for name in tree.children(prep, "pobj"):
            if link in (*_TOWNS, *_SERVED, "from") and tree.token(name).pos == "PROPN":
                found.append((link, name))
                stack += [(link, one) for one in tree.children(name, "prep")]
    return found


def _nouns_behind(tree: Tree, place: int, link: str) -> list[int]:
    """The nouns for bodies behind a preposition, and the towns that these are in."""
    bodies = [
        one
        for prep in tree.children(place, "prep")
        if tree.token(prep).text.lower() == link
        for one in tree.children(prep, "pobj")
        if tree.token(one).pos == "NOUN"
    ]
    return bodies + [
        town
        for body in bodies
        for prep in tree.children(body, "prep")
        if tree.token(prep).text.lower() in _TOWNS
        for town in tree.children(prep, "pobj")
    ]


def _is_person_name(tree: Tree, place: int) -> bool:
    """Whether it is a name of two words or more without "the": no body, no acronym."""
    before = tree.children(place, "compound")
    return (
        bool(before)
        and not tree.children(place, "det", "prep")
        and not any(tree.token(one).text.isupper() for one in (place, *before))
    )


def find_role(scene: Scene, tree: Tree, place: int) -> str | None:
    """The sector of a person by the role word beside the name."""
    for one in [
        *tree.children(place, "compound", "appos", "amod", "nmod"),
        tree.token(place).head,
    ]:
        role = scene.lexicon.roles.get(tree.token(one).text.lower())
        if role is not None and one != place:
            return role.code
    return None


def cut_phrase(tree: Tree, place: int) -> Span:
    """The noun phrase without clauses and without its article."""
    places = tree.subtree(
        place,
        without=frozenset(
            {
                "relcl",
                "acl",
                "advcl",
                "appos",
                "conj",
                "cc",
                "punct",
                "prep",
                "det",
                "ccomp",
                "predet",
                "case",
            }
        ),
    )
    while len(places) > 1 and tree.token(places[0]).text in DAYS:
        # "On Saturday gunmen": the day is no part of their name.
        places = places[1:]
    while places[-1] > place and tree.token(places[-1]).dep == "advmod":
        # "Villages north of Vell": where they lie is no part of it either.
        places = places[:-1]
    return tree.cover(_with_tied(tree, places))


def _with_tied(tree: Tree, places: list[int]) -> list[int]:
    """The tokens with the noun that a hyphen ties to the last, which the parser hangs beside
    it: "two dozen non-combatants"."""
    last = places[-1]
    tied = tree.tokens[last + 1 : last + 3]
    if (
        len(tied) == 2
        and tied[0].text == "-"
        and tree.token(last).end == tied[0].start
        and tied[0].end == tied[1].start
        and tied[1].pos == "NOUN"
        and tied[1].head == tree.token(last).head
    ):
        return [*places, last + 1, last + 2]
    return places


def is_dated(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether a token is part of a date phrase: "Sunday" is nobody. Who does what such a
    phrase counts from is somebody: "hours before their negotiators sat down"."""
    start = tree.token(place).start
    return any(
        date.phrase.start <= start < date.phrase.end
        and not (
            not date.is_known
            and _COUNTED_FROM.search(scene.article.text, date.phrase.start, start)
        )
        for date in scene.reading.dates
    )


def is_not_before(tree: Tree, place: int) -> bool:
    """Whether a "before" stands with a verb that is negated: "not to start before Friday"."""
    if tree.token(place).text.lower() != "before":
        return False
    for above in tree.ancestors(place):
        if tree.children(above, "neg"):
            return True
        if tree.token(above).dep not in ("xcomp", "acomp"):
            return False
    return False
