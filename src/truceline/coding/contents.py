"""What a reporting word reports: the content, cut from the sentence in one or two pieces."""

from dataclasses import dataclass

from truceline.coding.scene import Scene
from truceline.coding.tree import OBJECTS, PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import Span, StatementKind

# Kinds whose content may be a mere noun phrase: "demanded the release of ...".
_NOMINAL = frozenset(
    {
        StatementKind.DEMAND,
        StatementKind.ACCUSATION,
        StatementKind.REFUSAL,
        StatementKind.DENIAL,
        StatementKind.OFFER,
        StatementKind.PROMISE,
        StatementKind.THREAT,
        StatementKind.SUPPORT,
    }
)
_FOR = frozenset(
    {StatementKind.ACCUSATION, StatementKind.SUPPORT, StatementKind.DEMAND}
)
_CLAUSE = frozenset({"ccomp", "xcomp", "acl", "relcl", "pcomp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The pieces of a content, the tokens in them, and whether it is quoted."""

    pieces: tuple[Span, ...]
    places: tuple[int, ...]
    is_direct: bool


def find_content(
    scene: Scene, tree: Tree, cue: int, *, kind: StatementKind | None
) -> Content | None:
    """The content of the reporting word at a token; None where it reports nothing.

    Looks for a clause below the word, then for the sentence around a reporting clause
    set into it ("A truce, he added, will ..."), then for a quotation beside it, then for
    an object or prepositional phrase ("demanded the release of ...") for the kinds that allow it.
    """
    places = (
        _clause(tree, cue)
        or _around(tree, cue)
        or _quotation(scene, tree, cue)
        or (_phrase(tree, cue, kind) if kind in _NOMINAL else [])
    )
    if not places:
        return None
    places = _with_quotation(scene, tree, cue, places)
    own = _cue_clause(tree, cue)
    kept = [place for place in places if place not in own]
    if not kept:
        return None
    pieces = _pieces(scene, tree, kept)
    if not pieces:
        return None
    return Content(
        pieces=pieces, places=tuple(kept), is_direct=_is_direct(scene, pieces)
    )


def _clause(tree: Tree, cue: int) -> list[int]:
    best: list[int] = []
    for child in tree.children(cue):
        if tree.token(child).dep in _CLAUSE and tree.token(child).pos in (
            "VERB",
            "AUX",
            "NOUN",
            "ADJ",
            "PROPN",
            "ADV",
            "PRON",
            "NUM",
        ):
            if tree.token(child).dep == "relcl" and tree.token(cue).pos == "VERB":
                continue
            subtree = tree.subtree(child)
            if len(subtree) > len(best):
                best = subtree
    return best


def _around(tree: Tree, cue: int) -> list[int]:
    """The sentence around a reporting clause that hangs on it, or "according to X"."""
    token = tree.token(cue)
    if token.dep in ("parataxis", "prep") and token.text.lower() in ("according",):
        head = token.head
        while (
            tree.token(head).pos not in ("VERB", "AUX")
            and tree.token(head).head != head
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
        inner = set(tree.subtree(cue))
        return [one for one in tree.subtree(token.head) if one not in inner]
    return []


def _has_own_subject(tree: Tree, cue: int) -> bool:
    return tree.child(cue, SUBJECTS) is not None


def _is_set_off(tree: Tree, cue: int) -> bool:
    """Whether the reporting clause stands between commas or at the end: ", he said"."""
    places = _cue_clause(tree, cue)
    first, last = min(places), max(places)
    before = tree.token(first - 1).text if first else ""
    after = tree.token(last + 1).text if last + 1 < len(tree.tokens) else "."
    return before in (",", "”", '"', "’’", "''") and after in (
        ",",
        ".",
        "“",
        '"',
        "``",
        "”",
    )


def _cue_clause(tree: Tree, cue: int) -> set[int]:
    """The words of the reporting clause itself: cue, subject, auxiliaries, adverbs."""
    keep = {cue}
    token = tree.token(cue)
    if token.text.lower() == "according":
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
    return keep


def _quotation(scene: Scene, tree: Tree, cue: int) -> list[int]:
    span = tree.span
    for quoted in scene.reading.quotations:
        if quoted.touches(span):
            places = tree.at(quoted)
            if places and cue not in places and len(places) > 1:
                return places
    return []


def _with_quotation(scene: Scene, tree: Tree, cue: int, places: list[int]) -> list[int]:
    """The content with the rest of its quotation, on both sides of the cue: "We want
    peace," he said, "but we will answer"."""
    if scene.is_quoted(tree.token(cue).start) or tree.token(cue).dep not in (
        "ROOT",
        "parataxis",
    ):
        return places
    quoted = {
        one
        for span in scene.reading.quotations
        if span.touches(tree.span)
        for one in tree.at(span)
    }
    return sorted(quoted | set(places)) if quoted & set(places) else places


def _phrase(tree: Tree, cue: int, kind: StatementKind | None) -> list[int]:
    """An object or phrase of a cue that says more than "spoke": demanded, accused of.

    "Of" tells what somebody is accused of, "for" what is blamed, thanked or called for;
    beside an object of another kind "for" is part of that object.
    """
    thing: list[int] = []
    behind: dict[str, list[int]] = {}
    for child in tree.children(cue):
        token = tree.token(child)
        if token.dep in OBJECTS and token.pos in ("NOUN", "PROPN"):
            thing = thing or tree.subtree(child)
        elif token.dep == "prep":
            behind[token.text.lower()] = [
                one for one in tree.subtree(child) if one != child
            ]
    if "of" in behind:
        return behind["of"]
    if "for" in behind and (not thing or kind in _FOR):
        return behind["for"]
    return thing


def _pieces(scene: Scene, tree: Tree, places: list[int]) -> tuple[Span, ...]:
    """Runs of neighbouring tokens, without punctuation and quotation marks at the ends."""
    runs: list[list[int]] = []
    for place in places:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    spans = []
    for run in runs:
        while run and _is_edge(tree, run[0]):
            run.pop(0)
        while run and _is_edge(tree, run[-1]):
            run.pop()
        if run and not (len(run) == 1 and tree.token(run[0]).tag in ("WP", "WDT")):
            spans.append(tree.cover(run))
    joined: list[Span] = []
    for span in spans:
        # What only a comma or quotation mark parts is one piece.
        if joined and not any(
            c.isalnum() for c in scene.article.text[joined[-1].end : span.start]
        ):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)


def _is_edge(tree: Tree, place: int) -> bool:
    token = tree.token(place)
    return (
        token.pos == "PUNCT"
        or token.text in ("“", "”", '"', "''", "``")
        or (token.dep == "mark" and token.text.lower() == "that")
    )


def _is_direct(scene: Scene, pieces: tuple[Span, ...]) -> bool:
    """Quoted throughout, or at least with the part that carries it."""
    total = sum(piece.end - piece.start for piece in pieces)
    quoted = sum(
        min(piece.end, one.end) - max(piece.start, one.start)
        for piece in pieces
        for one in scene.reading.quotations
        if piece.touches(one)
    )
    return quoted >= 0.5 * total
