"""Who speaks: the actor behind the words that name a speaker, else those words themselves."""

from dataclasses import replace

from truceline.coding.actors.actors import resolve
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import find_name_beside, is_dated
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

# Branches of a noun phrase that describe a speaker without naming one.
_BESIDE = frozenset(
    {"relcl", "acl", "advcl", "appos", "conj", "cc", "punct", "ccomp", "predet", "case",
     "det", "parataxis", "dep"}
)  # fmt: skip
# Prepositions that belong to a speaker's name: "spokesman for the union", "one of them".
_NAMING = frozenset({"of", "for", "from", "at", "in", "with"})
_RELATIVE = frozenset({"WP", "WDT", "WP$"})
_SPEAKING = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"})
# Texts that speak for whoever wrote them.
_TEXTS = frozenset(
    "statement communique communiqué report count tally letter message release study survey "
    "estimate account announcement tweet post dispatch note memo memorandum bulletin "
    "declaration figure datum source article broadcast leaflet record toll".split()
)
_NOBODY = frozenset(
    {"there", "what", "whatever", "that", "this", "nothing", "nobody", "none", "you"}
)


def find_speakers(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """The speakers that some noun phrases mean, those of the codebook where it has them.

    A speaker that nobody can tell is kept as printed, a pronoun included: the words
    have been said, and the reader sees by whom as far as the article tells. Dates and
    empty subjects ("there", "what") and "you" speak for nobody.
    """
    found = [ref for head in heads for ref in _resolved(scene, tree, head)]
    if not found:
        found = [ref for head in heads if (ref := _printed(scene, tree, head))]
    return tuple(found)


def _resolved(scene: Scene, tree: Tree, head: int) -> tuple[ActorRef, ...]:
    token = tree.token(head)
    above = _antecedent(tree, head) if token.tag in _RELATIVE else None
    if token.lemma.lower() in _TEXTS:
        for author in _authors(tree, head):
            refs = resolve(scene, tree, author)
            if refs:
                return refs
    if above is None:
        return _with_name(scene, tree, head, resolve(scene, tree, head))
    # As with "he", the words that say who speaks are the pronoun.
    span = Span(token.start, token.end)
    return tuple(replace(ref, span=span) for ref in find_speakers(scene, tree, [above]))


def _authors(tree: Tree, head: int) -> list[int]:
    """Who wrote a text, by what hangs on it: "a count by the ministry", "the ministry's
    statement", "a ministry statement"."""
    return [
        *(
            thing
            for prep in tree.children(head, "prep", "agent")
            if tree.token(prep).text.lower() in ("by", "from", "of")
            for thing in tree.children(prep, "pobj")
        ),
        *tree.children(head, "poss", "compound", "nmod"),
    ]


def _with_name(
    scene: Scene, tree: Tree, head: int, refs: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The same with the name that stands beside a noun: who speaks is Al-Ajri, whom the
    noun puts on a side."""
    is_noun = tree.token(head).pos == "NOUN" or tree.token(head).text.lower() == "one"
    name = find_name_beside(tree, head) if is_noun else None
    if name is None or len(refs) > 1:
        return refs
    if not refs:
        return (scene.as_printed(name),)
    if refs[0].span.touches(name):
        return refs
    return (replace(refs[0], id=None, name=scene.text(name), span=name),)


def _printed(scene: Scene, tree: Tree, head: int) -> ActorRef | None:
    token = tree.token(head)
    if (
        token.pos not in _SPEAKING
        or token.text.lower() in _NOBODY
        or token.dep == "expl"
        or is_dated(scene, tree, head)
    ):
        return None
    return scene.as_printed(_name(tree, head))


def _antecedent(tree: Tree, pronoun: int) -> int | None:
    """The noun that a relative pronoun stands for."""
    for above in tree.ancestors(pronoun):
        if tree.token(above).dep == "relcl":
            noun = tree.token(above).head
            named = tree.token(noun).head
            if tree.token(noun).dep == "appos" and tree.token(named).pos == "PROPN":
                # "Said Aung Min, a former minister, who denied it".
                return named
            return noun
    return None


def _name(tree: Tree, head: int) -> Span:
    places = tree.subtree(head, without=_BESIDE | {"prep"})
    for child in tree.children(head, "prep"):
        # Only what follows at once: the span must stay in one piece.
        if (
            tree.token(child).text.lower() in _NAMING
            and child == max(places) + 1
            and len(inner := tree.subtree(child, without=_BESIDE - {"det"})) <= 8
        ):
            places += inner
    return tree.cover(_run(places, head))


def _run(places: list[int], head: int) -> list[int]:
    """The tokens that stand beside each other around the head."""
    inside = set(places)
    first = last = head
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside:
        last += 1
    return list(range(first, last + 1))
