"""What a reporting word reports: a clause below it, what its row lets it
take, or a quotation."""

from truceline.coding.scene import Scene
from truceline.coding.sentences.objects import (
    CLAUSE,
    THING,
    find_noun_content,
    find_prepositional_content,
)
from truceline.coding.sentences.tree import SUBJECTS, TENSED, Tree
from truceline.coding.statements.between import CONCEDING, find_between
from truceline.coding.statements.misread import (
    find_behind_colon,
    find_made_known,
    find_that_clause,
    without_speaker,
)
from truceline.coding.statements.pieces import Content, gather
from truceline.coding.statements.quoted import (
    find_beside,
    find_quotation,
    with_quotation,
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
from truceline.model import EventType, StatementKind

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
# What a word of these kinds tells may as well be a deed, which has a time and no terms.
_TOLD = frozenset({None, StatementKind.REPORT, StatementKind.ASSESSMENT})
_DEEDS = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.CONCEDE})
# Words that want somebody to tell and what is told.
_TELLING = frozenset({"assure", "inform", "notify", "remind", "tell", "warn"})


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
        or find_noun_content(
            tree, cue, report.takes, can_set_term=not _is_deed(scene, report)
        )
        or find_said_of(tree, cue)
        or find_that_clause(tree, cue)
        or find_quotation(scene, report)
    )
    if not places:
        return find_beside(scene, tree, cue) or _behind_colon(scene, tree, cue)
    places = with_tail(tree, cue, with_more(tree, cue, places))
    places = without_speaker(tree, cue, report.speakers, places)
    places = _to_semicolon(scene, tree, cue, with_front(tree, cue, places))
    places = with_quotation(scene, tree, cue, places)
    own = {
        place
        for place in find_cue_clause(tree, cue)
        if not scene.is_quoted(tree.token(place).start)
    }
    if own >= set(places) and THING in report.takes:
        # "The nominee was endorsed by two papers": what is spoken of is the subject.
        own -= set(places)
    return gather(scene, {tree: tuple(place for place in places if place not in own)})


def _is_deed(scene: Scene, report: Report) -> bool:
    """Whether a word is one for deeds, too: of "declared a truce before the vote" and
    "attacked a post after dark" what stands behind tells when."""
    lemma = report.tree.token(report.place).lemma.lower()
    return report.kind in _TOLD and bool(_DEEDS & scene.lexicon.verb_types(lemma))


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
            tree.token(one).text.lower() in CONCEDING
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
        and token.tag in ("VB", *TENSED)
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
