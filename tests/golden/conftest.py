"""The golden cases: how a coded article is put into lines, and the rewriting option."""

from collections.abc import Callable, Iterator

import pytest

from truceline.model import ActorRef, Claim, CodedArticle, Span, Statement, Term


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--regold",
        action="store_true",
        help="read the golden articles again and rewrite what they expect; read the diff",
    )


@pytest.fixture
def render() -> Callable[[CodedArticle], str]:
    """A coded article as lines for the eye: what a golden case expects."""
    return _render


def _render(coded: CodedArticle) -> str:
    return "".join(line + "\n" for line in _lines(coded))


def _lines(coded: CodedArticle) -> Iterator[str]:
    article = coded.article
    text = article.text
    yield f"dateline: {article.dateline}"
    yield f"authors: {', '.join(article.authors)}"
    for credit in article.credits:
        yield f"credit: {credit.of(text)}"
    for actor in coded.actors:
        words = ", ".join(dict.fromkeys(span.of(text) for span in actor.mentions))
        yield f"actor {actor.id} ({actor.party}, {actor.office}): {words}"
    for statement in coded.statements:
        yield from _statement(statement, text)
    for claim in coded.claims:
        yield from _claim(claim, text)
    for one in coded.conditions:
        yield (
            f"condition {_who(one.party, text)}: {one.requires} before {one.before} "
            f"[{one.statement}] | {one.evidence.of(text)}"
        )
    for term in coded.terms:
        yield _term(term, text)
    for fault in coded.faults:
        yield f"fault {fault.stage}: {fault.reason}: {fault.value}"


def _statement(statement: Statement, text: str) -> Iterator[str]:
    words = " ~ ".join(piece.of(text) for piece in statement.content)
    yield (
        f"{statement.id} {statement.kind}, {statement.issue}, "
        f"{'direct' if statement.direct else 'indirect'}: {_who(statement.speaker, text)} "
        f"{_words(statement.cue, text)} -> {_who(statement.addressee, text)} | {words}"
    )


def _claim(claim: Claim, text: str) -> Iterator[str]:
    yield (
        f"{claim.id} {claim.type} {claim.mode}, {claim.factuality}, {claim.issue} "
        f"[{claim.statement}] | {claim.evidence.of(text)}"
    )
    for role, refs in (
        ("source", claim.source),
        ("target", claim.target),
        ("third party", claim.third_parties),
    ):
        for ref in refs:
            yield f"    {role}: {_who(ref, text)}"
    if claim.date:
        yield (
            f"    date: {claim.date.earliest} to {claim.date.latest}, "
            f"{claim.date.precision} | {claim.date.phrase.of(text)}"
        )
    if claim.amount:
        yield (
            f"    amount: {claim.amount.least} to {claim.amount.most} {claim.amount.unit} "
            f"| {claim.amount.phrase.of(text)}"
        )
    if claim.place:
        yield f"    place: {claim.place.name}"


def _term(term: Term, text: str) -> str:
    said: list[object] = []
    if term.length_days is not None:
        said.append(f"{term.length_days} days")
    if term.when:
        said.append(
            f"{term.when.earliest} to {term.when.latest}, {term.when.precision}"
        )
    if term.share is not None:
        said.append(f"{term.share:.0%}")
    if term.quantity:
        quantity = term.quantity
        said.append(f"{quantity.least} to {quantity.most} {quantity.unit}")
    values = "; ".join(map(str, said))
    return (
        f"term {term.kind} of {term.claim or term.statement}: {values} "
        f"| {term.evidence.of(text)}"
    )


def _who(ref: ActorRef | None, text: str) -> str:
    if ref is None:
        return "nobody told"
    return f"{ref.id or ref.name!r} of {ref.party} ({ref.span.of(text)})"


def _words(span: Span | None, text: str) -> str:
    return "no cue" if span is None else repr(span.of(text))
