"""Sides of a conflict that the codebook does not know, by the article's own words for them.

"Fighters of the CPC", "the BRN, the main separatist movement", "the Arakan Army": a name
is taken for an armed side where the article says so, or where the name itself does.
Later "the Movement", "the rebels" and an acronym of the name mean the same side.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from truceline.coding.names.name_words import GROUP_NOUNS, NOBODIES, THING_NOUNS
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import is_dated
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

_REBELS = frozenset(
    "rebel insurgent guerrilla separatist militant secessionist fighter gunman jihadist "
    "insurgency rebellion guerilla".split()
)
_ARMED = _REBELS | frozenset({"armed", "breakaway", "extremist", "militia", "splinter"})
# Nouns for a body that bears arms whatever stands before them.
_BANDS = frozenset({"militia", "paramilitary"})
_SORTS = frozenset(
    "group movement faction front army organisation organization militia coalition alliance "
    "rebel guerrilla insurgent separatist wing force outfit".split()
)
# Words of a name that nobody but an armed side bears.
_TELLING = frozenset(
    "liberation guerrilla resistance rebel rebels insurgent jihad freedom fighters mujahideen "
    "revolutionary separatist".split()
)
_ACRONYM = re.compile(r"[A-Z][A-Z&]+s?")
_LINKS = frozenset({"of", "from", "with", "in"})
_SMALL = frozenset({"of", "for", "the", "and", "de", "e", "la", "y", "in"})


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


def new_sides(scene: Scene) -> tuple[NewSide, ...]:
    """The sides of an article that are nobody's in the codebook, in order of first mention."""
    if scene.new_sides is None:
        seen = [one for tree in scene.trees for one in _in_sentence(scene, tree)]
        scene.new_sides = tuple(_joined(scene, seen))
    return scene.new_sides


def side_named(scene: Scene, name: str) -> NewSide | None:
    """The side that goes by a name in this article."""
    return next((one for one in new_sides(scene) if name in one.names), None)


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
        span = Span(tree.token(run[0]).start, tree.token(run[-1]).end)
        name = scene.text(span)
        is_armed = _is_armed(tree, run)
        if is_armed or _is_name_of_side(tree, run):
            yield _Seen(name, span, is_armed)


def _run_at(scene: Scene, tree: Tree, place: int) -> list[int]:
    """The words of an unlisted name that begins at a token."""
    if not _can_name(scene, tree, place):
        return []
    run = [place]
    while run[-1] + 1 < len(tree.tokens):
        following = run[-1] + 1
        if (
            _can_name(scene, tree, following)
            or _is_hyphen(tree, following)
            or (
                tree.token(following).text.lower() in _SMALL
                and tree.token(run[-1]).text.lower() in GROUP_NOUNS
                and following + 1 < len(tree.tokens)
                and _can_name(scene, tree, following + 1)
            )
        ):
            run.append(following)
        else:
            break
    return run


def _can_name(scene: Scene, tree: Tree, place: int) -> bool:
    token = tree.token(place)
    return (
        token.text[0].isupper()
        and token.pos in ("PROPN", "NOUN", "ADJ")
        and (token.pos == "PROPN" or place > 0)
        and scene.hit_at(tree, place) is None
        and not is_dated(scene, tree, place)
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
    last = tree.token(run[-1]).text
    if last.lower() in THING_NOUNS | NOBODIES:
        return False
    if len(run) == 1 or all(tree.token(one).text == "-" or _ACRONYM.fullmatch(tree.token(one).text) for one in run):  # fmt: skip
        return _ACRONYM.fullmatch(tree.token(run[0]).text) is not None
    words = [tree.token(one).text.lower() for one in run]
    return any(word in GROUP_NOUNS for word in words)


def _is_armed(tree: Tree, run: list[int]) -> bool:
    words = {tree.token(one).text.lower() for one in run}
    if len(run) > 1 and words & _TELLING and words & GROUP_NOUNS:
        return True
    head = tree.head_of(run)
    token = tree.token(head)
    above = tree.token(token.head)
    if (
        token.dep in ("compound", "amod", "nmod")
        and above.lemma.lower() in _REBELS
        and (len(run) > 1 or _ACRONYM.fullmatch(token.text))
    ):
        # "Maoist fighters" are of a creed, "CPC fighters" of a side.
        return True
    if (
        token.dep == "pobj"
        and above.text.lower() in _LINKS
        and tree.token(above.head).lemma.lower() in _REBELS
        and above.text.lower() != "in"
    ):
        return True
    beside = tree.children(head, "appos", "compound", "nmod", "amod")
    if token.dep == "appos":
        beside = [*beside, token.head]
    return any(_tells_armed(tree, one) for one in beside)


def _tells_armed(tree: Tree, place: int) -> bool:
    """Whether a noun beside a name says that it is an armed side: "separatist movement"."""
    lemma = tree.token(place).lemma.lower()
    if lemma in _REBELS | _BANDS and tree.token(place).tag != "NNP":
        return True
    return lemma in _SORTS and any(
        tree.token(one).lemma.lower() in _ARMED
        for one in tree.children(place, "compound", "amod", "nmod")
    )


def _joined(scene: Scene, seen: list[_Seen]) -> Iterator[NewSide]:
    """One side for each name, with its acronym and its short forms."""
    places = scene.lexicon.codebook.places
    names: dict[str, NewSide] = {}
    for one in seen:
        if places.named(one.name) and not one.is_armed:
            continue
        key = next((known for known in names if _is_same(known, one.name)), one.name)
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
