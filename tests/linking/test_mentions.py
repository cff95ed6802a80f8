"""A mention says whom the sentence of its words names, apart from whom they were given."""

from dataclasses import replace

import pytest

from tests.process.commitments.invented import Report, coded_of
from truceline.linking import mentions_of
from truceline.model import Span

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
