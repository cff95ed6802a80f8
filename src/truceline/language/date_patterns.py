"""The forms of date phrases, each as one pattern; the order decides what wins a place.

A key ("March", "Friday", "week") is quick to look for; only where one stands are the
forms tried that hold it, and only where a form fits is the text in front of it looked at
("until early", "more than three"). Every repetition is bounded, so that no text makes the
search slow.
"""

import re
from dataclasses import dataclass

from truceline.language.calendar import ORDINALS
from truceline.model.number_words import NUMBER_PATTERN

_S = r"\s{1,4}"
_MONTH_NAME = (
    r"January|February|March|April|May|June|July|August|September|October|November|"
    r"December"
)
_MONTH_SHORT = r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
# Beside a day an abbreviation needs no dot; alone it does: "Jan" is also a person.
_MONTH_OF_DAY = rf"(?:{_MONTH_NAME}|(?:{_MONTH_SHORT})\b\.?)"
_MONTH = (
    rf"\b(?:(?:{_MONTH_NAME})\b|(?:{_MONTH_SHORT})(?:\.|(?=\s{{1,4}}(?:19|20)\d\d\b)))"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
_DAYTIME = r"(?:morning|afternoon|evening|night)\b"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\b"
# "2000 soldiers" is a number of soldiers, also behind a month.
_COUNTED = (
    r"\s{1,4}(?:of\b|(?:(?:more|other|[a-z]{2,12}(?:ed|ing|al|an|ary))\s{1,4})?"
    r"(?:people|persons|men|women|children|troops|soldiers|fighters|militants|rebels|"
    r"insurgents|prisoners|detainees|inmates|civilians|refugees|families|villages|"
    r"protesters|delegates|commanders|policemen|police|officers|deaths|dead|wounded|"
    r"members|times|dollars|tons|tonnes|acres|hectares|miles|kilometers|kilometres|km|"
    r"meters|metres|feet|percent|hours|houses|homes|schools|votes|voters|workers|"
    r"students|others)\b)"
)
_YEAR = rf"(?:19|20)\d\d(?![\d%]|[.,:]\d)(?!{_COUNTED})"
_TO = r"(?:\s{0,2}[-–—]\s{0,2}|\s{1,4}(?:to|until|till|through|and)\s{1,4})"
_OF_YEAR = (
    rf"(?:(?:,\s{{0,4}}|{_S})(?:of{_S})?"
    rf"(?:(?P<year>{_YEAR})|(?P<when>last|this|next|that){_S}year\b))?"
)
# Not part of a longer number, a time or a sum of money.
_FREE = r"(?<![\d.,:/$€£#-])"
_UNIT = r"(?:hour|day|week|fortnight|month|year|decade)"
# "Weeks later" at the head of a sentence.
_UNIT_FIRST = r"(?:Hour|Day|Week|Month|Year)(?=s\b)"
_COUNT = rf"(?:\d{{1,3}}|an?|{NUMBER_PATTERN})"
_VAGUE = rf"(?:(?:a{_S})?(?:few|couple{_S}of)|several|many|some)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form of date phrase, around the key word that gave the place away.

    ``ahead`` is how many characters of the form may stand in front of the key; with
    none, the form begins with it.
    """

    name: str
    ahead: int
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What all forms of a group have in common; forms are tried in order at each key.

    ``clues`` are pieces of text without one of which there is no key: a look for them
    costs a hundredth of what a pattern does.
    """

    clues: tuple[str, ...]
    pattern: re.Pattern[str]
    forms: tuple[Form, ...]


def _form(name: str, pattern: str, *, ahead: int = 0) -> Form:
    return Form(name=name, ahead=ahead, pattern=re.compile(pattern))


_UNITS = ("hour", "day", "week", "fortnight", "month", "year", "decade")
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")

KEYS = (
    Key(
        clues=tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()),
        # It begins with a set of letters, which the engine finds fastest.
        pattern=re.compile(r"[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)"),
        forms=(
            _form(
                "range",
                rf"{_FREE}(?P<d1>{_DAY})(?:{_S}(?P<m1>{_MONTH_OF_DAY})"
                rf"(?:,?{_S}(?P<y1>{_YEAR}))?)?(?P<to>{_TO})(?P<d2>{_DAY}){_S}"
                rf"(?P<m2>{_MONTH_OF_DAY}){_OF_YEAR}",
                ahead=24,
            ),
            _form(
                "range",
                rf"\b(?P<m1>{_MONTH_OF_DAY}){_S}(?P<d1>{_DAY})(?:,?{_S}(?P<y1>{_YEAR}))?"
                rf"(?P<to>{_TO})(?:(?P<m2>{_MONTH_OF_DAY}){_S})?(?P<d2>{_DAY})"
                rf"(?![:.,]\d|%|{_S}{_MONTH_OF_DAY}){_OF_YEAR}",
            ),
            _form(
                "day",
                rf"{_FREE}(?P<day>{_DAY}){_S}(?:of{_S})?"
                rf"(?P<month>{_MONTH_OF_DAY}){_OF_YEAR}",
                ahead=16,
            ),
            _form(
                "day",
                rf"\b(?P<month>{_MONTH_OF_DAY}){_S}(?:the{_S})?(?P<day>{_DAY})"
                rf"(?![:.,]\d|%|-[a-z]){_OF_YEAR}",
            ),
            _form(
                "day",
                rf"\b(?P<ordinal>{'|'.join(ORDINALS)}){_S}of{_S}"
                rf"(?P<month>{_MONTH_OF_DAY}){_OF_YEAR}",
                ahead=24,
            ),
            _form(
                "months",
                rf"(?P<m1>{_MONTH})(?:,?{_S}(?P<y1>{_YEAR}))?(?P<to>{_TO})"
                rf"(?P<m2>{_MONTH}){_OF_YEAR}",
            ),
            _form("month", rf"(?P<month>{_MONTH}){_OF_YEAR}"),
        ),
    ),
    Key(
        clues=_SEASONS,
        pattern=re.compile("|".join(_SEASONS)),
        forms=(
            _form(
                "season",
                r"\b(?P<season>spring|summer|autumn|fall|winter)\b"
                rf"(?:(?:,?{_S})(?:of{_S})?(?P<year>{_YEAR}))?",
            ),
        ),
    ),
    Key(
        clues=("19", "20"),
        pattern=re.compile(r"(?:19|20)\d\d"),
        forms=(
            _form(
                "iso",
                rf"{_FREE}(?P<year>(?:19|20)\d\d)([-/])(?P<month>0[1-9]|1[0-2])\2"
                r"(?P<day>[0-3]\d)(?![\d/-])",
            ),
            _form(
                "figures",
                rf"{_FREE}(?P<first>\d{{1,2}})([./-])(?P<second>\d{{1,2}})\2"
                r"(?P<year>(?:19|20)\d\d)(?![\d/-])",
                ahead=6,
            ),
            _form("decade", rf"{_FREE}(?P<decade>(?:19|20)\d0)['’]?s\b"),
            _form(
                "years",
                rf"{_FREE}(?P<y1>(?:19|20)\d\d)(?P<to>{_TO}|/)"
                rf"(?P<y2>{_YEAR}|(?<=[-–—/])\d\d(?![\d%/-]|[.,:]\d))",
            ),
            _form("year", rf"(?:(?<=mid-)|{_FREE})(?P<year>{_YEAR})(?![/–-]\d|-[a-z])"),
        ),
    ),
    Key(
        clues=("day",),
        pattern=re.compile(r"[MTWFS](?:on|ues|ednes|hurs|ri|atur|un)day\b"),
        forms=(
            _form(
                "weekdays",
                rf"\b(?P<first>{_WEEKDAY})(?:{_S}{_DAYTIME})?(?P<to>{_TO})"
                rf"(?P<second>{_WEEKDAY})(?:{_S}{_DAYTIME})?",
            ),
            _form(
                "weekday",
                rf"\b(?P<weekday>{_WEEKDAY})(?:{_S}{_DAYTIME})?"
                rf"(?:{_S}(?:of{_S})?(?P<week>last|next){_S}week\b"
                rf"|,?{_S}the{_S}(?P<ordinal>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)\b)?",
            ),
        ),
    ),
    Key(
        clues=(
            *("today", "Today", "esterday", "omorrow", "onight", "vernight"),
            *("night", "evening", "morning", "afternoon"),
        ),
        pattern=re.compile(
            r"[Tt]o(?:day|morrow|night)|[Yy]esterday|[Oo]vernight|"
            r"(?:[Ll]ast|[Tt]his)\s{1,4}(?:night|evening|morning|afternoon)"
        ),
        forms=(
            _form(
                "near",
                rf"\b(?P<near>[Tt]he{_S}day{_S}(?:before{_S}yesterday|after{_S}tomorrow)|"
                rf"[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight|"
                rf"[Ll]ast{_S}(?:night|evening)(?!{_S}of\b)|"
                rf"[Tt]his{_S}(?:morning|afternoon|evening))\b"
                rf"(?:(?<=day|row){_S}(?:morning|afternoon|evening|night)\b)?",
                ahead=24,
            ),
        ),
    ),
    Key(
        clues=("night", "evening", "morning", "afternoon"),
        pattern=re.compile(r"[nemda](?:ight|vening|orning|fternoon)\b"),
        forms=(
            _form(
                "step",
                r"\b(?P<which>[Nn]ext|[Ff]ollowing|[Ss]ame|[Pp]revious|[Tt]hat|[Tt]hat"
                rf"{_S}(?:very|same)){_S}(?:night|evening|morning|afternoon)\b(?!{_S}[a-z]+s\b)",
                ahead=24,
            ),
            _form(
                "step",
                rf"\b[Tt]he{_S}(?:night|evening|morning|afternoon){_S}(?:before|after)\b",
                ahead=12,
            ),
        ),
    ),
    Key(
        clues=("st", "nd", "rd", "th"),
        pattern=re.compile(r"\d(?:st|nd|rd|th)\b"),
        forms=(
            _form(
                "ordinal",
                rf"{_FREE}(?P<day>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)\b"
                rf"(?:{_S}of{_S}(?:the{_S})?(?P<month>this|last|next|that|same){_S}month\b)?",
                ahead=2,
            ),
        ),
    ),
    Key(
        clues=(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "leventh",
            "welfth",
            "eenth",
            "ieth",
        ),
        pattern=re.compile(
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|(?:el|tw|th|f|s|n|ei|t)[a-z]{0,12}th"
        ),
        forms=(
            _form(
                "ordinal",
                rf"\b(?P<ordinal>{'|'.join(sorted(ORDINALS, key=len, reverse=True))})\b"
                rf"(?:{_S}of{_S}(?:the{_S})?(?P<month>this|last|next|that|same){_S}month\b)?",
                ahead=8,
            ),
        ),
    ),
    Key(
        clues=("New Year", "Christmas", "Easter", "Good Friday", "Palm Sunday"),
        pattern=re.compile(r"New Year|Christmas|Easter|Good Friday|Palm Sunday"),
        forms=(
            _form(
                "feast",
                r"\b(?P<feast>(?:New Year['’]s|Christmas) (?:Eve|Day)|Good Friday|Palm Sunday|"
                r"Easter(?: (?:Sunday|Monday))?|Christmas)\b"
                rf"(?:(?:,\s{{0,4}}|{_S})(?:of{_S})?(?P<year>{_YEAR}))?",
            ),
        ),
    ),
    Key(
        clues=("weekend",),
        pattern=re.compile("weekend"),
        forms=(_form("weekend", r"\bweekend\b"),),
    ),
    Key(
        clues=(*_UNITS, "Hours", "Days", "Weeks", "Months", "Years"),
        pattern=re.compile(r"[hdwfmyHDWMY](?:our|ay|eek|ortnight|onth|ear|ecade)s?\b"),
        forms=(
            _form(
                "span",
                rf"\b(?P<which>[Ll]ast|[Pp]ast|[Pp]revious|[Nn]ext|[Cc]oming|[Rr]ecent)"
                rf"{_S}(?:(?P<count>{_COUNT}|{_VAGUE})(?:{_S}|-))?(?P<unit>{_UNIT})s?\b",
                ahead=36,
            ),
            _form(
                "edge",
                rf"\b(?P<edge>[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle){_S}of{_S}"
                rf"(?P<which>the|this|last|next){_S}(?P<unit>week|month|year)\b",
                ahead=28,
            ),
            _form(
                "step",
                rf"\b[Tt]he(?:{_S}(?:very|same))?{_S}day{_S}of{_S}"
                rf"(?:the|his|her|its|their){_S}[a-z][\w-]{{0,20}}",
                ahead=16,
            ),
            _form(
                "unit",
                rf"\b(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Cc]oming|[Ff]ollowing|"
                rf"[Ss]ame|[Vv]ery|[Tt]hat){_S}(?P<unit>day|week|month|year)\b(?!-)",
                ahead=14,
            ),
            _form(
                "counted",
                rf"\b(?P<unit>{_UNIT}|{_UNIT_FIRST})s?(?:['’])?{_S}"
                rf"(?:or{_S}(?:so|more){_S})?"
                rf"(?P<relation>ago|after|before|since|following|prior{_S}to|later|afterwards?|"
                rf"earlier)\b(?:(?<!ago)(?<!later)(?<!earlier)(?<!afterward)(?<!afterwards)"
                rf"{_S}(?:the|an?|his|her|its|their){_S}"
                r"[a-z][\w-]{0,20}(?=[\s,.;]))?",
            ),
            _form("term", rf"\b(?P<unit>{_UNIT})s?\b(?!-)"),
        ),
    ),
)

_LIGHTS = "dawn dusk daybreak daylight sunrise sunset nightfall dark".split()
_HOUR = (
    rf"(?:\d{{1,2}}(?::\d\d)?\s?[ap]\.?m\.?|noon|midnight|{'|'.join(_LIGHTS)}){_S}"
    rf"(?:(?:local{_S}time|[A-Z]{{2,4}}){_S})?"
)
# "Two days" in front of "after 10 March".
OFFSET = re.compile(
    rf"(?<![\w$.,-])(?P<count>{_COUNT}|{_VAGUE}|the){_S}(?P<unit>{_UNIT})s?{_S}$",
    re.IGNORECASE,
)
# What may stand in front of a core, up to its very start.
LED = re.compile(
    rf"(?:(?<![\w-])(?P<lead>before|until|till|by|ahead{_S}of|no{_S}later{_S}than|"
    rf"prior{_S}to|after|since|starting|beginning|effective|from|as{_S}of|around|"
    rf"about|through|between|in|during|throughout|over){_S}(?P<hour>{_HOUR})?(?P<on>on{_S})?)?"
    rf"(?:the{_S})?"
    rf"(?:(?<![\w-])(?P<part>earlier|later|early|mid|late|(?:beginning|start|middle|end)"
    rf"{_S}of|(?:first|second|third|fourth|last|final){_S}(?:week|days|half){_S}of)(?:-|{_S})(?:on{_S}|in{_S})?)?(?:the{_S})?"
    rf"(?:(?<![\w-])(?P<which>this{_S}past|last|this|next|coming|previous|following|that)"
    rf"{_S})?$",
    re.IGNORECASE,
)
COUNT_AHEAD = re.compile(
    rf"(?:(?<![\w-])(?P<within>within|inside|in){_S})?"
    rf"(?:(?<![\w-])(?P<about>about|some|nearly|almost|around|more{_S}than|over|roughly|"
    rf"approximately|less{_S}than|fewer{_S}than|just|only|at{_S}least|under){_S})?"
    rf"(?:(?<![\w$.,-])(?P<count>{_COUNT}|{_VAGUE}|the){_S})?$",
    re.IGNORECASE,
)
# The longest of both in front of a core, in characters.
REACH = 60
# The words that LED can end with: without one of them it need not be tried.
LAST_WORDS = frozenset(
    "before until till by of than to after since starting beginning effective from "
    "around about through between in during throughout over on the earlier later early "
    "mid late past last this next coming previous following that noon midnight "
    "am pm a.m. p.m. time est edt gmt utc".split()
) | frozenset(_LIGHTS)
