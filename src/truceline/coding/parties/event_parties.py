"""Source, target and third parties of an act, also those that its clause leaves out."""

from dataclasses import dataclass

from truceline.coding.actors.conflict import find_counterpart, find_government
from truceline.coding.actors.sides_meant import side_of
from truceline.coding.factuality.things import is_done_to
from truceline.coding.learned.roles import add_guessed, fill_guessed
from truceline.coding.names.places import without_towns
from truceline.coding.parties.armed import comes_armed, is_armed
from truceline.coding.parties.authors import (
    find_answered_in_words,
    is_for_one_person,
)
from truceline.coding.parties.complements import find_below, find_required
from truceline.coding.parties.done_to import find_done_to, find_loser
from truceline.coding.parties.ended_force import find_ended_force
from truceline.coding.parties.fallen import FIGHTS, find_victor, is_gear
from truceline.coding.parties.handed_over import find_freed, find_holder, is_release
from truceline.coding.parties.hit_here import find_hit, without_own
from truceline.coding.parties.left_to_the_asked import is_of_the_asked
from truceline.coding.parties.meant_for import without_things
from truceline.coding.parties.misfortunes import is_by_misfortune
from truceline.coding.parties.movers import disarming_first, name_movers
from truceline.coding.parties.named_tracks import find_named_sides
from truceline.coding.parties.not_addressed import without_bystanders
from truceline.coding.parties.opposition import find_rulers
from truceline.coding.parties.promising import find_promising
from truceline.coding.parties.rivals import find_rivals
from truceline.coding.parties.sides import (
    ON_BODIES,
    find_parties,
    find_saying,
    part_third_parties,
)
from truceline.coding.parties.struck_things import name_owner
from truceline.coding.parties.sufferers import without_sufferers
from truceline.coding.parties.towns_meant import name_town, without_besieged
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import (
    PAPERS,
    find_antecedent,
    find_subjects,
)
from truceline.coding.sentences.issues import main_issue
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType, Issue, Span

Refs = tuple[ActorRef, ...]

# What two sides do with each other, so that both of them did it where none is named.
_BOTH_WAYS = frozenset(
    {
        EventType.AGREE,
        EventType.CONCEDE,
        EventType.CONSULT,
        EventType.COOPERATE,
        EventType.RETREAT,
        EventType.SUPPORT,
    }
)
_AT_RULERS = frozenset({EventType.PROTEST, EventType.SANCTION})
# From their own movement, which is no state.
_PARTING = frozenset({"break", "split", "secede", "expel", "dismiss"})
_TRUCES = frozenset({"truce", "ceasefire", "cease-fire", "armistice", "lull", "calm"})
_NO_MEETING = "meet"
_MAIN = frozenset({"ROOT", "ccomp", "conj", "parataxis"})
# What two sides at once do to each other, if to nobody else.
_MUTUAL = frozenset(
    {EventType.ACCUSE, EventType.ASSAULT, EventType.CONCEDE, EventType.RETREAT}
)
_BOTH = 2
# Acts that are done by saying them.
SPOKEN_ACTS = frozenset(
    {
        EventType.ACCUSE,
        EventType.AGREE,
        EventType.REJECT,
        EventType.REQUEST,
        EventType.SUPPORT,
        EventType.THREATEN,
    }
)
_SUFFERERS = frozenset({"he", "she", "they", "him", "her", "them", "us", "who", "whom"})
_ROADS = frozenset({"road", "highway", "route", "track", "path"})
_NOBODY = (None, "UNK")
_BODIES = ("IGO", "IGUN", "UNO")
_KNOWN = frozenset({"the", "this", "these", "that", "those", "both", "all"})
_OF_ALL = frozenset({"calm", "restraint", "peace"})
_PEOPLE = frozenset({"he", "she", "they", "we", "i", "who", "both"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """Who does it, to whom and with whose help; ``is_source_told`` and ``is_target_told``
    say whether the clause tells who, be it by a name that nobody knows."""

    source: Refs
    target: Refs
    third: Refs
    is_source_known: bool
    is_target_known: bool
    is_source_told: bool
    is_target_told: bool


def find_event_parties(
    scene: Scene,
    match: Match,
    *,
    is_asked: bool,
    is_refusal: bool = False,
    is_seen: bool = False,
) -> Parties | None:
    """The parties of an act; None for an act of nobody, which is no political event.

    What the clause leaves out is filled in where the article leaves no doubt: the other
    side of its conflict. An act below a demand counts whoever does it, and so does one that
    the trained model sees as well (``is_seen``).
    """
    third, source, target = _told(scene, match, is_asked=is_asked)
    if is_refusal and not source:
        # "There would be no talks": who says it, will have none.
        source = find_saying(scene, match.tree, match.place)
    if is_refusal and source:
        target = target or find_required(scene, match, source)
    elif is_asked:
        if not (source or third or target or is_of_the_asked(match)):
            return None
    elif _is_no_act(scene, match, (*source, *third), target, is_seen=is_seen) or (
        not is_seen and _is_nobodys(match, (*source, *third), target)
    ):
        return None
    if match.trigger.armed_only and not comes_armed(scene, match, source):
        return None
    named = any(ref.id for ref in source), any(ref.id for ref in target)
    target = without_things(scene, match, source, target)
    is_source_told, is_target_told = bool(source), bool(target)
    if match.rule.type is EventType.CONSULT:
        target = without_towns(scene, target)
    # The demand above tells who does what is asked; who is met in a town stays unknown.
    if (source or target or not is_asked) and bool(target) is is_target_told:
        source, target = _filled(scene, match, source, target)
    if not (is_asked or is_seen or source or target or third) and (
        match.trigger.mode == _NO_MEETING or not _is_of_both(match)
    ):
        return None
    return Parties(
        source=source,
        target=target,
        third=third,
        is_source_known=named[0],
        is_target_known=named[1],
        is_source_told=is_source_told,
        is_target_told=is_target_told,
    )


def _told(scene: Scene, match: Match, *, is_asked: bool) -> tuple[Refs, Refs, Refs]:
    """Third parties, source and target by the words of the sentence, as rules or the trained
    model read them."""
    third, source, target = part_third_parties(
        scene, match, *find_parties(scene, match)
    )
    source, target = add_guessed(scene, match, source, target)
    target = find_hit(scene, match, source, target)
    target = without_sufferers(scene, match, target)
    target = target or find_answered_in_words(scene, match, source)
    target = target or find_below(scene, match, source)
    target = target or find_done_to(scene, match, source)
    target = find_loser(scene, match, source, target)
    target = find_freed(scene, match, source, target)
    source, target = name_movers(scene, match, source, target)
    source, target = find_ended_force(scene, match, source, target)
    if match.rule.type is EventType.CONCEDE:
        source, target = without_besieged(scene, match, source, target)
    if (
        source
        and match.rule.type in (EventType.COERCE, EventType.PROTEST)
        and any(match.tree.token(one).lemma in _ROADS for one in match.objects)
    ):
        # "Closed the road to Kunduz": no more is it closed to the town.
        target = tuple(
            ref for ref in target if ref.id or ref.party or ref.code not in _NOBODY
        )
    if not source and not target:
        source, target = find_promising(scene, match, is_asked=is_asked)
    source, target = fill_guessed(scene, match, source, target)
    target = without_own(match, source, target)
    target = name_owner(scene, match, source, name_town(scene, match, target))
    return third, source, without_bystanders(match, target)


def _is_no_act(
    scene: Scene, match: Match, source: Refs, target: Refs, *, is_seen: bool
) -> bool:
    """Whether people die by nobody's doing, or an act is told of things alone."""
    if match.rule.type in ON_BODIES and is_by_misfortune(scene, match):
        return True
    if not is_armed(source) and is_done_to(match, scene.lexicon.things.unless_armed):
        return True
    if not (target or is_seen) and _is_done_to_a_thing(match) and not is_armed(source):
        return True
    is_spoken = match.rule.type in SPOKEN_ACTS
    return is_spoken and not source and _is_of_a_thing(match)


def _is_nobodys(match: Match, source: Refs, target: Refs) -> bool:
    """Whether an act that nobody asks for has too little of parties to be political."""
    if match.trigger.needs_target and not (
        (
            _has_actor(source)
            and (target or _is_of_a_body(match, source) or _hits_somebody(match))
        )
        or (target and _is_suffered(match))
    ):
        return True
    return not source and not target and not _is_of_both(match)


def _is_of_a_body(match: Match, source: Refs) -> bool:
    """Whether those who meet are one body of many: "the Security Council discussed it"."""
    return match.rule.type is EventType.CONSULT and any(
        (ref.code or "").startswith(_BODIES) for ref in source
    )


def _hits_somebody(match: Match) -> bool:
    """Whether force is used on somebody whom only a pronoun names."""
    return match.rule.type in ON_BODIES and any(
        match.tree.token(one).text.lower() in _SUFFERERS for one in match.objects
    )


def _is_suffered(match: Match) -> bool:
    """Whether it is told of people in the passive, by nobody: "two hostages were freed"."""
    return match.rule.type in ON_BODIES and is_passive(match.tree, match.place)


def _has_actor(refs: Refs) -> bool:
    """Whether one of them is somebody, and no thing that is named as printed."""
    return any(
        ref.id or ref.party or ref.code or ref.name[:1].isupper() for ref in refs
    )


def _is_of_a_thing(match: Match) -> bool:
    """Whether a thing is said to do what only people do: "the flood threatened them"."""
    tree = match.tree
    return any(
        tree.token(one).pos == "NOUN"
        for one in tree.children(match.place, "nsubj")
        if one not in match.objects
    )


def _is_done_to_a_thing(match: Match) -> bool:
    """Whether force is told of what no force is used on: "the frost killed the vines"."""
    trigger = match.trigger
    return (
        match.rule.type in ON_BODIES - {EventType.COERCE}
        and bool(trigger.verbs)
        and not trigger.objects
        and "object" in trigger.target
        and any(match.tree.token(one).pos == "NOUN" for one in match.objects)
    )


def _is_of_both(match: Match) -> bool:
    """Whether an act without parties may be told of the two sides: someone meant by a
    pronoun does it, or a thing that two sides do is told in the passive."""
    tree, place = match.tree, match.place
    if not match.trigger.verbs:
        return _is_fight(match, place)
    subjects = find_subjects(tree, place)
    if any(tree.token(one).text.lower() in _PEOPLE for one in subjects):
        return True
    if match.rule.type in ON_BODIES and any(
        tree.token(one).text.lower() in _SUFFERERS for one in match.objects
    ):
        return True
    if any(_is_fight(match, one) for one in match.objects):
        return True
    return _is_off(match) or (
        match.rule.type in _BOTH_WAYS
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


def _is_off(match: Match) -> bool:
    """Whether a meeting is told not to take place, by nobody: "the talks were put off".

    What stands in a clause of time ("after they had been put off") is background.
    """
    return (
        match.trigger.mode == _NO_MEETING
        and match.trigger.issue is Issue.TALKS
        and match.tree.token(match.place).dep in _MAIN
        and is_passive(match.tree, match.place)
    )


def _is_fight(match: Match, place: int) -> bool:
    token = match.tree.token(place)
    return token.pos == "NOUN" and token.lemma in FIGHTS


def _are_two_sides(scene: Scene, refs: Refs, start: int) -> bool:
    """Whether they are the two sides of the conflict, and no allies."""
    if len(refs) != _BOTH:
        return False
    return any(
        side_of(ref) == side_of(refs[1])
        for ref in find_counterpart(scene, refs[:1], start)
    )


def _is_about_them(scene: Scene, match: Match) -> bool:
    """Whether what a third side welcomes or urges may be the two sides' own affair: calm, an
    issue of the talks or a thing that the reader knows, and no "new ferry"."""
    tree = match.tree
    if match.trigger.issue or not match.objects:
        return True
    if any(
        tree.token(one).pos != "NOUN"
        or tree.token(one).lemma.lower() in _OF_ALL
        or any(
            tree.token(child).text.lower() in _KNOWN
            for child in tree.children(one, "det")
        )
        for one in match.objects
    ):
        return True
    clause = tree.subtree(match.place)
    return main_issue(tree, scene.lexicon, clause) is not None


def _own_words(match: Match) -> Span:
    tree = match.tree
    return tree.cover(sorted(tree.subtree(match.place, without=frozenset({"relcl"}))))


def _filled(
    scene: Scene, match: Match, source: Refs, target: Refs
) -> tuple[Refs, Refs]:
    start = match.tree.token(match.place).start
    if (
        not target
        and match.rule.type in _MUTUAL
        and _are_two_sides(scene, source, start)
    ):
        # "Both sides kept the truce": each towards the other.
        return source, tuple(reversed(source))
    if not source and not target and match.rule.type is EventType.CONSULT:
        sides = find_named_sides(scene, _own_words(match))
        if sides:
            return sides[:1], sides[1:]
    if not target:
        is_praise = match.rule.type is EventType.SUPPORT
        target = (
            find_rulers(scene, match, source)
            or find_rivals(scene, source)
            or find_counterpart(scene, source, start, is_praise=is_praise)
        )
        is_parting = match.tree.token(match.place).lemma in _PARTING
        if match.rule.type in _AT_RULERS and len(target) != 1 and not is_parting:
            # A march is meant for those who govern where it is held, an embargo for those
            # whose country it is about.
            return source, find_government(scene, source, start) or target
        is_help = match.rule.type is EventType.AID
        if (
            source
            and len(target) > 1
            and (
                is_help or is_for_one_person(match) or not _is_about_them(scene, match)
            )
        ):
            return source, ()
        if (
            not source
            and len(target) == 2
            and (match.rule.type in _BOTH_WAYS or _is_of_both(match))
        ):
            # A truce between nobody named is one between the two sides.
            return disarming_first(match, target)
    elif not source and is_release(scene, match):
        # Whoever is freed was held by the other side.
        source = find_holder(scene, match, target)
    elif not source or is_gear(scene, source):
        source = find_victor(scene, match, target) or source
    return source, target
