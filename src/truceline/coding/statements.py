"""Codes statements: who said what, by cue words, quotations and "according to"."""

from dataclasses import dataclass, replace

from truceline.codebook import Cue
from truceline.coding.actors import resolve
from truceline.coding.arguments import find_agents, find_subjects, is_passive
from truceline.coding.contents import Content, find_content
from truceline.coding.draft import Draft
from truceline.coding.factuality import is_uttered
from truceline.coding.issues import main_issue
from truceline.coding.kinds import find_kind
from truceline.coding.scene import Scene
from truceline.coding.tree import Tree
from truceline.model import ActorRef, Span, Statement, StatementKind

CODER = "statements.v1"

# Verbs by which the subject makes a reporting noun its own: "voiced the hope that".
_VOICING = frozenset(
    "express voice make repeat issue have share reiterate give hold renew maintain reject".split()
)

_ABOUT = frozenset({StatementKind.SUPPORT, StatementKind.ACCUSATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A reporting word at a token, before its content is cut."""

    tree: Tree
    place: int
    cue: Cue | None
    cue_span: Span
    speakers: tuple[ActorRef, ...]


def code_statements(scene: Scene, draft: Draft) -> Draft:
    """The statements of an article in reading order, one for each reporting clause.

    A quotation that goes on in the next sentence without a reporting word is a statement
    of the same speaker, without cue.
    """
    found: list[Statement] = []
    for tree in scene.trees:
        _go_on(scene, tree, found)
        here = [
            statement
            for report in _reports(scene, tree)
            if (statement := _statement(scene, report)) is not None
        ]
        if not here:
            here = _free_quotation(scene, tree, found)
        for statement in _without_doubles(here):
            found.append(replace(statement, id=f"s{len(found) + 1}"))
            _remember(scene, tree, statement)
    return replace(draft, statements=tuple(found))


def _go_on(scene: Scene, tree: Tree, before: list[Statement]) -> None:
    """Gives a sentence quoted as a whole to the speaker quoted just before, so that "we"
    in it is told before its own words are read."""
    if (
        not before
        or before[-1].speaker is None
        or not _is_close(scene, tree, before[-1])
    ):
        return
    for quoted in scene.reading.quotations:
        if quoted.touches(tree.span) and not any(
            one is quoted for one, _ in scene.quoted
        ):
            length = min(quoted.end, tree.span.end) - max(quoted.start, tree.span.start)
            if length >= 0.8 * (tree.span.end - tree.span.start):
                scene.quoted.append((quoted, before[-1].speaker))


def _remember(scene: Scene, tree: Tree, statement: Statement) -> None:
    if statement.speaker is None:
        return
    scene.speakers.append((tree.number, statement.speaker))
    for quoted in scene.reading.quotations:
        if any(piece.touches(quoted) for piece in statement.content):
            scene.quoted.append((quoted, statement.speaker))


def _reports(scene: Scene, tree: Tree) -> list[Report]:
    lexicon = scene.lexicon
    found = []
    for place, token in enumerate(tree.tokens):
        lemma = token.lemma.lower()
        if token.pos == "VERB" and lemma in lexicon.cue_verbs:
            cue = _verb_cue(tree, place, lexicon.cue_verbs[lemma])
            if cue is not None:
                report = _by_verb(scene, tree, place, cue)
                if report is not None:
                    found.append(report)
        elif token.pos == "NOUN" and lemma in lexicon.cue_nouns:
            report = _by_noun(scene, tree, place, lexicon.cue_nouns[lemma])
            if report is not None:
                found.append(report)
        elif token.text.lower() == "according":
            report = _by_according(scene, tree, place)
            if report is not None:
                found.append(report)
    return found


def _verb_cue(
    tree: Tree, place: int, rows: list[tuple[tuple[str, ...], Cue]]
) -> Cue | None:
    near = {
        tree.token(child).text.lower()
        for child in tree.children(place)
        if tree.token(child).dep in ("prt", "prep", "advmod", "dobj")
    }
    for words, cue in rows:
        if all(word in near for word in words[1:]):
            return cue
    return None


def _by_verb(scene: Scene, tree: Tree, place: int, cue: Cue) -> Report | None:
    subjects = (
        find_agents(tree, place)
        if is_passive(tree, place)
        else find_subjects(tree, place)
    )
    speakers = tuple(ref for head in subjects for ref in resolve(scene, tree, head))
    if not speakers and not is_passive(tree, place) and not subjects:
        return None
    if not is_uttered(tree, place, scene.lexicon):
        return None
    token = tree.token(place)
    return Report(
        tree=tree,
        place=place,
        cue=cue,
        cue_span=Span(token.start, token.end),
        speakers=speakers,
    )


def _by_noun(scene: Scene, tree: Tree, place: int, cue: Cue) -> Report | None:
    """A reporting noun with its owner and a clause: "his claim that ..."."""
    has_clause = any(
        tree.token(child).dep in ("acl", "ccomp", "relcl")
        and any(
            tree.token(inner).text.lower() == "that" and tree.token(inner).dep == "mark"
            for inner in tree.children(child)
        )
        for child in tree.children(place)
    )
    if not has_clause:
        return None
    owners = [*tree.children(place, "poss"), *find_agents(tree, place)]
    if not owners:
        head = tree.token(place).head
        if tree.token(place).dep == "dobj" and tree.token(head).lemma in _VOICING:
            owners = find_subjects(tree, head)
    speakers = tuple(ref for head in owners for ref in resolve(scene, tree, head))
    if not speakers:
        return None
    token = tree.token(place)
    return Report(
        tree=tree,
        place=place,
        cue=cue,
        cue_span=Span(token.start, token.end),
        speakers=speakers,
    )


def _by_according(scene: Scene, tree: Tree, place: int) -> Report | None:
    following = place + 1
    if following >= len(tree.tokens) or tree.token(following).text.lower() != "to":
        return None
    heads = tree.children(following, "pobj") or tree.children(place, "pobj")
    if not heads:
        return None
    speakers = tuple(ref for head in heads for ref in resolve(scene, tree, head))
    span = Span(tree.token(place).start, tree.token(following).end)
    cue = scene.lexicon.cue_verbs.get("say")
    return Report(
        tree=tree,
        place=place,
        cue=cue[0][1] if cue else None,
        cue_span=span,
        speakers=speakers,
    )


def _statement(scene: Scene, report: Report) -> Statement | None:
    kind = report.cue.kind if report.cue else None
    content = find_content(scene, report.tree, report.place, kind=kind)
    if content is None:
        return None
    speaker = report.speakers[0] if report.speakers else None
    if speaker is None and not (content.is_direct and _is_bulk(report.tree, content)):
        return None
    return Statement(
        id="",
        speaker=speaker,
        cue=report.cue_span,
        content=content.pieces,
        direct=content.is_direct,
        kind=find_kind(scene, report.tree, report.cue, content, speaker=speaker),
        issue=main_issue(report.tree, scene.lexicon, list(content.places)),
        addressee=_addressee(scene, report),
        coder=CODER,
    )


def _is_bulk(tree: Tree, content: Content) -> bool:
    """Whether the content is most of its sentence: a quoted word or two without a known
    speaker is no statement."""
    length = sum(piece.end - piece.start for piece in content.pieces)
    return 2 * length >= tree.span.end - tree.span.start


def _addressee(scene: Scene, report: Report) -> ActorRef | None:
    if report.tree.token(report.place).pos != "VERB" or report.tree.token(
        report.place
    ).text.lower() in ("according",):
        return None
    if report.cue is not None and report.cue.kind in _ABOUT:
        # Whom one praises or accuses is spoken of, not spoken to.
        return None
    for child in report.tree.children(report.place):
        token = report.tree.token(child)
        if token.dep in ("dobj", "dative", "iobj") and token.pos in (
            "PROPN",
            "NOUN",
            "PRON",
        ):
            refs = resolve(scene, report.tree, child)
            if refs:
                return refs[0]
        if token.dep in ("prep", "dative") and token.text.lower() == "to":
            for inner in report.tree.children(child, "pobj"):
                refs = resolve(scene, report.tree, inner)
                if refs:
                    return refs[0]
    return None


def _free_quotation(
    scene: Scene, tree: Tree, before: list[Statement]
) -> list[Statement]:
    """A quoted sentence without a reporting word, by the speaker just quoted."""
    if not before or before[-1].speaker is None:
        return []
    last = before[-1]
    span = tree.span
    quoted = [one for one in scene.reading.quotations if one.touches(span)]
    if not quoted:
        return []
    piece = Span(max(quoted[0].start, span.start), min(quoted[-1].end, span.end))
    # Only a sentence that is quoted as a whole goes on with the speaker.
    if piece.end - piece.start < 0.8 * (span.end - span.start) or not last.direct:
        return []
    if not _is_close(scene, tree, last):
        return []
    places = tuple(tree.at(piece))
    content = Content(pieces=(piece,), places=places, is_direct=True)
    return [
        Statement(
            id="",
            speaker=last.speaker,
            cue=None,
            content=(piece,),
            direct=True,
            kind=find_kind(scene, tree, None, content, speaker=last.speaker),
            issue=main_issue(tree, scene.lexicon, list(places)),
            addressee=None,
            coder=CODER,
        )
    ]


def _is_close(scene: Scene, tree: Tree, last: Statement) -> bool:
    """Whether the last statement stands in the sentence before, or the one before it."""
    end = last.content[-1].end
    for number in (tree.number - 1, tree.number - 2):
        if (
            number >= 0
            and scene.trees[number].span.start
            <= end
            <= scene.trees[number].span.end + 2
        ):
            return True
    return False


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
