"""Where a candidate stands beside an act: in its sentence, in those before, in the act before."""

from dataclasses import dataclass

from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.ends.act import Act
from truceline.coding.ends.candidates import Candidate, Mention
from truceline.coding.learned.ranks import Numbers
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree

# A number for what has no place: no mention before the act, none in its sentence.
_FAR = 20
_NOWHERE = 30
_SUBJECTS = SUBJECTS | PASSIVE_SUBJECTS


@dataclass(frozen=True, slots=True)
class _Way:
    """The way from a mention to the word of its act: steps up to where the ways meet, and
    down from there."""

    mention: Mention
    up: int
    down: int

    @property
    def length(self) -> int:
        return self.up + self.down


def see_around(scene: Scene, act: Act, one: Candidate) -> Numbers:
    """Where a candidate stands in the sentences before and in the act before."""
    here = act.at.sentence
    ahead = [here - each.sentence for each in one.mentions if each.sentence <= here]
    last = one.in_sentence(here - 1)
    seen: Numbers = {
        "distance": min(ahead, default=_FAR),
        "named before": bool(ahead),
        "mentions before": len(last),
        "subject before": any(
            scene.trees[here - 1].token(each.head).dep in _SUBJECTS for each in last
        ),
    }
    if act.before is not None:
        seen["source before"] = one.side in sides_of(act.before.source)
        seen["target before"] = one.side in sides_of(act.before.target)
    return seen


def see_in_sentence(
    act: Act, one: Candidate, present: dict[str, list[Mention]]
) -> Numbers:
    """How a candidate stands to the act in its sentence."""
    mine = present.get(one.side)
    if not mine:
        return {"way": _NOWHERE}
    tree, word = act.tree, act.at.word
    way = min((_way(tree, each, word) for each in mine), key=lambda way: way.length)
    head = way.mention.head
    token = tree.token(head)
    first, last = min(head, word), max(head, word)
    seen: Numbers = {
        "mentions here": len(mine),
        "way": way.length,
        "way up": way.up,
        "way down": way.down,
        "gap": last - first,
        "left": head < word,
        "below": way.down == 0,
        "place": way.mention.is_place,
        "subject": token.dep in _SUBJECTS,
        "first subject": token.dep in _SUBJECTS
        and tree.token(token.head).dep == "ROOT",
        "others between": sum(
            first < each.head < last
            for side, mentions in present.items()
            if side != one.side
            for each in mentions
        ),
    }
    if token.dep == "pobj":
        seen[f"behind {tree.token(token.head).text.lower()}"] = 1
    if act.guess is not None:
        heads = {each.head for each in mine}
        seen["model's source"] = sum(p for at, p in act.guess.sources if at in heads)
        seen["model's target"] = sum(p for at, p in act.guess.targets if at in heads)
    return seen


def _way(tree: Tree, mention: Mention, word: int) -> _Way:
    below = [word, *tree.ancestors(word)]
    for up, at in enumerate((mention.head, *tree.ancestors(mention.head))):
        if at in below:
            return _Way(mention, up, below.index(at))
    return _Way(mention, len(tree.tokens), len(below))
