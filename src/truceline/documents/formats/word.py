"""A Word file (DOCX) -> its paragraphs, as they read with all tracked changes accepted.

Inserted text is in, deleted text is out, and a remark says that there was any. Tables give
their cells as paragraphs; headers, footers, notes and comments are left out. The author of
the file is whoever typed it and not taken for the article's.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from truceline.documents.files import whole_file
from truceline.documents.formats.archives import Archive, open_archive
from truceline.documents.printed import Document, Metadata, Refused, Remark

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_TEXT, _CORE = "word/document.xml", "docProps/core.xml"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"

# Deleted or moved away; the same again for older programs.
_OUT = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_COMPATIBLE}Fallback"})
_IN = frozenset({f"{_W}ins", f"{_W}moveTo"})
_MARKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
# Their contents describe paragraphs and are no text.
_PROPERTIES = frozenset({f"{_W}pPr", f"{_W}rPr", f"{_W}sectPr", f"{_W}tblPr"})
_TITLE_STYLES = ("Title", "Heading1")
# Far deeper than any document, and well within what can be walked.
_DEEPEST = 200
_LONGEST_ROW_HEAD = 40


def read_word(file: Path) -> Iterator[Document | Refused | Remark]:
    """The text of a Word file; refuses passwords, damage, and files of older Word."""
    content = whole_file(file)
    if isinstance(content, Refused):
        yield content
        return
    archive = open_archive(content, kind="DOCX")
    if isinstance(archive, Refused):
        yield archive
        return
    if _TEXT not in archive.names():
        yield Refused(
            reason="there is no Word text in the file",
            remedy="open it and save it as DOCX",
            articles=None,
        )
        return
    tree = archive.tree(_TEXT)
    title = _core_title(archive)
    if isinstance(tree, Refused) or isinstance(title, Refused):
        yield tree if isinstance(tree, Refused) else title  # type: ignore[misc]  # one of the two
        return
    yield from _read(tree, title)


def _read(tree: "Element", title: str | None) -> Iterator[Document | Refused | Remark]:
    walk = _Walk()
    walk.into(tree, 0)
    if walk.is_too_deep:
        yield Refused(
            reason=f"its parts lie more than {_DEEPEST} deep within each other",
            remedy="open it and save its text as plain text",
            articles=None,
        )
        return
    shown = [text for text in walk.paragraphs if text.strip()]
    yield Document(
        text="\n\n".join(shown), title=walk.title, metadata=Metadata(title=title)
    )
    if walk.insertions or walk.deletions:
        yield Remark(
            remark="the file has tracked changes: what was inserted was read "
            f"({walk.insertions:,} places), what was deleted was left out "
            f"({walk.deletions:,} places)"
        )


class _Walk:
    """One walk through the tree, in the order of print."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self.title: str | None = None
        self.insertions = self.deletions = 0
        self.is_too_deep = False
        self._text: list[str] = []

    def into(self, element: "Element", depth: int) -> None:
        """Takes up what stands below an element."""
        if depth > _DEEPEST:
            self.is_too_deep = True
            return
        for child in element:
            tag = child.tag
            if tag in _OUT:
                self.deletions += tag != f"{_COMPATIBLE}Fallback"
            elif tag == f"{_W}p":
                self._paragraph(child, depth)
            elif tag == f"{_W}tr":
                self._row(child, depth)
            elif tag == f"{_W}t":
                self._text.append(child.text or "")
            elif tag in _MARKS:
                self._text.append(_MARKS[tag])
            elif tag not in _PROPERTIES:
                self.insertions += tag in _IN
                self.into(child, depth + 1)

    def _row(self, row: "Element", depth: int) -> None:
        """A row of a table: what heads it and what follows stand in one line."""
        start = len(self.paragraphs)
        self.into(row, depth + 1)
        cells = [text for text in self.paragraphs[start:] if text.strip()]
        if len(cells) > 1 and len(cells[0]) <= _LONGEST_ROW_HEAD:
            cells = [f"{cells[0]}\t{cells[1]}", *cells[2:]]
        self.paragraphs[start:] = cells

    def _paragraph(self, element: "Element", depth: int) -> None:
        # A text box stands in a paragraph and has paragraphs of its own.
        before, self._text = self._text, []
        self.into(element, depth + 1)
        text = "".join(self._text).strip()
        if element.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None:
            # The end of the paragraph was deleted: what follows goes on in it.
            self.deletions += 1
            self._text = [*before, text]
            return
        self.paragraphs.append("".join(before) + text if before else text)
        self._text = []
        style = element.find(f"{_W}pPr/{_W}pStyle")
        is_title = style is not None and style.get(f"{_W}val") in _TITLE_STYLES
        if is_title and not any(self.paragraphs[:-1]):
            self.title = text


def _core_title(archive: Archive) -> str | Refused | None:
    if _CORE not in archive.names():
        return None
    tree = archive.tree(_CORE)
    return tree if isinstance(tree, Refused) else tree.findtext(_TITLE)
