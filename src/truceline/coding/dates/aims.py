"""What somebody set out to do: "flew to Vell on Monday to meet the rebels" has that day."""

from truceline.coding.sentences.tree import Tree

# Verbs of going, of getting in touch and of beginning: the act they lead to comes at once.
_SETTING_OUT = frozenset(
    "go come fly travel drive walk march move head sail return land arrive cross gather meet "
    "assemble convene sit phone telephone ring write cable visit begin start proceed "
    "resume enter leave dispatch".split()
)


_DUE = frozenset({"due", "back"})
_PAST = frozenset({"VBD", "VBN"})
_PRESENT = frozenset({"VBZ", "VBP"})


def find_aim(tree: Tree, place: int, *, tags: frozenset[str] = _PAST) -> int | None:
    """The verb in the past that an infinitive of aim hangs on; None for any other act."""
    token = tree.token(place)
    above = tree.token(token.head)
    is_to = any(
        tree.token(one).text.lower() == "to" for one in tree.children(place, "aux")
    )
    if not is_to or token.dep not in ("advcl", "xcomp"):
        return None
    is_set_out = above.tag in tags and above.lemma in _SETTING_OUT
    return token.head if is_set_out else None


def find_aim_to_come(tree: Tree, place: int) -> int | None:
    """The verb that an infinitive of aim hangs on, of what is still to come: "arrives on
    Friday to meet them", "is due there on Friday to meet them"; None for any other act."""
    led_by = find_aim(tree, place, tags=_PRESENT | {"VB"})
    if led_by is not None:
        return led_by
    token = tree.token(place)
    above = tree.token(token.head)
    is_due = above.lemma == "be" and any(
        tree.token(one).text.lower() in _DUE
        for one in tree.children(token.head, "acomp")
    )
    return token.head if is_due and token.dep == "advcl" else None


def find_cause(tree: Tree, place: int) -> int | None:
    """The verb whose outcome a participle behind it tells: "they shelled Vell last month,
    killing ten"; None for any other act, and for "having killed ten" or "after killing"."""
    token = tree.token(place)
    is_outcome = (
        token.tag == "VBG"
        and token.dep == "advcl"
        and token.head < place
        and not tree.children(place, "mark", "aux", "auxpass", "nsubj", "nsubjpass")
    )
    is_told = tree.token(token.head).tag in _PAST | _PRESENT
    return token.head if is_outcome and is_told else None


def is_aim_of_a_chronology(tree: Tree, place: int) -> bool:
    """The same in a chronology, which is told in the present: "he flies to Vell to meet them"."""
    return find_aim(tree, place, tags=_PAST | _PRESENT) is not None
