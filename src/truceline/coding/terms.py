"""Codes terms: how long, from when, until when, by when, how much, and what is left out
of something promised, offered, demanded or begun."""

from dataclasses import replace

from truceline.coding.draft import Draft
from truceline.coding.scene import Scene
from truceline.coding.term_anchors import find_anchor
from truceline.coding.term_owners import Owner, Owners
from truceline.coding.term_values import (
    due_within,
    find_length,
    find_quantity,
    find_share,
    find_when,
)
from truceline.coding.term_words import Sighting, find_sightings
from truceline.coding.tree import Tree
from truceline.model import Claim, Quantity, Span, Term, TermKind

CODER = "terms.v1"

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
            if any(kind is one and span.touches(seen.span) for one, span in taken):
                continue
            owner = owners.find(tree, seen.span, kind, seen.form.rule.issues)
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
    if kind is TermKind.DUE and when is None:
        when = due_within(seen, length, anchor)
    share = find_share(seen) if kind is TermKind.SHARE else None
    quantity = _quantity(seen, owner.claim)
    if (kind is TermKind.SHARE and share is None) or (kind in _DATED and when is None):
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


def _quantity(seen: Sighting, claim: Claim | None) -> Quantity | None:
    if seen.form.rule.kind is TermKind.RATE:
        return find_quantity(seen, unit=(seen.find("unit") or "day").lower())
    return find_quantity(
        seen, unit=claim.amount.unit if claim and claim.amount else None
    )
