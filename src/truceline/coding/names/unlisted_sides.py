"""Sides of a conflict that the codebook does not know, by the article's own words for them.

"Fighters of the CPC", "the BRN, the main separatist movement", "the Arakan Army": a name
is taken for an armed side where the article says so, or where the name itself does.
Later "the Movement", "the rebels" and an acronym of the name mean the same side.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from truceline.coding.names.bearing_arms import ACRONYM, bears_arms
from truceline.coding.names.joined_bodies import start_of_joined
from truceline.coding.names.name_words import (
    GROUP_NOUNS,
    NOBODIES,
    THING_NOUNS,
    is_body_of_a_state,
)
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import is_dated
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

_SMALL = frozenset({"of", "for", "the", "and", "de", "e", "la", "y", "in"})
# These go on inside a name that tells what a body is for: "Front for the Freedom of Kara".
_PURPOSE = frozenset({"of", "for"})
_ARTICLES = frozenset({"the", "la"})
_JOINING = frozenset({"and", "e", "y"})


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSide:
    """A side by the fullest name that the article prints; ``names`` are all it goes by."""

    name: str
    names: frozenset[str]
    mentions: tuple[Span, ...]
    is_armed: bool

    def ref(self, span: Span | None = None) -> ActorRef:
        """A reference to it, by default where it is first named."""
        return ActorRef(
            id=None,
            name=self.name,
            party=None,
            party_name=None,
            code="REB" if self.is_armed else None,
            span=span or self.mentions[0],
        )


@dataclass(frozen=True, slots=True)
class _Seen:
    name: str
    span: Span
    is_armed: bool
    # The acronym in brackets behind the name, whatever language its letters are of.
    short: str | None


def new_sides(scene: Scene) -> tuple[NewSide, ...]:
    """The sides of an article that are nobody's in the codebook, in order of first mention."""
    if scene.new_sides is None:
        seen = [one for tree in scene.trees for one in _in_sentence(scene, tree)]
        scene.new_sides = tuple(_joined(scene, seen))
    return scene.new_sides


def side_named(scene: Scene, name: str) -> NewSide | None:
    """The side that goes by a name in this article."""
    return next((one for one in new_sides(scene) if name in one.names), None)


def is_side_by_letters(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether an acronym that the tagger took for a common noun names a side that the
    article tells of: "attacked the FFK"."""
    token = tree.token(place)
    return (
        token.pos == "NOUN"
        and ACRONYM.fullmatch(token.text) is not None
        and side_named(scene, token.text) is not None
    )


def armed_side_before(scene: Scene, offset: int) -> tuple[NewSide, Span] | None:
    """The armed side that was named last before an offset, and where."""
    found = [
        (span, number)
        for number, one in enumerate(new_sides(scene))
        if one.is_armed
        for span in one.mentions
        if span.end <= offset
    ]
    if not found:
        return None
    span, number = max(found)
    return new_sides(scene)[number], span


def _in_sentence(scene: Scene, tree: Tree) -> Iterator[_Seen]:
    place = 0
    while place < len(tree.tokens):
        run = _run_at(scene, tree, place)
        if not run:
            place += 1
            continue
        place = run[-1] + 1
        first = start_of_joined(scene, tree, run[-1])
        first = run[0] if first is None else first
        span = Span(tree.token(first).start, tree.token(run[-1]).end)
        name = scene.text(span)
        is_armed = bears_arms(scene, tree, run)
        if is_armed or _is_name_of_side(tree, run):
            short = _acronym_behind(scene, tree, run)
            yield _Seen(name, span, is_armed, short)


def _acronym_behind(scene: Scene, tree: Tree, run: list[int]) -> str | None:
    behind = tree.tokens[run[-1] + 1 : run[-1] + 4]
    if (
        len(run) < 2
        or len(behind) < 3
        or behind[0].text != "("
        or behind[2].text != ")"
    ):
        return None
    is_short = ACRONYM.fullmatch(behind[1].text) is not None
    is_free = scene.hit_at(tree, run[-1] + 2) is None
    return behind[1].text if is_short and is_free else None


def _run_at(scene: Scene, tree: Tree, place: int) -> list[int]:
    """The words of an unlisted name that begins at a token."""
    if not _can_name(scene, tree, place):
        return []
    run = [place]
    while run[-1] + 1 < len(tree.tokens):
        following = run[-1] + 1
        if _can_name(scene, tree, following) or _is_hyphen(tree, following):
            run.append(following)
            continue
        small = _small_words(scene, tree, run)
        if not small:
            break
        run += small
    return run


def _small_words(scene: Scene, tree: Tree, run: list[int]) -> list[int]:
    """The words in small letters that a name goes on after: "Front for the Freedom of
    Kara"."""
    words = [tree.token(one).text.lower() for one in run]
    if words[-1] not in GROUP_NOUNS and not (
        GROUP_NOUNS & set(words[:2]) and _PURPOSE & set(words)
    ):
        return []
    small: list[int] = []
    for place in range(run[-1] + 1, min(run[-1] + 3, len(tree.tokens) - 1)):
        link = tree.token(place).text.lower()
        known = _SMALL if words[-1] in GROUP_NOUNS else _PURPOSE
        if link not in (_ARTICLES if small else known) or (
            small
            and words[-1] in GROUP_NOUNS
            and tree.token(place - 1).text in _JOINING
        ):
            # "The Government and the Front" are two.
            return []
        small.append(place)
        if _can_name(scene, tree, place + 1):
            return small
    return []


def _can_name(scene: Scene, tree: Tree, place: int) -> bool:
    token = tree.token(place)
    return (
        token.text[0].isupper()
        and token.pos in ("PROPN", "NOUN", "ADJ")
        and (token.pos == "PROPN" or place > 0 or _is_acronym_ahead(tree))
        and scene.hit_at(tree, place) is None
        and not is_dated(scene, tree, place)
    )


def _is_acronym_ahead(tree: Tree) -> bool:
    """Whether a sentence in small letters begins with an acronym: "CPC gunmen attacked"."""
    first, *rest = tree.tokens[:2]
    return ACRONYM.fullmatch(first.text) is not None and bool(
        rest and rest[0].text.islower()
    )


def _is_hyphen(tree: Tree, place: int) -> bool:
    token = tree.token(place)
    return (
        token.text == "-"
        and token.start == tree.token(place - 1).end
        and place + 1 < len(tree.tokens)
        and tree.token(place + 1).start == token.end
        and tree.token(place + 1).text[0].isupper()
    )


def _is_name_of_side(tree: Tree, run: list[int]) -> bool:
    """Whether a name is an acronym or ends in a noun for a body, and something more."""
    words = [tree.token(one).text.lower() for one in run]
    if words[-1] in THING_NOUNS | NOBODIES or is_body_of_a_state(" ".join(words)):
        return False
    if len(run) == 1 or all(tree.token(one).text == "-" or ACRONYM.fullmatch(tree.token(one).text) for one in run):  # fmt: skip
        return ACRONYM.fullmatch(tree.token(run[0]).text) is not None
    return any(word in GROUP_NOUNS for word in words)


def _joined(scene: Scene, seen: list[_Seen]) -> Iterator[NewSide]:
    """One side for each name, with its acronym and its short forms."""
    places = scene.lexicon.codebook.places
    names: dict[str, NewSide] = {}
    shorts = {one.short: one.name for one in seen if one.short}
    for one in seen:
        if places.named(one.name) and not one.is_armed:
            continue
        full = shorts.get(one.name, one.name)
        key = next((known for known in names if _is_same(known, full)), full)
        side = names.get(key) or NewSide(
            name=one.name, names=frozenset(), mentions=(), is_armed=False
        )
        names[key] = replace(
            side,
            name=max(side.name, one.name, key=len),
            names=side.names | {one.name},
            mentions=(*side.mentions, one.span),
            is_armed=side.is_armed or one.is_armed,
        )
    yield from names.values()


def _is_same(known: str, name: str) -> bool:
    """Whether one is the other's acronym."""
    if known == name:
        return True
    short, full = sorted((known, name), key=len)
    return short.isupper() and " " in full and _initials(full) == short


def _initials(name: str) -> str:
    return "".join(
        word[0] for word in re.split(r"[\s-]+", name) if word and word[0].isupper()
    )
