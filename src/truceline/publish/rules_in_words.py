"""A rule's conditions as sentences that a reader can agree or disagree with."""

from collections.abc import Iterator

from truceline.codebook.rules import Trigger
from truceline.model import Factuality, Issue
from truceline.publish.words import FACTUALITY_WORDS, listed

_MANY = 1


def trigger_words(trigger: Trigger) -> tuple[str, ...]:
    """The verbs or nouns of a rule."""
    return trigger.verbs or trigger.nouns


def trigger_sentences(
    trigger: Trigger, issue_names: dict[Issue, str]
) -> tuple[str, ...]:
    """What must hold besides the words, and what the claim gets, in sentences."""
    return (*_needed(trigger), *_given(trigger, issue_names))


def _needed(trigger: Trigger) -> Iterator[str]:
    if trigger.objects:
        words = either(trigger.objects)
        if trigger.verbs:
            yield f"Only with {words} as the object, or as the subject of a passive."
        else:
            yield f"Only with {words} before the noun, or after it behind “of”."
    if trigger.not_objects:
        yield f"Not with {either(trigger.not_objects)}."
    if trigger.of_itself:
        yield "Only where it is told of itself, with nobody who does it."
    if trigger.not_words:
        yield f"Not where the clause holds {either(trigger.not_words)}."
    if trigger.judging:
        yield "Only where somebody or something is called so."
    if trigger.armed_only:
        yield "Only of somebody who bears arms."
    if trigger.hedged_only:
        yield (
            "The bare word is no act: it counts only where somebody asks for it, offers "
            "it, plans it or fears it."
        )
    if trigger.takes_up:
        yield (
            "The words are no act: they promise one that was asked for just before, by "
            "those who would do it."
        )
    yield _other_side(trigger)


def _other_side(trigger: Trigger) -> str:
    links = tuple(one for one in trigger.target if one not in ("object", "none"))
    places = ["is the object"] if "object" in trigger.target else []
    if links:
        places.append(f"stands behind {either(links)}")
    if not places:
        return "No other side is looked for."
    needed = " Without one the words are no act." if trigger.needs_target else ""
    return f"The other side {_joined(places, 'or')}.{needed}"


def _given(trigger: Trigger, issue_names: dict[Issue, str]) -> Iterator[str]:
    if trigger.mode is not None:
        yield f"The finer kind is {trigger.mode}."
    if trigger.issue is not None:
        yield f"The issue is “{issue_names[trigger.issue]}”."
    if trigger.contexts:
        yield f"Context: {listed(list(trigger.contexts))}."
    if trigger.given is not None:
        yield f"The act is told as {_factuality(trigger.given)}."
    if trigger.act is not None:
        yield f"An act that depends on it is told as {_factuality(trigger.act)}."


def either(words: tuple[str, ...]) -> str:
    """Words of which one will do: “a”, “b” or “c”."""
    return _joined([f"“{word}”" for word in words], "or")


def _joined(words: list[str], link: str) -> str:
    if len(words) <= _MANY:
        return "".join(words)
    return f"{', '.join(words[:-1])} {link} {words[-1]}"


def _factuality(one: Factuality) -> str:
    return FACTUALITY_WORDS[one].lower()
