"""Words that say of an act that it was not done: its own, and those right above it."""

from collections.abc import Iterator

from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree

# Who stands for no one at all.
NOBODY = frozenset({"nobody", "none", "neither", "nothing"})
_NEGATIONS = frozenset(
    {
        "not",
        "n't",
        "never",
        "no",
        "without",
        "neither",
        "nor",
        "nobody",
        "none",
        "hardly",
    }
)
_BARELY = frozenset({"hardly", "scarcely", "barely"})
# "No more than 700 were freed" counts them.
_BOUNDS = frozenset({"more", "fewer", "less"})
# "Not only Kabul refused", "not all rebels left": some did.
_NOT_NONE = frozenset({"only", "just", "merely", "all", "every", "everyone", "even"})
_NOT_ONLY = frozenset({"only", "merely", "simply"})
_WAYS = frozenset({"way", "means", "sense", "circumstance", "account", "case"})
# What stands before a verb that goes further than what was denied before.
_STILL_LESS = frozenset(
    {("let", "alone"), ("still", "less"), ("much", "less"), ("never", "mind")}
)
_SHORT_OF = frozenset({("far", "from"), ("short", "of")})
_ALL_BUT = frozenset({("anything", "but"), ("everything", "but")})


def is_negated(tree: Tree, place: int) -> bool:
    """Whether an act's own words negate it: "did not", "no talks", "not one gun was handed
    in", "in no way accepted", "nor has Riyadh", "signed by neither side"."""
    return (
        any(
            _is_negation(tree, child)
            or _is_no_longer(tree, child)
            or _is_of_no_way(tree, place, child)
            for child in tree.children(place)
        )
        or _is_by_no_means(tree, place)
        or _is_behind_no(tree, place)
        or _is_done_by_none(tree, place)
    )


def is_short_of(tree: Tree, place: int) -> bool:
    """Whether an act is what was not reached: "far from accepting", "short of freeing",
    "let alone accepted", "did anything but withdraw", "came within an hour of signing"."""
    before = _before_verb(tree, place)
    if before in _STILL_LESS or before in _ALL_BUT:
        return True
    token = tree.token(place)
    if token.dep not in ("pcomp", "pobj") or token.tag not in ("VBG", "VBN"):
        return False
    link = token.head
    if link and _pair(tree, link) in _SHORT_OF:
        return True
    return tree.token(link).text.lower() == "of" and _is_within(tree, link)


def is_bound(tree: Tree, place: int) -> bool:
    """Whether a "no" only bounds a number: "no more than 700 prisoners"."""
    behind = tree.tokens[place + 1 : place + 2]
    return any(token.text.lower() in _BOUNDS for token in behind)


def is_of_no(tree: Tree, place: int) -> bool:
    """Whether a noun stands behind "no": "no sign that they freed him"."""
    token = tree.token(place)
    return token.pos == "NOUN" and any(
        tree.token(one).text.lower() == "no" for one in tree.children(place, "det")
    )


def is_of_no_deed(tree: Tree, above: int, below: int) -> bool:
    """Whether a noun behind "no" has the act below its "of": "no sign of having left"."""
    return (
        tree.token(below).text.lower() == "of"
        and bool(tree.children(below, "pcomp"))
        and is_of_no(tree, above)
    )


def is_done_by_others(tree: Tree, place: int) -> bool:
    """Whether a relative clause tells what somebody did not do: "it was not the Taliban who
    rejected it". Where a "but" follows, it is told who did."""
    token = tree.token(place)
    head = tree.token(token.head)
    is_of_the_doer = any(
        tree.token(one).tag in ("WP", "WDT") for one in tree.children(place, *SUBJECTS)
    )
    if token.dep != "relcl" or head.dep != "attr" or not is_of_the_doer:
        return False
    verb = head.head
    subjects = tree.children(verb, "nsubj", "expl")
    return any(tree.token(one).text.lower() == "it" for one in subjects) and bool(
        tree.children(verb, "neg")
    )


def _is_negation(tree: Tree, child: int) -> bool:
    """Whether a dependant negates what it hangs on: "not", "no talks", "hardly any"."""
    token = tree.token(child)
    below = {
        tree.token(inner).text.lower()
        for inner in tree.children(child)
        if not is_bound(tree, inner)
    }
    if token.text.lower() in ("not", "n't") and _is_not_only(tree, child):
        return False
    if token.dep == "neg":
        return True
    if token.dep in ("det", "preconj"):
        return token.text.lower() in _NEGATIONS or bool(below & _BARELY)
    return token.dep in ("nsubj", "nsubjpass") and (
        token.text.lower() in NOBODY
        or bool(below & {"no", "neither"})
        or _is_not_one(tree, child)
    )


def _is_not_only(tree: Tree, child: int) -> bool:
    """ "They not only freed him": more was done than this."""
    behind = tree.tokens[child + 1 : child + 2]
    return any(token.text.lower() in _NOT_ONLY for token in behind)


def _is_not_one(tree: Tree, subject: int) -> bool:
    """ "Not one gun", "not a single man", "hardly a tank"."""
    counts = (subject, *tree.children(subject, "nummod", "det", "amod"))
    return any(
        tree.token(word).text.lower() in _BARELY | {"not"}
        and tree.token(word + 1).text.lower() not in _NOT_NONE
        for count in counts
        for word in tree.children(count, "neg", "advmod")
        if word < subject
    )


def _is_no_longer(tree: Tree, child: int) -> bool:
    return tree.token(child).text.lower() == "longer" and any(
        tree.token(one).text.lower() == "no" for one in tree.children(child)
    )


def _is_of_no_way(tree: Tree, verb: int, child: int) -> bool:
    """ "At no point did they meet", "nor has Riyadh": a negation in front turns the helper
    and the subject round. "Did not so much reject it as" negates by a measure."""
    token = tree.token(child)
    if token.dep == "advmod" and token.text.lower() == "much":
        return bool(tree.children(child, "neg"))
    if token.dep == "cc" and token.text.lower() == "nor":
        return _is_turned(tree, verb, child)
    if token.dep != "prep":
        return False
    return any(
        is_of_no(tree, noun)
        and (_is_turned(tree, verb, child) or tree.token(noun).lemma.lower() in _WAYS)
        for noun in tree.children(child, "pobj")
    )


def _is_turned(tree: Tree, verb: int, front: int) -> bool:
    subjects = [
        one
        for one in tree.children(verb)
        if tree.token(one).dep in SUBJECTS | PASSIVE_SUBJECTS
    ]
    return bool(subjects) and any(
        front < one < subjects[0] for one in tree.children(verb, "aux", "auxpass")
    )


def _is_by_no_means(tree: Tree, place: int) -> bool:
    """ "By no means", "in no way" right before the verb, whatever the parser hangs it on."""
    at = _start(tree, place)
    return (
        at > 1
        and tree.token(at - 2).text.lower() == "no"
        and tree.token(at - 1).text.lower() in _WAYS
    )


def _is_behind_no(tree: Tree, place: int) -> bool:
    """ "Under no circumstances has the FARC accepted it", wherever the front is hung."""
    return any(
        one and is_of_no(tree, one - 1) and _is_turned(tree, place, one - 1)
        for one in tree.children(place, "aux", "auxpass")
    )


def _is_done_by_none(tree: Tree, place: int) -> bool:
    return any(
        tree.token(one).text.lower() in NOBODY
        or any(
            tree.token(word).text.lower() in ("no", "neither")
            for word in tree.children(one, "det")
        )
        for agent in tree.children(place, "agent")
        for one in tree.children(agent, "pobj")
    )


def _is_within(tree: Tree, link: int) -> bool:
    """ "Came within an hour of"."""
    time = tree.token(tree.token(link).head)
    within = tree.token(time.head)
    return (
        within.text.lower() == "within"
        and tree.token(within.head).lemma.lower() == "come"
    )


def _before_verb(tree: Tree, place: int) -> tuple[str, str] | None:
    at = _start(tree, place)
    return _pair(tree, at - 1) if at > 1 else None


def _start(tree: Tree, place: int) -> int:
    """Where the verb with its helpers starts."""
    return min([place, *_helpers(tree, place)])


def _helpers(tree: Tree, place: int) -> Iterator[int]:
    at = place - 1
    while at >= 0 and tree.token(at).dep in ("aux", "auxpass"):
        yield at
        at -= 1


def _pair(tree: Tree, at: int) -> tuple[str, str]:
    return tree.token(at - 1).text.lower(), tree.token(at).text.lower()
