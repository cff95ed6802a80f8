"""The text of a document -> the layout it is a bundle of, if it is one."""

from collections.abc import Sequence

from truceline.documents.bundles.layout import Layout, fits_any
from truceline.documents.bundles.line_patterns import LinePattern
from truceline.documents.printed import Refused

# So many labels of one layout stand in no article that is none of it.
MANY_LABELS = 4


def recognised(text: str, layouts: Sequence[Layout]) -> Layout | Refused | None:
    """The layout with the most labels in the text; None for a text that is no bundle.

    Refuses what shows signs of a layout and lacks what belongs to it: read as one article
    it would hide that others were lost.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    best: tuple[int, Layout] | None = None
    damaged: Refused | None = None
    for layout in layouts:
        labels = _labels(layout, lines)
        lacking = [one for one in layout.known_by if not _stands_in(one, lines)]
        has_mark = any(fits_any((*layout.begins, *layout.ends), one) for one in lines)
        if has_mark and not lacking:
            if best is None or len(labels) > best[0]:
                best = len(labels), layout
        elif _shows(layout, lines, labels):
            marks = () if has_mark else (*layout.begins, *layout.ends)[:1]
            damaged = _damaged(layout, (*marks, *lacking))
    return damaged if best is None else best[1]


def _labels(layout: Layout, lines: Sequence[str]) -> frozenset[str]:
    found = (layout.label_of(line) for line in lines)
    return frozenset(one[0].label for one in found if one is not None)


def _shows(layout: Layout, lines: Sequence[str], labels: frozenset[str]) -> bool:
    """Whether lines stand in the text that only such a bundle has."""
    if any(fits_any(layout.holds, line) for line in lines):
        return True
    known = sum(_stands_in(one, lines) for one in layout.known_by)
    cover = sum(_stands_in(one, lines) for one in layout.leave_out)
    contents = sum(fits_any(layout.contents, line) for line in lines)
    return (
        len(labels) >= MANY_LABELS
        or (known > 0 and len(labels) > 1)
        or cover > 1
        or (cover > 0 and contents > 1)
    )


def _stands_in(pattern: LinePattern, lines: Sequence[str]) -> bool:
    return any(pattern.fits(line) for line in lines)


def _damaged(layout: Layout, lacking: Sequence[LinePattern]) -> Refused:
    words = " and none such as ".join(f"'{one.words}'" for one in lacking)
    return Refused(
        reason=f"this looks like articles from a database, laid out as {layout.name}, "
        f"but no line such as {words} stands in it",
        remedy="export it again; if it is a single article, write 'date YYYY-MM-DD' above "
        "it; if the database has changed its layout, describe that (docs/formats.md)",
        articles=None,
    )
