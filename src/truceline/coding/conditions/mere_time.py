"""Where words of time, and "if", tell or ask when something is, and demand nothing."""

from truceline.coding.conditions.pending import is_demanded, is_refused, is_wish
from truceline.coding.sentences.tree import OBJECTS, SUBJECTS, Tree
from truceline.model import Statement

# What these ask or leave open is not said to be so.
_QUESTIONS = frozenset("ask wonder know see doubt decide question say".split())
_ASKING = _QUESTIONS | {"discuss", "tell"}
_UNSURE = frozenset("clear unclear unsure uncertain unknown certain".split())
_OPEN = _UNSURE | {"open"}
_OPENERS = frozenset({"whether", "how", "why", "what", "when", "where"})
_PERFECT = frozenset({"has", "have", "had"})
_EFFORTS = frozenset("work strive try last run serve rest sleep struggle".split())
_JOURNEYS = frozenset("visit tour travel fly address meet".split())
_SEQUENCE = frozenset({"after", "following", "upon", "shortly", "immediately", "right"})


def is_mere_time(tree: Tree, place: int, before: list[int], behind: list[int]) -> bool:
    """Whether words at a token, with what stands on either side, only tell a time.

    "Will leave after meeting the envoy", "asked whether they would go before the talks",
    "while they fight, others do not".
    """
    word = tree.token(place).text.lower()
    if word in ("before", "after", "until", "once", "when", "if") and _is_asked(
        tree, place
    ):
        return True
    if word == "when" and place and tree.token(place - 1).lemma in _OPEN:
        # "It is unclear when", "left open when".
        return True
    if word in _SEQUENCE:
        return not (
            (is_refused(tree, before) and not _is_told_no(tree, place))
            or _is_done_first(tree, behind)
            or is_only_then(tree, before)
        )
    if word == "while":
        return not _is_ruled_out(tree, before) or _concedes(tree, place)
    if word == "as" and place and tree.token(place - 1).text.lower() == "for":
        # "They hold their lines for as long as the talks last."
        return not (
            is_refused(tree, before)
            or is_refused(tree, behind)
            or any(tree.token(one).tag == "MD" for one in before)
        )
    if word in ("until", "till"):
        is_time = _is_effort(tree, place) or _is_told_until(tree, place)
        return is_time and not is_refused(tree, before)
    if word == "when":
        following = tree.tokens[place + 1 : place + 2]
        if following and following[0].tag == "VBN":
            # "Said the minister when told of it."
            return True
        return _says_which(tree, place) or _is_journey(tree, place)
    return False


def is_wanted_first(tree: Tree, place: int, clause: list[int]) -> bool:
    """Whether the clause that "before" belongs to asks for what it names, or rules it out:
    "must leave before the talks", not "will leave before the talks"."""
    return is_demanded(tree, _joined(tree, place, clause)) and not _is_over(tree, place)


def _is_over(tree: Tree, place: int) -> bool:
    """Whether what a "before" is joined to was over by then: "could not rule out that they
    had left before the truce"."""
    token = tree.token(place)
    verb = tree.token(token.head).head if token.dep == "mark" else token.head
    return not is_wish(tree, verb) and any(
        tree.token(one).text.lower() == "had" for one in tree.children(verb, "aux")
    )


def is_when_said(tree: Tree, place: int, statements: tuple[Statement, ...]) -> bool:
    """Whether words of time tell when something was said: "said after the shooting", "told
    reporters before police came", which stands outside a quotation."""
    token = tree.token(place)
    if token.text.lower() not in _SEQUENCE | {"before", "when"}:
        return False
    verb = tree.token(token.head).head if token.dep == "mark" else token.head
    return any(
        statement.cue is not None
        and verb in tree.at(statement.cue)
        and tree.token(verb).tag == "VBD"
        and not is_wish(tree, verb)
        and (statement.direct or token.dep != "mark" or _is_his_own(tree, token.head))
        for statement in statements
    )


def _is_his_own(tree: Tree, verb: int) -> bool:
    """Whether who speaks did something first or then: "before he flew home he told them"."""
    above = tree.token(verb).head
    subjects = [
        {tree.token(one).text.lower() for one in tree.children(each, *SUBJECTS)}
        for each in (verb, above)
    ]
    return tree.token(verb).tag == "VBD" and bool(
        subjects[0] & subjects[1] & {"he", "she", "they"}
    )


def is_question(tree: Tree, verb: int) -> bool:
    """Whether an "if" asks: "did not say if they would come", "it is not clear if"."""
    verb = [verb, *tree.joined_before(verb)][-1]
    above = tree.token(verb).head
    governor = tree.token(above)
    if tree.token(verb).dep not in ("ccomp", "advcl"):
        return False
    # "It is not clear if": the adjective asks.
    named = [above, *tree.children(above, "acomp")]
    words = {tree.token(one).lemma.lower() for one in named}
    return bool(words & _UNSURE) or (
        tree.token(verb).dep == "ccomp" and governor.lemma in _QUESTIONS
    )


def _joined(tree: Tree, place: int, clause: list[int]) -> list[int]:
    """The tokens of the clause that words belong to, with the verbs it hangs from and
    their helpers; the whole clause where the parser joins them to something else."""
    inside = set(clause)
    token = tree.token(place)
    start = token.head if token.dep == "mark" else place
    verb = tree.verb_above(start)
    if verb is None or verb not in inside:
        return clause
    found = set(tree.subtree(verb, without=frozenset({"relcl", "parataxis"})))
    for one in tree.ancestors(verb):
        found |= {one, *tree.children(one, "aux", "neg", "nsubj", "mark")}
    return [one for one in clause if one in found]


def _is_asked(tree: Tree, place: int) -> bool:
    """Whether words stand inside an indirect question: "asked whether ... before ..."."""
    for one in tree.ancestors(place):
        governor = tree.token(tree.token(one).head)
        is_told = tree.token(one).dep == "ccomp" and governor.lemma in _ASKING
        if is_told or tree.token(one).dep == "pcomp":
            openers = tree.children(one, "mark", "advmod", "attr", "dobj")
            if any(
                tree.token(opener).text.lower() in _OPENERS
                or (
                    tree.token(opener).text.lower() == "if"
                    and tree.token(opener).dep == "mark"
                )
                for opener in openers
                if opener < one
            ):
                return True
    return False


def _is_told_no(tree: Tree, place: int) -> bool:
    """Whether an "after" tells when somebody refused: "ruled out talks after the raid", but
    "refused to meet after the raid" and "there will be no talks after the raid"."""
    token = tree.token(place)
    verb = tree.token(token.head).head if token.dep == "mark" else token.head
    return tree.token(verb).tag == "VBD" or any(
        tree.token(one).text.lower() in ("did", "had")
        for one in tree.children(verb, "aux")
    )


def _concedes(tree: Tree, place: int) -> bool:
    """Whether a "while" that leads its sentence sets off: "while he is not for it, we are not
    against it", "while the ministry said ..."."""
    token = tree.token(place)
    if place > 1 or token.dep != "mark":
        return False
    helpers = tree.children(token.head, "aux", "neg")
    return tree.token(token.head).tag in ("VBG", "VBD") or any(
        tree.token(one).dep == "neg" for one in helpers
    )


def _is_effort(tree: Tree, place: int) -> bool:
    """Whether what goes on until then is work or a run: "will work until a deal is found"."""
    token = tree.token(place)
    verb = tree.token(token.head).head if token.dep == "mark" else token.head
    return tree.token(verb).lemma in _EFFORTS


def is_only_then(tree: Tree, before: list[int]) -> bool:
    """Whether something can be no sooner: "trade can only resume after the posts are marked"."""
    words = {tree.token(one).text.lower() for one in before}
    return "only" in words and any(tree.token(one).tag == "MD" for one in before)


def _is_told_until(tree: Tree, place: int) -> bool:
    """Whether an "until" joins two deeds of the past: "they protested until the police came"."""
    token = tree.token(place)
    if token.dep != "mark":
        return False
    above = tree.token(token.head).head
    return all(
        tree.token(verb).tag == "VBD"
        and not tree.children(verb, "aux", "auxpass", "neg")
        for verb in (token.head, above)
    ) and not is_wish(tree, above)


def _is_journey(tree: Tree, place: int) -> bool:
    """Whether a "when" tells on which journey: "when he visits the capital next month"."""
    verb = tree.token(place).head
    return tree.token(verb).lemma in _JOURNEYS and any(
        tree.token(one).text.lower() in ("he", "she")
        for one in tree.children(verb, *SUBJECTS)
    )


def _is_done_first(tree: Tree, behind: list[int]) -> bool:
    """Whether what follows is to be over: "after they have left", "after a truce", "after
    observers are in place"; a gerund or a plain verb tells an order of events."""
    if tree.token(behind[0]).tag == "VBG":
        return False
    head = tree.head_of(behind)
    if tree.token(head).pos != "VERB":
        return True
    helpers = [tree.token(one).text.lower() for one in tree.children(head, "aux")]
    return any(one in _PERFECT for one in helpers)


def _is_ruled_out(tree: Tree, clause: list[int]) -> bool:
    """Whether a clause says that something cannot be: "there can be no talks", "will not
    meet", "refuses to come"."""
    return is_refused(tree, clause) and not any(
        tree.token(one).text.lower()
        in ("does", "do", "'s", "being", "been", "has", "have")
        and tree.token(one).dep in ("aux", "auxpass")
        for one in clause
    )


def _says_which(tree: Tree, place: int) -> bool:
    """Whether "when" says more of a time, or belongs to a phrase: "in May, when ...",
    "when it comes to"."""
    token = tree.token(place)
    verb = tree.token(token.head)
    if verb.lemma == "come" and any(
        tree.token(one).text.lower() == "it"
        for one in tree.children(token.head, *SUBJECTS)
    ):
        return True
    if hangs_on_thing(tree, place):
        return False
    return tree.token(verb.head).pos in ("NOUN", "PROPN")


def hangs_on_thing(tree: Tree, place: int) -> bool:
    """Whether the parser hung a "when" on the thing that will be dealt with then: "we will
    open the road when food comes"."""
    clause = tree.token(place).head
    thing = tree.token(clause).head
    return (
        tree.token(clause).dep == "relcl"
        and tree.token(thing).dep in OBJECTS
        and tree.token(place - 1).text != ","
        and any(
            tree.token(one).tag == "MD"
            for one in tree.children(tree.token(thing).head, "aux")
        )
    )
