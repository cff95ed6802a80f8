"""Whether an incident falls under a pledge, and who acted, as far as the data say.

Each question gives an answer with its reason: days, acts, places, parties left out, and
whether those who pledged took part. One clear "outside" decides; else one open question
makes it unclear. Who acted is taken from one-sided violence, of which the list says who did it,
and from ACLED's order of actors, which is said each time; from nothing else.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from truceline.incidents.actors import IncidentActors
from truceline.model import (
    ActedBy,
    Dataset,
    Incident,
    Pledge,
    Scope,
    ScopeVerdict,
)

ONE_SIDED = "one-sided"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    scope: Scope
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """One incident before one pledge."""

    incident: Incident
    pledge: Pledge
    actors: IncidentActors
    dataset: Dataset

    def has(self, sides: tuple[str, ...], name: str | None) -> bool | None:
        """Whether a listed name is one of the sides; None where nobody knows."""
        if name is None:
            return False
        found = self.actors.sides_of(name)
        listed = {name.casefold(), *(part.casefold() for part in found.unknown)}
        for side in sides:
            if side.casefold() in listed:
                return True
            if any(self.actors.belongs(each, side) for each in found.ids):
                return True
        pledge = self.pledge
        named = {side.casefold() for side in (*pledge.by, *pledge.to, *pledge.excepted)}
        # A name that the pledge itself uses for somebody else is not unknown.
        is_open = any(part.casefold() not in named for part in found.unknown)
        return None if is_open else False

    @property
    def names(self) -> tuple[str | None, str | None]:
        return self.incident.first_listed, self.incident.second_listed


def judge_scope(
    incident: Incident, pledge: Pledge, *, dataset: Dataset, actors: IncidentActors
) -> ScopeVerdict:
    """The verdict on one incident, with every reason that counted."""
    case = _Case(incident=incident, pledge=pledge, actors=actors, dataset=dataset)
    answers = [answer for ask in QUESTIONS for answer in ask(case)]
    outside = [each for each in answers if each.scope is Scope.OUTSIDE]
    unclear = [each for each in answers if each.scope is Scope.UNCLEAR]
    decisive = outside or unclear or answers
    scope = decisive[0].scope if decisive else Scope.INSIDE
    by, words = _acted_by(case)
    reasons = (*(each.reason for each in decisive), words)
    return ScopeVerdict(
        incident=incident.id, day=incident.day, scope=scope, by=by, reasons=reasons
    )


def _in_time(case: _Case) -> Iterable[_Answer]:
    incident, pledge = case.incident, case.pledge
    if pledge.start is None:
        yield _unclear("no day was set for the pledge to begin")
        return
    if incident.last < pledge.start:
        yield _outside(f"it took place before the pledge began on {pledge.start}")
    elif pledge.end is not None and pledge.end < incident.first:
        yield _outside(f"it took place after the pledge ended on {pledge.end}")
    elif incident.first < pledge.start or (
        pledge.end is not None and pledge.end < incident.last
    ):
        yield _unclear("its date is vague and reaches beyond the days of the pledge")


def _in_acts(case: _Case) -> Iterable[_Answer]:
    incident, pledge = case.incident, case.pledge
    kinds = [each.casefold() for each in (incident.kind, incident.subkind) if each]
    left_out = [act for act in pledge.not_acts if act.casefold() in kinds]
    if left_out:
        yield _outside(f"the pledge leaves out {left_out[0]}")
    elif pledge.acts and not kinds:
        yield _unclear("the list does not say what kind of act it was")
    elif pledge.acts and not {act.casefold() for act in pledge.acts} & set(kinds):
        yield _outside(f"the pledge covers {', '.join(pledge.acts)} alone")


def _in_places(case: _Case) -> Iterable[_Answer]:
    incident, pledge = case.incident, case.pledge
    listed = (incident.country, incident.province, incident.district, incident.place)
    places = {each.casefold() for each in listed if each}
    left_out = [place for place in pledge.not_places if place.casefold() in places]
    if left_out:
        yield _outside(f"the pledge leaves out {left_out[0]}")
    elif pledge.places and not {each.casefold() for each in pledge.places} & places:
        if len(places) < len(listed):
            yield _unclear("the list does not say closely enough where it took place")
        else:
            yield _outside(f"the pledge covers {', '.join(pledge.places)} alone")


def _of_the_parties(case: _Case) -> Iterable[_Answer]:
    pledge = case.pledge
    excepted = [case.has(pledge.excepted, name) for name in case.names]
    if pledge.excepted and True in excepted:
        at = excepted.index(True)
        yield _outside(f"{case.names[at]} is left out of the pledge")
        return
    pledging = [case.has(pledge.by, name) for name in case.names]
    if True not in pledging:
        if None in pledging:
            yield _unclear("an actor is on no known side and may be one that pledged")
        else:
            yield _outside("nobody who pledged took part")
    elif pledge.excepted and None in excepted:
        yield _unclear("an actor is on no known side and may be one that is left out")


def _not_in_self_defence(case: _Case) -> Iterable[_Answer]:
    """An incident that a side may only have answered is unclear, not a breach."""
    pledging = [case.has(case.pledge.by, name) for name in case.names]
    if all(pledging):
        yield _inside("both sides pledged, so it falls under it whoever began")
        return
    if True not in pledging:
        return
    if _attacker_is_first(case):
        if pledging[0]:
            yield _inside(
                "the side that pledged is the one that acted, as far as listed"
            )
        else:
            yield _unclear(
                "the side that pledged is listed second and may have answered"
            )
    elif case.pledge.self_defence:
        yield _unclear("self-defence is reserved, and the list does not say who began")
    else:
        yield _inside("the side that pledged took part")


QUESTIONS: tuple[Callable[[_Case], Iterable[_Answer]], ...] = (
    _in_time,
    _in_acts,
    _in_places,
    _of_the_parties,
    _not_in_self_defence,
)


def _acted_by(case: _Case) -> tuple[ActedBy, str]:
    if not _attacker_is_first(case):
        return ActedBy.UNKNOWN, "the list does not say who began"
    name = case.incident.first_listed
    how = (
        "who is listed as the one that acts against civilians"
        if case.incident.kind == ONE_SIDED
        else "listed first, which mostly means that it began"
    )
    words = f"{name}, {how}"
    by = case.has(case.pledge.by, name)
    to = case.has(case.pledge.to, name)
    if by:
        return ActedBy.PLEDGING_SIDE, words
    if to:
        return ActedBy.OTHER_SIDE, words
    if by is None or to is None or name is None:
        return ActedBy.UNKNOWN, f"{name} is on no known side"
    return ActedBy.NON_PARTY, words


def _attacker_is_first(case: _Case) -> bool:
    return case.dataset is Dataset.ACLED or case.incident.kind == ONE_SIDED


def _inside(reason: str) -> _Answer:
    return _Answer(scope=Scope.INSIDE, reason=reason)


def _outside(reason: str) -> _Answer:
    return _Answer(scope=Scope.OUTSIDE, reason=reason)


def _unclear(reason: str) -> _Answer:
    return _Answer(scope=Scope.UNCLEAR, reason=reason)
