"""Acts that name nobody and may be told of the two sides of the article's conflict."""

from truceline.coding.parties.fallen import FIGHTS
from truceline.coding.parties.sides import ON_BODIES
from truceline.coding.sentences.arguments import PAPERS, find_antecedent, find_subjects
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType, Issue

# What two sides do with each other, so that both of them did it where none is named.
BOTH_WAYS = frozenset(
    {
        EventType.AGREE,
        EventType.CONCEDE,
        EventType.CONSULT,
        EventType.COOPERATE,
        EventType.RETREAT,
        EventType.SUPPORT,
    }
)
# The mode of a refusal to meet.
NO_MEETING = "meet"
_TRUCES = frozenset({"truce", "ceasefire", "cease-fire", "armistice", "lull", "calm"})
_MAIN = frozenset({"ROOT", "ccomp", "conj", "parataxis"})
_SUFFERERS = frozenset({"he", "she", "they", "him", "her", "them", "us", "who", "whom"})
_PEOPLE = frozenset({"he", "she", "they", "we", "i", "who", "both"})


def is_of_both(match: Match) -> bool:
    """Whether an act without parties may be told of the two sides: someone meant by a
    pronoun does it, or a thing that two sides do is told in the passive."""
    tree, place = match.tree, match.place
    if not match.trigger.verbs:
        return _is_fight(match, place)
    subjects = find_subjects(tree, place)
    if any(tree.token(one).text.lower() in _PEOPLE for one in subjects):
        return True
    if hits_somebody(match):
        return True
    if any(_is_fight(match, one) for one in match.objects):
        return True
    return _is_off(match) or (
        match.rule.type in BOTH_WAYS
        and (
            is_passive(tree, place)
            or bool(set(subjects) & set(match.objects))
            or any(tree.token(one).lemma in _TRUCES for one in subjects)
            or any(
                tree.token(find_antecedent(tree, place, one)).lemma in PAPERS
                for one in subjects
            )
        )
    )


def hits_somebody(match: Match) -> bool:
    """Whether force is used on somebody whom only a pronoun names."""
    return match.rule.type in ON_BODIES and any(
        match.tree.token(one).text.lower() in _SUFFERERS for one in match.objects
    )


def _is_off(match: Match) -> bool:
    """Whether a meeting is told not to take place, by nobody: "the talks were put off".

    What stands in a clause of time ("after they had been put off") is background.
    """
    return (
        match.trigger.mode == NO_MEETING
        and match.trigger.issue is Issue.TALKS
        and match.tree.token(match.place).dep in _MAIN
        and is_passive(match.tree, match.place)
    )


def _is_fight(match: Match, place: int) -> bool:
    token = match.tree.token(place)
    return token.pos == "NOUN" and token.lemma in FIGHTS
