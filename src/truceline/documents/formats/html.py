"""A web page -> the text of its article, without menus and other surroundings.

What stands around the article is told from it by trafilatura; a page too short for that
is taken whole. The page's own facts come from its head. Nothing is fetched.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from truceline.documents.decoding import Decoded, decoded
from truceline.documents.files import whole_file
from truceline.documents.formats.markup import text_of_markup
from truceline.documents.formats.page_facts import PageFacts, page_facts
from truceline.documents.formats.quiet import quiet
from truceline.documents.printed import Document, Refused, Remark

_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.I
)
_HEAD = 4096


def read_html(file: Path) -> Iterator[Document | Refused | Remark]:
    """The article of a page; refuses a page without text."""
    content = whole_file(file)
    if isinstance(content, Refused):
        yield content
        return
    page = _decoded(content)
    if isinstance(page, Refused):
        yield page
        return
    facts = page_facts(page.text)
    text = _article_in(page.text)
    if not text:
        yield Refused(
            reason="there is no text in the page",
            remedy="open it in a browser and save its text; a page that a script fills "
            "holds none when it is saved",
        )
        return
    yield _document(text, facts)
    if page.remark is not None:
        yield Remark(remark=page.remark)


def _document(text: str, facts: PageFacts) -> Document:
    first, _, rest = text.partition("\n\n")
    # The headline often opens the text as well, where it would be read as a sentence.
    is_repeated = rest and " ".join(first.split()) in facts.headings
    return Document(
        text=text, title=first.strip() if is_repeated else None, metadata=facts.metadata
    )


def _article_in(markup: str) -> str:
    from trafilatura import extract

    with quiet("trafilatura", "htmldate", "justext"):
        try:
            text = extract(markup, include_comments=False, include_tables=False)
        except (ValueError, RecursionError):
            # A page it cannot take apart is still read, whole.
            text = None
    if not text:
        return text_of_markup(markup)
    lines = (line.strip() for line in text.split("\n"))
    return "\n\n".join(line for line in lines if line)


def _decoded(content: bytes) -> Decoded | Refused:
    declared = _CHARSET.search(content[:_HEAD])
    if declared is None or b"\x00" in content:
        return decoded(content)
    name = declared[1].decode("ascii")
    try:
        return Decoded(text=content.decode(name), remark=None)
    except (LookupError, UnicodeDecodeError):
        found = decoded(content)
    if isinstance(found, Refused):
        return found
    return Decoded(
        text=found.text,
        remark=found.remark or f"it says {name} of itself, but is UTF-8; read as such",
    )
