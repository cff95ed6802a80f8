"""The forms of lengths of time, quarters, and words such as "now" and "recently"."""

import re

_S = r"\s{1,4}"
UNITS = r"second|minute|hour|day|week|month|quarter|year|decade|century|centurie"
_WORDS = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\s](?:one|two|three|"
    r"four|five|six|seven|eight|nine))?"
)
_COUNT = rf"\d{{1,4}}|{_WORDS}|a{_S}hundred|(?:a{_S})?couple{_S}of|an?"
_VAGUE = rf"(?:a{_S})?few|several|many|some"
_ABOUT = (
    rf"about|almost|nearly|around|roughly|over|under|up{_S}to|at{_S}least|at{_S}most|"
    rf"(?:no{_S})?(?:more|less|fewer){_S}than|(?:an{_S})?additional|another"
)
_WHICH = rf"(?:the{_S})?(?:first|last|past|next|previous|coming|recent|latest)|the"

# "The past three months", "a two-week truce", "nearly forty years".
LENGTH = re.compile(
    rf"(?<![\w$.,/-])(?:(?P<about>{_ABOUT}){_S})?"
    # In "may last several weeks" it is a verb.
    rf"(?:(?<!may )(?<!will )(?<!could )(?<!would )(?<!might )(?<!to )(?<!not )"
    rf"(?P<which>{_WHICH}){_S})?"
    rf"(?:(?P<count>{_COUNT})|(?P<vague>{_VAGUE}))(?:{_S}|-)(?:(?:more|full|trading|long|"
    rf"consecutive|straight|whole){_S})?(?P<unit>{UNITS})(?P<plural>s)?\b"
    # A person's or a thing's age is no length of what is told.
    r"(?!-old\b|\s{1,4}old\b)(?:-long\b)?",
    re.IGNORECASE,
)
# "Recent weeks", "for years": a length of which no number is told.
LENGTHS = re.compile(
    rf"(?<![\w-])(?P<which>(?:the{_S})?(?:recent|coming|past|last|next))?(?:{_S})?"
    rf"(?<![\w-])(?P<unit>hour|day|week|month|year|decade|centurie)s"
    r"(?:-long\b|\b(?!-|\s{1,4}old\b))",
    re.IGNORECASE,
)
# "The third quarter", "the fiscal fourth quarter of 1989", "last year's quarter".
QUARTER = re.compile(
    rf"(?<![\w])(?:the{_S}|its{_S}|this{_S}|a{_S})?(?:fiscal[-\s]{{1,4}})?"
    r"(?:(?P<ahead>(?:19|20)\d\d|year-ago|year-earlier)\s{1,4})?"
    rf"(?:(?P<ordinal>first|second|third|fourth)[-\s]{{1,4}}|(?P<latest>(?:latest|this|the|"
    rf"year-ago|year-earlier|that|last|next){_S}))(?:quarter|(?<=latest )period|"
    rf"(?<=year-ago )period|(?<=year-earlier )period)\b"
    rf"(?:{_S}(?:of{_S})?(?P<year>(?:19|20)\d\d))?",
    re.IGNORECASE,
)
PRESENT = re.compile(
    rf"\b(?:now|right{_S}now|currently|at{_S}present|at{_S}the{_S}moment|presently|"
    rf"these{_S}days|nowadays)\b(?!{_S}that\b)|\bcurrent(?!{_S}(?:account|affairs))\b",
    re.IGNORECASE,
)
PAST = re.compile(
    rf"\b(?:more{_S})?recently\b|\blately\b|"
    rf"\bin{_S}the{_S}past\b(?!{_S}(?:\w+{_S})?(?:{UNITS}))|\brecent\b(?!{_S}(?:{UNITS}))|"
    rf"\b(?:the{_S})?past{_S}(?:several|few){_S}(?:quarters|decades)\b",
    re.IGNORECASE,
)
FUTURE = re.compile(
    rf"\b(?:the{_S})?(?:near{_S}|foreseeable{_S})?future\b(?!s)|(?<!as )\bsoon\b(?!er|{_S}(?:as|after)\b)|"
    rf"\b(?:the{_S})?(?:near|short){_S}term\b",
    re.IGNORECASE,
)
# "By year-end", "before the end of the year" in fewer words.
YEAR_END = re.compile(
    r"\b(?:the\s{1,4})?year(?:['’]s\s{1,4}|-|\s{1,4})end\b", re.IGNORECASE
)
# "A month after the break": how long, from another event.
FROM_ANOTHER = re.compile(
    rf"\b(?:(?P<about>{_ABOUT}){_S})?(?:(?P<count>{_COUNT})|(?P<vague>{_VAGUE})){_S}"
    rf"(?P<unit>{UNITS})s?{_S}(?P<relation>after|before|later|earlier)\b",
    re.IGNORECASE,
)
# "Three years ago", "a week later": the number belongs to a date or to another event.
OF_A_DATE = re.compile(
    rf"{_S}(?:ago|earlier|later|before|after|from{_S}now)\b", re.IGNORECASE
)
# A count that is no time: "a second round", "one day soon" is kept, "a second truce" not.
ORDINAL = frozenset({"a second", "the second", "one second", "another second"})
