"""Decisions in every list, table and event of a study; the record keeps what was coded."""

from datetime import date
from pathlib import Path

import pytest

from tests.pipeline.fake_stages import FakeMaker
from truceline.errors import ReviewError
from truceline.model import CodedBy, DecisionKind, EventType
from truceline.pipeline.decide import Decider, add_row_decision
from truceline.pipeline.decided import open_decided
from truceline.pipeline.doctor import examine
from truceline.pipeline.link import link_study
from truceline.pipeline.settings import Study, open_study
from truceline.pipeline.study import code_study
from truceline.record import ClaimsWanted, open_record
from truceline.review import FILE_NAME

TODAY = date(2026, 1, 1)
DECIDER = Decider(by="Ana Ruiz", on=date(2026, 11, 25), because="read it again")


@pytest.fixture
def study(tmp_path: Path) -> Study:
    (tmp_path / "articles").mkdir()
    (tmp_path / "project.toml").write_text("")
    for number in range(1, 4):
        file = tmp_path / "articles" / f"{number}.txt"
        file.write_text(f"date 2020-01-0{number}\n\nEnvoy{number} met the others.\n")
    study = open_study(tmp_path)
    code_study(study, today=TODAY, tools=FakeMaker())
    return study


def ids_of(study: Study) -> list[str]:
    with open_record(study.record) as record:
        return [claim.id for claim in record.claims()]


def decide(study: Study, kind: str, *ids: str, values: tuple[str, ...] = ()) -> None:
    add_row_decision(study, DecisionKind(kind), ids, decider=DECIDER, values=values)


def quoted(study: Study, **wanted: object) -> list[str]:
    with open_decided(study) as decided:
        return [each.quotation for each in decided.claims(ClaimsWanted(**wanted))]


def test_a_rejected_claim_is_in_no_list_and_stays_in_the_record(study: Study) -> None:
    decide(study, "reject", ids_of(study)[1])
    assert quoted(study) == ["Envoy1", "Envoy3"]
    assert len(ids_of(study)) == 3


def test_a_corrected_claim_is_listed_in_its_place_by_its_new_value(
    study: Study,
) -> None:
    decide(study, "correct", ids_of(study)[1], values=("type=AGREE", "issue=talks"))
    assert quoted(study) == ["Envoy1", "Envoy2", "Envoy3"]
    assert quoted(study, type=EventType.AGREE) == ["Envoy2"]
    assert quoted(study, type=EventType.CONSULT) == ["Envoy1", "Envoy3"]
    with open_decided(study) as decided:
        (claim,) = decided.claims(ClaimsWanted(type=EventType.AGREE))
    assert claim.id == ids_of(study)[1]


def test_a_list_of_rows_that_were_decided_is_that_of_the_record_without_decisions(
    study: Study,
) -> None:
    decide(study, "reject", ids_of(study)[0])
    decide(study, "withdraw", ids_of(study)[0])
    with open_decided(study) as decided, open_record(study.record) as record:
        plain = [(each.id, each.quotation, each.type) for each in record.claims()]
        assert [(one.id, one.quotation, one.type) for one in decided.claims()] == plain


def test_a_rejected_claim_leaves_the_events_at_the_next_run(study: Study) -> None:
    before = link_study(study, today=TODAY, tools=FakeMaker()).counts.mentions
    decide(study, "reject", ids_of(study)[0])
    after = link_study(study, today=TODAY, tools=FakeMaker()).counts.mentions
    assert (before, after) == (3, 2)


def test_what_is_decided_to_be_the_same_becomes_one_event(study: Study) -> None:
    first, second, _ = ids_of(study)
    decide(study, "same", first, second)
    counts = link_study(study, today=TODAY, tools=FakeMaker()).counts
    assert counts.joined == 1
    decide(study, "not_same", second, first)
    counts = link_study(study, today=TODAY, tools=FakeMaker()).counts
    assert counts.joined == 0


def test_a_chain_that_contradicts_what_is_not_the_same_counts_and_is_told_with_its_line(
    study: Study,
) -> None:
    first, second, third = ids_of(study)
    decide(study, "same", first, second)
    decide(study, "same", second, third)
    assert code_study(study, today=TODAY, tools=FakeMaker()).lost == ()
    decide(study, "not_same", first, third)
    report = link_study(study, today=TODAY, tools=FakeMaker())
    assert report.counts.events == 1
    lines = (study.folder / FILE_NAME).read_text().splitlines()
    number = lines.index("  - kind: not_same") + 1
    (sentence,) = report.study.lost
    assert sentence.startswith(f"decisions.yaml:{number}: Ana Ruiz decided that ")
    assert second in sentence
    assert any(sentence.startswith(each.what) for each in examine(study.folder))
    decide(study, "not_same", second, third)
    report = link_study(study, today=TODAY, tools=FakeMaker())
    assert (report.study.lost, report.counts.joined) == ((), 1)


def test_a_decision_outlives_another_coding(study: Study) -> None:
    decide(study, "reject", ids_of(study)[1])
    other = CodedBy(truceline="0.0", codebook="0.1", model="fake 1.0")
    report = code_study(study, today=TODAY, tools=FakeMaker(coded_by=other))
    assert report.coded == 3
    assert report.lost == ()
    assert quoted(study) == ["Envoy1", "Envoy3"]


def test_a_decision_whose_row_is_gone_is_told_by_every_run_until_it_is_withdrawn(
    study: Study,
) -> None:
    gone = ids_of(study)[1]
    decide(study, "reject", gone)
    file = study.folder / "articles" / "2.txt"
    file.write_text("date 2020-01-02\n\nSomething else was reported.\n")
    (sentence,) = code_study(study, today=TODAY, tools=FakeMaker()).lost
    assert gone in sentence
    assert "“Envoy2”" in sentence
    assert any(gone in each.what for each in examine(study.folder))
    decide(study, "withdraw", gone)
    assert code_study(study, today=TODAY, tools=FakeMaker()).lost == ()


def test_a_broken_file_of_decisions_stops_the_run(study: Study) -> None:
    (study.folder / FILE_NAME).write_text("decisions:\n  - {kind: guess}\n")
    with pytest.raises(ReviewError, match=r"decisions\.yaml:2 kind: unknown kind"):
        code_study(study, today=TODAY, tools=FakeMaker())


@pytest.mark.parametrize(
    ("values", "says"),
    [
        (("mood=bad",), "corrects no field of a claim; write field=value with one of"),
        (("kind=offer",), "corrects no field of a claim"),
        (("date=May",), "'May' is no date; write it like 2020-02-21"),
        (("source=talibann",), "no actor has the id 'talibann'; did you mean"),
        (("factuality=none",), "factuality cannot be none"),
    ],
)
def test_what_cannot_be_corrected_is_refused_and_nothing_is_written(
    study: Study, values: tuple[str, ...], says: str
) -> None:
    with pytest.raises(ReviewError, match=says):
        decide(study, "correct", ids_of(study)[0], values=values)
    assert not (study.folder / FILE_NAME).exists()


def test_an_id_that_no_row_has_is_refused(study: Study) -> None:
    with pytest.raises(ReviewError, match="has the id 'abc'; 'truceline show'"):
        decide(study, "accept", "abc")


def test_one_claim_cannot_be_the_same_as_itself(study: Study) -> None:
    first = ids_of(study)[0]
    with pytest.raises(ReviewError, match="always the same as itself"):
        decide(study, "same", first, first)
