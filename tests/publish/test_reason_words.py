"""Reasons for counting a report to an event read as the rest of its page."""

import pytest

from truceline.publish.reason_words import reason_words

NAMES = {"united-states": "United States", "taliban": "Taliban", "talks": "Talks Inc."}


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("both name taliban and united-states", "both name Taliban and United States"),
        ("the same day, 2019-09-07", "the same day, 7 September 2019"),
        ("the same number", "the same number"),
        ("both name someone-else", "both name someone-else"),
    ],
)
def test_ids_become_names_and_days_are_told_in_words(reason: str, said: str) -> None:
    assert reason_words(reason, NAMES) == said
