"""Whom "they" and "it" mean: who acts in the sentences before, or is spoken of in them."""

from dataclasses import dataclass

from truceline.coding.actors.people_seen import Resolve
from truceline.coding.names.name_words import GROUP_NOUNS
from truceline.coding.names.unlisted_sides import side_named
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import cut_phrase
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import ActorKind, ActorRef

Refs = tuple[ActorRef, ...]

# How many sentences such a word points back over, its own counted.
_REACH = 3
_SIDE_CLAUSES = frozenset({"advcl", "relcl", "acl", "csubj"})
# A clause that tells of a noun is left again behind it.
_ASIDE = frozenset({"relcl", "acl"})
_SUBJECTS = SUBJECTS | PASSIVE_SUBJECTS
# What somebody wants others to do tells of him, and what he says that they did of them.
_WANTING = frozenset({"want", "expect", "order", "ask", "let"})
_SAME = frozenset({"they", "it"})
# From whom such a word is taken up in a sentence, the likeliest last: who acts in an aside
# or stands behind a preposition, to whom something is done, who acts under another clause,
# who acts.
_BESIDE, _DONE_TO, _UNDER, _ACTING = 0, 1, 2, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    """A "they" or "it" at its place, or another form of it."""

    scene: Scene
    tree: Tree
    place: int
    is_plural: bool


def find_subject(
    scene: Scene, tree: Tree, place: int, *, plural: bool, resolve: Resolve
) -> Refs:
    """What "they" or "it" means: the nearest earlier subject of that number, and not who
    does something to them: of "police shot at them" not the police. "Its spokesman said"
    speaks of who acts in the main clause of what was said: "the front will talk if a truce
    holds, its spokesman said".

    In a sentence without such a subject it is a side that stands elsewhere in it: "Moss
    signed for the rebels. They had asked for more".
    """
    word = _Word(scene=scene, tree=tree, place=place, is_plural=plural)
    doing = _doing_to(tree, place) | _aside_of_said(scene, tree, place)
    doing |= _told_beside(tree, place)
    for number in range(tree.number, max(-1, tree.number - _REACH), -1):
        other = scene.trees[number]
        is_here = number == tree.number
        ahead = place if is_here else len(other.tokens)
        found: dict[int, Refs] = {}
        for head in range(ahead):
            if (is_here and head in doing) or not _can_be_meant(word, other, head):
                continue
            refs = resolve(scene, other, head)
            rank = _rank(word, other, head, refs)
            if rank is None and not refs and _is_body_acting(word, other, head):
                # "The multiparty front called for a vote. It": nobody knows it, and it is it.
                refs, rank = (_printed(scene, other, head),), _ACTING
            if rank is not None:
                found[rank] = refs
            elif is_here and not refs and _is_open(word, other, head):
                # A nearer subject that nobody can tell is meant: better nobody than the
                # wrong one further up.
                return ()
        if found and not (max(found) == _BESIDE and _act_together(other, ahead)):
            return found[max(found)]
    return ()


def _is_body_acting(word: _Word, tree: Tree, head: int) -> bool:
    """Whether a body acts in the main clause of the sentence before a word for one."""
    token = tree.token(head)
    return (
        not word.is_plural
        and tree is not word.tree
        and word.tree.token(word.place).dep in SUBJECTS
        and token.dep in SUBJECTS
        and token.tag == "NN"
        and token.lemma.lower() in GROUP_NOUNS
        and tree.token(token.head).dep == "ROOT"
    )


def _printed(scene: Scene, tree: Tree, head: int) -> ActorRef:
    span = cut_phrase(tree, head)
    return scene.as_printed(span)


def _act_together(tree: Tree, before: int) -> bool:
    """Whether several act in a sentence, ahead of a word of it, though nobody can tell who
    they all are: "Moss, elders and a few women sat across from ten rebels. They agreed"."""
    return any(
        token.dep in _SUBJECTS
        and token.pos != "PRON"
        and any(
            tree.token(one).dep == "cc" for one in tree.subtree(head, without=_ASIDE)
        )
        for head, token in enumerate(tree.tokens[:before])
    )


def _can_be_meant(word: _Word, tree: Tree, head: int) -> bool:
    """Whether whoever a noun means stands where such a word points to."""
    token = tree.token(head)
    if token.dep in _SUBJECTS:
        # "They said that they": one after the other.
        return token.pos != "PRON" or (
            token.text.lower() in _SAME
            and (token.text.lower() == "they") is word.is_plural
        )
    if token.pos == "PRON" or not _could_fit(tree, head, plural=word.is_plural):
        return False
    if word.is_plural:
        return token.dep in ("dobj", "dative", "pobj")
    if token.dep == "attr":
        # "The loser is the Front. It": who is told of by what it is.
        return tree is not word.tree
    if _is_done_to_alike(word, tree, head):
        return True
    # "Joined the front, and it": of what is done to it ("its", "for it") more may be meant.
    is_acting = word.tree.token(word.place).dep in SUBJECTS
    if is_acting and token.dep == "pobj":
        return tree is word.tree and _is_group(word.scene, tree, head)
    return is_acting and token.dep in ("dobj", "dative")


def _is_done_to_alike(word: _Word, tree: Tree, head: int) -> bool:
    """Whether something is done to a side of the codebook, and then to "it" by the same:
    "blamed the front and urged it"."""
    verb = word.tree.token(word.place).head
    return (
        tree is word.tree
        and tree.token(head).dep == word.tree.token(word.place).dep == "dobj"
        and tree.token(verb).dep == "conj"
        and tree.token(verb).head == tree.token(head).head
        and not tree.children(verb, *_SUBJECTS)
        and word.scene.hit_at(tree, head) is not None
    )


def _rank(word: _Word, tree: Tree, head: int, refs: Refs) -> int | None:
    """How likely those whom a noun means are taken up; None for who cannot be."""
    token = tree.token(head)
    if not refs:
        return None
    if token.pos == "PRON":
        return _ACTING
    does_fit = _fits(word.scene, tree, head, refs, plural=word.is_plural)
    if token.dep in _SUBJECTS:
        if not does_fit:
            return None
        if _is_aside(word, tree, head):
            return _BESIDE
        return _UNDER if _is_under(word, tree, head) else _ACTING
    is_side = any(_is_of_side(word.scene, ref) for ref in refs)
    if not does_fit or not (is_side or (tree is word.tree and token.dep != "pobj")):
        return None
    return _BESIDE if token.dep == "pobj" else _DONE_TO


def _is_group(scene: Scene, tree: Tree, head: int) -> bool:
    """Whether a name is a group's: "hopes for the front have faded: it burned a bus"."""
    placed = scene.hit_at(tree, head)
    return placed is not None and placed.hit.actor.kind is ActorKind.GROUP


def _is_of_side(scene: Scene, ref: ActorRef) -> bool:
    return bool(
        ref.id or ref.party or ref.party_name or side_named(scene, ref.name) is not None
    )


def _is_aside(word: _Word, tree: Tree, head: int) -> bool:
    """Whether a subject acts in a clause that tells of a noun, and the word stands outside
    of it: the monitors of "a note which the monitors sent"."""
    return any(
        tree.token(above).dep in _ASIDE
        and not (tree is word.tree and word.place in tree.subtree(above))
        for above in tree.ancestors(head)
    )


def _is_under(word: _Word, tree: Tree, head: int) -> bool:
    """Whether a subject of an earlier sentence acts only where another clause lets it, wants
    it or counts from it: the scouts of "the front wants the scouts disbanded"."""
    if tree is word.tree:
        return _is_under_joined(word, head)
    for above in tree.ancestors(head):
        token = tree.token(above)
        if token.dep == "advcl":
            return True
        verb = tree.token(token.head).lemma
        if token.dep == "ccomp" and (
            verb in _WANTING or verb not in word.scene.lexicon.cue_verbs
        ):
            return True
    return False


def _is_under_joined(word: _Word, head: int) -> bool:
    """Whether a subject acts under a clause that the word's own is joined to: the council of
    "the front asked that the council resign, and it has since threatened it"."""
    tree = word.tree
    verb = tree.token(word.place).head
    if tree.token(word.place).dep not in _SUBJECTS:
        return False
    joined = tree.token(verb).head if tree.token(verb).dep == "conj" else None
    at = head
    for above in tree.ancestors(head):
        dep = tree.token(at).dep
        if above == verb:
            return False
        if dep == "advcl" or (dep == "ccomp" and above == joined):
            return word.place not in tree.subtree(at)
        at = above
    return False


def _is_open(word: _Word, tree: Tree, head: int) -> bool:
    """Whether a noun is a subject of the word's number."""
    token = tree.token(head)
    return (
        token.dep in _SUBJECTS
        and token.pos != "PRON"
        and _could_fit(tree, head, plural=word.is_plural)
        and (_can_have_people(word, head) or not _is_of_people(word))
    )


def _is_of_people(word: _Word) -> bool:
    """Whether such a word tells whose people somebody is: "its men"."""
    token = word.tree.token(word.place)
    owned = word.tree.token(token.head)
    return token.dep == "poss" and (
        owned.lemma.lower() in word.scene.lexicon.roles and owned.tag == "NNS"
    )


def _can_have_people(word: _Word, head: int) -> bool:
    """Whether a noun is one for a body or for somebody, and for no thing like a truce."""
    lemma = word.tree.token(head).lemma.lower()
    return (
        word.tree.token(head).pos == "PROPN"
        or lemma in GROUP_NOUNS
        or lemma in word.scene.lexicon.roles
    )


def _aside_of_said(scene: Scene, tree: Tree, place: int) -> frozenset[int]:
    """The subjects of mere side clauses of what someone said, where the words before tell
    whose speaker it is by a pronoun and the main clause of it has a subject of its own."""
    speaker = tree.token(place).head
    cue = tree.token(speaker).head
    if (
        tree.token(place).dep != "poss"
        or tree.token(speaker).dep != "nsubj"
        or tree.token(cue).lemma not in scene.lexicon.cue_verbs
    ):
        return frozenset()
    main: set[int] = set()
    aside: set[int] = set()
    for one in range(place):
        if tree.token(one).dep not in _SUBJECTS:
            continue
        above = list(tree.ancestors(one))
        if cue not in above:
            continue
        labels = {tree.token(each).dep for each in above[: above.index(cue)]}
        (aside if labels & _SIDE_CLAUSES else main).add(one)
    if any(tree.token(one).pos != "PRON" for one in main):
        return frozenset(aside)
    return frozenset()


def _told_beside(tree: Tree, place: int) -> frozenset[int]:
    """The name of which a word set beside it tells whose it is: "Moss, its minister"."""
    noun = tree.token(place).head
    if tree.token(place).dep != "poss" or tree.token(noun).dep != "appos":
        return frozenset()
    return frozenset({tree.token(noun).head})


def _doing_to(tree: Tree, place: int) -> frozenset[int]:
    """The subjects of the verb that a pronoun is the object of, by itself or behind a
    preposition."""
    at = place
    if tree.token(at).dep == "pobj":
        at = tree.token(at).head
    if tree.token(place).dep not in ("dobj", "dative", "pobj"):
        return frozenset()
    if tree.token(place).text.lower().endswith(("self", "selves")):
        return frozenset()
    verb = tree.token(at).head
    while tree.token(verb).dep in ("dobj", "prep", "pobj"):
        # "Opened fire on them".
        verb = tree.token(verb).head
    if tree.token(at).text.lower() == "by":
        # "The post was shelled by them": nor is it who suffers what they do.
        return frozenset(tree.children(verb, *_SUBJECTS))
    return frozenset(tree.children(verb, *SUBJECTS))


def _could_fit(tree: Tree, head: int, *, plural: bool) -> bool:
    return tree.token(head).tag in (("NNS", "NNPS") if plural else ("NN", "NNP"))


def _fits(
    scene: Scene, tree: Tree, head: int, refs: tuple[ActorRef, ...], *, plural: bool
) -> bool:
    kinds = [
        scene.lexicon.actors[ref.id].kind
        for ref in refs
        if ref.id in scene.lexicon.actors
    ]
    if plural:
        return (
            len(refs) > 1
            or tree.token(head).tag in ("NNS", "NNPS")
            or any(kind in (ActorKind.GROUP, ActorKind.GOVERNMENT) for kind in kinds)
        )
    if len(refs) != 1:
        return False
    if kinds:
        return kinds[0] is not ActorKind.PERSON
    # "The front", "the MPLR": a body that no codebook knows.
    return (
        refs[0].id is None
        and tree.token(head).tag in ("NN", "NNP")
        and (
            side_named(scene, refs[0].name) is not None
            or (refs[0].name.isupper() and len(refs[0].name) > 1)
            or tree.token(head).lemma.lower() in GROUP_NOUNS
        )
    )
