"""What a row says of how it was found, where that is a reason to check it."""

from collections.abc import Iterator

from truceline.model import Event, Mention, SidesFrom

LEARNED_WORDS = "found by the trained model"

SIDES_FROM_WORDS: dict[SidesFrom, str] = {
    SidesFrom.RANKING: "who did it or to whom was weighed by a trained model",
    SidesFrom.ARTICLE: "who did it or to whom was filled in from the article",
}

# Ahead of these where a list quotes one report and another one brings the side.
ELSEWHERE = "in another report "


def found_words(mention: Mention) -> Iterator[str]:
    """The remarks on a report of an event; none where a rule read all of it in its clause."""
    if mention.is_learned:
        yield LEARNED_WORDS
    if mention.sides_from is not None:
        yield SIDES_FROM_WORDS[mention.sides_from]


def event_found_words(event: Event) -> Iterator[str]:
    """The remarks on the report of an event that is quoted, and on sides that only another
    one brings."""
    yield from found_words(event.plainest)
    if event.sides_from_another is not None:
        yield f"{ELSEWHERE}{SIDES_FROM_WORDS[event.sides_from_another]}"
