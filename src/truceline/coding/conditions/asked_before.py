"""What was asked, offered or told before a condition that names it by no word of its own: "if they
do not", "if that did not happen", "otherwise", "if that goes on"."""

from collections.abc import Collection

from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.model import Claim, EventType, Factuality, Issue

# How many sentences back.
_REACH = 2
_ASKED = (Factuality.DEMANDED, Factuality.PLANNED, Factuality.OFFERED)
_DONE = (Factuality.ACTUAL, Factuality.POSSIBLE)
# "If that does not happen", "should they fail to".
_DOING = frozenset("do does did happen occur comply materialise materialize".split())
_GOING_ON = frozenset("go continue persist last".split())
_BACK = frozenset("it that this they he she these".split())
_FEW = 7


def find_asked_before(
    scene: Scene, tree: Tree, required: list[int], claims: tuple[Claim, ...]
) -> Issue | None:
    """The issue of the act that a bare clause takes up, as it was coded: of what was asked,
    planned or offered where the clause says that it is not done, of what was done where it
    says that it goes on."""
    if not required:
        return None
    if _is_not_done(tree, required):
        return _issue_before(scene, tree, required[0], claims, _ASKED)
    if _goes_on(tree, required):
        return _issue_before(scene, tree, required[0], claims, _DONE)
    return None


def find_done_before(
    scene: Scene, tree: Tree, place: int, claims: tuple[Claim, ...], *, but: Issue
) -> Issue | None:
    """The issue of the last act before a token, of whatever kind, that is about another."""
    until = tree.token(place).start
    first = scene.trees[max(0, tree.number - 1)].span.start
    acts = [
        (claim.evidence.end, issue)
        for claim in claims
        if first <= claim.evidence.start
        and claim.evidence.end <= until
        and not _is_threatened(claim)
        for issue in [_issue_of(scene, claim)]
        if issue is not None and issue is not but
    ]
    return max(acts, default=(0, None), key=lambda row: row[0])[1]


def _is_threatened(claim: Claim) -> bool:
    """Whether an act is a threat, or force that is only spoken of."""
    return claim.type is EventType.THREATEN or (
        claim.type in (EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE)
        and claim.factuality is not Factuality.ACTUAL
    )


def _is_not_done(tree: Tree, required: list[int]) -> bool:
    """Whether a clause says of what was named only that it is not done: "they do not"."""
    words = _words(tree, required)
    return (
        0 < len(words) <= _FEW
        and any(tree.token(one).dep == "neg" for one in words)
        and tree.token(words[0]).text.lower() in _BACK
        and tree.token(words[0]).pos in ("PRON", "DET")
        and all(
            tree.token(one).lemma in _DOING
            for one in words
            if tree.token(one).pos in ("VERB", "AUX")
        )
    )


def _goes_on(tree: Tree, required: list[int]) -> bool:
    """Whether a clause says of what was named only that it goes on: "if that goes on"."""
    words = _words(tree, required)
    return (
        0 < len(words) <= _FEW
        and tree.token(words[0]).text.lower() in ("it", "that", "this")
        and tree.token(words[0]).dep in SUBJECTS
        and tree.token(tree.token(words[0]).head).lemma in _GOING_ON
        and not any(tree.token(one).dep == "neg" for one in words)
    )


def _words(tree: Tree, places: list[int]) -> list[int]:
    return [one for one in places if tree.token(one).pos not in ("PUNCT", "ADV")]


def _issue_before(
    scene: Scene,
    tree: Tree,
    place: int,
    claims: tuple[Claim, ...],
    factuality: Collection[Factuality],
) -> Issue | None:
    """The issue of the first such act in the nearest sentence that has one."""
    until = tree.token(place).start
    for number in range(tree.number, max(-1, tree.number - _REACH - 1), -1):
        span = scene.trees[number].span
        acts = sorted(
            (
                claim
                for claim in claims
                if _is_among(claim, factuality)
                and span.start <= claim.evidence.start
                and claim.evidence.end <= min(span.end, until)
            ),
            key=lambda claim: claim.evidence.start,
        )
        for claim in acts:
            issue = _issue_of(scene, claim)
            if issue is not None:
                return issue
    return None


def _is_among(claim: Claim, factuality: Collection[Factuality]) -> bool:
    """Whether an act is as real as that; a request asks, done as it is."""
    if claim.type is EventType.REQUEST:
        return factuality is _ASKED
    return claim.factuality in factuality


def _issue_of(scene: Scene, claim: Claim) -> Issue | None:
    acts = scene.lexicon.acts
    return (
        claim.issue
        or acts.get((claim.type, claim.mode))
        or acts.get((claim.type, None))
    )
