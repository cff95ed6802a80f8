"""What a name does and says in an article, by the coders' own rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from truceline.coding.draft import Draft
from truceline.model import ActorRef, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """An act or a statement that a name takes part in, with the words that say so.

    ``what`` is the code of the event type or of the kind of statement, ``part`` whether
    the name did it, or it was done to or with the name; ``others`` are who else takes
    part, by name.
    """

    what: str
    part: str
    others: tuple[str, ...]
    words: Span


DID, MET, HOSTED, SAID = "did", "target_of", "hosted", "said"


def find_deeds(draft: Draft, name: Span) -> Iterator[Deed]:
    """Acts, then statements, of the name that stands at a place."""
    for claim in draft.claims:
        for part, refs in (
            (DID, claim.source),
            (MET, claim.target),
            (HOSTED, claim.third_parties),
        ):
            if _is_among(name, refs):
                everyone = (*claim.source, *claim.target, *claim.third_parties)
                yield Deed(
                    what=claim.type.value,
                    part=part,
                    others=tuple(_others(everyone, name)),
                    words=claim.evidence,
                )
    for statement in draft.statements:
        if statement.speaker is not None and _is_among(name, (statement.speaker,)):
            addressee = statement.addressee
            yield Deed(
                what=statement.kind.value,
                part=SAID,
                others=() if addressee is None else (addressee.name,),
                words=statement.content[0],
            )


def _is_among(name: Span, refs: Iterable[ActorRef]) -> bool:
    return any(ref.id is None and ref.span.touches(name) for ref in refs)


def _others(refs: Iterable[ActorRef], name: Span) -> Iterator[str]:
    yield from dict.fromkeys(ref.name for ref in refs if not ref.span.touches(name))
