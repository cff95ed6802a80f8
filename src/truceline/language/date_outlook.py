"""Whether the words around a date phrase look ahead or back.

Of a month or weekday without a year, the latest on or before publication is meant unless
the clause speaks of what is still to come.
"""

import re
from enum import Enum

_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!Gen)(?<!Col)(?<!Sen)(?<!Rep)(?<!Gov)(?<!Mr)(?<!Dr)(?<!Lt)(?<!Sept)"
    r"[.!?][\"”’']{0,2}\s+(?=[A-Z\"“‘']|\Z)|;|\n\s*\n"
)
_ADVERBS = r"(?:\s+(?:not|also|only|now|then|soon|[a-z]{2,12}ly))?"
# The words behind "will" or "to" that belong to it: "will soon have been held".
_VERB = (
    rf"{_ADVERBS}(?:\s+have(?:\s+(?!been\b)[a-z]{{2,14}})?)?"
    r"(?:\s+be(?:en)?(?:\s+[a-z]{2,14})?)?"
)
# What follows "to" and is no verb: "agreed to everything on Tuesday" has been done.
_NO_NOUN = (
    r"(?!(?:the|an?|it|this|that|these|those|all|every(?:thing|one|body)?|any(?:thing|one|body)?|"
    r"no(?:thing|body)?|some(?:thing|one|body)?|both|each|"
    r"his|her|its|their|our|your|my|him|them|us)\b)"
)
# What is done already when somebody or something "was set" so: "were set free on Sunday".
_SET_SO = (
    r"(?!\s+(?:free|ablaze|alight|afire|on\s+fire|up|off|aside|back|apart|loose)\b)"
)
_DUE = rf"(?:due|scheduled|set{_SET_SO}|expected|supposed|slated|planned|to)"
_SIGNS = re.compile(
    r"\b(?:"
    rf"(?P<maybe>(?:would|might|may|must|should)\b{_VERB}(?:\s+(?:lay|hit|cut)\b)?"
    rf"|(?:was|were){_ADVERBS}\s+{_DUE}\b{_VERB}"
    r"|(?:agree[sd]?|want(?:s|ed)?|promise[sd]?|pledge[sd]?|vow(?:s|ed)|intend(?:s|ed)|"
    r"propose[sd]?|offer(?:s|ed)|undert(?:akes?|ook)|decided|hope[sd]|prepare[sd]|planned|invited|urge[sd]|ask(?:s|ed)|order(?:s|ed)|"
    r"demand(?:s|ed)|threaten(?:s|ed)|ready|meant)\s+(?:[\w’']{1,20}\s+){0,3}?to\s+"
    rf"(?:be\s+)?{_NO_NOUN}[a-z]{{2,14}}"
    r"|planned|planning"
    r"|(?:propose|suggest|recommend|demand|request|insist|ask|urge)(?:s|d|ed)?\s+that"
    r"|(?:flies|travels|goes|departs|arrives|convenes|gathers|sails|brings|receives|hosts|opens)"
    r"|(?:extended|postponed|delayed|moved|adjourned)\s+(?:to|until|till))"
    rf"|(?P<back>had\s+been\s+{_DUE}\b)"
    rf"|(?P<ahead>(?:will|shall|won['’]t)\b{_VERB}(?:\s+(?:lay|hit|cut)\b)?"
    rf"|(?:is|are|be|been){_ADVERBS}\s+{_DUE}\b(?:\s+to)?{_VERB}"
    r"|to\s+be\s+[a-z]{2,14}|going\s+to|set\s+(?:to|for)|due|scheduled|slated|upcoming|"
    r"forthcoming|payable|expires?|(?:starts|begins|lasts|runs|ends)\s+(?:on|from|until|"
    r"till|through|at)|(?:takes|comes)\s+(?:into\s+)?(?:effect|force)|(?:plans?|hopes?|expects?|intends?)\s+(?:to|that|for)"
    r"|plans?\s+on\s+[a-z]{2,14}ing"
    r"|(?:meets?|resumes?|reconvenes?|(?<!his\s)(?<!her\s)(?<!its\s)(?<!the\s)(?<!our\s)"
    r"(?<!their\s)returns?)(?:\s+(?:again|here|there))?(?=\s+on\b))"
    r"|(?P<past>was|were|had|has|have|did|been|said|says?|told|tells|met|held|began|took|"
    r"came|went|made|left|gave|broke|saw|spoke|sent|won|lost|led|rose|fell|fled|fought|"
    r"shot|struck|hit|brought|found|became|grew|ran|threw|kept|withdrew|flew|wrote|"
    r"paid|tore|cut|shook|chose|sat|lay|spent|caught|stole|sank|knew|thought|felt|built|bought|sold|heard|stood|sought|swore|drew|drove|blew|"
    r"(?<!the\s)(?<!\ba\s)(?<!\ban\s)(?<!of\s)(?<!to\s)(?!hundred\b)[a-z]{2,14}ed)"
    r")\b|['’](?P<ll>ll)\b",
)
# What opens a clause of its own, right in front of its phrase: "…, which in February took them".
_CLAUSE_OPENS = re.compile(r"\b(?:which|who|whom|whose|where)\s*$", re.IGNORECASE)
# What came before the act: "agreed to stop after a day of talks on Monday".
_LED_TO = re.compile(r"\b(?:after|following)\s[^,;:]{1,80}$")
# How far the look goes, in characters: a long clause of a news sentence.
LEFT, RIGHT = 160, 110
# A verb that governs the phrase stands this near: "was freed by its guards on".
_NEAR = 40


class Outlook(Enum):
    """What the clause of a date phrase says of the time it speaks of."""

    AHEAD = "ahead"
    OPEN = "open"
    BACK = "back"
    SILENT = "silent"


def find_outlook(before: str, behind: str) -> Outlook:
    """The outlook of the nearest verb in front of the phrase, else of one behind it.

    A verb that looks back from afar may belong to another clause: it says nothing.
    """
    before = words_of_last_sentence(before)
    if _CLAUSE_OPENS.search(before):
        own = find_outlook_behind(behind)
        if own is not Outlook.SILENT:
            return own
    signs = list(_SIGNS.finditer(before))
    if signs:
        outlook = _outlook_of(signs[-1])
        if outlook is Outlook.OPEN and _LED_TO.search(before, signs[-1].end()):
            return Outlook.BACK
        is_far = len(before) - signs[-1].end() > _NEAR
        return Outlook.SILENT if is_far and outlook is Outlook.BACK else outlook
    return find_outlook_behind(behind)


def words_of_last_sentence(before: str) -> str:
    """What stands behind the last end of a sentence or of a clause set off by ";"."""
    borders = [border.end() for border in _SENTENCE_END.finditer(before)]
    return before[borders[-1] :] if borders else before


def find_outlook_behind(behind: str) -> Outlook:
    """The outlook of the first verb behind a phrase."""
    border = _SENTENCE_END.search(behind)
    first = _SIGNS.search(behind, 0, border.start() if border else len(behind))
    if first is None:
        return Outlook.SILENT
    return Outlook.AHEAD if _outlook_of(first) is Outlook.AHEAD else Outlook.BACK


def _outlook_of(sign: re.Match[str]) -> Outlook:
    if sign["ahead"] or sign["ll"]:
        return Outlook.AHEAD
    return Outlook.OPEN if sign["maybe"] else Outlook.BACK
