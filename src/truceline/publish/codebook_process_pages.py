"""Pages of the rules for the process: what moves a track, what makes and ends promises."""

from collections.abc import Iterable, Iterator

from truceline.codebook import CommitmentRole, CommitmentRule, PhaseRule, TermRule
from truceline.model import EventType, Issue, PhaseStatus
from truceline.model.commitments import TermKind
from truceline.publish.codebook_contexts import RuleGroup, RuleRow, RulesPage
from truceline.publish.codebook_material import CodebookMaterial
from truceline.publish.process_words import PHASE_MEANINGS, PHASE_WORDS
from truceline.publish.words import FACTUALITY_WORDS, PHRASES

_ROLES = {
    CommitmentRole.PROMISED: "A side says that it will.",
    CommitmentRole.OFFERED: "A side will, if the other takes it up.",
    CommitmentRole.ACCEPTED: "The other side takes it up.",
    CommitmentRole.REFUSED: "The other side turns it down.",
    CommitmentRole.DONE: "A part of it, or all, is done.",
    CommitmentRole.KEPT: "A report says that it holds or is fulfilled.",
    CommitmentRole.BROKEN: "A report says that it was broken.",
    CommitmentRole.ENDED: "It was called off, or ran out.",
}


def phases_page(material: CodebookMaterial) -> RulesPage:
    """phases.html: which events move a track of negotiation, by where they lead."""
    rules = material.codebook.phases
    return RulesPage(
        frame=material.frame("Phases", "phases"),
        lead="An event between the sides of a track moves it from one phase to another. "
        "The rules are asked from the top, and the first that fits counts.",
        groups=tuple(
            RuleGroup(
                anchor=f"phase-{status.value}",
                heading=PHASE_WORDS[status],
                code=status.value,
                meaning=PHASE_MEANINGS[status],
                rules=tuple(
                    _phase_row(material, rule) for rule in rules if rule.to is status
                ),
            )
            for status in PhaseStatus
            if any(rule.to is status for rule in rules)
        ),
    )


def promises_page(material: CodebookMaterial) -> RulesPage:
    """promises.html: the events in the life of a promise, and the words of its terms."""
    book = material.codebook.commitments
    return RulesPage(
        frame=material.frame("Promises", "promises"),
        lead="What a side promises is followed from the report that makes the promise to "
        "what became of it. Then come the words that set its terms.",
        groups=(
            *(
                RuleGroup(
                    anchor=f"role-{role.value}",
                    heading=role.value.capitalize(),
                    code=role.value,
                    meaning=_ROLES[role],
                    rules=tuple(
                        _promise_row(material, rule)
                        for rule in book.rules
                        if rule.role is role
                    ),
                )
                for role in CommitmentRole
                if any(rule.role is role for rule in book.rules)
            ),
            *_term_groups(material),
        ),
    )


def _term_groups(material: CodebookMaterial) -> Iterator[RuleGroup]:
    for kind in TermKind:
        rules = [one for one in material.codebook.terms if one.kind is kind]
        if rules:
            yield RuleGroup(
                anchor=f"term-{kind.value}",
                heading=f"Terms: {kind.value.replace('_', ' ')}",
                code=kind.value,
                meaning="Phrases with slots; codebook/terms.yaml says how they are read.",
                rules=tuple(_term_row(material, one) for one in rules),
            )


def _phase_row(material: CodebookMaterial, rule: PhaseRule) -> RuleRow:
    origins = _either(PHASE_WORDS[one].lower() for one in rule.origins)
    again = (
        ()
        if rule.again is None
        else (
            f"Where the sides have negotiated before it is "
            f"“{PHASE_WORDS[rule.again].lower()}”.",
        )
    )
    sides = (
        "Both sides of the track take part."
        if rule.is_between_sides
        else "One side of the track does it."
    )
    return RuleRow(
        words=_kinds(rule.types),
        sentences=(
            f"From {origins}, because {rule.because}.",
            *_conditions(rule.modes, rule.issues, rule.words, rule.not_words),
            sides,
            *again,
        ),
        example=rule.example,
        look_alike=rule.look_alike,
        where=rule.where,
        mark=material.mark_of_rule(rule.where),
    )


def _promise_row(material: CodebookMaterial, rule: CommitmentRule) -> RuleRow:
    names = {one.issue: one.name for one in material.codebook.commitments.kinds}
    told = _either(FACTUALITY_WORDS[one].lower() for one in rule.factualities)
    return RuleRow(
        words=_kinds(rule.types),
        sentences=(
            f"Of a {names.get(rule.about, rule.about.value)}: {rule.because}.",
            *((f"Told as {told}.",) if told else ()),
            *_conditions(rule.modes, rule.issues, rule.words, rule.not_words),
        ),
        example=rule.example,
        look_alike=rule.look_alike,
        where=rule.where,
        mark=material.mark_of_rule(rule.where),
    )


def _term_row(material: CodebookMaterial, rule: TermRule) -> RuleRow:
    issues = _either(one.value for one in rule.issues)
    return RuleRow(
        words=rule.forms,
        sentences=(f"Where {issues} is spoken of." if issues else "Of any issue.",),
        example=rule.example,
        look_alike=rule.look_alike,
        where=rule.where,
        mark=material.mark_of_rule(rule.where),
    )


def _either(words: Iterable[str]) -> str:
    """Words as a sentence lists a choice: "a, b or c"."""
    *before, last = tuple(words) or ("",)
    return f"{', '.join(before)} or {last}" if before else last


def _kinds(types: Iterable[EventType]) -> tuple[str, ...]:
    return tuple(PHRASES[one].name for one in types)


def _conditions(
    modes: tuple[str, ...],
    issues: tuple[Issue, ...],
    words: tuple[str, ...],
    not_words: tuple[str, ...],
) -> Iterator[str]:
    for start, values in (
        ("Its mode is", modes),
        ("Its issue is", tuple(one.value for one in issues)),
        ("Its words have", words),
    ):
        if values:
            yield f"{start} {_either(values)}."
    if not_words:
        yield f"Its words do not have {_either(not_words)}."
