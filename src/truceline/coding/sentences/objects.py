"""Contents that are no clause: what a reporting word may take beside one, by its row."""

from truceline.coding.sentences.tree import OBJECTS, PASSIVE_SUBJECTS, SUBJECTS, Tree

# What a row may say that its words take besides clauses and quotations.
THING = "thing"
CLAUSE = "clause"
QUALITY = "quality"
FINDING = "finding"
LAID = "laid"

# Prepositions whose gerund tells what was said; "thanked for coming" thanks for a deed.
_BEFORE_GERUNDS = frozenset({"of", "on", "about", "against"})
# "Called for lifting the siege", but "thanked for lifting it".
BEFORE_DEMANDED = frozenset({"call", "push", "press", "plead", "appeal", "ask"})
# "Charged them with having fired".
_WITH_DEEDS = frozenset({"charge", "reproach", "tax"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_COMPLEMENTS = frozenset({"oprd", "xcomp", "ccomp", "acomp", "attr"})
# What speaks without being anybody: what it shows are its words.
_SHOWING = frozenset(
    "poll survey study analysis average count tally report data datum figure statistic research "
    "footage video film recording document record map letter memo email statement inquiry "
    "investigation book article song ad advert".split()
)
# Clauses that make a refused or demanded thing a whole thought: "no truce before ...".
_OPEN_TERMS = frozenset({"until", "unless", "if", "till"})
_TERMS = _OPEN_TERMS | {"before", "once", "after"}


def find_prepositional_content(
    tree: Tree, cue: int, takes: frozenset[str]
) -> list[int]:
    """What follows a preposition: a gerund after any ("accused them of stalling"), a noun
    after those that the word takes ("spoke of a truce")."""
    for prep in _prepositions(tree, cue):
        word = tree.token(prep).text.lower()
        gerunds = tree.children(prep, "pcomp")
        if gerunds and (
            word in _BEFORE_GERUNDS
            or (word == "for" and tree.token(cue).lemma in BEFORE_DEMANDED)
            or (word == "with" and tree.token(cue).lemma in _WITH_DEEDS)
        ):
            return tree.subtree(gerunds[0])
        if word == "of" and (deed := _gerund_as_noun(tree, prep)):
            return deed
        if LAID in takes and tree.children(cue, "dobj"):
            # "Charged the bishop with treason": both are told.
            continue
        things = tree.children(prep, "pobj")
        named = tree.subtree(things[0]) if things else []
        # "Called for footage to be shown": the thing with what is to be done to it.
        is_asked = word == "for" and tree.token(cue).lemma in BEFORE_DEMANDED
        if named and (word in takes or (is_asked and _has_infinitive(tree, named))):
            return named
    return []


def _has_infinitive(tree: Tree, places: list[int]) -> bool:
    return any(
        tree.token(one).tag == "TO" and tree.token(one).dep == "aux" for one in places
    )


def _gerund_as_noun(tree: Tree, prep: int) -> list[int]:
    """A gerund that the parser takes for part of a name: "of trading murderers"."""
    if prep + 1 >= len(tree.tokens):
        return []
    token = tree.token(prep + 1)
    is_gerund = token.dep in ("compound", "amod") and token.text.endswith("ing")
    if not is_gerund or tree.token(token.head).dep != "pobj":
        return []
    return tree.subtree(token.head)


def _prepositions(tree: Tree, cue: int) -> list[int]:
    """The prepositions of a word, and those that the parser hangs on whoever is accused or
    does so: "accused the palace of stalling", "accused by the mission of having fired"."""
    own = tree.children(cue, "prep", "agent")
    people = [
        *tree.children(cue, "dobj"),
        *(one for prep in own for one in tree.children(prep, "pobj")),
    ]
    return own + [
        prep
        for one in people
        for prep in tree.children(one, "prep")
        if tree.token(prep).text.lower() == "of" and tree.children(prep, "pcomp")
    ]


def find_noun_content(
    tree: Tree, cue: int, takes: frozenset[str], *, can_set_term: bool
) -> list[int]:
    """What stands as an object: with a quality ("called the list a trick"), alone where
    the word takes things ("cited the list"), else only with a term ("ruled out a truce
    before the vote"); "declared a truce before the vote" tells when they did, unless the word
    is one that sets terms (``can_set_term``)."""
    if tree.token(cue).pos != "VERB":
        return []
    things = [
        child
        for child in tree.children(cue)
        if (
            tree.token(child).dep in OBJECTS | PASSIVE_SUBJECTS
            and tree.token(child).pos in _NOMINAL
        )
        or tree.token(child).tag == "DT"
    ]
    if not things:
        return _small_clause(tree, cue) if QUALITY in takes else []
    if LAID in takes and (behind := _laid(tree, cue, things)):
        return behind
    if QUALITY in takes and (behind := _quality(tree, cue, things)):
        return behind
    thing = tree.subtree(things[0])
    term = _term(tree, [cue, *thing], _TERMS if can_set_term else _OPEN_TERMS)
    if term:
        return sorted({*thing, *term})
    return thing if THING in takes or _is_finding(tree, cue, takes) else []


def _is_finding(tree: Tree, cue: int, takes: frozenset[str]) -> bool:
    """Whether a text or a count shows the object: "polls show a close race"."""
    return FINDING in takes and any(
        tree.token(subject).lemma.lower() in _SHOWING
        for subject in tree.children(cue, *SUBJECTS)
    )


def _small_clause(tree: Tree, cue: int) -> list[int]:
    """A thing and its quality where the parser makes them one: "called that baseless"."""
    for child in tree.children(cue, "oprd", "ccomp", "acomp"):
        phrase = tree.subtree(child)
        if child > cue and len(phrase) > 1:
            return phrase
    return []


def _quality(tree: Tree, cue: int, things: list[int]) -> list[int]:
    """A thing with what it is called: "the figure propaganda", "the deal as a gift"."""
    for child in tree.children(cue):
        token = tree.token(child)
        is_complement = token.dep in _COMPLEMENTS or (
            token.dep == "prep" and token.text.lower() == "as"
        )
        if is_complement and child > min(things):
            return sorted({*tree.subtree(things[0]), *tree.subtree(child)})
    # Two objects side by side: "called him a liar".
    if len(things) > 1:
        return sorted({*tree.subtree(things[0]), *tree.subtree(things[1])})
    return []


def _laid(tree: Tree, cue: int, things: list[int]) -> list[int]:
    """A thing with whom or what it is laid on: "the fire to the police"."""
    for thing in things:
        for child in (
            *tree.children(cue, "prep", "dative"),
            *tree.children(thing, "prep"),
        ):
            is_to = tree.token(child).text.lower() in ("to", "on", "with")
            if is_to and child > thing and tree.children(child, "pobj", "pcomp"):
                return sorted({*tree.subtree(thing), *tree.subtree(child)})
    return []


def _term(tree: Tree, governors: list[int], terms: frozenset[str]) -> list[int]:
    for governor in governors:
        for child in tree.children(governor, "advcl", "prep"):
            words = [child, *tree.children(child, "mark", "advmod")]
            if any(tree.token(one).text.lower() in terms for one in words):
                return tree.subtree(child)
    return []
