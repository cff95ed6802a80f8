"""The closed vocabularies, identifiers as written in every output."""

from enum import StrEnum


class Factuality(StrEnum):
    """How the text presents an act."""

    ACTUAL = "actual"
    PLANNED = "planned"
    OFFERED = "offered"
    DEMANDED = "demanded"
    POSSIBLE = "possible"
    DENIED = "denied"


class StatementKind(StrEnum):
    """What a speaker does by speaking."""

    DEMAND = "demand"
    CONDITION = "condition"
    OFFER = "offer"
    PROMISE = "promise"
    THREAT = "threat"
    ACCUSATION = "accusation"
    DENIAL = "denial"
    REFUSAL = "refusal"
    SUPPORT = "support"
    REPORT = "report"
    ASSESSMENT = "assessment"


class Issue(StrEnum):
    """What the sides deal about; where none fits there is no issue."""

    CEASEFIRE = "ceasefire"
    VIOLENCE_REDUCTION = "violence_reduction"
    PRISONERS = "prisoners"
    TALKS = "talks"
    AGREEMENT = "agreement"
    WITHDRAWAL = "withdrawal"
    DISARMAMENT = "disarmament"
    POWER_SHARING = "power_sharing"
    JUSTICE = "justice"
    HUMANITARIAN = "humanitarian"
    TERRITORY = "territory"
    SANCTIONS = "sanctions"
    MONITORING = "monitoring"


class Precision(StrEnum):
    """How closely the text dates an act."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    RANGE = "range"
    BEFORE = "before"
    AFTER = "after"
    ABOUT = "about"


class EventType(StrEnum):
    """The roots of PLOVER 2."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


class PhaseStatus(StrEnum):
    """Where a track of negotiation stands; it may go back and forth."""

    NONE = "none"
    EXPLORATORY = "exploratory"
    TALKS = "talks"
    SUSPENDED = "suspended"
    COLLAPSED = "collapsed"
    RESUMED = "resumed"
    AGREED = "agreed"
    IMPLEMENTATION = "implementation"


class CommitmentStatus(StrEnum):
    """What has become of a commitment, as far as the reports tell."""

    PROMISED = "promised"
    DUE = "due"
    PART_DONE = "part_done"
    KEPT = "kept"
    BROKEN = "broken"
    OVERDUE = "overdue"
    LAPSED = "lapsed"
    CANNOT_TELL = "cannot_tell"


class Verification(StrEnum):
    """Who vouches for what was done: a party alone, others, a monitor, or nobody."""

    ALLEGED = "alleged"
    REPORTED = "reported"
    CORROBORATED = "corroborated"
    VERIFIED = "verified"
    REFUTED = "refuted"


class ActorKind(StrEnum):
    """What sort of thing an actor of the codebook is."""

    PERSON = "person"
    GROUP = "group"
    GOVERNMENT = "government"
    COUNTRY = "country"
    BODY = "body"


class TruceVerdict(StrEnum):
    """What incident data say about a truce or pledge."""

    HELD = "held"
    HELD_THEN_BROKE = "held_then_broke"
    FELL_SHORT = "fell_short"
    NO_CHANGE = "no_change"
    WORSE = "worse"
    NO_DIFFERENT_FROM_HOLIDAY = "no_different_from_holiday"
    NO_TRUCE_TO_TEST = "no_truce_to_test"
    CANNOT_TELL = "cannot_tell"


class TargetMet(StrEnum):
    """Whether incidents fell by the share that was promised."""

    MET = "met"
    NOT_MET = "not_met"
    CANNOT_TELL = "cannot_tell"


class TruceModel(StrEnum):
    """How a truce is tested."""

    ROBUST = "robust"
    PLAIN = "plain"


class MaskReason(StrEnum):
    """Why a day is left out of a truce test."""

    NOT_OBSERVED = "not_observed"
    REPORTING_HOLE = "reporting_hole"
    OTHER_TRUCE = "other_truce"
