"""Verbs in the passive voice: who does what they tell, and to what it is done."""

from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree

_NEVER_PASSIVE = frozenset({"go", "come"})
_WHERE = frozenset({"at", "in", "near", "on", "outside", "inside", "from", "to"})
# What is done to people: behind another passive and without an object, these go on with it
# ("were stopped and shot"), as "were surrounded and surrendered" does not.
_DONE_TO_PEOPLE = frozenset(
    "abduct arrest beat behead burn bury capture deport detain execute expel fine free hang "
    "imprison injure interrogate jail kidnap kill lynch murder question rape release rob "
    "seize sentence shoot stab strangle torture wound".split()
)
# "Want all their men let go": who wants it, has it done by others.
_WANTING = frozenset({"want", "need", "prefer"})
# Their participles look like their other forms, which misleads the tagger.
_UNCHANGING = frozenset({"let", "set"})
_FOUND = frozenset("find discover recover pick see bring".split())
# Ways of going and of telling, which with no word before them do nothing: "picked up by
# helicopter", "was told by telephone".
_WAYS = frozenset(
    "air boat bus car convoy decree email e-mail fax ferry foot hand helicopter land letter lorry "
    "mail message phone plane post radio rail road sea ship telephone train truck van video".split()
)
# "Was threatened with sanctions by".
_MEANS = frozenset({"with", "during"})


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether a verb is in the passive voice, a bare participle included."""
    token = tree.token(verb)
    if token.lemma in _NEVER_PASSIVE:
        # "All soldiers are to be gone by May."
        return False
    for child in tree.children(verb):
        if tree.token(child).dep in ("nsubjpass", "auxpass", "csubjpass"):
            return True
    if token.tag == "VBN" and (
        token.dep in ("acl", "amod") or _is_participle_ahead(tree, verb)
    ):
        return True
    return (
        _goes_on_with_passive(tree, verb)
        or _tells_how(tree, verb)
        or is_wanted_done(tree, verb)
        or find_causer(tree, verb) is not None
    )


def _goes_on_with_passive(tree: Tree, verb: int) -> bool:
    """ "Were stopped at a roadblock and shot": the second participle, which the tagger takes
    for a past tense, shares the subject and the voice of the first."""
    token = tree.token(verb)
    if token.dep != "conj" or token.tag not in ("VBN", "VBD"):
        return False
    if tree.children(verb, "aux", "prt", "dobj", "ccomp", *SUBJECTS):
        return False
    is_done = bool(tree.children(verb, "agent")) or (
        token.lemma in _DONE_TO_PEOPLE
        and not any(
            tree.token(one).text.lower() == "at" for one in tree.children(verb, "prep")
        )
    )
    return is_done and any(
        tree.children(above, *PASSIVE_SUBJECTS) for above in tree.joined_before(verb)
    )


def is_wanted_done(tree: Tree, verb: int) -> bool:
    """ "Want political prisoners set free": what stands before the participle is what it is
    done to, and does nothing, as in "want the rebels to set free their captives"."""
    token = tree.token(verb)
    return (
        token.dep == "ccomp"
        and (token.tag in ("VBN", "VBD") or token.lemma in _UNCHANGING)
        and tree.token(token.head).lemma in _WANTING
        and token.head < verb
        and bool(tree.children(verb, "nsubj"))
        and not tree.children(verb, "aux", "mark", "dobj", "ccomp")
    )


def find_causer(tree: Tree, verb: int) -> int | None:
    """The verb of who has something done by others: "had the preacher killed by a drone"."""
    token = tree.token(verb)
    if token.tag not in ("VBN", "VBD") or token.lemma not in _DONE_TO_PEOPLE:
        return None
    if token.dep == "acl" and tree.token(token.head).dep == "dobj":
        above = tree.token(token.head).head
    elif token.dep == "ccomp" and not tree.children(verb, "aux", "mark", "dobj"):
        above = token.head
    else:
        return None
    is_had = tree.token(above).lemma == "have" and tree.token(above).tag != "VBG"
    return above if is_had and tree.children(above, *SUBJECTS) else None


def _tells_how(tree: Tree, verb: int) -> bool:
    """ "Were found on Sunday, shot in the head", "is dead, killed by a sniper": how those are
    found or die of whom the clause before tells."""
    token = tree.token(verb)
    above = tree.token(token.head)
    if (
        token.dep != "advcl"
        or token.head > verb
        or token.tag not in ("VBN", "VBD")
        or tree.children(
            verb, "aux", "mark", "prt", "dobj", "ccomp", "advmod", *SUBJECTS
        )
    ):
        return False
    if tree.children(verb, "agent"):
        return True
    return (
        token.lemma in _DONE_TO_PEOPLE
        and bool(tree.children(token.head, *PASSIVE_SUBJECTS))
        and above.lemma in _FOUND
    )


def _is_participle_ahead(tree: Tree, verb: int) -> bool:
    """ "Asked by the rebels to host the talks, Norway hesitated": the participle is what
    befalls the subject behind it."""
    return (
        tree.token(verb).dep == "advcl"
        and verb < tree.token(verb).head
        and bool(tree.children(verb, "agent"))
        and not tree.children(verb, "aux", *SUBJECTS)
    )


def find_agents(tree: Tree, verb: int) -> list[int]:
    """The noun phrases behind "by", also where the parser hangs them on a place or on what
    stands between: "were shot at a checkpoint by bodyguards", "were refused a visa by"; not
    the ways in which something is done: "by helicopter"."""
    return [
        one
        for one in _behind_by(tree, verb)
        if tree.token(one).text.lower() not in _WAYS or tree.children(one)
    ]


def _behind_by(tree: Tree, verb: int) -> list[int]:
    own = [
        inner
        for child in tree.children(verb)
        if tree.token(child).dep == "agent"
        or (tree.token(child).dep == "prep" and tree.token(child).text.lower() == "by")
        for inner in tree.children(child, "pobj")
    ]
    if own or tree.token(verb).pos not in ("VERB", "AUX"):
        return own
    between = [
        spot
        for child in tree.children(verb, "prep")
        if child > verb and tree.token(child).text.lower() in _WHERE
        for spot in tree.children(child, "pobj")
    ]
    if tree.children(verb, *PASSIVE_SUBJECTS):
        between += tree.children(verb, "dobj", "oprd")
        between += [
            one
            for child in tree.children(verb, "prep")
            if tree.token(child).text.lower() in _MEANS
            for one in tree.children(child, "pobj")
        ]
        # "Were banned from travelling by".
        between += [
            one
            for child in tree.children(verb, "prep")
            for one in tree.children(child, "pcomp")
        ]
    return [
        inner
        for spot in between
        for by in tree.children(spot, "prep", "agent")
        if tree.token(by).text.lower() == "by"
        for inner in tree.children(by, "pobj")
    ]


def find_passive_objects(tree: Tree, verb: int) -> list[int]:
    """What a passive is done to: its subject, its noun, or the subject of the clause it
    hangs in; also the second object of "the monitors were denied access"."""
    token = tree.token(verb)
    own = tree.children(verb, *PASSIVE_SUBJECTS)
    if own:
        # "The monitors were denied access": the second object keeps its place.
        return [*own[:1], *tree.children(verb, "dobj")]
    if token.dep in ("acl", "amod"):
        return [token.head]
    if token.dep == "conj":
        above = tree.children(token.head, *PASSIVE_SUBJECTS)[:1]
        return above or _passive_objects_above(tree, token.head)
    if _tells_how(tree, verb):
        # "He is dead, killed by a sniper."
        return tree.children(token.head, *PASSIVE_SUBJECTS, "nsubj")[:1]
    if token.dep in ("xcomp", "ccomp", "advcl"):
        # "Ten men are due to be freed", "asked for ten men to be freed".
        return tree.children(verb, "nsubj")[:1] or _passive_objects_above(tree, verb)
    # "From Vell were expelled some forty priests."
    is_turned = token.dep == "ROOT" and bool(tree.children(verb, "auxpass"))
    return tree.children(verb, "dobj")[:1] if is_turned else []


def _passive_objects_above(tree: Tree, verb: int) -> list[int]:
    """The subject of the clause that a passive infinitive hangs in."""
    at = verb
    for above in tree.ancestors(verb):
        if tree.token(at).dep not in ("xcomp", "ccomp", "conj", "acomp", "advcl"):
            return []
        subjects = [
            one
            for one in tree.children(above)
            if tree.token(one).dep in SUBJECTS | PASSIVE_SUBJECTS
        ]
        if subjects:
            return subjects[:1]
        at = above
    return []
