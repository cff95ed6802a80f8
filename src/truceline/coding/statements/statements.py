"""Codes statements: who said what, by cue words, quotations and "according to"."""

from dataclasses import replace

from truceline.coding.actors.actors import resolve
from truceline.coding.draft import Draft
from truceline.coding.learned.weigh import weigh_topic
from truceline.coding.scene import Scene
from truceline.coding.sentences.issues import find_topic
from truceline.coding.sentences.objects import QUALITY
from truceline.coding.sentences.tree import Tree
from truceline.coding.statements.joined import part_reports
from truceline.coding.statements.kinds import find_kind
from truceline.coding.statements.labels import find_labelled
from truceline.coding.statements.pieces import Content
from truceline.coding.statements.reports import Report, find_reports
from truceline.coding.statements.speakers import find_speakers
from truceline.coding.statements.spoken import Spoken, spread
from truceline.model import ActorRef, Statement, StatementKind

CODER = "statements.v18"

# Whom one praises or accuses is spoken of, not spoken to.
_ABOUT = frozenset({StatementKind.SUPPORT, StatementKind.ACCUSATION})
# "Asked not to be named" is about the report and not in it.
_NAMED = frozenset({"name", "identify", "quote"})
_SHORT = 7
# How many sentences a quotation without a reporting word may stand from the last one.
_REACH = 2


def code_statements(scene: Scene, draft: Draft) -> Draft:
    """The statements of an article in reading order, one for each reporting clause.

    A report inside what somebody says is part of those words and no statement of its
    own: "Kiir said that Machar had threatened to leave" is Kiir's.
    """
    reported = [
        *(one for tree in scene.trees for one in _reported(scene, tree)),
        *(
            Spoken(tree=report.tree, report=report, content=content)
            for report, content in find_labelled(scene)
        ),
    ]
    found: list[tuple[Spoken, Statement]] = []
    for one in _outermost(spread(scene, reported)):
        statement = _statement(scene, one, found[-1] if found else None)
        if statement is not None:
            found.append((one, statement))
    kept = _without_doubles([statement for _, statement in found])
    return replace(
        draft,
        statements=tuple(
            replace(statement, id=f"s{number}")
            for number, statement in enumerate(kept, start=1)
        ),
    )


def _reported(scene: Scene, tree: Tree) -> list[Spoken]:
    return [
        Spoken(tree=tree, report=report, content=content)
        for report, content in part_reports(scene, find_reports(scene, tree))
    ]


def _outermost(spoken: list[Spoken]) -> list[Spoken]:
    """Those whose reporting word stands in no other's content."""
    return [
        one
        for one in spoken
        if one.report is None
        or not any(
            other.content.holds(one.report.cue_span)
            and not (other.report and one.content.holds(other.report.cue_span))
            for other in spoken
            if other is not one
        )
    ]


def _statement(
    scene: Scene, spoken: Spoken, before: tuple[Spoken, Statement] | None
) -> Statement | None:
    report, content = spoken.report, spoken.content
    if _is_for_anonymity(content):
        return None
    if report is None:
        speaker = _going_on(spoken, before)
        if speaker is None:
            return None
    else:
        speakers = find_speakers(scene, spoken.tree, list(report.speakers))
        speaker = speakers[0] if speakers else None
        if (
            speaker is None
            and report.speakers
            and not (content.is_direct and _is_bulk(spoken))
        ):
            return None
    if speaker is not None:
        _remember(scene, spoken, speaker)
    cue = report.cue if report is not None else None
    kind = find_kind(scene, cue, content, speaker=speaker)
    issue = find_topic(content.parts, scene.lexicon)
    if report is not None:
        issue = weigh_topic(scene, report.tree, report.place, issue)
    return Statement(
        id="",
        speaker=speaker,
        cue=report.cue_span if report is not None else None,
        content=content.pieces,
        direct=content.is_direct,
        kind=kind,
        issue=issue,
        addressee=_addressee(scene, report) if report is not None else None,
        coder=CODER,
    )


def _going_on(
    spoken: Spoken, before: tuple[Spoken, Statement] | None
) -> ActorRef | None:
    """The speaker of a quotation without a reporting word: who spoke just before."""
    if before is None or not before[1].direct:
        return None
    last = before[0].content.parts[-1][0]
    near = spoken.tree.number - max(last.number, before[0].tree.number) <= _REACH
    return before[1].speaker if near else None


def _remember(scene: Scene, spoken: Spoken, speaker: ActorRef) -> None:
    scene.speakers.append((spoken.tree.number, speaker))
    pieces = spoken.content.pieces
    quoted = [
        one
        for one in scene.reading.quotations
        if any(piece.touches(one) for piece in pieces)
    ]
    if spoken.content.is_direct and not quoted:
        # Behind a label a transcript has no marks.
        quoted = list(pieces)
    scene.quoted += [(one, speaker) for one in quoted]


def _is_for_anonymity(content: Content) -> bool:
    """Whether no more is said than that a name be kept out: "asked not to be named"."""
    words = [tree.token(place).lemma.lower() for tree, place in content.tokens]
    return len(words) <= _SHORT and "not" in words and bool(_NAMED & set(words))


def _is_bulk(spoken: Spoken) -> bool:
    """Whether the content is most of its sentence: a quoted word or two without a known
    speaker is no statement."""
    length = sum(piece.end - piece.start for piece in spoken.content.pieces)
    return 2 * length >= spoken.tree.span.end - spoken.tree.span.start


def _addressee(scene: Scene, report: Report) -> ActorRef | None:
    tree, place = report.tree, report.place
    if tree.token(place).pos != "VERB" or (report.cue and report.cue.phrases):
        return None
    if report.kind in _ABOUT or QUALITY in report.takes:
        return None
    for child in tree.children(place):
        token = tree.token(child)
        if child in report.speakers:
            continue
        if token.dep in ("dobj", "dative", "iobj") and token.pos in (
            "PROPN",
            "NOUN",
            "PRON",
        ):
            refs = resolve(scene, tree, child)
            if refs:
                return refs[0]
        if token.dep in ("prep", "dative") and token.text.lower() == "to":
            for inner in tree.children(child, "pobj"):
                refs = resolve(scene, tree, inner)
                if refs:
                    return refs[0]
    return None


def _without_doubles(statements: list[Statement]) -> list[Statement]:
    """Of two statements with the same content the one with a kind of its own."""
    kept: list[Statement] = []
    for statement in statements:
        twin = next((one for one in kept if one.content == statement.content), None)
        if twin is None:
            kept.append(statement)
        elif (
            twin.kind is StatementKind.REPORT
            and statement.kind is not StatementKind.REPORT
        ):
            kept[kept.index(twin)] = statement
    return kept
