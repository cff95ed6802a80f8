"""Reporting clauses between two commas, told by the marks where the tree is in doubt."""

from dataclasses import dataclass

from truceline.coding.scene import Scene
from truceline.coding.sentences.objects import (
    BEFORE_DEMANDED,
    CLAUSE,
    QUALITY,
    find_prepositional_content,
)
from truceline.coding.sentences.tree import FINITE, NOMINAL, SUBJECTS, Tree
from truceline.coding.statements.reports import Report

# Marks at which another thought begins.
_BREAKS = frozenset({";", "—", "–", "--"})
# A bare reporting clause is short.
_LONGEST = 16
# Words that open a clause of their own: with one of them inside, no bare clause stands there.
_OPENING = frozenset(
    "that whether if unless because why how what who which whom whose where when until "
    "although though while whereas".split()
)
# With these a sentence goes on beside what is said: "he said, though nobody believed it".
CONCEDING = frozenset({"although", "though", "while", "whereas"})
# Behind these the tense tells whether it is still said: "until the wall is open".
_TIMES = frozenset({"after", "before", "as", "when", "since"})
_HAVE = frozenset({"has", "have", "had", "'s", "’s", "'d", "’d", "also", "then", "now"})
# "Let it be known", "let slip", "made plain".
_KNOWN = frozenset({"it", "be", "known", "slip", "plain", "clear"})
# What somebody is told by.
_TOLD = frozenset({"tell", "inform", "remind", "assure", "warn", "notify", "ask"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A bare reporting clause between its commas: its first and last token, and the
    stretch of the sentence in which it stands, with no break inside."""

    first: int
    last: int
    start: int
    end: int


def find_between(scene: Scene, report: Report) -> list[int]:
    """What a reporting clause set in between two commas reports, on both sides of it:
    "Unless he signs, she warned on Friday, nothing will be stored".

    Nothing where no such clause stands, or where a quotation is near: its marks tell more.
    """
    tree, cue = report.tree, report.place
    aside = _aside(scene, report)
    if aside is None:
        return []
    left = _front(tree, aside)
    right = _tail(tree, aside)
    if right and tree.token(right[0]).text.lower() == "that":
        # "He was told, he says, that the road was open".
        left = []
    if right:
        left = _from_contrast(tree, left)
    is_inverted = report.speakers[0] > cue
    if (
        right
        and _is_whole(tree, left)
        and _is_noun(tree, right, is_inverted=is_inverted)
    ):
        right = []
    if not right and not _is_whole(tree, left):
        return []
    if right and not left and not _has_verb(tree, right):
        return []
    return [one for one in (*left, *right) if one != cue]


def _aside(scene: Scene, report: Report) -> Aside | None:
    tree, cue = report.tree, report.place
    is_said = tree.token(cue).tag in FINITE or (
        tree.token(cue).tag == "VBN" and not tree.children(cue, "aux", "auxpass")
    )
    if not is_said or QUALITY in report.takes:
        return None
    if not report.speakers or any(
        span.touches(tree.span) for span in scene.reading.quotations
    ):
        return None
    if find_prepositional_content(tree, cue, report.takes):
        # "Spoke on Saturday of a pardon, ...".
        return None
    start, end = _stretch(tree, cue)
    commas = [one for one in range(start, end) if tree.token(one).text == ","]
    first = max((one for one in commas if one < cue), default=-1) + 1
    last = min((one for one in commas if one > cue), default=end) - 1
    if first <= start or last - first > _LONGEST:
        return None
    if not first <= report.speakers[0] <= last:
        return None
    aside = Aside(first=first, last=last, start=start, end=end)
    return aside if _is_bare(tree, report, aside) else None


def _stretch(tree: Tree, cue: int) -> tuple[int, int]:
    """The part of the sentence between breaks, without the mark at its end."""
    size = len(tree.tokens)
    breaks = [
        one
        for one in range(size)
        if tree.token(one).text in _BREAKS
        or (tree.token(one).text == ":" and tree.token(one).dep == "punct")
    ]
    start = max((one for one in breaks if one < cue), default=-1) + 1
    end = min((one for one in breaks if one > cue), default=size)
    while end > cue + 1 and tree.token(end - 1).pos == "PUNCT":
        end -= 1
    return start, end


def _is_bare(tree: Tree, report: Report, aside: Aside) -> bool:
    """Whether there is no more between the commas than who speaks, to whom, when and
    where."""
    cue = report.place
    before = list(range(aside.first, cue))
    after = list(range(cue + 1, aside.last + 1))
    if any(
        tree.token(one).text.lower() in _OPENING or tree.token(one).tag in FINITE
        for one in (*before, *after)
        if tree.token(one).text.lower() not in _HAVE
    ):
        return False
    if before:
        opening = tree.token(before[0])
        names = [one for one in before if tree.token(one).pos in NOMINAL]
        if not names or opening.pos in ("ADP", "ADV", "CCONJ", "SCONJ", "VERB"):
            return False
        if opening.tag in ("VBG", "VBN", "TO", "RB", "IN"):
            return False
        return _is_addressed(tree, cue, after)
    # "..., warned the mayor on Friday".
    return (
        bool(after)
        and CLAUSE not in report.takes
        and tree.token(after[0]).pos in (*NOMINAL, "DET", "ADJ", "NUM")
    )


def _is_addressed(tree: Tree, cue: int, after: list[int]) -> bool:
    if all(tree.token(one).text.lower() in _KNOWN for one in after):
        return True
    if tree.token(cue).lemma in BEFORE_DEMANDED and any(
        tree.token(one).text.lower() == "for" for one in after
    ):
        # "Asked the court on Saturday for a pardon, ...".
        return False
    if tree.token(cue).lemma not in _TOLD and tree.children(cue, "dobj"):
        # "Ordered on Tuesday a new march".
        return False
    first = tree.token(after[0])
    if first.tag == "TO" and after[1:] and tree.token(after[1]).tag == "VB":
        return False
    if first.pos in ("ADP", "ADV", "PART", "SCONJ") or first.dep == "npadvmod":
        return True
    if tree.token(cue).lemma in _TOLD:
        return first.pos in (*NOMINAL, "DET", "ADJ", "NUM")
    return False


def _front(tree: Tree, aside: Aside) -> list[int]:
    """What stands before the clause; a word that opens a clause there opens what is said:
    "..., unless, she jokes, somebody trips"."""
    front = list(range(aside.start, aside.first - 1))
    if not front:
        return []
    last = tree.token(front[-1])
    if last.tag in ("WP", "WDT", "CC") or last.text.lower() == "that":
        return []
    if last.pos == "SCONJ" or last.dep == "mark":
        return front[-1:]
    if tree.token(front[0]).tag == "CC":
        front = front[1:]
    return front


def _tail(tree: Tree, aside: Aside) -> list[int]:
    """What follows the clause and is still said; the narrator may go on behind it."""
    tail = list(range(aside.last + 2, aside.end))
    if not tail:
        return []
    opening = tree.token(tail[0])
    word = opening.text.lower()
    if opening.tag in ("WP", "WDT", "WP$", "VBG") or word in CONCEDING:
        return []
    if opening.tag == "CC" and _has_subject(tree, tail):
        return []
    if word in _TIMES and _is_past(tree, tail):
        return []
    return tail


def _is_noun(tree: Tree, tail: list[int], *, is_inverted: bool) -> bool:
    """Whether a noun follows that is not said: one that sums up ("..., she says, a raid of
    which nobody knew") or describes who speaks ("..., said Ana Ruiz, the mayor")."""
    opening = tree.token(tail[0])
    verbs = [one for one in tail if tree.token(one).tag in FINITE]
    if is_inverted and not verbs:
        return opening.pos in (*NOMINAL, "DET", "ADJ")
    if opening.text.lower() not in ("a", "an") or not verbs:
        return False
    return any(
        tree.token(one).tag in ("WP", "WDT", "WP$") for one in tail if one < verbs[0]
    )


def _from_contrast(tree: Tree, front: list[int]) -> list[int]:
    """What stands before a clause from the last "but" on that opens a sentence there."""
    for place in reversed(front):
        if tree.token(place).text.lower() in ("but", "yet") and _has_subject(
            tree, [one for one in front if one > place]
        ):
            return [one for one in front if one > place]
    return front


def _has_subject(tree: Tree, places: list[int]) -> bool:
    inside = set(places)
    return any(
        tree.token(one).tag in FINITE
        and any(child in inside for child in tree.children(one, *SUBJECTS, "nsubjpass"))
        for one in places
    )


def _is_past(tree: Tree, places: list[int]) -> bool:
    """Whether the first verb of a stretch is in the past: then the narrator tells when."""
    verbs = [one for one in places if tree.token(one).tag in FINITE]
    return bool(verbs) and tree.token(verbs[0]).tag == "VBD"


def _has_verb(tree: Tree, places: list[int]) -> bool:
    return any(tree.token(one).tag in FINITE for one in places)


def _is_whole(tree: Tree, places: list[int]) -> bool:
    """Whether what stands before a clause at the end is a sentence and no time or reason
    of its own: not "When he came, he told us"."""
    if len(places) < 2:
        return False
    opening = tree.token(places[0])
    if opening.tag in ("WRB", "VBN", "VBG", "TO") or opening.dep == "mark":
        return False
    return _has_verb(tree, places)
