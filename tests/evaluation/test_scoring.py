"""Small marked sets of our own, scored by counting on one's fingers.

The coders are stand-ins that give what a test tells them to.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

import pytest

from truceline.cli.evaluate import SET_NAMES
from truceline.errors import CorpusError
from truceline.evaluation import SETS, NotGiven, SetScore, score_set
from truceline.evaluation.isaf import printed_day
from truceline.evaluation.page import BEGIN, END, accuracy_tables, put_into
from truceline.model import (
    ActorRef,
    Article,
    Claim,
    CodedArticle,
    CodedBy,
    EventDate,
    EventType,
    Factuality,
    Precision,
    Reading,
    Span,
    Statement,
    StatementKind,
)
from truceline.pipeline.tools import Tools

BY = CodedBy(truceline="0", codebook="0", model="none")
TEXT = "The envoy said that talks would resume. Rebels shelled Tormi on Monday."
Finds = Callable[[Article], tuple[tuple[Statement, ...], tuple[Claim, ...]]]


class NoReader:
    def read_all(self, articles: Iterable[Article]) -> Iterator[Reading]:
        for article in articles:
            yield Reading(
                article_id=article.id, model="none", sentences=(), names=(),
                quotations=(), dates=(),
            )  # fmt: skip


class Given:
    def __init__(self, finds: Finds) -> None:
        self._finds = finds

    def code(
        self, article: Article, reading: Reading, coded_by: CodedBy
    ) -> CodedArticle:
        statements, claims = self._finds(article)
        return CodedArticle(
            article=article, coding=coded_by, actors=(), statements=statements,
            claims=claims, conditions=(), terms=(), faults=(),
        )  # fmt: skip


def tools(finds: Finds) -> Tools:
    return Tools(reader=NoReader(), coding=Given(finds), coded_by=BY)


def piece(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))


def actor(article: Article, words: str) -> ActorRef:
    return ActorRef(
        id=None, name=words, party=None, party_name=None, code=None,
        span=piece(article, words),
    )  # fmt: skip


def said(article: Article, speaker: str, cue: str, content: str) -> Statement:
    return Statement(
        id="s1", speaker=actor(article, speaker), cue=piece(article, cue),
        content=(piece(article, content),), direct=False, kind=StatementKind.REPORT,
        issue=None, addressee=None, coder="given.v1",
    )  # fmt: skip


def shelled(article: Article, *, day: date | None) -> Claim:
    phrase = piece(article, "Monday")
    return Claim(
        id="c1", type=EventType.ASSAULT, mode=None, contexts=(),
        source=(actor(article, "Rebels"),), target=(), third_parties=(),
        date=day and EventDate(earliest=day, latest=day, precision=Precision.DAY, phrase=phrase),
        place=None, factuality=Factuality.ACTUAL, issue=None, amount=None,
        evidence=piece(article, "Rebels shelled Tormi"), statement=None,
        coder="given.v1", confidence=0.5,
    )  # fmt: skip


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "dev"
    folder.mkdir()
    folder.joinpath("one.txt").write_text(f"date 2020-01-16\n\n{TEXT}\n", "utf-8")
    marks = {
        "date": "2020-01-16",
        "process": "Nowhere",
        "events": [
            {
                "evidence": "shelled Tormi", "type": "ASSAULT", "source": ["Rebels"],
                "target": None, "date": {"start": "2020-01-13", "end": "2020-01-13"},
                "factuality": "actual", "issue": None,
            }
        ],
        "statements": [
            {
                "speaker": ["the envoy"], "party": [], "cue": "said", "direct": False,
                "content": "that talks would resume", "kind": "report", "issue": "talks",
            }
        ],
        "conditions": [],
        "not_events": ["talks would resume"],
        "optional": [],
    }  # fmt: skip
    folder.joinpath("one.gold.json").write_text(json.dumps(marks), "utf-8")
    return tmp_path


def dispatch_score(own: Path, finds: Finds) -> SetScore:
    (row,) = [one for one in SETS if one.name == "own-dev"]
    score = score_set(row, own=own, foreign=None, tools=tools(finds))
    assert isinstance(score, SetScore)
    return score


def values(score: SetScore) -> dict[str, float]:
    return {measure.name: measure.value for measure in score.measures}


def test_a_dispatch_coded_as_marked_is_whole(own: Path) -> None:
    score = dispatch_score(
        own,
        lambda article: (
            (said(article, "The envoy", "said", "talks would resume"),),
            (shelled(article, day=date(2020, 1, 13)),),
        ),
    )
    found = values(score)
    assert found["event all fields F1"] == 1
    assert found["statement linked F1"] == 1
    assert found["traps taken as actual"] == 0
    assert score.confusions == ()


def test_the_day_of_printing_on_another_day_is_not_full(own: Path) -> None:
    score = dispatch_score(
        own, lambda article: ((), (shelled(article, day=date(2020, 1, 16)),))
    )
    assert values(score)["event type+source+target F1"] == 1
    assert values(score)["event all fields F1"] == 0
    assert "wrong date" in [one.kind for one in score.confusions]


def test_nothing_found_is_zero_and_every_mark_is_listed_as_missed(own: Path) -> None:
    score = dispatch_score(own, lambda article: ((), ()))
    assert values(score)["event type F1"] == 0
    assert [one.kind for one in score.confusions] == [
        "ASSAULT missed",
        "statement missed",
    ]


def test_an_actual_claim_on_a_trap_takes_it(own: Path) -> None:
    def finds(article: Article) -> tuple[tuple[Statement, ...], tuple[Claim, ...]]:
        claim = shelled(article, day=None)
        at = piece(article, "talks would resume")
        fields = {name: getattr(claim, name) for name in Claim.__slots__}
        return (), (Claim(**(fields | {"evidence": at})),)

    assert values(dispatch_score(own, finds))["traps taken as actual"] == 1


def test_marks_with_an_unknown_field_are_refused_by_file(own: Path) -> None:
    file = own / "dev" / "one.gold.json"
    file.write_text(file.read_text("utf-8").replace('"process"', '"proces"'), "utf-8")
    with pytest.raises(CorpusError, match=r"one\.gold\.json: the marks cannot be read"):
        dispatch_score(own, lambda article: ((), ()))


@pytest.fixture
def attributions(tmp_path: Path) -> Path:
    folder = tmp_path / "polnear-dev"
    (folder / "text").mkdir(parents=True)
    (folder / "attributions").mkdir()
    (folder / "text" / "us_2016-09-12_one.txt").write_text(TEXT, "utf-8")
    lines = [
        "T1\tSource 0 9\tThe envoy", "T2\tCue 10 14\tsaid",
        "T3\tContent 15 38\tthat talks would resume", "T4\tAttribution 10 14\tsaid",
        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
    ]  # fmt: skip
    file = folder / "attributions" / "us_2016-09-12_one_0a1b.ann"
    file.write_text("\n".join(lines), "utf-8")
    file.with_name("us_2016-09-12_one_ffff.ann").write_text("", "utf-8")
    return tmp_path


def attribution_values(folder: Path, finds: Finds) -> dict[str, float]:
    (row,) = [one for one in SETS if one.name == "polnear"]
    score = score_set(row, own=None, foreign=folder, tools=tools(finds))
    assert isinstance(score, SetScore)
    return values(score)


def test_a_statement_meets_source_cue_and_content_and_links_them(
    attributions: Path,
) -> None:
    found = attribution_values(
        attributions,
        lambda article: ((said(article, "envoy", "said", "talks would resume"),), ()),
    )
    assert found["source overlap F1"] == 1
    assert found["content overlap F1"] == 1
    assert found["linked attribution F1"] == 1


def test_the_wrong_source_breaks_the_link_and_not_the_content(
    attributions: Path,
) -> None:
    found = attribution_values(
        attributions,
        lambda article: ((said(article, "Rebels", "said", "talks would resume"),), ()),
    )
    assert found["content overlap F1"] == 1
    assert found["source overlap F1"] == 0
    assert found["linked attribution F1"] == 0


def test_phrases_of_time_are_compared_by_place_and_by_value(tmp_path: Path) -> None:
    folder = tmp_path / "timeml"
    folder.mkdir()
    folder.joinpath("one.tml").write_text(
        '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2020-01-16" '
        'functionInDocument="CREATION_TIME">2020-01-16</TIMEX3></DCT>\n<TEXT>\nThey met '
        '<TIMEX3 tid="t1" type="DATE" value="2020-01-14">on Tuesday</TIMEX3> &amp; spoke for '
        '<TIMEX3 tid="t2" type="DURATION" value="P9D">three days</TIMEX3>, as they do '
        '<TIMEX3 tid="t3" type="SET" value="P1Y">every year</TIMEX3>.\n</TEXT></TimeML>',
        "utf-8",
    )
    (row,) = [one for one in SETS if one.name == "timeml"]
    score = score_set(
        row, own=None, foreign=tmp_path, tools=tools(lambda article: ((), ()))
    )
    assert isinstance(score, SetScore)
    assert values(score)["relaxed F1"] == 1
    assert values(score)["value F1"] == 0.5
    assert [one.kind for one in score.confusions] == ["wrong value"]


@pytest.mark.parametrize(
    ("text", "filed", "day"),
    [
        ("KABUL, Afghanistan (Nov. 20, 2011) A force", None, date(2011, 11, 20)),
        (
            "2010-09-CA-005 KABUL, Afghanistan (Sept. 1) - A force",
            None,
            date(2010, 9, 1),
        ),
        ("KABUL, Afghanistan (Jan. 8) A force", date(2012, 1, 7), date(2012, 1, 8)),
        ("KABUL, Afghanistan (Nov. 1. 2011) A force", None, date(2011, 11, 1)),
        (
            "IJC Operational Update, July 16 2010-07-CA-097 A force",
            None,
            date(2010, 7, 16),
        ),
        ("A force captured him today.", date(2012, 1, 7), None),
        ("KABUL, Afghanistan (Feb. 31, 2011) A force", None, None),
    ],
)
def test_the_day_of_a_release_is_the_one_it_prints(
    text: str, filed: date | None, day: date | None
) -> None:
    assert printed_day(text, filed=filed) == day


def test_a_set_whose_files_are_elsewhere_is_not_given(tmp_path: Path) -> None:
    for row in SETS:
        score = score_set(
            row, own=tmp_path, foreign=tmp_path, tools=tools(lambda article: ((), ()))
        )
        assert isinstance(score, NotGiven), row.name


def test_the_verb_knows_the_sets_of_the_table() -> None:
    assert tuple(row.name for row in SETS) == SET_NAMES


def test_the_page_takes_the_tables_between_its_marks_and_keeps_the_rest(
    own: Path,
) -> None:
    tables = accuracy_tables([dispatch_score(own, lambda article: ((), ()))])
    page = put_into(f"before\n{BEGIN}\nold\n{END}\nafter\n", tables)
    assert page.startswith("before\n")
    assert page.endswith("after\n")
    assert "old" not in page
    assert (
        "| own-dev | 1 | event type F1 | 0.000 |  | at least 0.72 | not reached |"
        in page
    )
