import pytest

from truceline.documents.assemble import edges_of
from truceline.documents.bylines import by_line_authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Nasrin Walizada", ("Nasrin Walizada",)),
        ("by Nasrin Walizada", ("Nasrin Walizada",)),
        ("By Nasrin Walizada and Lena Hoff", ("Nasrin Walizada", "Lena Hoff")),
        (
            "By Nasrin Walizada, Lena Hoff and Omid Rahimi",
            ("Nasrin Walizada", "Lena Hoff", "Omid Rahimi"),
        ),
        ("By NASRIN WALIZADA, Kabul Courier", ("NASRIN WALIZADA",)),
        ("By Nasrin Walizada in Kandahar", ("Nasrin Walizada",)),
        ("Nasrin Walizada | Gulf Wire", ("Nasrin Walizada",)),
        ("By José Núñez-O’Dea", ("José Núñez-O’Dea",)),
        ("By Karim al-Masri", ("Karim al-Masri",)),
        ("By Lena van der Berg", ("Lena van der Berg",)),
        ("By T. W. Hoff", ("T. W. Hoff",)),
        ("By our correspondent", ()),
    ],
)
def test_a_by_line_names_its_authors(line: str, authors: tuple[str, ...]) -> None:
    assert by_line_authors(line) == authors


@pytest.mark.parametrize(
    "line",
    [
        "By noon the city was quiet.",
        "By Friday",
        "By the United Nations",
        "By Human Rights Watch",
        "By air and by land",
        "By Nasrin Walizada.",
        "By Nasrin Walizada, who was there",
        "Kabul | Herat | Ghazni",
        "Nasrin Walizada",
        "",
    ],
)
def test_a_look_alike_is_no_by_line(line: str) -> None:
    assert by_line_authors(line) is None


def test_a_by_line_is_a_credit_and_the_dateline_behind_it_the_front() -> None:
    text = "By Nasrin Walizada\n\nKABUL — The envoys met."
    edges = edges_of(text)
    assert [credit.of(text) for credit in edges.credits] == ["By Nasrin Walizada"]
    assert edges.front is not None
    assert edges.front.of(text) == "KABUL — "
    assert edges.authors == ("Nasrin Walizada",)


def test_a_title_above_the_by_line_is_part_of_the_front() -> None:
    text = "Envoys Meet Again\n\nBy Nasrin Walizada\n\nThe envoys met."
    edges = edges_of(text)
    assert edges.headline == "Envoys Meet Again"
    assert edges.front is not None
    assert edges.front.of(text) == "Envoys Meet Again"
    assert [credit.of(text) for credit in edges.credits] == ["By Nasrin Walizada"]


def test_a_by_line_further_down_is_text() -> None:
    text = "The envoys met.\n\nThey parted.\n\nBy Nasrin Walizada\n\nThe end."
    assert edges_of(text).authors == ()


def test_an_author_of_head_and_foot_is_named_once() -> None:
    text = (
        "By NASRIN WALIZADA\n\nThe envoys met.\n\n"
        "Nasrin Walizada reported from Kabul and Lena Hoff from Doha."
    )
    assert edges_of(text).authors == ("NASRIN WALIZADA", "Lena Hoff")
