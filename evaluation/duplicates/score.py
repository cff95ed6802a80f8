"""Pairs of copies found against pairs made, and the kinds they were told to be."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from evaluation.duplicates.studies import (
    SCORED_ON,
    TrueCopy,
    edited_studies,
)
from truceline.documents import read_documents
from truceline.documents.duplicates import (
    candidate_pairs,
    copies_of,
    is_near,
    overlap_of,
    sketches_of,
)
from truceline.model import Article, Copy

DISPATCHES = Path(__file__).parents[2] / "examples" / "afghanistan" / "articles"

# Later than any dispatch of the example.
_DAY = date(2026, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditScore:
    """One way of editing: pairs made, pairs found, and those told to be its kind."""

    edit: str
    made: int
    found: int
    told: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateScore:
    """All pairs: found rightly, found wrongly, missed; and each way of editing."""

    right: int
    wrong: int
    missed: int
    edits: tuple[EditScore, ...]

    @property
    def precision(self) -> float:
        """The part of the pairs found that are copies."""
        return self.right / ((self.right + self.wrong) or 1)

    @property
    def recall(self) -> float:
        """The part of the copies that were found."""
        return self.right / ((self.right + self.missed) or 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / ((2 * self.right + self.wrong + self.missed) or 1)

    @property
    def kinds_told(self) -> float:
        """The part of the copies found whose kind was told rightly."""
        return sum(edit.told for edit in self.edits) / (self.right or 1)


def score_duplicates(
    folder: Path = DISPATCHES, *, rounds: range = SCORED_ON
) -> DuplicateScore:
    """The score on edited dispatches of a folder."""
    right = wrong = missed = 0
    made: Counter[str] = Counter()
    found: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for study in edited_studies(_dispatches(folder), rounds):
        near, copies = _screened(study.articles)
        true = {_pair(copy.one, copy.other): copy for copy in study.copies}
        right += len(near & true.keys())
        wrong += len(near - true.keys())
        missed += len(true.keys() - near)
        for pair, copy in true.items():
            made[copy.edit] += 1
            found[copy.edit] += pair in near
            told[copy.edit] += pair in near and _is_told(copy, copies)
    return DuplicateScore(
        right=right,
        wrong=wrong,
        missed=missed,
        edits=tuple(
            EditScore(edit=edit, made=made[edit], found=found[edit], told=told[edit])
            for edit in sorted(made)
        ),
    )


def _screened(
    articles: Sequence[Article],
) -> tuple[set[tuple[str, str]], dict[str, Copy]]:
    """The near pairs of a study and its copies by id."""
    sketches = tuple(sketches_of(articles))
    by_id = {article.id: article for article in articles}
    overlaps = [
        overlap_of(by_id[one], by_id[other]) for one, other in candidate_pairs(sketches)
    ]
    sketched = {sketch.article_id: sketch for sketch in sketches}
    near = {
        _pair(each.first, each.second)
        for each in overlaps
        if is_near(each, sketched[each.first], sketched[each.second])
    }
    copies = copies_of(sketches, overlaps)
    return near, {copy.article_id: copy for copy in copies}


def _is_told(true: TrueCopy, copies: dict[str, Copy]) -> bool:
    told = [copies[each] for each in (true.one, true.other) if each in copies]
    return any(copy.kind == true.kind for copy in told)


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _dispatches(folder: Path) -> tuple[Article, ...]:
    """The articles of a folder without those that are copies already."""
    read = read_documents([folder], today=_DAY)
    articles = tuple(each for each in read if isinstance(each, Article))
    _, copies = _screened(articles)
    return tuple(article for article in articles if article.id not in copies)
