"""Actors proposed from the articles of an invented war, with the real language model."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from truceline.codebook import check_codebook, load_codebook
from truceline.coding.proposals.proposed import Proposal, ProposedOffice
from truceline.coding.proposals.quoted_sightings import SightingQuote
from truceline.errors import StudyError
from truceline.model import ActorKind, Reading, Span
from truceline.pipeline.new_study import make_study
from truceline.pipeline.propose import propose_actors
from truceline.pipeline.proposed_file import proposed_yaml
from truceline.pipeline.settings import Study, open_study

TODAY = date(2019, 1, 1)
ARTICLES = {
    "2018-03-01": "The River Front freed two captives on Monday. Rebel spokesman Iván Tarn "
    "said that the talks would go on. Tarn spoke in Port Vell. The government's chief "
    "negotiator, Ilva Moss, praised the step.",
    "2018-03-05": "Ivan Tarn, spokesman for the River Front, met Ilva Moss in Port Vell on "
    "Sunday. Moss asked the River Front to stop its attacks. River Front fighters obeyed.",
    "2018-03-09": "River Front commander Sayed Muhammad Qadiri refused the truce. Qadiri "
    "said that his men would fight on. The mayor of Port Vell, Ana Ruiz, asked both sides "
    "to meet.",
    "2018-03-12": "Sayed Mohammed Qadiry was killed on Saturday, the River Front said. "
    "The National Reconciliation Council condemned the killing. Pedro Ruiz of the "
    "National Reconciliation Council blamed the army.",
    "2018-03-20": "Ruiz called for a truce. Norwegian diplomats visited Port Vell. The "
    "National Reconciliation Council met Ilva Moss.",
    "2018-03-22": "Ana Ruiz resigned as mayor. Norwegian envoys saw Ana Ruiz in Port Vell.",
    "2018-03-25": "Pedro Ruiz welcomed the truce, as did the River Front.",
}


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Study:
    folder = tmp_path_factory.mktemp("study") / "river"
    make_study("River", folder)
    for day, text in ARTICLES.items():
        (folder / "articles" / f"{day}.txt").write_text(
            f"date {day}\n\n{text}\n", encoding="utf-8"
        )
    return open_study(folder)


@pytest.fixture(scope="module")
def proposals(study: Study) -> dict[str, Proposal]:
    report = propose_actors(study, today=TODAY)
    return {one.name: one for one in report.proposals}


@pytest.fixture(scope="module")
def rows(study: Study, proposals: dict[str, Proposal]) -> dict[str, dict[str, object]]:
    assert proposals
    text = (study.folder / "codebook" / "proposed.yaml").read_text(encoding="utf-8")
    return {row["id"]: row for row in yaml.safe_load(text)["actors"]}


def test_names_that_recur_are_proposed_and_places_are_not(
    proposals: dict[str, Proposal],
) -> None:
    assert "Port Vell" not in proposals
    assert {
        "River Front",
        "Ilva Moss",
        "National Reconciliation Council",
        "Ana Ruiz",
        "Pedro Ruiz",
    } <= set(proposals)


def test_what_the_codebook_knows_is_not_proposed(
    proposals: dict[str, Proposal],
) -> None:
    assert not [name for name in proposals if "Norw" in name]


def test_the_most_frequent_stands_first(proposals: dict[str, Proposal]) -> None:
    counts = [one.mentions for one in proposals.values()]
    assert counts == sorted(counts, reverse=True)
    assert next(iter(proposals)) == "River Front"


def test_spellings_and_the_surname_alone_are_put_together(
    proposals: dict[str, Proposal],
) -> None:
    (tarn,) = [one for name, one in proposals.items() if "Tarn" in name]
    assert {tarn.name, *tarn.names} == {"Iván Tarn", "Ivan Tarn"}
    assert tarn.surnames == ("Tarn",)
    assert (tarn.mentions, tarn.articles) == (3, 2)
    (qadiri,) = [one for name, one in proposals.items() if "Qadir" in name]
    assert (qadiri.mentions, qadiri.articles) == (3, 2)


def test_a_surname_of_two_people_is_given_to_neither(
    proposals: dict[str, Proposal],
) -> None:
    assert proposals["Pedro Ruiz"].surnames == ()
    assert proposals["Ana Ruiz"].surnames == ()


def test_offices_and_sides_are_those_of_the_texts(
    proposals: dict[str, Proposal], rows: dict[str, dict[str, object]]
) -> None:
    (tarn,) = [one for name, one in proposals.items() if "Tarn" in name]
    assert "spokesman" in {office.title.split()[-1] for office in tarn.offices}
    assert tarn.group == "River Front"
    assert "chief negotiator" in {
        office.title for office in proposals["Ilva Moss"].offices
    }
    (row,) = [row for row in rows.values() if "Tarn" in f"{row['name']}"]
    assert row["party"] == "river-front"
    assert rows["river-front"]["kind"] == "group"
    assert rows["river-front"]["party"] is None


def test_every_quotation_stands_in_its_article_at_its_offsets(
    study: Study, rows: dict[str, dict[str, object]]
) -> None:
    for row in rows.values():
        found = row["found"]
        assert isinstance(found, dict)
        assert 1 <= len(found["quotations"]) <= 3
        for quotation in found["quotations"]:
            text = ARTICLES[quotation["published"]]
            assert text[quotation["start"] : quotation["end"]] == quotation["text"]
            assert (study.folder / "articles" / quotation["article"]).is_file()


def test_nothing_is_added_to_the_codebook_by_itself(
    study: Study, proposals: dict[str, Proposal]
) -> None:
    assert proposals
    assert load_codebook(overlay=study.codebook, processes=()) == load_codebook(
        processes=()
    )


def test_the_rows_can_be_moved_into_the_codebook_as_they_stand(
    study: Study, proposals: dict[str, Proposal], tmp_path: Path
) -> None:
    assert proposals
    overlay = tmp_path / "codebook"
    (overlay / "actors").mkdir(parents=True)
    text = (study.folder / "codebook" / "proposed.yaml").read_bytes()
    (overlay / "actors" / "mine.yaml").write_bytes(text)
    assert not check_codebook(overlay=overlay, processes=())
    known = load_codebook(overlay=overlay, processes=())
    assert {"river-front", "ilva-moss"} <= {actor.id for actor in known.actors}


def test_a_proposal_says_what_the_name_did_and_said_with_the_words(
    rows: dict[str, dict[str, object]],
) -> None:
    found = rows["river-front"]["found"]
    assert isinstance(found, dict)
    freed = found["did"][0]
    assert (freed["did"], freed["with"]) == ("RETREAT", ["two captives"])
    for row in rows.values():
        evidence = row["found"]
        assert isinstance(evidence, dict)
        for one in (*evidence.get("did", ()), *evidence.get("described_as", ())):
            text = ARTICLES[one["published"]]
            assert text[one["start"] : one["end"]] == one["text"]


def test_the_words_that_tell_an_office_stand_beside_it(
    rows: dict[str, dict[str, object]],
) -> None:
    found = rows["ilva-moss"]["found"]
    assert isinstance(found, dict)
    assert [one["text"] for one in found["described_as"]] == [
        "government's chief negotiator"
    ]


def _proposed(
    tmp_path: Path, texts: dict[str, str]
) -> tuple[dict[str, Proposal], dict[str, dict[str, object]]]:
    folder = tmp_path / "other"
    make_study("Other", folder)
    (folder / "sources.csv").unlink(missing_ok=True)
    lines = []
    for day, text in texts.items():
        lines.append(
            json.dumps({"id": day, "date": day, "outlet": f"Wire {day}", "text": text})
        )
    (folder / "articles" / "wire.jsonl").write_text("\n".join(lines), encoding="utf-8")
    report = propose_actors(open_study(folder), today=TODAY)
    assert report.file is not None
    written = yaml.safe_load(report.file.read_text(encoding="utf-8"))["actors"]
    return (
        {one.name: one for one in report.proposals},
        {row["id"]: row for row in written},
    )


def test_outlets_and_days_of_a_name_are_counted(tmp_path: Path) -> None:
    texts = {
        "2018-04-01": "Lena Brook met Norwegian diplomats in Oslo.",
        "2018-04-07": "Lena Brook said that the talks had failed.",
    }
    proposals, rows = _proposed(tmp_path, texts)
    brook = proposals["Lena Brook"]
    assert brook.outlets == ("Wire 2018-04-01", "Wire 2018-04-07")
    assert (brook.first, brook.last) == (date(2018, 4, 1), date(2018, 4, 7))
    found = rows["lena-brook"]["found"]
    assert isinstance(found, dict)
    assert [
        (one.get("did") or one.get("said"), one.get("with")) for one in found["did"]
    ] == [("CONSULT", ["Norway"]), ("report", None)]


def test_texts_that_name_two_sides_leave_the_side_open_and_say_so(
    tmp_path: Path,
) -> None:
    texts = {
        "2018-04-01": "Norway's envoy Lena Brook went home. The River Front shot.",
        "2018-04-03": "Lena Brook, president of the River Front, met the River Front.",
    }
    proposals, rows = _proposed(tmp_path, texts)
    assert proposals["Lena Brook"].contradictions == (
        "the texts name more than one side: 'norway' (once) and 'River Front' (once)",
    )
    row = rows["lena-brook"]
    assert row["party"] is None
    assert row["offices"] == [
        {"title": "envoy", "of": "norway"},
        {"title": "president", "of": "river-front"},
    ]


def test_an_office_that_two_people_are_said_to_hold_is_told_at_both(
    tmp_path: Path,
) -> None:
    texts = {
        "2018-04-01": "Lena Brook, president of the River Front, met Norway's envoy.",
        "2018-04-02": "Otto Vale, president of the River Front, met Lena Brook.",
        "2018-04-03": "Otto Vale said that Lena Brook was not the River Front's voice.",
    }
    proposals, _ = _proposed(tmp_path, texts)
    assert (
        "'Otto Vale' is called president of 'River Front', too "
        "(2018-04-02 to 2018-04-02)"
    ) in proposals["Lena Brook"].contradictions
    assert (
        "'Lena Brook' is called president of 'River Front', too "
        "(2018-04-01 to 2018-04-01)"
    ) in proposals["Otto Vale"].contradictions


def test_an_office_that_the_codebook_gives_to_another_is_told(tmp_path: Path) -> None:
    texts = {
        "2018-04-01": "US President Lena Brook met Norwegian diplomats in Oslo.",
        "2018-04-03": "Lena Brook left Oslo.",
    }
    proposals, _ = _proposed(tmp_path, texts)
    assert proposals["Lena Brook"].contradictions == (
        "by the codebook 'donald-trump' was president of 'united-states' then",
    )


class NoReader:
    """Reads nothing: for what must be refused before."""

    def read_all(self, articles: object) -> Iterator[Reading]:
        raise AssertionError(articles)


def test_a_file_that_a_person_has_worked_on_is_not_replaced(
    study: Study, proposals: dict[str, Proposal]
) -> None:
    assert proposals
    file = study.folder / "codebook" / "proposed.yaml"
    before = file.read_bytes()
    file.write_bytes(before + b"# mine\n")
    with pytest.raises(StudyError, match="you have worked on this file"):
        propose_actors(study, today=TODAY, reader=NoReader())
    assert file.read_bytes() == before + b"# mine\n"
    file.write_bytes(before)


@given(
    st.text(min_size=1, max_size=30),
    st.text(max_size=40),
    st.text(min_size=1, max_size=20),
)
def test_whatever_an_article_prints_comes_back_out_of_the_yaml(
    name: str, quoted: str, title: str
) -> None:
    day = date(2018, 3, 1)
    proposal = Proposal(
        name=name,
        kind=ActorKind.PERSON,
        names=(quoted,),
        surnames=(title,),
        side="norway",
        group=None,
        offices=(ProposedOffice(title=title, side=None, times=1, first=day, last=day),),
        mentions=2,
        articles=1,
        first=day,
        last=day,
        quotations=(
            SightingQuote(path=name, published=day, span=Span(0, 1), text=quoted),
        ),
        perhaps=(),
    )
    text = proposed_yaml((proposal,), taken=frozenset({"norway"}))
    (row,) = yaml.safe_load(text)["actors"]
    assert (row["name"], row["names"], row["surnames"]) == (name, [quoted], [title])
    assert row["offices"] == [{"title": title, "of": "norway"}]
    assert row["found"]["quotations"][0]["text"] == quoted
