"""Whether a claim only mentions again what an earlier one of its article has told."""

import re

from truceline.coding.dates.told import Told
from truceline.coding.events.asked import TOGETHER, names_of
from truceline.coding.scene import Scene
from truceline.model import Claim, EventType

# Words by which one side binds itself; what two agree on they say once.
_OWN_WORD = frozenset(
    "promise pledge undertake vow guarantee commit engage agree consent bind".split()
)
_NUMBER = re.compile(r"\d[\d,.]*\d")


def is_repeat(scene: Scene, one: Told, before: Told) -> bool:
    """Whether a claim only mentions again what an earlier one has told in full.

    The same type, issue, factuality and actors, and nothing new: no date or amount that
    the earlier one lacks, and no other number ("to 8,600"). Acts about no issue are told
    again only by the same verb.
    """
    claim, other = one.claim, before.claim
    if claim.evidence.touches(other.evidence) and claim.type is other.type:
        if _are_two_promises(one, before):
            return False
        doers = names_of(other.source)
        if claim.type in TOGETHER or claim.type is EventType.ASSAULT:
            doers |= names_of(other.target)
        return claim.factuality is other.factuality and names_of(claim.source) <= doers
    return (
        _numbers(scene, claim) <= _numbers(scene, other)
        and claim.type is other.type
        and claim.factuality is other.factuality
        and claim.issue is other.issue
        and (claim.issue is not None or _is_same_word(one, before))
        and names_of(claim.source) == names_of(other.source)
        and names_of(claim.target) == names_of(other.target)
        and (claim.date is None or _same_days(claim, other))
        and (
            claim.amount is None
            or (other.amount is not None and claim.amount.most == other.amount.most)
        )
        and claim.statement is None
        and (claim.place is None or _at(claim) == _at(other))
    )


def _are_two_promises(one: Told, before: Told) -> bool:
    """Whether each side gives its own word in one sentence: "they pledged to disarm; the
    government, for its part, undertook to free their men"."""
    return (
        one.claim.type is EventType.AGREE
        and one.is_source_told
        and before.is_source_told
        and not names_of(one.claim.source) & names_of(before.claim.source)
        and all(
            each.tree.token(each.place).pos == "VERB"
            and each.tree.token(each.place).lemma in _OWN_WORD
            and bool(each.tree.children(each.place, "xcomp", "ccomp"))
            for each in (one, before)
        )
    )


def _is_same_word(one: Told, before: Told) -> bool:
    """Whether two acts are told by the same verb; a noun takes up any verb before it."""
    token, other = one.tree.token(one.place), before.tree.token(before.place)
    return token.pos == "NOUN" or token.lemma == other.lemma


def _numbers(scene: Scene, claim: Claim) -> frozenset[str]:
    return frozenset(_NUMBER.findall(claim.evidence.of(scene.article.text)))


def _at(claim: Claim) -> str | None:
    return claim.place.name if claim.place else None


def _same_days(claim: Claim, other: Claim) -> bool:
    return (
        claim.date is not None
        and other.date is not None
        and (claim.date.earliest, claim.date.latest)
        == (other.date.earliest, other.date.latest)
    )
