"""What the article as a whole tells of its sides: who is often named, who faces whom."""

from collections import Counter
from dataclasses import dataclass

from truceline.coding.actors.conflict import find_conflict
from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.draft import Draft
from truceline.coding.ends.candidates import Candidate, find_candidates
from truceline.coding.names.home_state import find_only_home, state_fought
from truceline.coding.scene import Scene
from truceline.model import Claim

Sides = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """An article's candidates, and how often the rows so far put each of them where.

    ``pairs`` counts acts of the first side towards the second, ``conflict`` are the two
    sides that the article is about, if it is about two.
    """

    candidates: tuple[Candidate, ...]
    sources: Counter[str]
    targets: Counter[str]
    pairs: Counter[tuple[str, str]]
    conflict: Sides
    home: str | None
    tables: tuple[Sides, ...]

    @property
    def mentions(self) -> int:
        """How many mentions all candidates have together."""
        return sum(len(one.mentions) for one in self.candidates)


def view_article(scene: Scene, draft: Draft) -> ArticleView:
    """The view of an article whose acts have been coded."""
    home = find_only_home(scene)
    return ArticleView(
        candidates=find_candidates(scene, draft),
        sources=Counter(
            side for claim in draft.claims for side in sides_of(claim.source)
        ),
        targets=Counter(
            side for claim in draft.claims for side in sides_of(claim.target)
        ),
        pairs=Counter(pair for claim in draft.claims for pair in _pairs_of(claim)),
        conflict=frozenset(one.id for one in find_conflict(scene)),
        home=None if home is None else home.id,
        tables=tuple(frozenset(one.sides) for one in scene.lexicon.codebook.tracks),
    )


def _pairs_of(claim: Claim) -> list[tuple[str, str]]:
    return [
        (one, other)
        for one in sides_of(claim.source)
        for other in sides_of(claim.target)
    ]


def fights(scene: Scene, one: str, other: str) -> bool:
    """Whether one of two sides is a state and the other fights it, by the codebook."""
    actors = scene.lexicon.actors
    if one not in actors or other not in actors:
        return False
    return any(
        (state := state_fought(scene, actors[group])) is not None and state.id == side
        for group, side in ((one, other), (other, one))
    )
