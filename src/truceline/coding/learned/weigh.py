"""Where the model's word counts beside that of the rules: issues, factuality, chances."""

from collections import defaultdict
from collections.abc import Iterable

from truceline.coding.factuality.done_before import is_brought_about
from truceline.coding.factuality.supposed import is_only_supposed
from truceline.coding.factuality.unreal import is_only_asked
from truceline.coding.learned.act_guesses import SEEN, guesses_of_act
from truceline.coding.learned.guess import WHERE, Guess
from truceline.coding.learned.matches import is_ahead
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType, Factuality, Issue

# A truce and a promise of less violence stay what the words call them.
_TRUCE_OR_LESS = frozenset({Issue.CEASEFIRE, Issue.VIOLENCE_REDUCTION})
# From here on the model tells the issue of a side of a condition whose words name none. Between
# several that they name it chose worse than the rules.
_ASIDE = 0.6


def weigh_topic(
    scene: Scene, tree: Tree, place: int, issue: Issue | None
) -> Issue | None:
    """The issue of the statement that the word at ``place`` announces."""
    guess = _guess(scene, tree, place)
    if (
        guess is None
        or guess.is_cue < SEEN
        or guess.said_issue_chance < scene.trust.issue
    ):
        return issue
    return _kept_apart(issue, guess.said_issue)


def weigh_side(scene: Scene, tree: Tree, places: Iterable[int]) -> Issue | None:
    """The issue that the model sees in one side of a condition whose words tell none."""
    chances: dict[Issue, float] = defaultdict(float)
    for place in places:
        guess = _guess(scene, tree, place)
        if guess is None:
            continue
        if guess.event_issue is not None:
            chances[guess.event_issue] += guess.is_event * guess.event_issue_chance
        if guess.said_issue is not None:
            chances[guess.said_issue] += guess.is_cue * guess.said_issue_chance
    likeliest = max(chances, key=chances.__getitem__, default=None)
    return likeliest if likeliest and chances[likeliest] >= _ASIDE else None


def weigh_factuality(scene: Scene, match: Match, factuality: Factuality) -> Factuality:
    """How real the act of a match is."""
    is_sure = factuality not in (Factuality.DENIED, Factuality.POSSIBLE)
    if is_sure and is_brought_about(match.tree, match.place):
        return Factuality.ACTUAL
    guess = _act_guess(scene, match)
    if guess is None or guess.factuality_chance < scene.trust.factuality:
        return factuality
    if guess.factuality is Factuality.ACTUAL and _is_told_so(scene, match, factuality):
        return factuality
    return guess.factuality


def _is_told_so(scene: Scene, match: Match, factuality: Factuality) -> bool:
    """Whether the words say themselves that an act is not done: what they deny, ask, tell by
    an infinitive or a modal, or plan, offer and demand in a noun, the model makes no fact."""
    if factuality in (Factuality.ACTUAL, Factuality.DENIED):
        return factuality is Factuality.DENIED
    is_noun = match.tree.token(match.place).pos == "NOUN"
    return (
        (is_noun and factuality is not Factuality.POSSIBLE)
        or is_ahead(match)
        or is_only_asked(match.tree, match.place)
        or is_only_supposed(match.tree, match.place, scene.lexicon)
    )


def weigh_issue(scene: Scene, match: Match, issue: Issue | None) -> Issue | None:
    """The issue of the act of a match; that of an act that the model found, it knows best."""
    guess = _act_guess(scene, match)
    if guess is None:
        return issue
    is_its_own = match.trigger.where == WHERE and guess.event_issue is not None
    if not is_its_own and guess.event_issue_chance < scene.trust.issue:
        return issue
    return _kept_apart(issue, guess.event_issue)


def _kept_apart(issue: Issue | None, seen: Issue | None) -> Issue | None:
    """What the model sees, but never a truce for less violence that the words tell of, nor
    the other way round."""
    return issue if {issue, seen} == _TRUCE_OR_LESS else seen


def chance_of(scene: Scene, match: Match, root: EventType) -> float | None:
    """The model's chance that a match is an event of a type; None where no model ran."""
    if scene.guesses is None:
        return None
    guesses = scene.guesses[match.tree.number]
    seen = (guesses.get(one) for one in (match.place, *match.objects))
    return max((one.chances[root] for one in seen if one is not None), default=0.0)


def _act_guess(scene: Scene, match: Match) -> Guess | None:
    """What is seen at the first word of an act, of whatever type: where the model and a rule
    take a word for two types, it is as real and about the same thing in both."""
    return next(guesses_of_act(scene, match), None)


def _guess(scene: Scene, tree: Tree, place: int) -> Guess | None:
    return None if scene.guesses is None else scene.guesses[tree.number].get(place)
