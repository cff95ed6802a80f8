"""What is seen of a candidate for one end of an act, as numbers by name.

The names are the columns of a trained ranking; one that a ranking does not know it does not
ask for, and a number that is not given is 0. So a new number asks for a new training, and
nothing else.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.ends.act import Act
from truceline.coding.ends.article_view import ArticleView
from truceline.coding.ends.candidates import Candidate, Mention
from truceline.coding.ends.near import see_around, see_in_sentence
from truceline.coding.learned.ranks import End, Numbers, Seen
from truceline.coding.scene import Scene
from truceline.coding.sentences.pronouns import is_pronoun
from truceline.coding.sentences.tree import Tree

_LEAD = 1
_TWO = 2
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SeenAct:
    """What is seen of all candidates for both ends of an act."""

    source: Seen
    target: Seen

    def at(self, end: End) -> Seen:
        """What is seen for one of the ends."""
        return self.source if end is End.SOURCE else self.target


def see_acts(scene: Scene, view: ArticleView, acts: Iterable[Act]) -> Iterator[SeenAct]:
    """What is seen of the candidates of an article, in their order, for each act in turn."""
    ranks = sorted((len(one.mentions) for one in view.candidates), reverse=True)
    standing = [
        _standing(view, one, rank=ranks.index(len(one.mentions)))
        for one in view.candidates
    ]
    article = _of_article(view)
    for act in acts:
        present = {
            one.side: mentions
            for one in view.candidates
            if (mentions := one.in_sentence(act.at.sentence))
        }
        around = [
            known | see_around(scene, act, one) | see_in_sentence(act, one, present)
            for known, one in zip(standing, view.candidates, strict=True)
        ]
        source, target = (
            Seen(
                article | _of_end(scene, view, act, end, present),
                tuple(
                    known | _by_rules(scene, view, act, end, one)
                    for known, one in zip(around, view.candidates, strict=True)
                ),
            )
            for end in (End.SOURCE, End.TARGET)
        )
        yield SeenAct(source, target)


def _of_end(
    scene: Scene,
    view: ArticleView,
    act: Act,
    end: End,
    present: dict[str, list[Mention]],
) -> Numbers:
    """What all candidates for an end of an act share."""
    own, others = act.sides(end), act.sides(_across(end))
    return (
        _of_act(scene, act, end)
        | _of_those_across(view, act, end)
        | {
            "present": len(present),
            "present otherwise": len(set(present) - others),
            "its rule's is present": bool(own & set(present)),
        }
    )


def _across(end: End) -> End:
    return End.TARGET if end is End.SOURCE else End.SOURCE


def _of_act(scene: Scene, act: Act, end: End) -> Numbers:
    """What is the same for all candidates of an end."""
    tree, word = act.tree, act.at.word
    guess = act.guess
    seen: Numbers = {"model reads": guess is not None}
    if guess is not None:
        seen["model's surest source"] = max((p for _, p in guess.sources), default=0.0)
        seen["model's surest target"] = max((p for _, p in guess.targets), default=0.0)
    return seen | {
        f"type {act.claim.type}": 1,
        f"mode {act.claim.mode}": 1,
        f"issue {act.claim.issue}": 1,
        f"word {tree.token(word).lemma}": 1,
        f"told as {act.claim.factuality}": 1,
        "by rules": len(act.sides(end)),
        "across by rules": len(act.sides(_across(end))),
        "end told": act.is_told(end),
        "across told": act.is_told(_across(end)),
        "found by the model": act.claim.is_learned,
        "noun": tree.token(word).pos == "NOUN",
        "passive": bool(tree.children(word, "nsubjpass", "auxpass")),
        f"subject {_kind(tree, tree.children(word, 'nsubj', 'nsubjpass'))}": 1,
        f"object {_kind(tree, tree.children(word, 'dobj', 'dative', 'pobj'))}": 1,
        "quoted": scene.is_quoted(tree.token(word).start),
        "act before is here": act.is_before_here,
    }


def _kind(tree: Tree, places: list[int]) -> str:
    """What stands for a subject or object: nothing, a pronoun, a name or another word."""
    if not places:
        return "none"
    token = tree.token(places[0])
    if token.pos == "PRON" or is_pronoun(token.text):
        return token.text.lower()
    return token.pos


def _of_those_across(view: ArticleView, act: Act, end: End) -> Numbers:
    """Of what kind those are whom the rules put at the other end."""
    others = act.sides(_across(end))
    seen: Numbers = {}
    for one in view.candidates:
        if one.side in others:
            seen[f"across {_kind_of(one)}"] = 1
            seen["across in conflict"] = one.side in view.conflict
            seen["across at home"] = one.side == view.home
            seen["across by people"] = one.mentions[0].is_person
    return seen


def _kind_of(one: Candidate) -> str:
    return "unlisted" if one.actor is None else str(one.actor.kind)


def _code_of(one: Candidate) -> str:
    """What the code of an actor ends with, which tells rebels from ministries."""
    return "" if one.actor is None else (one.actor.code or "")[-3:]


def _of_article(view: ArticleView) -> Numbers:
    most = max((len(one.mentions) for one in view.candidates), default=0)
    return {
        "candidates": len(view.candidates),
        "two in conflict": len(view.conflict) == _TWO,
        "share of the first": most / max(1, view.mentions),
    }


def _standing(view: ArticleView, one: Candidate, *, rank: int) -> Numbers:
    """What the whole article tells of a candidate."""
    mentions = one.mentions
    ref = mentions[0].ref
    return {
        "mentions": len(mentions),
        "share": len(mentions) / max(1, view.mentions),
        "rank": rank,
        "by people": sum(each.is_person for each in mentions) / len(mentions),
        "in the lead": any(each.sentence <= _LEAD for each in mentions),
        "places only": all(each.is_place for each in mentions),
        f"kind {_kind_of(one)}": 1,
        f"code {_code_of(one)}": 1,
        "in conflict": one.side in view.conflict,
        "at home": one.side == view.home,
        "as printed": ref.id is None and ref.party is None,
        "pronoun": is_pronoun(ref.name),
    }


def _by_rules(
    scene: Scene, view: ArticleView, act: Act, end: End, one: Candidate
) -> Numbers:
    """Where the rules put a candidate, in this act and in others."""
    side, mine, other = one.side, act.sides(end), act.sides(_across(end))
    is_mine = side in mine
    as_source = view.sources[side] - (side in act.sides(End.SOURCE))
    as_target = view.targets[side] - (side in act.sides(End.TARGET))
    along = [(side, each) if end is End.SOURCE else (each, side) for each in other]
    return {
        "is its rule's": is_mine,
        "is its rule's alone": mine == {side},
        "is across": side in other,
        "is third": side in sides_of(act.claim.third_parties),
        "as source": as_source,
        "as target": as_target,
        "source share": as_source / max(1, as_source + as_target),
        "pair": sum(view.pairs[each] for each in along) - is_mine * len(along),
        "pair turned": sum(view.pairs[two, first] for first, two in along),
        "foe": side in view.conflict and bool(other & (view.conflict - {side})),
        "at a table": bool(other & scene.lexicon.partners.get(side, _NONE)),
        "at war": bool(other & view.enemies.get(side, _NONE)),
    }
