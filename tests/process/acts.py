"""Invented mentions and events of two tracks."""

from datetime import date, timedelta

from hypothesis import strategies as st

from truceline.codebook import Track
from truceline.linking import link_mentions
from truceline.model import (
    Event,
    EventType,
    Factuality,
    Issue,
    Mention,
    Participant,
    Precision,
    Quantity,
    Span,
    When,
)

FIRST = date(2020, 1, 1)
TRACKS = (
    Track(id="lake", name="Lake talks", sides=("north", "south"), names=()),
    Track(id="hill", name="Hill talks", sides=("north", "east"), names=()),
)
WORDS = {
    EventType.CONSULT: "met for talks",
    EventType.REJECT: "broke off the talks",
    EventType.SUPPORT: "signed the agreement",
    EventType.RETREAT: "freed the prisoners",
}


def side(name: str) -> Participant:
    return Participant(id=name, name=name, party=name, party_name=name, code=None)


def on(day: int) -> When:
    one = FIRST + timedelta(days=day)
    return When(earliest=one, latest=one, precision=Precision.DAY)


def act(
    reported: int,
    kind: EventType = EventType.CONSULT,
    sides: tuple[str, str] = ("north", "south"),
    *,
    claim: str = "c",
    **fields: object,
) -> Mention:
    """A report of an act between two sides, so many days after the first."""
    values: dict[str, object] = {
        "claim": claim,
        "article_id": f"a{reported}",
        "group": f"a{reported}",
        "outlet": None,
        "reported": FIRST + timedelta(days=reported),
        "evidence": Span(0, 10),
        "quotation": WORDS[kind],
        "speaker": None,
        "type": kind,
        "mode": None,
        "factuality": Factuality.ACTUAL,
        "issue": Issue.AGREEMENT if kind is EventType.SUPPORT else Issue.TALKS,
        "source": (side(sides[0]),),
        "target": (side(sides[1]),),
        "third_parties": (),
        "when": None,
        "where": None,
        "amount": None,
    } | fields
    return Mention(**values)  # type: ignore[arg-type]


def event(*mentions: Mention) -> Event:
    """The one event that the mentions report."""
    (found,) = link_mentions(mentions)
    return found


@st.composite
def acts(draw: st.DrawFn) -> list[Mention]:
    """Reports of acts of all kinds, on and off the tracks."""
    found = []
    for number in range(draw(st.integers(1, 8))):
        reported = draw(st.integers(0, 80))
        when = draw(st.none() | st.integers(-5, 90))
        found.append(
            act(
                reported,
                draw(st.sampled_from(sorted(WORDS))),
                draw(
                    st.sampled_from(
                        [("north", "south"), ("south", "north"), ("north", "east")]
                    )
                ),
                claim=f"c{number}",
                factuality=draw(st.sampled_from(list(Factuality))),
                when=None if when is None else on(when),
                amount=draw(
                    st.none()
                    | st.integers(1, 3).map(
                        lambda many: Quantity(least=many, most=many, unit="men")
                    )
                ),
            )
        )
    return found
