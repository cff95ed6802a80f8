"""The day printed in front of a report, which is that of its writing: "DOHA, 12 May —"."""

import re

from truceline.coding.scene import Scene
from truceline.model import EventDate

_PLACE = r"[A-ZÀ-Þ][\w.'’-]{0,24}"
_BEFORE = re.compile(rf"(?:{_PLACE}(?:[ /]{_PLACE}){{0,3}}(?:, ?|[ /.]|\. )){{1,3}}\(?")
_BEHIND = re.compile(
    r"\)? ?(?:\([^)]{2,40}\) ?)?(?::|[—–]|-{1,2}(?= ))|\)? ?\([A-Za-z]"
)
# No dateline is longer than this, in characters.
_REACH = 60


def is_of_dateline(scene: Scene, date: EventDate) -> bool:
    """Whether a date phrase stands in a dateline: it dates the report and no act."""
    text, start, end = scene.article.text, date.phrase.start, date.phrase.end
    begins = text.rfind("\n", 0, start) + 1
    if not 0 < start - begins <= _REACH or not _BEHIND.match(text, end, end + _REACH):
        return False
    return _BEFORE.fullmatch(text, begins, start) is not None
