"""Whether a clause asks, refuses or speaks of what is still to come."""

from truceline.codebook import Need
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, Tree

_NEGATIONS = frozenset(
    "not n't no none never neither nor cannot nobody nothing pointless senseless "
    "meaningless impossible premature unthinkable unacceptable dead void worthless hollow useless".split()
)
# Words of a main clause that ask, offer or put off.
_WISHES = frozenset(
    "demand insist require want refuse reject must need rule ready prepared agree offer call "
    "urge oppose promise pledge vow threaten shall ask willing condition possible imaginable "
    "conceivable suspend halt freeze postpone withhold boycott challenge exclude adjourn shelve defer delay "
    "propose suggest float tender proposal bid hesitate block undertake consent stipulate".split()
)
_REFUSALS = frozenset("refuse reject rule oppose exclude".split())
# What must be, told of an act that comes before another.
_DEMANDS = _REFUSALS | frozenset(
    "demand insist require want must need shall should ought urge call ask condition stipulate".split()
)
# Words of what is still to come, whatever the tense of the verb above them.
_AHEAD = frozenset(
    "ready prepared willing considering weighing mulling possible imaginable conceivable open thinkable".split()
)
# "Is to", "has to": what is still to come.
_HAVE_TO = frozenset({"is", "are", "has", "have", "was", "were"})
# "Promised to free them once ...": what is sworn is still to come, whenever it was sworn.
_PLEDGES = frozenset(
    "promise agree offer vow pledge undertake swear consent volunteer commit".split()
)
_PROPOSALS = frozenset({"suggest", "propose", "recommend", "advise", "plead"})
# What is out of these, or off them, will not be.
_BEYOND = {
    "question": (("out", "of", "the"),),
    "table": (("off", "the"),),
    "agenda": (("off", "the"),),
    "reach": (("out", "of"),),
}
_PAST_HELPERS = frozenset({"did", "had"})


def is_wish(tree: Tree, place: int) -> bool:
    """Whether a word asks, refuses, offers or puts off."""
    token = tree.token(place)
    is_among = token.lemma.lower() in _WISHES or token.text.lower() in _WISHES
    return is_among and not _governs(tree, place)


def _governs(tree: Tree, place: int) -> bool:
    """Whether to "rule" is to govern or to judge, and rules nothing out."""
    token = tree.token(place)
    if token.lemma.lower() != "rule":
        return False
    outs = [*tree.children(place, "prt"), place + 1]
    return not any(
        one < len(tree.tokens) and tree.token(one).text.lower() == "out" for one in outs
    )


def meets(tree: Tree, places: list[int], need: Need) -> bool:
    """Whether a clause has what the words of a condition need of it."""
    match need:
        case Need.NOTHING:
            return True
        case Need.ASKING:
            return _is_ahead(tree, places) or any(is_wish(tree, one) for one in places)
        case Need.OPEN:
            return _is_ahead(tree, places) or _refuses(tree, places)
        case Need.DEMANDED:
            return is_demanded(tree, places)
        case Need.REFUSED:
            return _is_refused_indeed(tree, places)


def is_refused(tree: Tree, places: list[int]) -> bool:
    """Whether a clause says that nothing happens: "no talks", "refuse to negotiate"."""
    return _is_negated(tree, places) or _refuses(tree, places)


def is_demanded(tree: Tree, places: list[int]) -> bool:
    """Whether a clause says what must be or may not be; a mere plan says neither."""
    return any(_is_demand(tree, one) for one in places) or _is_refused_indeed(
        tree, places
    )


def _is_refused_indeed(tree: Tree, places: list[int]) -> bool:
    return is_refused(tree, places) and not _is_unreal(tree, places)


def _is_demand(tree: Tree, place: int) -> bool:
    token = tree.token(place)
    is_among = token.lemma.lower() in _DEMANDS or token.text.lower() in _DEMANDS
    if is_among and not _governs(tree, place):
        return True
    if token.dep == "ccomp" and tree.token(token.head).lemma in _PROPOSALS:
        # "Suggested that the army leave": a bare verb behind "that".
        return not tree.children(place, "aux") and token.tag in ("VB", "VBP")
    # "Is to", "have to".
    return token.tag == "TO" and place > 0 and tree.token(place - 1).text in _HAVE_TO


def is_perfect(tree: Tree, places: list[int]) -> bool:
    """Whether a clause speaks of what must be over: "until they had left"."""
    return any(
        tree.token(place).dep == "aux"
        and tree.token(place).text.lower() in ("has", "have", "had")
        for place in places[:8]
    )


def _is_ahead(tree: Tree, places: list[int]) -> bool:
    for place in places:
        token = tree.token(place)
        if token.tag == "MD" and not _is_unreal(tree, [place]):
            return True
        if token.text.lower() in _AHEAD:
            return True
        if token.tag == "TO" and place and tree.token(place - 1).text in _HAVE_TO:
            return True
        if token.tag == "TO" and _is_pledged(tree, token.head):
            return True
    return _is_negated(tree, places)


def _is_pledged(tree: Tree, verb: int) -> bool:
    """Whether a verb tells what someone has bound himself to: "promised to free them"."""
    above = tree.token(tree.token(verb).head)
    return tree.token(verb).dep == "xcomp" and above.lemma in _PLEDGES


def _is_unreal(tree: Tree, places: list[int]) -> bool:
    """Whether a clause tells what would have been: "more would have died"."""
    return any(
        tree.token(place).tag == "MD"
        and any(
            tree.token(one).text.lower() == "have" and tree.token(one).dep == "aux"
            for one in tree.children(tree.token(place).head)
        )
        for place in places
    )


def _is_negated(tree: Tree, places: list[int]) -> bool:
    """Whether something is said not to happen; what did not happen once is a tale."""
    return any(
        tree.token(place).text.lower() in _NEGATIONS
        and not any(
            tree.token(one).text.lower() in _PAST_HELPERS
            for one in tree.children(tree.token(place).head, "aux")
        )
        and not _is_told(tree, place, places)
        for place in places
    ) or _is_out_of_question(tree, places)


def _is_out_of_question(tree: Tree, places: list[int]) -> bool:
    """ "A truce is out of the question", "off the table", "out of reach"."""
    return any(
        tree.token(place).dep == "pobj"
        and any(
            tuple(
                one.text.lower()
                for one in tree.tokens[max(0, place - len(row)) : place]
            )
            == row
            for row in _BEYOND.get(tree.token(place).lemma.lower(), ())
        )
        for place in places
    )


def _is_told(tree: Tree, place: int, clause: list[int]) -> bool:
    """Whether a negation stands in a tale of the past, which tells what was: "no shot was
    heard", "the town had no water", "nobody had seen a soldier"; not what someone says."""
    verb = next(
        (
            one
            for one in (tree.token(place).head, *tree.ancestors(place))
            if tree.token(one).pos in ("VERB", "AUX")
        ),
        None,
    )
    if verb is None:
        return False
    helpers = {
        tree.token(one).text.lower() for one in tree.children(verb, "aux", "auxpass")
    }
    if helpers & {"was", "were"} or (verb in clause and helpers & _PAST_HELPERS):
        return True
    return (
        verb in clause
        and tree.token(verb).tag == "VBD"
        and tree.token(verb).dep == "ROOT"
        and not helpers
        and not is_wish(tree, verb)
        and not tree.children(verb, "ccomp", "xcomp")
    )


def _refuses(tree: Tree, places: list[int]) -> bool:
    return any(
        tree.token(place).lemma.lower() in _REFUSALS and not _governs(tree, place)
        for place in places
    )


def is_done_to_them(tree: Tree, places: list[int]) -> bool:
    """Whether something is to be done to who waits: "would join the talks if invited", "if he
    was asked"."""
    heads = [one for one in places if tree.token(one).tag == "VBN"]
    return any(
        tree.token(one).pos == "PRON" and tree.token(one).dep in PASSIVE_SUBJECTS
        for head in heads
        for one in tree.children(head)
    )
