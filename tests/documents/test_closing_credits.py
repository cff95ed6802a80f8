import pytest

from truceline.documents.credits import closing_credits

STORY = "The envoys met in Doha.\n\nThey will meet again, Rahimi said."


@pytest.mark.parametrize(
    ("credit", "people"),
    [
        (
            "Nasrin Walizada reported from Kabul and Omid Rahimi from Kandahar, "
            "Afghanistan. Karim Azizi contributed reports from Kabul and Lena "
            "Hoff-Berg of Washington.",
            ["Nasrin Walizada", "Omid Rahimi", "Karim Azizi", "Lena Hoff-Berg"],
        ),
        (
            "Additional reporting by Lena Hoff in Doha; editing by Omid Rahimi",
            ["Lena Hoff", "Omid Rahimi"],
        ),
        (
            "(Reporting by Lena Hoff and Karim Azizi; Writing by Omid Rahimi; Editing by "
            "Nasrin Walizada)",
            ["Lena Hoff", "Karim Azizi", "Omid Rahimi", "Nasrin Walizada"],
        ),
        ("Lena Hoff contributed to this report.", ["Lena Hoff"]),
        ("Lena Hoff in Doha contributed to this report.", ["Lena Hoff"]),
        ("Lena Hoff contributed to this report from Doha.", ["Lena Hoff"]),
        ("Lena Hoff contributed from Doha, Qatar.", ["Lena Hoff"]),
        (
            "Lena Hoff and Karim Azizi reported from Herat, Ghazni and Lashkar Gah.",
            ["Lena Hoff", "Karim Azizi"],
        ),
        (
            "Lena Hoff in Doha, Karim Azizi and Omid Rahimi at the Foreign Ministry, "
            "and other Courier journalists contributed to this report.",
            ["Lena Hoff", "Karim Azizi", "Omid Rahimi"],
        ),
        (
            "Gulf Wire's Senior Correspondent Lena Hoff and Tara Mi of the Wire's Asia "
            "Service contributed reporting from Doha.",
            ["Lena Hoff", "Tara Mi"],
        ),
        ("Reuters and AFP contributed to this report.", []),
        ("The Gulf Wire's Persian service contributed to this story.", []),
        ("Some material for this report came from Reuters and AP.", []),
        ("Karim al-Masri and José de la Peña contributed reporting.",
         ["Karim al-Masri", "José de la Peña"]),
        ("Lena Hoff reported from Kabul. Lena Hoff contributed reporting.",
         ["Lena Hoff", "Lena Hoff"]),
    ],
)  # fmt: skip
def test_a_closing_credit_names_its_people_in_order(
    credit: str, people: list[str]
) -> None:
    text = f"{STORY}\n\n{credit}"
    closing = closing_credits(text)
    assert [span.of(text) for span in closing.spans] == [credit]
    assert list(closing.people) == people


@pytest.mark.parametrize(
    "sentence",
    [
        "Aid groups reported from Kunduz that the road was closed.",
        "Aid groups reported from Kunduz.",
        "Human Rights Watch reported from Kunduz.",
        "Omid Rahimi reported from Kunduz that the road was closed.",
        "Omid Rahimi reported a raid from Kunduz.",
        "The raid contributed to the end of the talks.",
        "Poor harvests contributed to this report's grim figures.",
        "Reporting by village elders suggests the truce holds.",
        "Editing by hand takes longer, he said.",
        "Some material for this road came from Herat.",
        "Pakistan contributed from its own stocks.",
        "He reported from Kabul for years.",
    ],
)
def test_a_look_alike_at_the_end_is_news(sentence: str) -> None:
    closing = closing_credits(f"{STORY}\n\n{sentence}")
    assert (closing.spans, closing.people) == ((), ())


def test_credits_behind_news_in_one_paragraph_are_told_apart() -> None:
    text = f"{STORY} Lena Hoff contributed to this report."
    (span,) = closing_credits(text).spans
    assert span.of(text) == "Lena Hoff contributed to this report."


def test_credits_may_fill_two_paragraphs() -> None:
    text = (
        f"{STORY}\n\nLena Hoff reported from Doha.\n\nOmid Rahimi reported from Herat."
    )
    closing = closing_credits(text)
    assert len(closing.spans) == 2
    assert closing.people == ("Lena Hoff", "Omid Rahimi")


def test_a_notice_may_stand_behind_the_credits() -> None:
    text = f"{STORY}\n\nLena Hoff reported from Doha.\n\n© 2020 Gulf Wire"
    (span,) = closing_credits(text).spans
    assert span.of(text) == "Lena Hoff reported from Doha."


def test_credits_in_the_middle_of_a_text_are_left_alone() -> None:
    text = f"Lena Hoff reported from Doha.\n\n{STORY}\n\n{STORY}"
    assert closing_credits(text).spans == ()


def test_lines_are_paragraphs_where_no_empty_line_parts_them() -> None:
    text = "The envoys met.\nThey parted.\nLena Hoff reported from Doha."
    (span,) = closing_credits(text).spans
    assert span.of(text) == "Lena Hoff reported from Doha."


def test_the_end_of_one_long_paragraph_is_searched() -> None:
    text = "The envoys met. " * 10_000 + "Lena Hoff contributed to this report."
    (span,) = closing_credits(text).spans
    assert span.of(text) == "Lena Hoff contributed to this report."


def test_credits_far_above_the_end_are_left_alone() -> None:
    text = f"{STORY}\n\nLena Hoff reported from Doha.\n\n{'x' * 3_000}"
    assert closing_credits(text).spans == ()
