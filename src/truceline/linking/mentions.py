"""The claims of a coded article as mentions, ready to be linked."""

import re
from collections.abc import Iterable

from truceline.model import (
    ActorRef,
    Amount,
    Claim,
    CodedArticle,
    EventDate,
    EventType,
    Mention,
    Participant,
    Place,
    Quantity,
    Span,
    When,
    Where,
)
from truceline.model.ids import claim_ids

# Where a sentence ends. A short word with a capital before the full stop is more often
# a title or an abbreviation: "Gen. Miller", "U.S. troops".
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.!?][\"”’')\]]*\s|\n"
)
_SUBJECTS = re.compile(
    r"\b(?:i|we|he|she|it|they|my|our|his|its|their)\b", re.IGNORECASE
)
_OBJECTS = re.compile(r"\b(?:us|him|her|them|each other|one another)\b", re.IGNORECASE)


def mentions_of(coded: CodedArticle) -> tuple[Mention, ...]:
    """One mention for each claim, in the order of the article's claims.

    The group is the article that ``duplicate_of`` names, or the article itself.
    """
    speakers = {each.id: each.speaker for each in coded.statements}
    ids = claim_ids(coded)
    return tuple(
        _mention(coded, each, claim, speakers.get(claim.statement or ""))
        for each, claim in zip(ids, coded.claims, strict=True)
    )


def _mention(
    coded: CodedArticle, each: str, claim: Claim, speaker: ActorRef | None
) -> Mention:
    article = coded.article
    return Mention(
        claim=each,
        article_id=article.id,
        group=article.duplicate_of or article.id,
        outlet=article.outlet,
        reported=article.date,
        evidence=claim.evidence,
        quotation=claim.evidence.of(article.text),
        speaker=None if speaker is None else participant(speaker),
        type=claim.type,
        mode=claim.mode,
        factuality=claim.factuality,
        issue=claim.issue,
        source=participants(claim.source),
        target=participants(claim.target),
        third_parties=participants(claim.third_parties),
        when=_when(claim.date),
        where=_where(claim.place),
        amount=_quantity(claim.amount),
        names_someone=any(
            claim.evidence.start <= actor.span.start
            and actor.span.end <= claim.evidence.end
            for actor in (*claim.source, *claim.target)
        ),
        named=_named(claim, article.text),
        is_learned=claim.is_learned,
        sides_from=claim.sides_from,
    )


def _named(claim: Claim, text: str) -> tuple[str, ...]:
    """The sides of those who stand in the sentence of the claim's words, or whom a
    pronoun in them means."""
    words = claim.evidence.of(text)
    ends = (
        (claim.source, _SUBJECTS.search(words) is not None, False),
        (claim.target, _OBJECTS.search(words) is not None, _is_guessed_meeting(claim)),
    )
    return tuple(
        dict.fromkeys(
            participant(actor).side
            for actors, is_meant, is_strict in ends
            for actor in actors
            if is_meant
            or (
                claim.evidence.holds(actor.span)
                if is_strict
                else _share_a_sentence(actor.span, claim.evidence, text)
            )
        )
    )


def _is_guessed_meeting(claim: Claim) -> bool:
    """Whether only the trained model takes the words for a meeting: whoever stands across
    the table was mostly filled in from around them ("sat down at the president's desk")."""
    return claim.is_learned and claim.type is EventType.CONSULT


def _share_a_sentence(one: Span, other: Span, text: str) -> bool:
    first, last = sorted((one, other), key=lambda span: (span.start, span.end))
    if last.start <= first.end:
        return True
    return _SENTENCE_END.search(text, first.start, last.start) is None


def participant(actor: ActorRef) -> Participant:
    """The actor apart from the words that name it."""
    return Participant(
        id=actor.id,
        name=actor.name,
        party=actor.party,
        party_name=actor.party_name,
        code=actor.code,
    )


def participants(actors: Iterable[ActorRef]) -> tuple[Participant, ...]:
    """The actors apart from their words, each once."""
    return tuple(dict.fromkeys(participant(actor) for actor in actors))


def _when(day: EventDate | None) -> When | None:
    if day is None or not day.is_known:
        return None
    return When(earliest=day.earliest, latest=day.latest, precision=day.precision)


def _where(place: Place | None) -> Where | None:
    if place is None:
        return None
    return Where(
        name=place.name,
        geonames_id=place.geonames_id,
        latitude=place.latitude,
        longitude=place.longitude,
    )


def _quantity(amount: Amount | None) -> Quantity | None:
    if amount is None:
        return None
    return Quantity(least=amount.least, most=amount.most, unit=amount.unit)
