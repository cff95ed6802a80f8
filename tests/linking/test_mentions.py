"""A mention says whom the sentence of its words names, apart from whom they were given."""

from dataclasses import replace

import pytest

from tests.process.commitments.invented import Report, coded_of
from truceline.linking import mentions_of
from truceline.model import EventType, Reviewed, SidesFrom, Span

REPORT = Report(words="The men were freed.", day=0)


def named(text: str, *, at: int, words: tuple[int, int]) -> tuple[str, ...]:
    """The sides named with words of a text, where the one side stands at a place."""
    coded = coded_of(replace(REPORT, to=None), 0)
    (claim,) = coded.claims
    (north,) = claim.source
    coded = replace(
        coded,
        article=replace(coded.article, text=text),
        claims=(
            replace(
                claim,
                evidence=Span(*words),
                source=(replace(north, span=Span(at, at + 5)),),
            ),
        ),
    )
    (mention,) = mentions_of(coded)
    return mention.named


@pytest.mark.parametrize(
    "text",
    [
        "North said on Monday that the men were freed.",
        "North, so U.S. Army Gen. Bell told them, said the men were freed.",
    ],
)
def test_who_stands_in_the_sentence_is_named(text: str) -> None:
    start = text.index("the men")
    assert named(text, at=0, words=(start, len(text) - 1)) == ("north",)


@pytest.mark.parametrize(
    "text",
    [
        "North met them. On Monday the men were freed.",
        "“We met North.” On Monday the men were freed.",
        "North met them\nOn Monday the men were freed.",
    ],
)
def test_who_stands_in_another_sentence_is_not(text: str) -> None:
    start = text.index("the men")
    at = text.index("North")
    assert named(text, at=at, words=(start, len(text) - 1)) == ()


def test_whom_a_pronoun_means_is_named() -> None:
    text = "North spoke on Sunday. It has freed the men."
    assert named(text, at=0, words=(23, 43)) == ("north",)


MEETING = Report(words="North met at a long table.", day=0, type=EventType.CONSULT)


def across(
    start: int, *, coder: str = "events-learned.v11", by: str | None = None
) -> tuple[str, ...]:
    """The sides that a mention names where South stands at a place of the text."""
    coded = coded_of(MEETING, 0)
    (claim,) = coded.claims
    (south,) = claim.target
    text = "North met at a long table, said South."
    claim = replace(
        claim,
        coder=coder,
        evidence=Span(0, 25),
        target=(replace(south, span=Span(start, start + 5)),),
        reviewed=Reviewed(id="x", accepted_by=by),
    )
    coded = replace(coded, article=replace(coded.article, text=text), claims=(claim,))
    (mention,) = mentions_of(coded)
    return mention.named


def test_across_a_table_that_only_the_model_saw_sits_who_stands_in_its_words() -> None:
    assert across(32) == ("north",)
    assert across(10) == ("north", "south")


def test_across_a_table_that_a_rule_or_a_person_saw_the_sentence_counts() -> None:
    assert across(32, coder="events.v2") == ("north", "south")
    assert across(32, by="Ann") == ("north", "south")


@pytest.mark.parametrize(
    ("coder", "told"),
    [
        ("events.v2", None),
        ("events-learned.v11", None),
        ("ends-learned.v2", SidesFrom.RANKING),
        ("counterparts.v7", SidesFrom.ARTICLE),
    ],
)
def test_a_mention_keeps_what_told_its_sides(
    coder: str, told: SidesFrom | None
) -> None:
    coded = coded_of(MEETING, 0)
    (claim,) = coded.claims
    coded = replace(coded, claims=(replace(claim, coder=coder),))
    assert mentions_of(coded)[0].sides_from is told
