"""What the article as a whole tells of its sides: who is often named, who faces whom."""

from collections import Counter
from dataclasses import dataclass

from truceline.coding.actors.conflict import find_conflict
from truceline.coding.actors.enemies import Enemies, find_enemies
from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.draft import Draft
from truceline.coding.ends.candidates import Candidate, find_candidates
from truceline.coding.names.home_state import find_only_home
from truceline.coding.scene import Scene
from truceline.model import Claim

Sides = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """An article's candidates, and how often the rows so far put each of them where.

    ``pairs`` counts acts of the first side towards the second, ``conflict`` are the two
    sides that the article is about, if it is about two. ``enemies`` are those among
    the candidates that fight a state, and the states.
    """

    candidates: tuple[Candidate, ...]
    sources: Counter[str]
    targets: Counter[str]
    pairs: Counter[tuple[str, str]]
    conflict: Sides
    home: str | None
    enemies: Enemies

    @property
    def mentions(self) -> int:
        """How many mentions all candidates have together."""
        return sum(len(one.mentions) for one in self.candidates)


def view_article(scene: Scene, draft: Draft) -> ArticleView:
    """The view of an article whose acts have been coded."""
    home = find_only_home(scene)
    candidates = find_candidates(scene, draft)
    return ArticleView(
        candidates=candidates,
        sources=Counter(
            side for claim in draft.claims for side in sides_of(claim.source)
        ),
        targets=Counter(
            side for claim in draft.claims for side in sides_of(claim.target)
        ),
        pairs=Counter(pair for claim in draft.claims for pair in _pairs_of(claim)),
        conflict=frozenset(one.id for one in find_conflict(scene)),
        home=None if home is None else home.id,
        enemies=find_enemies(
            scene, (one.actor for one in candidates if one.actor is not None)
        ),
    )


def _pairs_of(claim: Claim) -> list[tuple[str, str]]:
    return [
        (one, other)
        for one in sides_of(claim.source)
        for other in sides_of(claim.target)
    ]
