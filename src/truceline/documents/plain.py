"""A plain text file -> its text as one document."""

from collections.abc import Iterator
from pathlib import Path

from truceline.documents.decoding import decoded
from truceline.documents.files import whole_file
from truceline.documents.printed import Document, Refused, Remark


def read_plain(file: Path) -> Iterator[Document | Refused | Remark]:
    """The text of a file in any encoding that can be known."""
    content = whole_file(file)
    if isinstance(content, Refused):
        yield content
        return
    text = decoded(content)
    if isinstance(text, Refused):
        yield text
        return
    yield Document(text=text.text, has_lines=True)
    if text.remark is not None:
        yield Remark(remark=text.remark)
