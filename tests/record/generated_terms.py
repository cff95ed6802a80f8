"""Terms of every kind, drawn at random, for the tests that keep and read them."""

from collections.abc import Iterable

from hypothesis import strategies as st

from truceline.model import Claim, Precision, Quantity, Span, Term, TermKind, When

DAYS = st.none() | st.dates()
NUMBERS = st.none() | st.floats(allow_nan=False, allow_infinity=False)


def generated_terms(
    spans: st.SearchStrategy[Span],
    claims: Iterable[Claim],
    statements: st.SearchStrategy[str | None],
) -> st.SearchStrategy[Term]:
    """Terms of some of the claims, or of none, in some of the statements."""
    return st.builds(
        Term,
        kind=st.sampled_from(TermKind),
        claim=st.sampled_from([None, *(each.id for each in claims)]),
        statement=statements,
        evidence=spans,
        length_days=st.none() | st.integers(0, 2**31 - 1),
        when=st.none()
        | st.builds(
            When, earliest=DAYS, latest=DAYS, precision=st.sampled_from(Precision)
        ),
        share=st.none() | st.floats(0, 1),
        quantity=st.none()
        | st.builds(
            Quantity, least=NUMBERS, most=NUMBERS, unit=st.none() | st.just("day")
        ),
        coder=st.just("terms.v1"),
    )
