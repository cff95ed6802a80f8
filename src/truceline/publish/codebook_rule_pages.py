"""Pages of the rules: event types, statements, happened or not, issues."""

from collections.abc import Iterable

from truceline.codebook.rules import ContentRule, Cue, EventRule, Hedge, Trigger
from truceline.model import Factuality, Issue, StatementKind
from truceline.publish.codebook_contexts import (
    RuleGroup,
    RuleRow,
    RulesPage,
    TypeEntry,
    TypePage,
    WordGroup,
    WordsPage,
)
from truceline.publish.codebook_material import CodebookMaterial
from truceline.publish.codebook_thing_rows import unreal_groups
from truceline.publish.gathered import names_of_issues
from truceline.publish.rules_in_words import trigger_sentences, trigger_words
from truceline.publish.words import (
    FACTUALITY_MEANINGS,
    FACTUALITY_WORDS,
    KIND_MEANINGS,
    KIND_WORDS,
    PHRASES,
)

QUADS = {
    1: "verbal cooperation",
    2: "material cooperation",
    3: "verbal conflict",
    4: "material conflict",
}
# How a reporting word is printed in the codebook's rules for each part of speech.
_PARTS = {
    "verb": "as a verb with the act below it",
    "noun": "as a noun with the act below it",
    "adjective": "as an adjective before or about the act",
    "adverb": "as an adverb beside the act",
    "modal": "as a modal verb before the act",
    "marker": "as the word that opens the act’s clause",
}
_SECTORS = {
    "government": "With a country before it, the word means that country’s government.",
    "armed": "With a country before it, the word does not mean that country’s government.",
    "civil": "With a country before it, the word means people of that country.",
    "any": "The word goes with whatever side stands beside it.",
}


def type_entry(rule: EventRule) -> TypeEntry:
    """An event type in the list of them."""
    return TypeEntry(
        code=rule.type.value,
        name=PHRASES[rule.type].name,
        page=f"types/{rule.type.value.lower()}.html",
        definition=rule.definition,
        sort=QUADS[rule.quad],
        rules=len(rule.triggers),
        own=sum(one.where.startswith("overlay/") for one in rule.triggers),
    )


def type_page(material: CodebookMaterial, rule: EventRule) -> TypePage:
    """The page of one event type."""
    entry = type_entry(rule)
    sides = (
        "It is the same whoever is named first: source and target may be swapped."
        if rule.symmetric
        else "Who does it and whom it is done to are told apart."
    )
    return TypePage(
        frame=material.frame(entry.name, "types", root="../"),
        entry=entry,
        facts=(
            ("Class", f"{QUADS[rule.quad]} (PLOVER quad {rule.quad})"),
            ("Score", _score(rule.score)),
            ("Sides", sides),
        ),
        modes=tuple(
            (mode.code, _score(mode.score), mode.definition) for mode in rule.modes
        ),
        rules=tuple(trigger_row(material, one) for one in rule.triggers),
    )


def statements_page(material: CodebookMaterial) -> RulesPage:
    """statements.html: the words that report speech, by the kind they make of it."""
    codebook = material.codebook
    groups = [
        RuleGroup(
            anchor=f"kind-{kind.value}",
            heading=KIND_WORDS[kind],
            code=kind.value,
            meaning=KIND_MEANINGS[kind],
            rules=(
                *(_cue_row(material, one) for one in codebook.cues if one.kind is kind),
                *(
                    _content_row(material, one)
                    for one in codebook.contents
                    if one.kind is kind
                ),
            ),
        )
        for kind in StatementKind
    ]
    neutral = RuleGroup(
        anchor="neutral",
        heading="Words that only report",
        code=None,
        meaning="What kind of statement follows them depends on what was said.",
        rules=tuple(
            _cue_row(material, one) for one in codebook.cues if one.kind is None
        ),
    )
    return RulesPage(
        frame=material.frame("Statements", "statements"),
        lead="A statement is what an article says that somebody said. The word that "
        "reports it, or the words in what was said, tell what the speaker does by it.",
        groups=(neutral, *groups),
    )


def factuality_page(material: CodebookMaterial) -> RulesPage:
    """factuality.html: the words that make an act more or less real."""
    hedges = material.codebook.hedges
    groups = [
        RuleGroup(
            anchor=f"factuality-{one.value}",
            heading=FACTUALITY_WORDS[one],
            code=one.value,
            meaning=FACTUALITY_MEANINGS[one],
            rules=_hedge_rows(material, (h for h in hedges if h.factuality is one)),
        )
        for one in Factuality
    ]
    undone = RuleGroup(
        anchor="undone",
        heading="Not done",
        code="undone",
        meaning="The act did not take place, so there is no row for it.",
        rules=_hedge_rows(material, (h for h in hedges if h.factuality is None)),
    )
    return RulesPage(
        frame=material.frame("Happened or not", "factuality"),
        lead="An act counts as happened unless a word above it says otherwise. These are "
        "the words that do.",
        groups=(*groups, undone, *unreal_groups(material)),
    )


def issues_page(material: CodebookMaterial) -> WordsPage:
    """issues.html: terms of the issues, and nouns for people without a name."""
    shipped = {rule.issue: rule.terms for rule in material.shipped.issues}
    before = set(material.shipped.roles)
    return WordsPage(
        frame=material.frame("Issues and roles", "issues"),
        issues=tuple(
            WordGroup(
                anchor=f"issue-{rule.issue.value}",
                heading=rule.name,
                code=rule.issue.value,
                meaning=rule.definition,
                words=tuple(sorted(map(_term, shipped.get(rule.issue, ())))),
                own=tuple(
                    _term(term)
                    for term in rule.terms
                    if term not in shipped.get(rule.issue, ())
                ),
            )
            for rule in material.codebook.issues
        ),
        roles=tuple(
            WordGroup(
                anchor=f"role-{number}",
                heading=role.code,
                code=role.acts_for,
                meaning=_SECTORS[role.acts_for],
                words=role.nouns if role in before else (),
                own=() if role in before else role.nouns,
            )
            for number, role in enumerate(material.codebook.roles)
        ),
    )


def issue_names(material: CodebookMaterial) -> dict[Issue, str]:
    """What the codebook calls each issue."""
    return names_of_issues(material.codebook)


def trigger_row(
    material: CodebookMaterial, one: Trigger, *, besides: tuple[str, ...] = ()
) -> RuleRow:
    """A trigger in words, with what must hold besides."""
    return RuleRow(
        words=trigger_words(one),
        sentences=(
            f"{'Any of these words' if len(trigger_words(one)) > 1 else 'This word'} "
            f"as a {'verb' if one.verbs else 'noun'}.",
            *trigger_sentences(one, issue_names(material)),
            *besides,
        ),
        example=one.example,
        look_alike=one.look_alike,
        where=one.where,
        mark=material.mark_of_rule(one.where),
    )


def _cue_row(material: CodebookMaterial, one: Cue) -> RuleRow:
    kinds = (("verbs", one.verbs), ("nouns", one.nouns), ("phrases", one.phrases))
    filled = [name for name, words in kinds if words]
    return RuleRow(
        words=(*one.verbs, *one.nouns, *one.phrases),
        sentences=(f"As {' and '.join(filled)} that report what somebody said.",),
        example=one.example,
        look_alike=one.look_alike,
        where=one.where,
        mark=material.mark_of_rule(one.where),
    )


def _content_row(material: CodebookMaterial, one: ContentRule) -> RuleRow:
    return RuleRow(
        words=one.terms,
        sentences=("In what was said, after a word that only reports.",),
        example=one.example,
        look_alike=one.look_alike,
        where=one.where,
        mark=material.mark_of_rule(one.where),
    )


def _hedge_rows(
    material: CodebookMaterial, hedges: Iterable[Hedge]
) -> tuple[RuleRow, ...]:
    return tuple(
        RuleRow(
            words=one.words,
            sentences=(f"Any of these words {_PARTS[one.part]}.",),
            example=one.example,
            look_alike=None,
            where=one.where,
            mark=material.mark_of_rule(one.where),
        )
        for one in hedges
    )


def _term(term: str) -> str:
    # Terms are written as the parser splits them.
    return term.replace(" - ", "-")


def _score(score: float | None) -> str:
    return "none" if score is None else f"{score:+.1f}"
