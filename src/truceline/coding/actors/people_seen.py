"""The people of a sentence whom "he" or "she" can mean, and which of them it means first.

A subject is taken up before an object, a subject of the sentence before one inside "a
letter which the premier read", and what somebody's answer does is told of somebody.
"""

from collections.abc import Callable, Iterator

from truceline.codebook import PlaceKind
from truceline.coding.names.name_words import GROUP_NOUNS, NOBODIES, THING_NOUNS
from truceline.coding.names.people_words import ONE_PERSON
from truceline.coding.names.toponyms import find_toponyms
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import is_location
from truceline.coding.sentences.modifiers import is_dated
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.coding.sentences.turned import find_turned_subject
from truceline.model import Actor, ActorKind, ActorRef

Resolve = Callable[[Scene, Tree, int], tuple[ActorRef, ...]]

_SUBJECTS = SUBJECTS | PASSIVE_SUBJECTS
_ASIDE = frozenset({"relcl", "acl"})
_CALLING = frozenset({"call", "describe", "term", "consider"})
# A name of one word may be anything's.
_WHOLE_NAME = 2
# People of a town whose name acts for those who sit there.
_LARGE = 100_000
# From these on a person is taken up from an earlier sentence.
_OWNER, _INNER, _SUBJECT = 1, 2, 3


def find_person_in(
    scene: Scene,
    tree: Tree,
    before: int | None,
    wanted: str,
    *,
    without: frozenset[str],
    resolve: Resolve,
) -> ActorRef | None:
    """The person that a pronoun at ``before`` means in its own sentence, or at None in a
    later one; of two alike the one who stands nearer to it."""
    best: tuple[tuple[int, int], ActorRef] | None = None
    for ref, head in _people(scene, tree, wanted, resolve):
        if (before is not None and head >= before) or is_left_out(ref, without):
            continue
        rank = _rank(tree, head, before)
        if before is None and not rank:
            # From an earlier sentence only a subject is taken up by a pronoun.
            continue
        if best is None or (rank, head) > best[0]:
            best = (rank, head), ref
    if before is None:
        return _carried_on(scene, tree, wanted, best, without=without, resolve=resolve)
    if best is not None and best[0][0] <= 0 and _tells(scene, tree, before):
        # "He thanked Moss for what he called courage": who thanks calls it so.
        return _same_pronoun(scene, tree, before, wanted, without, resolve) or best[1]
    return best[1] if best else None


def _tells(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether somebody says or calls something."""
    verb = tree.token(tree.token(place).head).lemma
    return tree.token(place).dep in _SUBJECTS and (
        verb in scene.lexicon.cue_verbs or verb in _CALLING
    )


def _same_pronoun(
    scene: Scene,
    tree: Tree,
    before: int,
    wanted: str,
    without: frozenset[str],
    resolve: Resolve,
) -> ActorRef | None:
    """Whom the same pronoun means that is a subject further up in the sentence."""
    for place, token in enumerate(tree.tokens[:before]):
        if token.text.lower() != wanted or token.dep not in _SUBJECTS:
            continue
        refs = resolve(scene, tree, place)
        if len(refs) == 1 and not is_left_out(refs[0], without):
            return refs[0]
    return None


def _carried_on(
    scene: Scene,
    tree: Tree,
    wanted: str,
    best: tuple[tuple[int, int], ActorRef] | None,
    *,
    without: frozenset[str],
    resolve: Resolve,
) -> ActorRef | None:
    """Who is meant from a later sentence: the best of its people, or whom a "he" of it means
    that is told of more: "he saw Moss. He left", "he will stay, said an elder, Moss. He"."""
    for place in reversed(range(len(tree.tokens))):
        token = tree.token(place)
        if token.text.lower() != wanted or token.dep not in _SUBJECTS:
            continue
        if scene.is_quoted(token.start):
            continue
        rank = _rank(tree, place, None)
        is_told_by_another = best is not None and _speaks_behind(
            tree, best[0][1], place
        )
        if best is None or (rank, place) > best[0] or is_told_by_another:
            refs = resolve(scene, tree, place)
            if len(refs) == 1 and refs[0].name not in without:
                return refs[0]
    return best[1] if best else None


def _speaks_behind(tree: Tree, head: int, pronoun: int) -> bool:
    """Whether somebody only says what a pronoun before does: "he left, said Moss"."""
    subject = name_above(tree, head)
    verb = tree.token(subject).head
    return pronoun < verb < subject and tree.token(subject).dep in _SUBJECTS


def find_people(
    scene: Scene, tree: Tree, *, resolve: Resolve
) -> list[tuple[ActorRef, int]]:
    """The people whom a sentence names in any part of it, each with the place of the name."""
    found = []
    covered: set[int] = set()
    for placed in scene.hits[tree.number]:
        covered.update(placed.places)
        if placed.hit.actor.kind is ActorKind.PERSON:
            found.append((scene.ref(placed.hit.actor, placed.hit.span), placed.head))
    for name in scene.reading.names:
        if not (tree.tokens[0].start <= name.span.start < tree.tokens[-1].end):
            continue
        places = tree.at(name.span)
        head = tree.head_of(places)
        if (
            covered & set(places)
            or _is_nobody(tree, places)
            or (tree.children(head, "det") and not _has_post(tree, head))
            or any(one.span.touches(name.span) for one in find_toponyms(scene))
        ):
            continue
        refs = resolve(scene, tree, head)
        if len(refs) == 1 and _is_whole_name(refs[0].name):
            found.append((refs[0], head))
    return found


def is_left_out(ref: ActorRef, without: frozenset[str]) -> bool:
    """Whether somebody is among those named, "Mr Moss" for Ilva Moss as well."""
    return bool({ref.name, ref.name.split()[-1]} & without)


def suits(actor: Actor, wanted: str) -> bool:
    """Whether an actor of the codebook is somebody whom the pronoun can mean."""
    return actor.kind is ActorKind.PERSON and actor.pronoun in (None, wanted)


def name_above(tree: Tree, head: int) -> int:
    """The noun that a name is set beside, or the name itself."""
    while tree.token(head).dep == "appos":
        head = tree.token(head).head
    return head


def _rank(tree: Tree, head: int, before: int | None) -> int:
    """How likely a name is taken up: no more than 0 for who is no subject."""
    head = name_above(tree, head)
    token = tree.token(head)
    if token.dep == "poss" and tree.token(token.head).dep in _SUBJECTS:
        return _OWNER
    if token.dep not in _SUBJECTS and head not in find_turned_subject(tree, token.head):
        if _is_told_of(tree, head):
            return _SUBJECT if token.dep == "attr" else _INNER
        return 0
    clauses = [token.head, *tree.ancestors(token.head)]
    for clause in clauses:
        if tree.token(clause).dep in _ASIDE:
            # A pronoun in the same aside is about its people.
            inside = before is not None and before in tree.subtree(clause)
            return _SUBJECT if inside else _INNER
    return _SUBJECT


def _is_told_of(tree: Tree, head: int) -> bool:
    """Whether a clause tells what somebody did who acts nowhere else: "for Moss, who took
    office in May, it was a success", "it was Moss who left"."""
    return any(
        tree.token(one).text.lower() == "who"
        for clause in tree.children(head, "relcl")
        for one in tree.children(clause, *_SUBJECTS)
    )


def _people(
    scene: Scene, tree: Tree, wanted: str, resolve: Resolve
) -> Iterator[tuple[ActorRef, int]]:
    covered: set[int] = set()
    for placed in scene.hits[tree.number]:
        covered.update(placed.places)
        actor = placed.hit.actor
        if suits(actor, wanted):
            yield scene.ref(actor, placed.hit.span), placed.head
    for name in scene.reading.names:
        if not (tree.tokens[0].start <= name.span.start < tree.tokens[-1].end):
            continue
        places = tree.at(name.span)
        head = tree.head_of(places)
        if covered & set(places) or not _can_be_unlisted(scene, tree, places, head):
            continue
        # An unlisted name that does something is taken for a person: better an unknown
        # one than the wrong one further up.
        own = ActorRef(
            id=None,
            name=scene.text(name.span),
            party=None,
            party_name=None,
            code=None,
            span=name.span,
        )
        found = resolve(scene, tree, head)
        yield (found[0] if len(found) == 1 else own), head


def _can_be_unlisted(scene: Scene, tree: Tree, places: list[int], head: int) -> bool:
    token = tree.token(head)
    if token.tag == "NNPS" or is_dated(scene, tree, head) or _is_body(tree, places):
        return False
    is_long = any(
        tree.token(one).pos == "PROPN" for one in tree.children(head, "compound")
    )
    if len(places) > 1 or is_long:
        # Of "Hanan al-Fatlawi" the reading may have cut the name at the hyphen.
        return token.dep in ("nsubj", "nsubjpass", "appos") or bool(
            _rank(tree, head, None)
        )
    return (
        (token.dep in ("nsubj", "nsubjpass") or _rank(tree, head, None) == _OWNER)
        and token.tag == "NNP"
        and not token.text.isupper()
        and token.text.lower() not in GROUP_NOUNS | NOBODIES | THING_NOUNS
        and not tree.children(head, "det")
        and not _is_place(scene, token.text)
    )


def _is_body(tree: Tree, places: list[int]) -> bool:
    """Whether a name of several words is a body's: "the Northern Bureau of Inquiry"."""
    return len(places) > 1 and _is_nobody(tree, places)


def _is_nobody(tree: Tree, places: list[int]) -> bool:
    words = {tree.token(one).text.lower() for one in places}
    return bool(words & (GROUP_NOUNS | THING_NOUNS | NOBODIES))


def _is_whole_name(name: str) -> bool:
    """Whether somebody is called by more than one word, here or before: "Moss" of whom an
    earlier sentence said "Ilva Moss"."""
    words = name.lower().split()
    return len(words) >= _WHOLE_NAME and not {*words} & (
        GROUP_NOUNS | THING_NOUNS | NOBODIES
    )


def _has_post(tree: Tree, head: int) -> bool:
    """Whether a post stands before a name: "the rebel chief Ilva Moss"."""
    return any(
        tree.token(one).lemma.lower() in ONE_PERSON
        for one in tree.children(head, "compound", "nmod")
    )


def _is_place(scene: Scene, name: str) -> bool:
    """Whether a name that acts is a place's: that of no mere town, or one where the
    article says that something is. Many a surname is a town somewhere."""
    for one in find_toponyms(scene):
        if scene.text(one.span) != name or one.place is None:
            continue
        if one.place.kind is not PlaceKind.CITY or one.place.people >= _LARGE:
            return True
        tree = scene.trees[scene.number_at(one.span.start)]
        if any(is_location(tree, at) for at in tree.at(one.span)):
            return True
    return False
