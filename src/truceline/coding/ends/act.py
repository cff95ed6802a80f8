"""An act whose ends are weighed: its claim, its word, and what stands before it."""

from dataclasses import dataclass

from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.draft import ToldAt
from truceline.coding.learned.act_guesses import SEEN
from truceline.coding.learned.guess import Guess
from truceline.coding.learned.ranks import End
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A claim where the article tells it. ``before`` is the claim ahead of it, and
    ``guess`` what the trained model sees at its word."""

    claim: Claim
    tree: Tree
    at: ToldAt
    before: Claim | None
    is_before_here: bool
    guess: Guess | None

    def sides(self, end: End) -> frozenset[str]:
        """The sides that rules put at an end."""
        is_source = end is End.SOURCE
        return sides_of(self.claim.source if is_source else self.claim.target)

    def is_told(self, end: End) -> bool:
        """Whether its clause tells who stands at an end."""
        is_source = end is End.SOURCE
        return self.at.is_source_told if is_source else self.at.is_target_told


def find_acts(
    scene: Scene, claims: tuple[Claim, ...], told: tuple[ToldAt, ...]
) -> list[Act]:
    """The acts of an article in reading order; ``told`` says where each claim is told."""
    found: list[Act] = []
    for claim, at in zip(claims, told, strict=True):
        last = found[-1] if found else None
        tree = scene.trees[at.sentence]
        found.append(
            Act(
                claim=claim,
                tree=tree,
                at=at,
                before=None if last is None else last.claim,
                is_before_here=last is not None and last.at.sentence == at.sentence,
                guess=_guess(scene, tree, at.word),
            )
        )
    return found


def _guess(scene: Scene, tree: Tree, word: int) -> Guess | None:
    """What the model sees at the word, or at the first word below it that it takes for an act."""
    if scene.guesses is None:
        return None
    guesses = scene.guesses[tree.number]
    if word in guesses:
        return guesses[word]
    return next(
        (
            guesses[one]
            for one in tree.children(word)
            if one in guesses and guesses[one].is_event >= SEEN
        ),
        None,
    )
