"""Codes terms: how long, from when, until when, by when, how much, and what is left out
of something promised, offered, demanded or begun."""

from dataclasses import replace

from truceline.coding.draft import Draft
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.coding.terms.term_anchors import find_anchor
from truceline.coding.terms.term_former import is_forbidden, is_former
from truceline.coding.terms.term_owners import Owner, Owners
from truceline.coding.terms.term_values import (
    due_within,
    find_length,
    find_morrow,
    find_quantity,
    find_share,
    find_when,
)
from truceline.coding.terms.term_words import Sighting, find_sightings
from truceline.model import Claim, Quantity, Span, Term, TermKind, When

CODER = "terms.v1"

_KEPT_BACK = {TermKind.EXCEPTED, TermKind.RESERVED}
_COUNTED = frozenset({TermKind.RATE, TermKind.LEVEL, TermKind.IN_ALL, TermKind.OUT_OF})
_DATED = frozenset({TermKind.START, TermKind.END, TermKind.DUE})


def code_terms(scene: Scene, draft: Draft) -> Draft:
    """The terms of an article in reading order.

    Words that belong to nothing that was claimed or promised are no term.
    """
    owners = Owners(scene, draft)
    found: list[Term] = []
    for tree in scene.trees:
        if not owners.may_carry(tree):
            continue
        taken: list[tuple[TermKind, Span]] = []
        for seen in find_sightings(scene, tree, scene.lexicon.term_forms):
            kind = seen.form.rule.kind
            if _is_taken(seen, taken) or is_former(scene, tree, seen):
                continue
            if is_forbidden(tree, seen):
                continue
            owner = owners.find(tree, seen.span, seen.form.rule)
            if owner is None:
                continue
            term = _term(scene, tree, seen, owner)
            if term is not None:
                taken.append((kind, seen.span))
                found.append(term)
    found.sort(key=lambda term: (term.evidence, term.kind))
    return replace(draft, terms=tuple(found))


def _term(scene: Scene, tree: Tree, seen: Sighting, owner: Owner) -> Term | None:
    """The term of a sighting; None where its slots say nothing after all."""
    kind = seen.form.rule.kind
    anchor = find_anchor(scene, tree, seen.span, owner.claim)
    length = (
        find_length(seen, anchor) if seen.find("unit") or seen.find("long") else None
    )
    when = find_when(kind, seen, scene.article.text) if kind in _DATED else None
    if kind is TermKind.START and when is None:
        when = find_morrow(seen, anchor)
    if kind is TermKind.DUE and when is None:
        when = due_within(seen, length, anchor)
    share = find_share(seen) if kind is TermKind.SHARE else None
    quantity = _quantity(tree, seen, owner.claim) if kind in _COUNTED else None
    if _says_nothing(kind, when, share, quantity):
        return None
    return Term(
        kind=kind,
        claim=owner.claim.id if owner.claim else None,
        statement=owner.statement,
        evidence=seen.span,
        length_days=length if kind in (TermKind.LENGTH, TermKind.DUE) else None,
        when=when,
        share=share,
        quantity=quantity,
        coder=CODER,
    )


def _is_taken(seen: Sighting, taken: list[tuple[TermKind, Span]]) -> bool:
    """Whether an earlier rule has made a term of the same kind of these words; what is
    kept as a right is not excepted too."""
    kind = seen.form.rule.kind
    return any(
        (kind is one or {kind, one} == _KEPT_BACK) and span.touches(seen.span)
        for one, span in taken
    )


def _says_nothing(
    kind: TermKind, when: When | None, share: float | None, quantity: Quantity | None
) -> bool:
    """Whether a slot that the kind lives by could not be read."""
    return (
        (kind in _DATED and when is None)
        or (kind is TermKind.SHARE and share is None)
        or (kind in _COUNTED and quantity is None)
    )


def _quantity(tree: Tree, seen: Sighting, claim: Claim | None) -> Quantity | None:
    at = seen.span_of("number")
    if at is None:
        return None
    if seen.form.rule.kind is TermKind.RATE:
        counted = (seen.find("count"), seen.find("unit") or "day")
        return find_quantity(seen, unit=" ".join(one for one in counted if one).lower())
    return find_quantity(seen, unit=_counted(tree, at) or _unit_of(claim))


def _counted(tree: Tree, number: Span) -> str | None:
    """The noun that a number counts, as the tree has it."""
    for place in tree.at(number):
        token = tree.token(place)
        head = tree.token(token.head)
        if token.dep in ("nummod", "quantmod") and head.pos in ("NOUN", "PROPN"):
            return head.text
    return None


def _unit_of(claim: Claim | None) -> str | None:
    return claim.amount.unit if claim is not None and claim.amount is not None else None
