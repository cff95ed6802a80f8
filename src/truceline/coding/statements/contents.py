"""What a reporting word reports: the content, cut from the sentence in its pieces."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.coding.scene import Scene
from truceline.coding.sentences.objects import (
    CLAUSE,
    QUALITY,
    THING,
    find_noun_content,
    find_prepositional_content,
)
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.coding.statements.between import find_between
from truceline.coding.statements.misread import (
    find_behind_colon,
    find_made_known,
    find_that_clause,
    without_speaker,
)
from truceline.coding.statements.reporting_nouns import find_said_of
from truceline.coding.statements.reports import Report
from truceline.coding.statements.set_in import (
    find_around,
    find_cue_clause,
    with_front,
    with_more,
    with_tail,
)
from truceline.model import Span, StatementKind

_CLAUSE = frozenset({"ccomp", "xcomp", "acl", "relcl", "pcomp"})
_CLAUSE_HEADS = frozenset(
    {"VERB", "AUX", "NOUN", "ADJ", "PROPN", "ADV", "PRON", "NUM", "ADP"}
)
# Kinds whose infinitive the parser often takes for a purpose: "pressed them to stop".
_WISHES = frozenset(
    {
        StatementKind.DEMAND,
        StatementKind.OFFER,
        StatementKind.PROMISE,
        StatementKind.THREAT,
        StatementKind.REFUSAL,
    }
)
# How far into its sentence a reporting word may stand behind a quotation that is over.
_NEAR = 9
# What these begin is the narrator's: "he said, though nobody believed it".
_CONCEDING = frozenset({"although", "though", "whereas", "while"})
# Words that want somebody to tell and what is told.
_TELLING = frozenset({"assure", "inform", "notify", "remind", "tell", "warn"})
_MARKS = frozenset({"“", "”", '"', "''", "``", "«", "»", "„"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The pieces of a content, the tokens in them by sentence, and whether it is quoted."""

    pieces: tuple[Span, ...]
    parts: tuple[tuple[Tree, tuple[int, ...]], ...]
    is_direct: bool

    @property
    def tokens(self) -> Iterator[tuple[Tree, int]]:
        """Every token of the content with its sentence, in order."""
        return ((tree, place) for tree, places in self.parts for place in places)

    def holds(self, span: Span) -> bool:
        """Whether a span lies inside one of the pieces."""
        return any(piece.holds(span) for piece in self.pieces)


def gather(scene: Scene, parts: dict[Tree, tuple[int, ...]]) -> Content | None:
    """The content made of some tokens of some sentences; None where no word is left."""
    ordered = tuple(
        (tree, parts[tree])
        for tree in sorted(parts, key=lambda one: one.number)
        if parts[tree]
    )
    pieces = _joined(
        scene,
        [span for tree, places in ordered for span in _pieces(tree, list(places))],
    )
    if not pieces:
        return None
    return Content(pieces=pieces, parts=ordered, is_direct=_is_direct(scene, pieces))


def find_content(scene: Scene, report: Report) -> Content | None:
    """The content of a reporting word; None where it reports nothing.

    Looks for a clause below the word, then for the sentence around a reporting clause
    set into it ("A truce, he added, will ..."), then for what the word's row allows it to
    take ("called the figure propaganda"), then for a quotation beside it.
    """
    tree, cue = report.tree, report.place
    between = find_between(scene, report)
    if between:
        return gather(scene, {tree: tuple(between)})
    if report.needs_clause:
        return gather(scene, {tree: tuple(_own_clause(scene, report))})
    places = (
        find_made_known(tree, cue)
        or _clause(scene, report)
        or find_around(tree, cue, report.kind)
        or find_prepositional_content(tree, cue, report.takes)
        or find_noun_content(tree, cue, report.takes)
        or find_said_of(tree, cue)
        or find_that_clause(tree, cue)
        or _quotation(scene, report)
    )
    if not places:
        return _beside(scene, tree, cue) or _behind_colon(scene, tree, cue)
    places = with_tail(tree, cue, with_more(tree, cue, places))
    places = without_speaker(tree, cue, report.speakers, places)
    places = _to_semicolon(scene, tree, cue, with_front(tree, cue, places))
    places = _with_quotation(scene, tree, cue, places)
    own = {
        place
        for place in find_cue_clause(tree, cue)
        if not scene.is_quoted(tree.token(place).start)
    }
    if own >= set(places) and THING in report.takes:
        # "The nominee was endorsed by two papers": what is spoken of is the subject.
        own -= set(places)
    return gather(scene, {tree: tuple(place for place in places if place not in own)})


def _own_clause(scene: Scene, report: Report) -> list[int]:
    found = _clause(scene, report) or find_prepositional_content(
        report.tree, report.place, report.takes
    )
    opening = {report.tree.token(place).text.lower() for place in found[:1]}
    # What is still to be decided is no promise.
    is_open = report.kind is StatementKind.PROMISE and "whether" in opening
    return [] if is_open else found


def _behind_colon(scene: Scene, tree: Tree, cue: int) -> Content | None:
    return gather(scene, {tree: tuple(find_behind_colon(scene, tree, cue))})


def _clause(scene: Scene, report: Report) -> list[int]:
    tree, cue, kind, takes = report.tree, report.place, report.kind, report.takes
    best: list[int] = []
    first, last = _between_semicolons(scene, tree, cue)
    for child in _within(tree, cue, first, last):
        token = tree.token(child)
        is_purpose = token.dep == "advcl" and kind in _WISHES and _is_to(tree, child)
        if token.dep not in _CLAUSE and not is_purpose and not _is_bare(tree, child):
            continue
        if token.pos not in _CLAUSE_HEADS or (CLAUSE in takes and _is_to(tree, child)):
            continue
        if token.dep == "relcl" and tree.token(cue).pos == "VERB":
            continue
        if any(
            tree.token(one).text.lower() in _CONCEDING
            for one in tree.children(child, "mark")
        ):
            continue
        subtree = tree.subtree(child)
        # A clause behind the cue goes before one in front of it ("While he saw why, he
        # noted that ...").
        if (child > cue, len(subtree)) > (bool(best) and best[-1] > cue, len(best)):
            best = subtree
    return best or _hung_on_addressee(tree, cue)


def _is_bare(tree: Tree, child: int) -> bool:
    """Whether the parser takes for an aside what no word makes one: "said after the vote
    he would go"."""
    token = tree.token(child)
    return (
        token.dep == "advcl"
        and token.head < child
        and token.tag in ("VB", "VBD", "VBZ", "VBP")
        and any(tree.children(child, *SUBJECTS))
        and not _is_to(tree, child)
        and not any(
            tree.token(one).dep == "mark" or tree.token(one).tag in ("WRB", "WP", "WDT")
            for one in tree.children(child)
        )
    )


def _within(tree: Tree, cue: int, first: int, last: int) -> list[int]:
    """The children of a word between two places; where one lies beyond, the clauses that
    hang on it on this side: the parser joins sentences across a semicolon."""
    found = []
    for child in tree.children(cue):
        if first < child < last:
            found.append(child)
        else:
            found += [
                one
                for one in tree.children(child, "ccomp", "parataxis")
                if first < one < last
            ]
    return found


def _hung_on_addressee(tree: Tree, cue: int) -> list[int]:
    """The clause that the parser hangs on whoever is told: "told a meeting of elders that
    the road was open"."""
    told = tree.children(cue, "dobj", "dative", "pobj")
    if tree.token(cue).lemma in _TELLING:
        # "Telling reporters by telephone that the road was open".
        told += tree.children(cue, "prep")
    for thing in told:
        for place in tree.subtree(thing):
            if tree.token(place).dep not in ("relcl", "acl", "ccomp"):
                continue
            phrase = tree.subtree(place)
            if tree.token(phrase[0]).text.lower() == "that" and (
                tree.token(phrase[0]).tag == "IN" or _is_no_object(tree, phrase[0])
            ):
                return phrase[1:]
    return []


def _is_no_object(tree: Tree, that: int) -> bool:
    """Whether a "that" which the parser takes for an object has its verb another: "told
    reporters that children should start the year"."""
    return tree.token(that).dep == "dobj" and any(
        one != that for one in tree.children(tree.token(that).head, "dobj")
    )


def _is_to(tree: Tree, verb: int) -> bool:
    """Whether a verb is an infinitive with "to"."""
    return any(
        tree.token(child).tag == "TO" and tree.token(child).dep == "aux"
        for child in tree.children(verb)
    )


def _to_semicolon(scene: Scene, tree: Tree, cue: int, places: list[int]) -> list[int]:
    """The content up to a semicolon outside of quotations, seen from the cue: "The road
    is shut; two men died there, a driver said" reports the second only."""
    first, last = _between_semicolons(scene, tree, cue)
    kept = [place for place in places if first < place < last]
    return kept or places


def _between_semicolons(scene: Scene, tree: Tree, cue: int) -> tuple[int, int]:
    """The semicolons around a token, or the ends of the sentence."""
    marks = [
        place
        for place in range(len(tree.tokens))
        if tree.token(place).text == ";"
        and not scene.is_quoted(tree.token(place).start)
    ]
    first = max((mark for mark in marks if mark < cue), default=-1)
    return first, min((mark for mark in marks if mark > cue), default=len(tree.tokens))


def _quotation(scene: Scene, report: Report) -> list[int]:
    """A quotation of the same sentence; behind a word that calls something something it
    must hang on that word."""
    tree, cue = report.tree, report.place
    span = tree.span
    below = set(tree.subtree(cue)) if QUALITY in report.takes else set()
    for quoted in scene.reading.quotations:
        if quoted.touches(span):
            places = tree.at(quoted)
            if below and not below & set(places):
                continue
            if places and _is_others(scene, tree, cue, places[0]):
                continue
            if places and cue not in places and len(places) > 1:
                return _in_object(tree, cue, places)
    return []


def _is_others(scene: Scene, tree: Tree, cue: int, first: int) -> bool:
    """Whether another reporting word stands between a word and a quotation behind it:
    "asked for patience and said that "...""."""
    return any(
        tree.token(one).tag in ("VBD", "VBZ", "VBP", "VBG")
        and tree.token(one).lemma.lower() in scene.lexicon.cue_verbs
        for one in range(cue + 1, first)
    )


def _in_object(tree: Tree, cue: int, quoted: list[int]) -> list[int]:
    """The whole object that some quoted words stand in: "condemned the test as
    "destabilizing" and a threat"."""
    things = tree.children(cue, "dobj")
    for child in tree.children(cue, "dobj", "prep", "oprd"):
        phrase = tree.subtree(child)
        if child < cue or not set(quoted) <= set(phrase):
            continue
        if tree.token(child).dep != "prep":
            return phrase
        if things and tree.token(child).text.lower() in ("as", "for"):
            return sorted({*tree.subtree(things[0]), *phrase})
    return quoted


def _beside(scene: Scene, tree: Tree, cue: int) -> Content | None:
    """The quotation in the next sentence behind a colon ("He went on:"), or in the one
    before that its own mark has closed: "Who knows?" she asked."""
    quoted = None
    text = scene.article.text
    if tree.tokens[-1].text == ":":
        quoted = next(
            (
                span
                for span in scene.reading.quotations
                if span.start >= tree.span.end
                and not any(c.isalnum() for c in text[tree.span.end : span.start])
            ),
            None,
        )
    elif cue <= _NEAR:
        quoted = next(
            (
                span
                for span in reversed(scene.reading.quotations)
                if span.end <= tree.tokens[0].end
                and text[span.end - 1] in "?!.…,"
                and not any(c.isalnum() for c in text[span.end : tree.span.start])
                and "\n" not in text[span.end : tree.span.start]
            ),
            None,
        )
    if quoted is None:
        return None
    return gather(scene, {one: tuple(one.at(quoted)) for one in scene.trees_at(quoted)})


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


def _pieces(tree: Tree, places: list[int]) -> list[Span]:
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
    return spans


def _joined(scene: Scene, spans: list[Span]) -> tuple[Span, ...]:
    """The same spans, those that only a mark parts made one."""
    joined: list[Span] = []
    for span in spans:
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
        or token.text in _MARKS
        or (token.dep == "mark" and token.text.lower() in ("that", "for"))
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
