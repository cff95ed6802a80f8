"""Words for what an import found, the same on the terminal and on the pages."""

from collections.abc import Iterator

from truceline.model import Copy, CopyKind
from truceline.model.imports import ImportedFile, ImportOverview, Share
from truceline.model.languages import is_set_aside, language_name
from truceline.publish.words import counted

_KINDS = {
    CopyKind.AGENCY_COPY: "agency copy",
    CopyKind.REPRINT: "reprint",
    CopyKind.UPDATE: "update",
    CopyKind.EXCERPT: "excerpt",
    CopyKind.MERGED: "merged from this and others",
    None: "shares text",
}


def holds_words(file: ImportedFile) -> str:
    """ "holds 100, read 97, quarantined 3": all that became of a file."""
    at_least = "" if file.is_whole else "at least "
    parts = [f"holds {at_least}{file.holds:,}", f"read {file.read:,}"]
    if file.quarantined:
        parts.append(f"quarantined {file.quarantined:,}")
    if file.missing:
        parts.append(f"missing {file.missing:,}")
    return ", ".join(parts)


def read_words(overview: ImportOverview) -> Iterator[str]:
    """What was read and what was not, in sentences."""
    files = counted(len(overview.files), "file", "files")
    read = sum(file.read for file in overview.files)
    quarantined = sum(file.quarantined for file in overview.files)
    missing = sum(file.missing for file in overview.files)
    broken = sum(not file.is_whole for file in overview.files)
    holds = read + quarantined + missing
    yield (
        f"{files[0].upper()}{files[1:]} "
        f"{'holds' if len(overview.files) == 1 else 'hold'} "
        f"{'at least ' if broken else ''}{counted(holds, 'article', 'articles')}: "
        f"{read:,} read, {quarantined:,} quarantined"
        f"{f', {missing:,} missing' if missing else ''}."
    )
    if broken:
        yield (
            f"{counted(broken, 'file was', 'files were')} refused or broke off, so what "
            f"else {'it holds' if broken == 1 else 'they hold'} is not known."
        )
    copies = overview.articles - overview.sources
    if copies:
        yield (
            f"The record holds {counted(overview.articles, 'article', 'articles')}; "
            f"{counted(copies, 'of them is a copy', 'of them are copies')} of others, "
            f"so they are {counted(overview.sources, 'source', 'sources')}."
        )


def language_words(share: Share) -> str:
    """A language, and what was done with its articles."""
    if share.name is None:
        return "not recognised, and coded as English"
    name = language_name(share.name)
    return f"{name}, set aside and not coded" if is_set_aside(share.name) else name


def copy_words(copy: Copy) -> str:
    """What a copy is, and how much of its words stand in the other."""
    return f"{_KINDS[copy.kind]}, {copy.share:.0%} of its words"
