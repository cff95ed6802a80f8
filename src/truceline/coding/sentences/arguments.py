"""Where the actors of a verb or a nominal event stand in the tree."""

from truceline.coding.sentences.deadlines import find_held_to
from truceline.coding.sentences.passives import (
    find_agents,
    find_causer,
    find_passive_objects,
    is_passive,
    is_wanted_done,
)
from truceline.coding.sentences.tree import (
    DAYS,
    OBJECTS,
    PASSIVE_SUBJECTS,
    SUBJECTS,
    Tree,
)
from truceline.coding.sentences.turned import find_turned_subject

# Verbs whose infinitive is done by their object: "urged the Taliban to stop".
_OBJECT_CONTROL = frozenset(
    "urge ask tell order force allow call press persuade convince require "
    "invite permit enable help want expect warn instruct direct push pressure "
    "encourage beg implore lead compel authorize oblige advise remind request "
    "appeal let make get cause".split()
)
_BLAMING = frozenset(
    "accuse suspect blame charge prevent stop dissuade discourage keep ban bar prohibit thank "
    "praise condemn criticize criticise denounce commend deter".split()
)


# "Money in exchange for leaving": whoever is given it is to leave.
_IN_TURN = frozenset({"exchange", "return"})
_GIVING = frozenset({"offer", "promise", "give", "pay", "grant", "propose", "send"})
# Verbs that tell of a thing by itself what one may do to it: "the talks resumed".
_OF_ITSELF = frozenset(
    "begin start resume open reopen restart continue end collapse break fail stop erupt "
    "rage flare intensify hold take enter go come expire fall conclude finish".split()
)


_RELATIVE = frozenset({"who", "which", "that", "whom"})
_BOUNDS = frozenset({"about", "around", "over", "under", "nearly"})
# What says what will be done, and is signed, reached or issued by those who will do it.
PAPERS = frozenset(
    "accord agreement deal decree declaration order pact plan pledge treaty".split()
)
_WITH_CLAUSE = frozenset(
    {"let", "want", "expect", "urge", "ask", "tell", "allow", "get"}
)


def find_subjects(tree: Tree, verb: int) -> list[int]:
    """The heads of the noun phrases that do the act of a verb.

    Follows control, coordination and participles to the subject of a governing clause.
    Empty for a passive without "by" and where no subject can be told.
    """
    seen: set[int] = set()
    at: int | None = verb
    while at is not None and at not in seen:
        seen.add(at)
        causer = find_causer(tree, at)
        if causer is not None and causer not in seen:
            at = causer
            continue
        if is_wanted_done(tree, at):
            return find_agents(tree, at)
        own = _behind_a_colon(
            tree,
            [place for place in tree.children(at) if tree.token(place).dep in SUBJECTS],
        )
        signed = _signed(tree, at, own[:1])
        if signed is not None and signed not in seen:
            # "Signed a decree that will free 400": who signs it does what it says.
            at = signed
            continue
        own = own or find_turned_subject(tree, at) or find_held_to(tree, at)
        if own:
            return own[-1:] if tree.token(own[0]).pos == "PRON" else own[:1]
        if is_passive(tree, at) and not _is_of_the_head(tree, at):
            return find_agents(tree, at)
        behind = _behind_a_day(tree, at)
        if behind or tree.token(at).head == at:
            return behind
        found, at = _from_above(tree, at)
        if found is not None:
            return found
    return []


def _behind_a_colon(tree: Tree, subjects: list[int]) -> list[int]:
    """Subjects without the town of "Kathmandu, Saturday: fighters stormed a post"."""
    return [
        one
        for one in subjects
        if all(token.text != ":" for token in tree.tokens[one : subjects[-1]])
    ]


def _signed(tree: Tree, verb: int, own: list[int]) -> int | None:
    """The verb whose object is the paper that "that" stands for, as in "signed a decree
    that will"."""
    if not own or tree.token(own[0]).tag != "WDT" or tree.token(verb).dep != "relcl":
        return None
    paper = tree.token(tree.token(verb).head)
    is_signed = paper.lemma in PAPERS and paper.dep in OBJECTS
    return paper.head if is_signed else None


def _from_above(tree: Tree, verb: int) -> tuple[list[int] | None, int | None]:
    """The subject that the governor of a verb lends it, or the verb to ask next."""
    token = tree.token(verb)
    head, above = token.head, tree.token(token.head)
    if token.dep in ("acl", "relcl"):
        return _participle_subject(tree, verb, head), None
    if token.dep == "pobj" and token.lemma in _IN_TURN:
        paid = _paid(tree, head)
        return (paid, None) if paid else (None, head)
    if above.pos == "ADP":
        return None, head
    if token.dep == "prep" and above.lemma in _BLAMING and is_passive(tree, head):
        # "Is suspected of killing".
        return tree.children(head, *PASSIVE_SUBJECTS)[:1], None
    if token.dep == "prep" and above.lemma in _BLAMING:
        # "Accused the Taliban of killing": the accused is said to have done it.
        return [one for one in tree.children(head) if tree.token(one).dep in OBJECTS][
            :1
        ], None
    if above.pos not in ("VERB", "AUX", "ADJ"):
        return (
            (None, head)
            if token.dep == "prep"
            else (tree.children(head, "poss")[:1], None)
        )
    if token.dep == "conj" and is_passive(tree, head):
        return tree.children(head, *PASSIVE_SUBJECTS)[:1], None
    if token.dep in ("xcomp", "ccomp", "advcl", "pcomp", "dep", "parataxis", "oprd"):
        # "He told reporters, urging them": a gerund goes on with the subject.
        is_gerund = token.dep == "advcl" and token.tag == "VBG"
        controlled = _controller(tree, head, "" if is_gerund else token.dep)
        if controlled is not None:
            return controlled, None
    return None, head


def _paid(tree: Tree, link: int) -> list[int]:
    """Who is given something "in return for" an act, and is to do it: "offered money to the
    rebels in exchange for leaving"."""
    if tree.token(link).text.lower() != "in":
        return []
    # The parser hangs it on the money or on whoever is given it as often as on the verb.
    verb = next(
        (one for one in tree.ancestors(link) if tree.token(one).pos == "VERB"), link
    )
    if tree.token(verb).lemma not in _GIVING:
        return []
    if is_passive(tree, verb):
        return tree.children(verb, *PASSIVE_SUBJECTS)[:1]
    given = [verb, *tree.children(verb, "dobj")]
    behind = [
        one
        for each in given
        for to in tree.children(each, "dative", "prep")
        if tree.token(to).text.lower() == "to"
        for one in tree.children(to, "pobj")
    ]
    bare = [
        one for one in tree.children(verb, "dative") if tree.token(one).pos != "ADP"
    ]
    return (bare or behind)[:1]


def _controller(tree: Tree, head: int, dep: str) -> list[int] | None:
    token = tree.token(head)
    # The parser hangs "press them to stop" as a purpose as often as a complement.
    if dep in ("xcomp", "ccomp", "advcl") and token.lemma in _OBJECT_CONTROL:
        objects = [
            place for place in tree.children(head) if tree.token(place).dep in OBJECTS
        ]
        if objects:
            return objects[:1]
        for prep in tree.children(head, "prep"):
            inner = tree.children(prep, "pobj")
            if inner:
                return inner[:1]
    if is_passive(tree, head):
        return tree.children(head, *PASSIVE_SUBJECTS)[:1]
    return None


def _behind_a_day(tree: Tree, verb: int) -> list[int]:
    """The subject that the parser hangs on a day before it: "On Monday Kofi Annan, in a
    speech, called"."""
    return [
        inner
        for prep in tree.children(verb, "prep")
        if prep < verb
        for inner in tree.children(prep, "pobj")
        if is_behind_a_day(tree, inner)
    ][:1]


def is_behind_a_day(tree: Tree, place: int) -> bool:
    """Whether a noun is taken for a part of the day before it: "on Monday Kofi Annan"."""
    token = tree.token(place)
    return token.pos in ("PROPN", "NOUN") and any(
        tree.token(one).text in DAYS and one == token.head + 1
        for one in tree.children(place, "compound", "nmod", "npadvmod")
    )


def _is_of_the_head(tree: Tree, verb: int) -> bool:
    """Whether a verb taken for a participle is what its noun does: "The president, Jalal
    Talabani, offered to meet them" makes no sentence without a verb."""
    token = tree.token(verb)
    if token.dep != "acl" or not tree.children(verb, "dobj", "xcomp", "ccomp"):
        return False
    if token.tag == "VBD":
        return True
    noun = tree.token(token.head)
    return (
        token.tag == "VBN"
        and noun.dep == "ROOT"
        and bool(tree.children(token.head, "appos"))
        and not find_agents(tree, verb)
    )


def _participle_subject(tree: Tree, verb: int, noun: int) -> list[int]:
    tag = tree.token(verb).tag
    if tag == "VBG" or _is_of_the_head(tree, verb):
        return [noun]
    if tag == "VBN":
        return find_agents(tree, verb)
    owner = tree.children(noun, "poss")
    if owner:
        return owner[:1]
    # "announced a plan to withdraw": who announces plans it.
    head = tree.token(noun).head
    if tree.token(noun).dep in OBJECTS and tree.token(head).pos == "VERB":
        return find_subjects(tree, head)
    return [noun] if tree.token(noun).dep in SUBJECTS else []


def find_objects(tree: Tree, verb: int) -> list[int]:
    """The heads of what the act is done to: direct objects, or a passive's subject.

    Of "the talks resumed" it is the talks, of "the truce that was declared" the truce.
    """
    return [find_antecedent(tree, verb, one) for one in _objects(tree, verb)]


def find_antecedent(tree: Tree, verb: int, place: int) -> int:
    """The noun that a relative pronoun beside a verb stands for: "whom they promised to
    free", "that is to free them"; the place itself for any other word."""
    if tree.token(place).text.lower() not in _RELATIVE:
        return place
    at = verb
    while tree.token(at).dep == "xcomp":
        at = tree.token(at).head
    return tree.token(at).head if tree.token(at).dep == "relcl" else place


def _objects(tree: Tree, verb: int) -> list[int]:
    if is_passive(tree, verb):
        return find_passive_objects(tree, verb)
    found = [
        place
        for place in tree.children(verb)
        if tree.token(place).dep in OBJECTS or tree.token(place).dep == "attr"
        if place not in find_turned_subject(tree, verb)
    ]
    token = tree.token(verb)
    if not found and token.lemma in _WITH_CLAUSE:
        # "Let the prisoners go": the parser makes them the subject of the going.
        found = [
            subject
            for clause in tree.children(verb, "ccomp")
            if token.lemma == "let" or tree.token(clause).tag in ("VB", "JJ")
            for subject in tree.children(clause, "nsubj")
        ]
    if not found:
        # "Had set free about 1,000": the parser takes the bound of a number for a place.
        found = [
            number
            for bound in tree.children(verb, "prep")
            if tree.token(bound).text.lower() in _BOUNDS
            for number in tree.children(bound, "pobj")
            if tree.token(number).pos == "NUM" and number - bound == 1
        ]
    if not found and token.dep == "relcl" and not is_of_circumstance(tree, verb):
        subjects = tree.children(verb, "nsubj")
        if not subjects or tree.token(subjects[0]).text.lower() not in _RELATIVE:
            found = [token.head]
    if not found and token.dep == "conj" and not tree.children(verb, "prep"):
        # "drafted and signed the deal": the object hangs on the last of the verbs.
        found = [
            place
            for other in tree.conjuncts(token.head)
            if other > verb
            for place in tree.children(other, "dobj")
        ][:1]
    if not found and token.lemma in _OF_ITSELF and not _goes_down(tree, verb):
        found = [
            place
            for place in find_subjects(tree, verb)
            if tree.token(place).pos == "NOUN"
        ]
    return found


def is_of_circumstance(tree: Tree, verb: int) -> bool:
    """Whether a relative clause tells when or where: "the day on which it begins"."""
    if tree.token(verb).dep != "relcl":
        return False
    for child in tree.children(verb):
        token = tree.token(child)
        if token.dep == "advmod" and token.text.lower() in ("when", "where"):
            return True
        if token.dep == "prep" and any(
            tree.token(one).text.lower() == "which"
            for one in tree.children(child, "pobj")
        ):
            return True
    return False


def _goes_down(tree: Tree, verb: int) -> bool:
    """ "Forces will go down to 8,600": they do it themselves; talks that break down do not."""
    return tree.token(verb).lemma != "break" and any(
        tree.token(one).text.lower() == "down"
        for one in tree.children(verb, "advmod", "prt", "prep")
    )


def find_prepositional(tree: Tree, head: int, preposition: str) -> list[int]:
    """The heads behind a preposition that hangs on a token."""
    found = []
    for child in tree.children(head):
        token = tree.token(child)
        if (
            token.dep in ("prep", "dative", "agent")
            and token.text.lower() == preposition
        ):
            found.extend(tree.children(child, "pobj"))
            for inner in tree.children(child, "prep"):
                found.extend(tree.children(inner, "pobj"))
    return [
        one
        for one in found
        if not is_behind_a_day(tree, one)
        # "On Easter Sunday".
        and not (preposition == "on" and tree.token(one).text in DAYS)
    ]


def is_location(tree: Tree, place: int) -> bool:
    """Whether a name stands behind a preposition of place: "in Kabul", "to Kabul", "in the
    Ethiopian capital", which makes Ethiopia no party to what is done there."""
    token = tree.token(_seat_of(tree, place))
    return token.dep == "pobj" and tree.token(token.head).text.lower() in (
        "in",
        "at",
        "near",
        "to",
        "into",
        "outside",
    )


def _seat_of(tree: Tree, place: int) -> int:
    """The capital of an adjective before it, any other word itself."""
    above = tree.token(place).head
    return above if tree.token(above).lemma == "capital" else place
