"""Source, target and third parties of an act, also those that its clause leaves out."""

from dataclasses import dataclass

from truceline.coding.learned.roles import add_guessed, fill_guessed
from truceline.coding.names.places import without_towns
from truceline.coding.parties.acts_of_nobody import is_no_act, is_nobodys
from truceline.coding.parties.armed import comes_armed
from truceline.coding.parties.authors import find_answered_in_words
from truceline.coding.parties.complements import find_below, find_required
from truceline.coding.parties.done_to import find_done_to, find_loser
from truceline.coding.parties.ended_force import find_ended_force
from truceline.coding.parties.handed_over import find_freed
from truceline.coding.parties.hit_here import find_hit, without_own
from truceline.coding.parties.left_out import fill_left_out
from truceline.coding.parties.left_to_the_asked import is_of_the_asked
from truceline.coding.parties.meant_for import without_things
from truceline.coding.parties.movers import name_movers
from truceline.coding.parties.not_addressed import without_bystanders
from truceline.coding.parties.of_both_sides import NO_MEETING, is_of_both
from truceline.coding.parties.promising import find_promising
from truceline.coding.parties.sides import find_parties, find_saying, part_third_parties
from truceline.coding.parties.struck_things import name_owner
from truceline.coding.parties.sufferers import without_sufferers
from truceline.coding.parties.towns_meant import name_town, without_besieged
from truceline.coding.scene import Scene
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

Refs = tuple[ActorRef, ...]

_ROADS = frozenset({"road", "highway", "route", "track", "path"})
_NOBODY = (None, "UNK")


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
    elif is_no_act(scene, match, (*source, *third), target, is_seen=is_seen) or (
        not is_seen and is_nobodys(match, (*source, *third), target)
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
        source, target = fill_left_out(scene, match, source, target)
    if not (is_asked or is_seen or source or target or third) and (
        match.trigger.mode == NO_MEETING or not is_of_both(match)
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
