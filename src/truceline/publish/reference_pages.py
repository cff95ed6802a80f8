"""Pages to look things up in: sources, and what the words on the pages mean."""

from truceline.codebook.rules import Codebook
from truceline.model import EventType, Factuality, Issue, Precision, StatementKind
from truceline.publish.gathered import Gathered
from truceline.publish.lookup_contexts import (
    CodebookPage,
    Meaning,
    MeaningGroup,
    SourceEntry,
    SourcesPage,
)
from truceline.publish.words import (
    FACTUALITY_MEANINGS,
    FACTUALITY_WORDS,
    KIND_MEANINGS,
    KIND_WORDS,
    PHRASES,
    PRECISION_MEANINGS,
)


def sources_page(gathered: Gathered) -> SourcesPage:
    """sources.html."""
    return SourcesPage(
        frame=gathered.frame("Sources", "sources"),
        entries=tuple(
            SourceEntry(
                source=rows.source,
                acts=len(rows.acts),
                said=len(rows.said),
                faults=rows.faults,
            )
            for rows in gathered.rows
        ),
        unread=gathered.material.unread,
        has_import=gathered.material.imports is not None,
    )


def codebook_page(gathered: Gathered) -> CodebookPage:
    """codebook.html."""
    codebook = gathered.material.codebook
    return CodebookPage(
        frame=gathered.frame("Codebook", "codebook"),
        version=codebook.version,
        groups=(
            _factualities(),
            _types(codebook),
            _kinds(),
            _issues(gathered),
            _precisions(),
        ),
        tracks=codebook.tracks,
    )


def _factualities() -> MeaningGroup:
    return MeaningGroup(
        anchor="factualities",
        heading="Happened or not",
        note="How the article presents an act. Only the first says that it took place.",
        meanings=tuple(
            Meaning(
                anchor=f"factuality-{one.value}",
                word=FACTUALITY_WORDS[one],
                code=one.value,
                definition=FACTUALITY_MEANINGS[one],
            )
            for one in Factuality
        ),
    )


def _types(codebook: Codebook) -> MeaningGroup:
    rules = {rule.type: rule for rule in codebook.events}
    meanings = []
    for one in EventType:
        rule = rules.get(one)
        meanings.append(
            Meaning(
                anchor=f"type-{one.value}",
                word=PHRASES[one].name,
                code=one.value,
                definition=rule.definition if rule else "Not defined in this codebook.",
                finer=tuple((mode.code, mode.definition) for mode in rule.modes)
                if rule
                else (),
            )
        )
    return MeaningGroup(
        anchor="types",
        heading="Kinds of acts",
        note="The types of PLOVER 2 in plain words, with their codes in small print.",
        meanings=tuple(meanings),
    )


def _kinds() -> MeaningGroup:
    return MeaningGroup(
        anchor="kinds",
        heading="Kinds of statements",
        note="What a speaker does by speaking.",
        meanings=tuple(
            Meaning(
                anchor=f"kind-{one.value}",
                word=KIND_WORDS[one],
                code=one.value,
                definition=KIND_MEANINGS[one],
            )
            for one in StatementKind
        ),
    )


def _issues(gathered: Gathered) -> MeaningGroup:
    definitions = {
        rule.issue: rule.definition for rule in gathered.material.codebook.issues
    }
    return MeaningGroup(
        anchor="issues",
        heading="Issues",
        note="What the sides deal about.",
        meanings=tuple(
            Meaning(
                anchor=f"issue-{one.value}",
                word=gathered.issue_names[one],
                code=one.value,
                definition=definitions.get(one, "Not defined in this codebook."),
            )
            for one in Issue
        ),
    )


def _precisions() -> MeaningGroup:
    return MeaningGroup(
        anchor="precisions",
        heading="Dates",
        note="How closely the text dates an act. The day of publication is not the date "
        "of an act, and an act without a date in the text has none here.",
        meanings=tuple(
            Meaning(
                anchor=f"precision-{one.value}",
                word=one.value,
                code=one.value,
                definition=PRECISION_MEANINGS[one],
            )
            for one in Precision
        ),
    )
