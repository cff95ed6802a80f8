"""What a reader of the facts expects, and whether a state says so."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from evaluation.facts.told import CommitmentSaid, Days, Number, Said
from truceline.errors import CorpusError

# A count in the news is a round number: a done share within this part of it is the same.
NEAR_ENOUGH = 0.05
NO_COMMITMENT = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether what was said is what was expected, with both in words."""

    as_of: date
    what: str
    wanted: str
    said: str
    is_right: bool
    facts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedPhase:
    """Statuses of which any is right for a track on a day."""

    as_of: date
    track: str
    status: tuple[str, ...]
    facts: str

    def judge(self, said: Said) -> Verdict:
        """Right if the track has one of the statuses; "none" if it is not told of."""
        found = [each for each in said.tracks if each.track == self.track]
        status = found[0].status if found else "none"
        evidence = f" ({', '.join(found[0].evidence)})" if found else ""
        return Verdict(
            as_of=self.as_of,
            what=self.track,
            wanted=" or ".join(self.status),
            said=f"{status}{evidence}",
            is_right=status in self.status,
            facts=self.facts,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedCommitment:
    """A commitment on a day: by whom, about what, told first between two days.

    ``fields`` are what its terms must be, each with the values that are right.
    """

    as_of: date
    which: str
    by: str
    issue: str
    first: date
    last: date
    status: tuple[str, ...]
    fields: tuple[tuple[str, tuple[str, ...]], ...]
    facts: str

    def judge(self, said: Said) -> Verdict:
        """Right if one such commitment has the status and all terms.

        The one that is right in most is shown, if none is right in all.
        """
        found = [each for each in said.commitments if self._is_it(each)]
        faults = sorted(
            ((self._faults(each), each.status, each.name) for each in found),
            key=lambda each: (len(each[0]), each[1:]),
        )
        if not faults:
            is_right = NO_COMMITMENT in self.status
            words = "no such commitment"
        else:
            wrong, status, name = faults[0]
            is_right = not wrong
            words = f"{status}: {name}" + "".join(f"; {one}" for one in wrong)
        terms = "".join(f", {name} {'/'.join(ways)}" for name, ways in self.fields)
        return Verdict(
            as_of=self.as_of,
            what=self.which,
            wanted=f"{' or '.join(self.status)}{terms}",
            said=words,
            is_right=is_right,
            facts=self.facts,
        )

    def _is_it(self, said: CommitmentSaid) -> bool:
        if said.issue != self.issue or not self.first <= said.reported <= self.last:
            return False
        if self.by and not any(self.by in (each.id, each.party) for each in said.by):
            return False
        amounts = [ways for name, ways in self.fields if name == "amount"]
        return not amounts or _is_number(said.amount, amounts[0])

    def _faults(self, said: CommitmentSaid) -> list[str]:
        faults = [] if said.status in self.status else ["the status is wrong"]
        for name, ways in self.fields:
            value = getattr(said, name)
            if isinstance(value, Days):
                is_so = _is_day(value, ways, is_start=name == "start")
            else:
                is_so = _is_number(value, ways)
            if not is_so:
                faults.append(f"{name} is {_in_words(value)}")
        return faults


Expected = ExpectedPhase | ExpectedCommitment


def read_expected(folder: Path) -> tuple[Expected, ...]:
    """The expectations of both tables, by day; CorpusError names a row that is none."""
    expected: list[Expected] = []
    for name, read in (("phases", _phase), ("commitments", _commitment)):
        file = folder / f"{name}.csv"
        for number, row in enumerate(_rows(file), start=2):
            try:
                expected.append(read(row))
            except (KeyError, ValueError) as error:
                raise CorpusError(
                    f"{file}, line {number}: {error}; mend the row by those around it"
                ) from error
    return tuple(sorted(expected, key=lambda each: each.as_of))


def _rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


def _phase(row: dict[str, str]) -> ExpectedPhase:
    return ExpectedPhase(
        as_of=date.fromisoformat(row["as_of"]),
        track=row["track"],
        status=tuple(row["status"].split("|")),
        facts=row["facts"],
    )


def _commitment(row: dict[str, str]) -> ExpectedCommitment:
    return ExpectedCommitment(
        as_of=date.fromisoformat(row["as_of"]),
        which=row["which"],
        by=row["by"],
        issue=row["issue"],
        first=date.fromisoformat(row["first"]),
        last=date.fromisoformat(row["last"]),
        status=tuple(row["status"].split("|")),
        fields=tuple(
            (name, tuple(row[name].split("|")))
            for name in ("amount", "start", "end", "due", "done")
            if row[name]
        ),
        facts=row["facts"],
    )


def _is_day(days: Days, ways: tuple[str, ...], *, is_start: bool) -> bool:
    """Whether the day told is one of the right ones; of an interval its near end."""
    day = days.earliest if is_start else days.latest
    return day is not None and day.isoformat() in ways


def _is_number(number: Number | None, ways: tuple[str, ...]) -> bool:
    if number is None:
        return False
    ends = [end for end in (number.least, number.most) if end is not None]
    return any(
        abs(end - float(way)) <= NEAR_ENOUGH * float(way)
        for end in ends
        for way in ways
    )


def _in_words(value: Days | Number | None) -> str:
    if value is None:
        return "not told"
    if isinstance(value, Days):
        return f"{value.earliest} to {value.latest}"
    return f"{value.least} to {value.most}"
