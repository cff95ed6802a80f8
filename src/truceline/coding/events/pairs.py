"""The event type between two given actors in one sentence, for published comparisons."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.coding.events.pair_places import (
    Given,
    find_given,
    is_done_by,
    rate_place,
)
from truceline.coding.factuality.factuality import find_factuality
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match, find_matches
from truceline.model import Article, EventType, Factuality, Reading

# Published collections give what is only announced a verbal root, whatever the act:
# a promised release is AGREE, a promised attack THREATEN, a refused meeting REJECT.
_COOPERATIVE = frozenset(
    {
        EventType.AGREE,
        EventType.CONSULT,
        EventType.SUPPORT,
        EventType.COOPERATE,
        EventType.AID,
        EventType.CONCEDE,
        EventType.RETREAT,
    }
)
_FORCEFUL = frozenset(
    {
        EventType.ASSAULT,
        EventType.COERCE,
        EventType.SANCTION,
        EventType.PROTEST,
    }
)
# Speech acts that an act below them is only the content of.
_SPEAKING = frozenset(
    {EventType.THREATEN, EventType.REQUEST, EventType.REJECT, EventType.ACCUSE}
)
_APART = frozenset({"advcl", "relcl", "conj", "parataxis", "acl"})
_BELOW_SPEECH = 3.0
_BEST = 6.5


@dataclass(frozen=True, slots=True, kw_only=True)
class PairCode:
    """The root of the event between a pair, or None where no rule fires."""

    root: EventType | None
    confidence: float


def code_pair(
    lexicon: Lexicon, article: Article, reading: Reading, *, source: str, target: str
) -> PairCode:
    """The type of the event that best joins two actors given as printed strings.

    The actors are given, so any act counts, whoever its own actors are; the one that
    the source does to the target beats one that stands elsewhere in the sentence.
    """
    best: tuple[float, EventType] | None = None
    for number, sentence in enumerate(reading.sentences):
        tree = Tree(sentence, number)
        ends = (
            find_given(tree, article.text, source),
            find_given(tree, article.text, target),
        )
        for rated, root in _candidates(tree, lexicon, *ends):
            if best is None or rated > best[0]:
                best = (rated, root)
    if best is None:
        return PairCode(root=None, confidence=0.0)
    confidence = min(max(best[0] / _BEST, 0.05), 1.0)
    return PairCode(root=best[1], confidence=round(confidence, 2))


def _candidates(
    tree: Tree, lexicon: Lexicon, source: Given, target: Given
) -> Iterator[tuple[float, EventType]]:
    found: list[tuple[Match, EventType]] = []
    for matches in find_matches(tree, lexicon.pair_verbs, lexicon.pair_nouns):
        for match in matches:
            told = find_factuality(tree, match.place, lexicon)
            if not (match.trigger.hedged_only and told is Factuality.ACTUAL):
                found.append((match, _as_told(match, told, source)))
                break
    speaking = {
        match.place
        for match, root in found
        if root in _SPEAKING and match.trigger.verbs and is_done_by(match, source)
    }
    for match, root in found:
        rated = rate_place(match, source, target)
        if speaking & set(_governors(tree, match.place)):
            # "Threatened to cut aid": the threat, not the cut, joins the two.
            rated -= _BELOW_SPEECH
        yield rated, root


def _governors(tree: Tree, place: int) -> Iterator[int]:
    """The verbs of whose complement an act is part."""
    at = place
    for above in tree.ancestors(place):
        if tree.token(at).dep in _APART:
            return
        yield above
        at = above


def _as_told(match: Match, told: Factuality | None, source: Given) -> EventType:
    """The root of an act as far as the sentence has it happen."""
    root = match.rule.type
    if match.trigger.given is Factuality.OFFERED:
        return EventType.AGREE
    if told in (None, Factuality.DENIED):
        return EventType.REJECT if root in _COOPERATIVE | {EventType.REQUEST} else root
    if told in (Factuality.PLANNED, Factuality.OFFERED):
        if root in _COOPERATIVE:
            return EventType.AGREE
        return EventType.THREATEN if root in _FORCEFUL else root
    if told is Factuality.DEMANDED and root in _COOPERATIVE:
        return root if is_done_by(match, source) else EventType.REQUEST
    return root
