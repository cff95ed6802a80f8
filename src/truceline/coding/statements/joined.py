"""Reports that the parser hangs inside another's content, given back to who speaks."""

from dataclasses import replace

from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, TENSED, Tree
from truceline.coding.statements.between import CONCEDING
from truceline.coding.statements.contents import find_content
from truceline.coding.statements.pieces import Content, gather
from truceline.coding.statements.reports import Report


def part_reports(scene: Scene, reports: list[Report]) -> list[tuple[Report, Content]]:
    """The reports of one sentence with their contents, none in another's that only the
    parser put there.

    "Said the country had suffered and thanked the rebels" are two reports of one
    speaker, "said the road was open, adding that ..." too; "said it had fled and the
    army said it had won" are two of two speakers.
    """
    found: list[tuple[Report, Content]] = []
    for report in reports:
        content = find_content(scene, report)
        if content is not None:
            found.append((report, content))
    for number, (report, content) in enumerate(found):
        places = set(dict(content.parts).get(report.tree, ()))
        for other, (inner, _) in enumerate(found):
            if inner is report or inner.place not in places:
                continue
            if _goes_on(report, inner):
                found[other] = _handed(scene, found[other][0], report)
                places -= set(report.tree.subtree(inner.place))
        places -= _aside(report.tree, report.place, places)
        places -= _narrated(report.tree, report.place, places)
        cut = gather(scene, {**dict(content.parts), report.tree: tuple(sorted(places))})
        if cut is not None:
            found[number] = (found[number][0], cut)
    return found


def _goes_on(report: Report, inner: Report) -> bool:
    """Whether a report inside a content is beside it in truth."""
    tree = report.tree
    token, cue = tree.token(inner.place), tree.token(report.place)
    if cue.pos != "VERB" or token.pos != "VERB" or inner.place < report.place:
        return False
    own = tree.child(inner.place, SUBJECTS)
    if any(
        tree.token(one).text.lower() == "that"
        for one in tree.children(inner.place, "mark")
    ):
        # "They note that ..., and that the parties intend to ..."
        return False
    if token.dep == "conj":
        if _has_done(tree, inner.place) and own is None:
            # "Deplores that they may go free and has threatened to ...".
            return cue.tag in ("VBZ", "VBP") and not _has_done(tree, token.head)
        if token.tag not in TENSED or token.tag != cue.tag:
            return False
        head = tree.token(token.head)
        if own is None:
            return head.tag != token.tag
        return tree.token(own).pos != "PRON"
    if token.dep == "advcl" and token.tag == "VBG":
        return own is None and tree.token(inner.place - 1).text == ","
    return False


def _has_done(tree: Tree, verb: int) -> bool:
    return any(
        tree.token(one).text.lower() in ("has", "have")
        for one in tree.children(verb, "aux")
    )


def _handed(scene: Scene, inner: Report, report: Report) -> tuple[Report, Content]:
    own = inner.tree.child(inner.place, SUBJECTS)
    if own is None:
        inner = replace(inner, speakers=report.speakers)
    content = find_content(scene, inner)
    assert content is not None
    return inner, content


def _aside(tree: Tree, cue: int, places: set[int]) -> set[int]:
    """A clause with "although" or "while" behind a comma, at the content's end."""
    for place in places:
        token = tree.token(place)
        if token.dep != "advcl" or place < cue:
            continue
        marks = tree.children(place, "mark")
        if any(tree.token(one).text.lower() in CONCEDING for one in marks):
            aside = tree.subtree(place)
            before = min(aside) - 1
            if before >= 0 and tree.token(before).text == ",":
                return set(aside)
    return set()


def _narrated(tree: Tree, cue: int, places: set[int]) -> set[int]:
    """A verb with which the narrator goes on behind a content: "said the country had
    suffered and thanked the rebels"."""
    for place in sorted(places):
        token = tree.token(place)
        if token.dep != "conj" or token.tag != "VBD" or place < cue:
            continue
        is_joined = tree.token(place - 1).pos in ("CCONJ", "ADV")
        if (
            is_joined
            and tree.token(cue).tag == "VBD"
            and tree.token(token.head).tag == "VBN"
            and tree.child(place, SUBJECTS | PASSIVE_SUBJECTS) is None
            and any(
                tree.token(one).text == "had"
                for one in tree.children(token.head, "aux")
            )
        ):
            return {*tree.subtree(place), place - 1}
    return set()
