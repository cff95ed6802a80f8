"""Verdicts and figures of truce tests as the pages say them."""

from truceline.model import ActedBy, Scope, TargetMet, TruceVerdict

VERDICT_WORDS = {
    TruceVerdict.HELD: "held",
    TruceVerdict.HELD_THEN_BROKE: "held, then broke",
    TruceVerdict.FELL_SHORT: "violence fell, but fell short",
    TruceVerdict.NO_CHANGE: "no change",
    TruceVerdict.WORSE: "worse than before",
    TruceVerdict.NO_DIFFERENT_FROM_HOLIDAY: "no different from a holiday without a truce",
    TruceVerdict.NO_TRUCE_TO_TEST: "no truce to test",
    TruceVerdict.CANNOT_TELL: "cannot tell",
}
TARGET_WORDS = {
    TargetMet.MET: "met",
    TargetMet.NOT_MET: "not met",
    TargetMet.CANNOT_TELL: "cannot tell",
}
SCOPE_WORDS = {
    Scope.INSIDE: "under the pledge",
    Scope.OUTSIDE: "outside of it",
    Scope.UNCLEAR: "unclear",
}
ACTED_BY_WORDS = {
    ActedBy.PLEDGING_SIDE: "by a side that pledged",
    ActedBy.OTHER_SIDE: "by the other side",
    ActedBy.NON_PARTY: "by somebody else",
    ActedBy.UNKNOWN: "by whom is not known",
}
UNKNOWN = "not known"
MINUS = "\u2212"


def number_words(number: float | None, *, digits: int = 2) -> str:
    """A plain number, closer where it is small; words where there is none."""
    if number is None:
        return UNKNOWN
    if 0 < abs(number) < 0.005:
        return f"{number:.1g}".replace("-", MINUS)
    return f"{number:,.{digits}f}".replace("-", MINUS)


def mean_words(number: float | None) -> str:
    """A mean a day."""
    digits = 2 if number is not None and abs(number) < 10 else 1
    return number_words(number, digits=digits)


def change_words(percent: float | None) -> str:
    """A change with its sign."""
    if percent is None:
        return UNKNOWN
    rounded = round(percent)
    sign = "+" if rounded > 0 else MINUS if rounded < 0 else ""
    return f"{sign}{abs(rounded)} %"


def interval_words(low: float | None, high: float | None) -> str:
    """The bounds of an interval."""
    if low is None and high is None:
        return UNKNOWN
    top = "no upper bound" if high is None else number_words(high)
    return f"{number_words(low)} to {top}"
