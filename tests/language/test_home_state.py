"""Whose government "the government" is, by the towns that a report names and comes from."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from truceline.coding import Coding
from truceline.language.reader import Reader
from truceline.model import Article, CodedBy

MakeArticle = Callable[..., Article]
Whose = Callable[[str, str], str | None]
BY = CodedBy(truceline="test", codebook="test", model="test")


@pytest.fixture
def whose(reader: Reader, coding: Coding, make_article: MakeArticle) -> Whose:
    """The side of the last claim's source, in a report sent from a town."""

    def found(dateline: str, text: str) -> str | None:
        article = replace(make_article(text), dateline=dateline)
        claim = coding.code(article, reader.read(article), BY).claims[-1]
        return claim.source[0].party_name

    return found


@pytest.mark.parametrize(
    ("dateline", "text"),
    [
        (
            "GENEVA",
            "Envoys of the government and the rebels met in Geneva. The government "
            "rejected a truce.",
        ),
        ("VIENNA", "The talks in Vienna went on. The government rejected a truce."),
        (
            "NAIROBI",
            "The rebels shelled Beira on Friday. The government condemned the attack.",
        ),
        ("GENEVA", "THEY MET IN GENEVA ON FRIDAY. THE GOVERNMENT REJECTED A TRUCE."),
    ],
    ids=["met there", "talks there", "town elsewhere", "capitals"],
)
def test_a_town_where_others_talk_or_tell_makes_no_government_theirs(
    whose: Whose, dateline: str, text: str
) -> None:
    assert whose(dateline, text) is None


@pytest.mark.parametrize(
    ("dateline", "text"),
    [
        ("KAMPALA", "The government rejected a truce."),
        ("KAMPALA", "Rebels shelled Gulu. The government condemned the attack."),
        (
            "NAIROBI",
            "Rebels shelled Gulu and Kampala. The government condemned the attack.",
        ),
        (
            "KAMPALA",
            "They met in Kampala after the fighting in Gulu. The government condemned "
            "the attack.",
        ),
        (
            "KAMPALA",
            "Mutineers fired on Uganda's parliament. Kenya sent a note from Paris, and a "
            "Kenyan bishop sent another. The government condemned the attack.",
        ),
    ],
    ids=[
        "dateline",
        "town there",
        "towns elsewhere",
        "meeting and fighting",
        "the state of the dateline told of",
    ],
)
def test_a_government_is_that_of_the_towns_where_it_happens(
    whose: Whose, dateline: str, text: str
) -> None:
    assert whose(dateline, text) == "Uganda"


def test_the_state_of_the_headline_is_at_home_before_another_named_as_often(
    reader: Reader, coding: Coding, make_article: MakeArticle
) -> None:
    text = "Envoys of Kenya and of Uganda spoke on Monday. The government rejected a truce."

    def whose(title: str) -> str | None:
        article = replace(make_article(text), title=title)
        claim = coding.code(article, reader.read(article), BY).claims[-1]
        return claim.source[0].party_name

    assert whose("Uganda weighs a truce") == "Uganda"
    assert whose("Kenya weighs a truce") == "Kenya"


def test_towns_in_the_provinces_are_more_at_home_than_a_capital_that_speaks(
    whose: Whose,
) -> None:
    text = (
        "Rebels shelled Gulu and Arua. Paris and Paris's friends spoke out. "
        "The government condemned the attack."
    )
    assert whose("", text) == "Uganda"


@pytest.mark.parametrize(
    ("dateline", "text", "home"),
    [
        (
            "",
            "Officers seized power in Malawi on Friday. A Kenyan bishop prayed. Later "
            "they shut shops in Malawi. The government rejected a truce.",
            "Malawi",
        ),
        (
            "",
            "Envoys met in Malawi on Friday. A Kenyan bishop prayed. More talks in "
            "Malawi were planned. The government rejected a truce.",
            "Kenya",
        ),
        (
            "NAIROBI",
            "The government of Malawi and the rebels fell out. Zambia sent a note, and "
            "Zambia waited. The government rejected a truce.",
            "Malawi",
        ),
        (
            "NAIROBI",
            "The government of Malawi and the bishops fell out. Zambia sent a note, and "
            "Zambia waited. The government rejected a truce.",
            "Zambia",
        ),
        (
            "",
            "Ugandan soldiers fell out. The Kenyan-brokered truce and the "
            "Kenyan-drafted text were torn up. The government rejected a truce.",
            "Uganda",
        ),
    ],
    ids=[
        "a state where power was seized",
        "a state where they only met",
        "a government beside its rebels",
        "a government beside others",
        "what a state brokered",
    ],
)
def test_a_state_is_at_home_by_what_happens_in_it_and_who_rises_against_it(
    whose: Whose, dateline: str, text: str, home: str | None
) -> None:
    assert whose(dateline, text) == home


def test_half_of_a_name_with_a_hyphen_is_no_town(whose: Whose) -> None:
    text = "They sailed on the frigate {}. The government rejected a truce."
    assert whose("", text.format("Sofala-Gulu and the tug Sofala-Gulu")) is None
