"""The event type between two given actors in one sentence, for published comparisons."""

from dataclasses import dataclass

from truceline.coding.draft import Draft
from truceline.coding.events import code_events
from truceline.coding.lexicon import Lexicon
from truceline.coding.scene import set_scene
from truceline.model import ActorRef, Article, Claim, EventType, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class PairCode:
    """The root of the event between a pair, or None where no rule fires."""

    root: EventType | None
    confidence: float


def code_pair(
    lexicon: Lexicon, article: Article, reading: Reading, *, source: str, target: str
) -> PairCode:
    """The type of the event that best joins two actors given as printed strings.

    The actors are given, so an event counts whose own actors were not found; the one
    that touches both strings beats one that touches one, which beats any other.
    """
    scene = set_scene(article, reading, lexicon)
    draft = code_events(scene, Draft(), is_given=True)
    best: tuple[float, EventType] | None = None
    for claim in draft.claims:
        score = _score(claim, article.text, source, target)
        if best is None or score > best[0]:
            best = (score, claim.type)
    if best is None:
        return PairCode(root=None, confidence=0.0)
    return PairCode(root=best[1], confidence=round(min(best[0], 1.0), 2))


def _score(claim: Claim, text: str, source: str, target: str) -> float:
    return (
        0.2
        + 0.4 * _meets(claim.source, text, source)
        + 0.25 * _meets(claim.target, text, target)
        + 0.1 * (claim.evidence.of(text).find(target) >= 0)
        + 0.05 * (claim.evidence.of(text).find(source) >= 0)
    )


def _meets(refs: tuple[ActorRef, ...], text: str, wanted: str) -> bool:
    words = set(wanted.lower().split())
    return any(
        set(ref.span.of(text).lower().split()) & words
        or ref.name.lower() in wanted.lower()
        for ref in refs
    )
