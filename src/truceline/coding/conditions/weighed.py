"""What each side of a requirement is about, by its words and by those before it."""

from dataclasses import dataclass

from truceline.coding.conditions.about import find_about
from truceline.coding.conditions.asked_before import (
    find_asked_before,
    find_done_before,
)
from truceline.coding.conditions.leaders import is_leader_going
from truceline.coding.conditions.narrowed import narrow, points_back
from truceline.coding.conditions.pending import is_done_to_them, is_refused
from truceline.coding.conditions.requirements import Requirement
from truceline.coding.conditions.returns import is_return
from truceline.coding.conditions.taken_up import (
    find_in_clause_before,
    find_spoken_before,
    find_spoken_of,
    find_taken_up,
    is_bare_do,
    is_consent,
    takes_up,
)
from truceline.coding.draft import Draft
from truceline.coding.learned.weigh import weigh_side
from truceline.coding.scene import Scene
from truceline.coding.sentences.issues import BROAD, find_issues
from truceline.coding.sentences.tree import Tree
from truceline.model import Claim, EventType, Factuality, Issue, Span

# Words that never tell a mere time.
_STRICT = frozenset({"unless", "provided", "providing"})
# What "leave" alone is about, unless a leader does.
_OF_GOING = frozenset({None, Issue.WITHDRAWAL})


# Acts of talking, which are about what they are called.
_OF_WORDS = frozenset(
    {EventType.CONSULT, EventType.REJECT, EventType.REQUEST, EventType.THREATEN}
)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A requirement with the issues of both its sides, its words, and whether the sentence itself
    tells what waits."""

    requires: Issue
    before: Issue
    span: Span
    place: int
    waiting: tuple[int, ...]
    is_told: bool


def weigh_requirement(
    scene: Scene, tree: Tree, one: Requirement, draft: Draft, *, is_open: bool
) -> list[Weighed]:
    """The requirement with its issues; nothing where a side that needs one has none."""
    whole = {*one.required, *one.waiting, one.place}
    wide = one.waiting
    one = narrow(tree, one, draft.statements)
    span = tree.cover(sorted({*whole, *one.waiting}))
    waiting = _issue_of(scene, tree, one.waiting, draft.spoken_of)
    if waiting is None and any(tree.token(each).tag == "WRB" for each in one.waiting):
        # "Stay where they are": the clause itself names nothing.
        waiting = find_about(tree, scene.lexicon, wide)
    required = _issue_of(scene, tree, one.required, draft.spoken_of)
    if points_back(tree, one.waiting):
        # "This presupposes ...", "they would not do so": named in the sentence before.
        ahead = list(range(one.waiting[0]))
        waiting = (
            _issue_of(scene, tree, ahead, draft.spoken_of)
            or find_spoken_before(scene, tree, but=required)
            or waiting
        )
    required = _required_in(scene, tree, one, draft, named=required, waiting=waiting)
    if required is None:
        return []
    same = None
    if waiting is required and waiting in BROAD and not is_consent(tree, one.required):
        # Talks before talks say little: the sentences before may tell what waits.
        is_said = _is_strict(tree, one.place) or is_done_to_them(tree, one.required)
        same = waiting if is_said else None
        waiting = None
    if not one.waiting and _is_strict(tree, one.place):
        # "They will leave, the envoy said, provided ...": what waits stands ahead.
        waiting = find_about(tree, scene.lexicon, list(range(one.place)))
        waiting = None if waiting is required else waiting
    is_told = waiting is not None
    if waiting is None and is_open:
        waiting = _named_before(scene, tree, one, required=required, same=same)
    if waiting is None and is_open and one.waiting and _is_firm(tree, one):
        waiting = find_done_before(
            scene, tree, one.place, draft.spoken_of, but=required
        )
    if waiting is None or _is_term_of_office(tree, one, required, waiting):
        return []
    is_told |= any(issue is waiting for _, issue in find_issues(tree, scene.lexicon))
    return [Weighed(required, waiting, span, one.place, tuple(one.waiting), is_told)]


def _named_before(
    scene: Scene, tree: Tree, one: Requirement, *, required: Issue, same: Issue | None
) -> Issue | None:
    """What waits where its own words do not tell: named in the clause or sentences before."""
    waiting = (
        find_in_clause_before(scene, tree, one, but=required)
        or find_spoken_of(scene, tree, but=required)
        or same
    )
    if waiting is None and _is_named_ahead(scene, tree, one, required):
        return required
    if waiting is None and is_return(tree, one):
        return find_spoken_before(scene, tree, but=required)
    return waiting


def _is_term_of_office(
    tree: Tree, one: Requirement, required: Issue, waiting: Issue
) -> bool:
    """Whether an "until" tells how long someone governs: "will govern until the elections"."""
    return (
        required is waiting is Issue.POWER_SHARING
        and tree.token(one.place).text.lower() in ("until", "till")
        and not is_refused(tree, one.waiting)
    )


def _is_named_ahead(scene: Scene, tree: Tree, one: Requirement, issue: Issue) -> bool:
    """Whether the sentence speaks of an issue before it comes to the condition: "he would hand
    over power to an elected successor; a transfer was possible if they agreed to elections"."""
    if not one.waiting:
        return False
    ahead = list(range(min((*one.waiting, one.place))))
    return find_about(tree, scene.lexicon, ahead) is issue


def _required_in(
    scene: Scene,
    tree: Tree,
    one: Requirement,
    draft: Draft,
    *,
    named: Issue | None,
    waiting: Issue | None,
) -> Issue | None:
    """The issue of what is required: that which its words take up, else what they name."""
    if not one.required:
        # Named in what stands ahead, of the sentence or of those before it.
        ahead = list(range(one.place))
        issue = _issue_of(scene, tree, ahead, draft.spoken_of)
        return issue or find_spoken_before(scene, tree, but=waiting)
    issue = (
        find_asked_before(scene, tree, one.required, draft.spoken_of)
        or find_taken_up(scene, tree, one.required, waiting=waiting, named=named)
        or named
    )
    if issue is None and (takes_up(tree, one) or is_bare_do(tree, one.required)):
        return waiting
    return issue


def _issue_of(
    scene: Scene, tree: Tree, places: list[int], claims: tuple[Claim, ...]
) -> Issue | None:
    """What a side is about: by its words, else as the model sees it or by the act in it."""
    issue = find_about(tree, scene.lexicon, places)
    if issue is Issue.AGREEMENT:
        issue = _issue_of_act(tree, places, claims) or issue
    if issue is None:
        issue = weigh_side(scene, tree, places)
    if issue in _OF_GOING and is_leader_going(scene, tree, places):
        return Issue.POWER_SHARING
    if issue is not None or not places:
        return issue
    span = tree.cover(places)
    # What is promised or asked for tells more than the promise around it.
    inside = sorted(
        (claim for claim in claims if span.holds(claim.evidence)),
        key=lambda claim: claim.evidence.end - claim.evidence.start,
    )
    acts = (
        claim.issue
        or scene.lexicon.acts.get((claim.type, claim.mode))
        or scene.lexicon.acts.get((claim.type, None))
        for claim in inside
    )
    return next((one for one in acts if one is not None), None)


def _issue_of_act(
    tree: Tree, places: list[int], claims: tuple[Claim, ...]
) -> Issue | None:
    """The issue of the narrowest act among some tokens that is still to come, where it was
    coded with one: it tells more than "agree" or "guarantee" around it."""
    span = tree.cover(places)
    inside = [
        claim
        for claim in claims
        if span.holds(claim.evidence)
        and claim.issue is not None
        and claim.type not in _OF_WORDS
        and claim.factuality is not Factuality.ACTUAL
    ]
    act = min(
        inside,
        key=lambda claim: claim.evidence.end - claim.evidence.start,
        default=None,
    )
    return None if act is None else act.issue


def _is_strict(tree: Tree, place: int) -> bool:
    """Whether a word can only state a condition, whatever stands on its sides."""
    words = [token.text.lower() for token in tree.tokens[place : place + 2]]
    return words[0] in _STRICT or words == ["only", "if"]


def _is_firm(tree: Tree, one: Requirement) -> bool:
    """Whether words can hardly tell a mere time: a strict word, "only", or a refusal."""
    return (
        _is_strict(tree, one.place)
        or tree.token(one.place).text.lower() == "only"
        or is_refused(tree, one.waiting)
    )
