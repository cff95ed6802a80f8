"""What stands on either side of the words that join two clauses."""

from truceline.coding.conditions.pending import is_wish
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree

_BREAKS = frozenset({";", ":", "—", "–"})
# Words that may stand before a clause that leads: "and if", "not until".
_LIGHT = frozenset({"PUNCT", "CCONJ", "SCONJ", "ADV", "PART"})
_NAMING = frozenset({"NOUN", "PROPN", "ADJ"})


def split_around(
    tree: Tree, places: list[int], at: int, length: int
) -> tuple[list[int], list[int]]:
    """What waits and what is required, as they are printed around the words.

    Words that lead their clause have the required thing up to the comma and what waits
    behind it: "Unless the road opens, they will not come".
    """
    before, behind = up_to_breaks(tree, places, at, length)
    if any(tree.token(one).pos not in _LIGHT for one in before):
        if len(before) > 2 or not is_wish(tree, before[0]):
            return _around_aside(tree, places[at], before, behind)
        # "Insisted that without a truce there can be no talks": a word that announces.
        waiting, required = _led(tree, places, at, behind)
        return [before[0], *waiting], required
    return _led(tree, places, at, behind)


def _around_aside(
    tree: Tree, place: int, before: list[int], behind: list[int]
) -> tuple[list[int], list[int]]:
    """The same where the clause stands between commas: "they would, if asked by both, come"."""
    is_set_off = tree.token(place).dep == "mark" and tree.token(place - 1).text == ","
    cut = split_at_comma(tree, behind, place) if is_set_off else None
    if cut is None or not any(tree.token(one).tag == "MD" for one in cut[0]):
        return before, behind
    return [*before, *cut[0]], cut[1]


def _led(
    tree: Tree, places: list[int], at: int, behind: list[int]
) -> tuple[list[int], list[int]]:
    turned = _inverted(tree, behind)
    if turned is not None:
        return turned
    cut = split_at_comma(tree, behind, places[at])
    if cut is None or _is_late(tree, places[at], cut[1]):
        return _at_end(tree, behind, places[at])
    return cut


def split_at_comma(
    tree: Tree, behind: list[int], place: int
) -> tuple[list[int], list[int]] | None:
    """What waits and what is required on either side of the comma that ends a first clause."""
    verb = tree.token(place).head if tree.token(place).dep == "mark" else place
    for number, one in enumerate(behind):
        if not number or one <= verb:
            continue
        if tree.token(one - 1).text == "," and behind[number - 1] != one - 1:
            # The comma itself stands outside of a content in two pieces.
            return behind[number:], behind[:number]
        if tree.token(one).text == ",":
            return behind[number + 1 :], behind[:number]
    return None


def _is_late(tree: Tree, place: int, first: list[int]) -> bool:
    """Whether a comma stands behind the verb of the second clause, too: "once they come we
    will talk, eat and sing"."""
    if tree.token(place).dep != "mark":
        return False
    clause = set(tree.subtree(tree.token(place).head))
    return any(
        one not in clause and tree.token(one).tag == "MD" and one > max(clause)
        for one in first
    )


def _at_end(tree: Tree, behind: list[int], place: int) -> tuple[list[int], list[int]]:
    """The same where no comma stands: the first clause ends where its verb's words do."""
    is_bare = tree.token(behind[1]).pos not in _NAMING if behind[1:] else False
    if is_bare and tree.token(behind[0]).text.lower() in ("that", "this"):
        # "After that 600 men are to be freed."
        return behind[1:], behind[:1]
    top = tree.token(place).head if tree.token(place).dep == "mark" else place
    if tree.token(top).dep == "prep" or top != place:
        clause = set(tree.subtree(top))
        required = [one for one in behind if one in clause]
        waiting = [one for one in behind if required and one > required[-1]]
        if waiting:
            return waiting, required
    return behind, behind


def _inverted(tree: Tree, behind: list[int]) -> tuple[list[int], list[int]] | None:
    """ "Only after that may they enter": what waits begins where the verb is turned round."""
    for number, place in enumerate(behind):
        if number and (tree.token(place).tag == "MD" or tree.token(place).dep == "aux"):
            head = tree.token(place).head
            subjects = tree.children(head, "nsubj", "nsubjpass", "expl")
            if subjects and place < min(subjects) < head:
                return behind[number:], behind[:number]
    return None


def up_to_own_clause(tree: Tree, place: int, behind: list[int]) -> list[int]:
    """What stands behind the words at a token, up to a further clause that is joined, behind a
    comma and with a subject of its own, to what stands ahead of them: "wants them gone before
    it meets the envoy, but the bishop asked both to pray"."""
    for number, one in enumerate(behind[1:], 1):
        joint = tree.token(one)
        if (
            joint.dep == "cc"
            and joint.head < place
            and tree.token(one - 1).text == ","
            and any(
                child > one and tree.children(child, *SUBJECTS, *PASSIVE_SUBJECTS)
                for child in tree.children(joint.head, "conj")
            )
        ):
            return behind[:number]
    return behind


def up_to_breaks(
    tree: Tree, places: list[int], at: int, length: int
) -> tuple[list[int], list[int]]:
    """What stands on either side of the words, up to a dash, colon or semicolon."""
    behind = places[at + length :]
    if behind and tree.token(behind[0]).text in _BREAKS:
        # "On one condition: that ..."
        behind = behind[1:]
    after = [one for one in behind if tree.token(one).text in _BREAKS]
    ahead = [one for one in places[:at] if tree.token(one).text in _BREAKS]
    last, first = min(after, default=len(tree.tokens)), max(ahead, default=-1)
    return (
        [one for one in places[:at] if one > first],
        [one for one in behind if one < last],
    )
