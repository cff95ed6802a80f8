"""Reporting clauses set into a sentence: what of it they report, on both sides of them."""

from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import StatementKind

# Words that tie what follows a reporting clause to what is said.
_TERMS = frozenset(
    {"until", "unless", "if", "as", "so", "provided", "because", "since"}
)


def find_around(tree: Tree, cue: int, kind: StatementKind | None) -> list[int]:
    """The sentence around a reporting clause that hangs on it, or "according to X"."""
    token = tree.token(cue)
    if token.pos != "VERB" or token.text.lower() == "according":
        if token.pos in ("NOUN", "ADJ"):
            return []
        head = token.head
        while tree.token(head).head != head and (
            tree.token(head).pos not in ("VERB", "AUX")
            or tree.token(head).dep in ("advcl", "amod", "acl")
            or (tree.token(head).dep == "conj" and not _has_own_subject(tree, head))
        ):
            head = tree.token(head).head
        return [one for one in tree.subtree(head) if one not in set(tree.subtree(cue))]
    if (
        token.dep in ("parataxis", "advcl", "ccomp", "conj", "dep")
        and token.head != cue
        and _has_own_subject(tree, cue)
    ):
        if token.dep in ("advcl", "ccomp", "conj") and not _is_set_off(tree, cue):
            return []
        if token.dep == "conj" and (kind is not None or not _is_last(tree, cue)):
            return []
        inner = set(tree.subtree(cue)) - _ahead_of(tree, cue)
        return [one for one in tree.subtree(token.head) if one not in inner]
    return []


def _is_last(tree: Tree, cue: int) -> bool:
    """Whether nothing but marks follows the bare reporting clause."""
    behind = range(_core(tree, cue)[-1] + 1, len(tree.tokens))
    return all(tree.token(one).pos == "PUNCT" for one in behind)


def _has_own_subject(tree: Tree, cue: int) -> bool:
    return tree.child(cue, SUBJECTS) is not None


def _is_set_off(tree: Tree, cue: int) -> bool:
    """Whether the reporting clause stands between commas or at the end: ", he said"."""
    places = find_cue_clause(tree, cue)
    first, last = min(places), max(places)
    before = tree.token(first - 1).text if first else ""
    if before.lower() == "as":
        before = tree.token(first - 2).text if first > 1 else ","
    after = tree.token(last + 1).text if last + 1 < len(tree.tokens) else "."
    return before in (",", "”", '"', "’’", "''") and after in (
        ",",
        ".",
        "“",
        '"',
        "``",
        "”",
    )


def _core(tree: Tree, cue: int) -> list[int]:
    """The bare reporting clause: the word, who speaks and who is spoken to."""
    core = {cue}
    for child in tree.children(cue):
        token = tree.token(child)
        if token.dep in SUBJECTS or token.dep in (
            "aux", "dative", "dobj", "prt", "neg", "npadvmod",
        ):  # fmt: skip
            core.update(tree.subtree(child))
    return sorted(core)


def _ahead_of(tree: Tree, cue: int) -> set[int]:
    """What the parser hangs on a reporting clause set in between two commas, and stands
    ahead of it: "For a city under siege, he said, that was an insult"."""
    core = _core(tree, cue)
    first, last = core[0], core[-1]
    if (
        first < 2
        or last + 1 >= len(tree.tokens)
        or core != list(range(first, last + 1))
        or any(tree.token(one).text != "," for one in (first - 1, last + 1))
    ):
        return set()
    return {
        one
        for child in tree.children(cue, "prep", "advcl")
        if child < first
        for one in tree.subtree(child)
        if one < first
    }


def with_front(tree: Tree, cue: int, places: list[int]) -> list[int]:
    """The content with what stands before a reporting clause set into it or at its end:
    "For a city under siege, he said, that was an insult"."""
    core = _core(tree, cue)
    first, last = core[0], core[-1]
    if first < 2 or last + 1 >= len(tree.tokens) or not places:
        return places
    ends = last + 2 == len(tree.tokens) and _has_own_subject(tree, cue)
    is_set_in = tree.token(first - 1).text == "," and (
        ends or (tree.token(cue).dep == "ROOT" and tree.token(last + 1).text == ",")
    )
    is_behind = places[0] > first and ends
    if not is_set_in or is_behind or core != list(range(first, last + 1)):
        return places
    return sorted({*places, *range(first - 1)})


def with_tail(tree: Tree, cue: int, places: list[int]) -> list[int]:
    """The content with what follows a reporting clause set into it: "They will not come
    back, he said, until the list is changed", "It may close the road, he said, and send
    the army"; another sentence of the narrator's ("but nobody came") is none of it."""
    core = _core(tree, cue)
    last = core[-1]
    if last + 2 >= len(tree.tokens) or tree.token(last + 1).text != ",":
        return places
    if not places or places[-1] > cue or core != list(range(core[0], last + 1)):
        return places
    for child in tree.children(cue, "advcl", "prep", "conj"):
        tail = tree.subtree(child)
        if child <= last or min(tail) <= last:
            continue
        token = tree.token(child)
        opening = {tree.token(one).text.lower() for one in tail[:2]}
        is_told = (
            token.dep == "conj" and tree.child(child, SUBJECTS) is None
        ) or opening & _TERMS
        if is_told:
            return sorted({*places, *range(last + 2, max(tail) + 1)})
    return places


def with_more(tree: Tree, cue: int, places: list[int]) -> list[int]:
    """The content with a second clause of it that the parser joins to the reporting word:
    "told them that the army must go, and that he would not wait"."""
    if not places:
        return places
    for child in tree.children(cue, "conj"):
        marks = [
            one
            for one in tree.children(child, "mark")
            if tree.token(one).text.lower() == "that"
        ]
        if marks and marks[0] > places[-1] and tree.token(marks[0] - 1).tag == "CC":
            return sorted(
                {*places, *range(places[-1] + 1, max(tree.subtree(child)) + 1)}
            )
    return places


def find_cue_clause(tree: Tree, cue: int) -> set[int]:
    """The words of the reporting clause itself: cue, subject, auxiliaries, adverbs."""
    keep = {cue}
    token = tree.token(cue)
    if token.pos == "ADP" or token.text.lower() == "according":
        return set(tree.subtree(cue))
    if token.pos != "VERB":
        return keep
    for child in tree.children(cue):
        dep = tree.token(child).dep
        if (
            dep in SUBJECTS
            or dep in PASSIVE_SUBJECTS
            or dep
            in ("aux", "auxpass", "advmod", "npadvmod", "dative", "prt", "agent", "neg")
        ) or (dep in ("prep", "dobj", "advcl") and tree.children(cue, "ccomp")):
            keep.update(tree.subtree(child))
    return keep - _ahead_of(tree, cue)
