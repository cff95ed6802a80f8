"""What is printed in capitals throughout is read as if it were not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.language.capitals import in_small_letters, with_plain_titles


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("REBELS ATTACK TOWN ON SUNDAY", "Rebels attack town on Sunday"),
        (
            "THE ARMY MAY ATTACK IN MAY. IT SAID SO ON MARCH 3, 2020.",
            "The army may attack in May. It said so on March 3, 2020.",
        ),
        ("THEY MARCH ON 4 MAY AND 5 MARCH", "They march on 4 May and 5 March"),
        ('"NO," SHE SAID. "NOT NOW."', '"No," she said. "Not now."'),
        ("NATO, UN, EU", "NATO, UN, EU"),
        ("TALKS RESUME, the UN said on Sunday", "TALKS RESUME, the UN said on Sunday"),
        ("12 345 678 90", "12 345 678 90"),
    ],
    ids=[
        "weekday",
        "may",
        "march",
        "quotation",
        "few words",
        "mixed",
        "no letters",
    ],
)
def test_capitals_give_way_to_small_letters(printed: str, read: str) -> None:
    assert in_small_letters(printed) == read


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("MS. ROWE: Nobody came.", "Ms. ROWE: Nobody came."),
        ("GEN. DAOUD KHAN: They left.", "Gen. DAOUD KHAN: They left."),
        ("MS. ROWE said that nobody came.", "MS. ROWE said that nobody came."),
        ("He is a MR. NOBODY: they left.", "He is a MR. NOBODY: they left."),
    ],
    ids=["label", "rank", "no label", "within"],
)
def test_titles_of_speakers_are_read_in_plain_print(printed: str, read: str) -> None:
    assert with_plain_titles(printed) == read


@given(st.text())
def test_every_character_keeps_its_place(printed: str) -> None:
    small = in_small_letters(printed.upper())
    assert len(small) == len(printed.upper())
