import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.documents.assemble import edges_of

BODY = "The envoys met for a third day."


@pytest.mark.parametrize(
    ("front", "dateline"),
    [
        ("KABUL, Afghanistan — ", "KABUL, Afghanistan"),
        ("DOHA (Gulf Wire) — ", "DOHA"),
        ("KABUL (AP) - ", "KABUL"),
        ("KABUL (AP) -", "KABUL"),
        ("BANGKOK — -", "BANGKOK"),
        ("WASHINGTON — ", "WASHINGTON"),
        ("WASHINGTON, D.C. – ", "WASHINGTON, D.C."),
        ("MOSCOW, Sept. 13 (Gulf Wire) -- ", "MOSCOW"),
        ("MOSCOW, 13 September 2019 — ", "MOSCOW"),
        ("Moscow, 13 September — ", "Moscow"),
        ("Lashkar Gah (Gulf Wire) — ", "Lashkar Gah"),
        ("DOHA/KABUL — ", "DOHA/KABUL"),
        ("HERAT AND GHAZNI, AFGHANISTAN — ", "HERAT AND GHAZNI, AFGHANISTAN"),
        ("PORT-AU-PRINCE, Haiti — ", "PORT-AU-PRINCE, Haiti"),
        ("ST. PETERSBURG, Russia — ", "ST. PETERSBURG, Russia"),
        ("SÃO PAULO — ", "SÃO PAULO"),
        ("Kabul: ", "Kabul"),
        ("New Delhi — ", "New Delhi"),
    ],
)
@pytest.mark.parametrize("body", [BODY, f'"{BODY}"'], ids=["plain", "quoted"])
def test_a_dateline_is_the_front_of_the_text(
    front: str, dateline: str, body: str
) -> None:
    text = f"{front}{body}\n\nThey parted."
    edges = edges_of(text)
    assert edges.dateline == dateline
    assert edges.headline is None
    assert edges.front is not None
    assert text[edges.front.end :].startswith(body)
    assert edges.front.start == 0


@pytest.mark.parametrize(
    "text",
    [
        "UN - the body that watches the truce - said nothing.",
        "UN — The body said nothing.",
        "NATO — The alliance said nothing.",
        "WHO — Doctors said nothing.",
        "BREAKING — Talks are off.",
        "Mohib: The talks are off.",
        "Taliban: Talks are off.",
        "The talks — Rahimi's third — are off.",
        "Rahimi — A man of few words — said nothing.",
        "Kabul - a city of millions - was quiet.",
        "Kabul's streets — The quietest in years — filled.",
        "KABUL is quiet — The talks go on.",
        "GUINEA-BISSAU Is quiet.",
        '"KABUL — The city" is a book.',
        "KABUL —",
        "Envoys Meet-KABUL - The envoys met.",
    ],
)
def test_a_look_alike_is_no_dateline(text: str) -> None:
    edges = edges_of(text)
    assert (edges.front, edges.dateline, edges.headline) == (None, None, None)


def test_a_dateline_in_the_second_paragraph_is_no_front() -> None:
    text = f"The day was quiet in most provinces.\n\nKABUL — {BODY}"
    assert edges_of(text).front is None


@pytest.mark.parametrize(
    ("front", "headline", "dateline"),
    [
        ("Envoys Meet in Doha-DOHA — -", "Envoys Meet in Doha", "DOHA"),
        ("Envoys Meet -DOHA, QATAR — -", "Envoys Meet", "DOHA, QATAR"),
        ("Envoys: Truce Near - ISLAMABAD — -", "Envoys: Truce Near", "ISLAMABAD"),
        ("Al-Noor Envoys Meet-PORT-AU-PRINCE — -", "Al-Noor Envoys Meet", "PORT-AU-PRINCE"),
        ("Rebel Envoys Meet in Doha-", "Rebel Envoys Meet in Doha", None),
        ("Rebel Envoys Meet Again -", "Rebel Envoys Meet Again", None),
        ("Al-Noor Envoys Accept Cease-Fire-", "Al-Noor Envoys Accept Cease-Fire", None),
        ("Can Envoys Meet.\n\nDOHA — -", "Can Envoys Meet.", "DOHA"),
    ],
)  # fmt: skip
def test_a_headline_run_into_the_text_is_told_from_the_body(
    front: str, headline: str, dateline: str | None
) -> None:
    text = f"{front}{BODY}"
    edges = edges_of(text)
    assert (edges.headline, edges.dateline) == (headline, dateline)
    assert edges.front is not None
    assert edges.front.of(text) == front


@pytest.mark.parametrize(
    "text",
    [
        "Iran-Pakistan talks were held.",
        "The Omid Rahimi-Lena Hoff meeting was short.",
        "Envoys from Kabul and the Al-Noor group met.",
        "Rahimi met Hoff-Berg in Doha, officials said.",
        "Former Foreign Secretary Lena Hoff-Berg was received in Doha.",
        "Talks in Doha with Envoy Lena Hoff-Berg were held.",
        "Envoys met for hours in Doha -The talks went on.",
        "A Truce in Name - The guns never fell silent.",
        "Envoys Meet in Doha-.",
        "Envoys Meet in Doha-Envoys Meet in Doha",
    ],
)
def test_a_hyphen_in_a_sentence_ends_no_headline(text: str) -> None:
    assert edges_of(text).front is None


def test_three_words_are_a_headline_where_the_sentence_takes_one_up() -> None:
    text = "Raid in Herat-Herat has seen a night of raids."
    assert edges_of(text).headline == "Raid in Herat"
    assert edges_of("Bank of Herat-Kabul has seen better days.").front is None


@pytest.mark.parametrize("piece", ["A — ", "A-", "KABUL ", "Ab c - ", " \t—"])
def test_one_long_line_is_looked_at_only_at_its_ends(piece: str) -> None:
    text = piece * (900_000 // len(piece))
    started = time.process_time()
    edges_of(text.strip())
    # A second is a thousand times what it takes; a look at all of it takes minutes.
    assert time.process_time() - started < 1


@given(
    st.text("ABab -—.,:()'\"\n|", max_size=300)
    | st.lists(
        st.sampled_from(
            ["KABUL", "Kabul", " — ", "-", " (AP)", "By ", "Lena Hoff", " and ", "\n\n",
             "\n", " reported from ", " contributed to this report", ". ", "; ",
             "Reporting by ", "the", " ", ", ", "Omid Rahimi", " | ", "x" * 390]
        ),
        max_size=30,
    ).map("".join)
)  # fmt: skip
def test_fronts_and_credits_lie_inside_the_text_in_order(text: str) -> None:
    text = text.strip()
    edges = edges_of(text)
    if edges.front is not None:
        assert edges.front.of(text)
    assert list(edges.credits) == sorted(edges.credits)
    for credit in edges.credits:
        assert credit.of(text).strip() == credit.of(text)
    for one, other in zip(edges.credits, edges.credits[1:], strict=False):
        assert not one.touches(other)
