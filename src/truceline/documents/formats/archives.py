"""A zipped file of XML, such as DOCX -> its parts, none larger than a limit.

A few kilobytes can unpack to gigabytes, and a few lines of XML to more: sizes are asked
before anything is unpacked, and entities and document types are refused.
"""

import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from truceline.documents.printed import Refused

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# A thousand pages of text are about 10 MB of XML; pictures are never unpacked.
LARGEST_PART = 64 * 1024 * 1024
MOST_PARTS = 10_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class Archive:
    """An open archive; gives its parts as trees of XML."""

    def __init__(self, parts: zipfile.ZipFile) -> None:
        self._parts = parts

    def names(self) -> frozenset[str]:
        """The names of its parts."""
        return frozenset(self._parts.namelist())

    def tree(self, name: str) -> "Element | Refused":
        """The XML of a part; refuses what is too large, broken or declares entities."""
        content = self._content(name)
        return content if isinstance(content, Refused) else xml_tree(content, name)

    def _content(self, name: str) -> bytes | Refused:
        size = self._parts.getinfo(name).file_size
        if size > LARGEST_PART:
            return Refused(
                reason=f"its part {name} unpacks to {size:,} bytes, more than the "
                f"{LARGEST_PART:,} that one may have",
                remedy="split the document, or save it as plain text",
                articles=None,
            )
        try:
            return self._parts.read(name)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            return _broken(f"{name}: {error}")
        except RuntimeError:
            # What zipfile raises for a part that is encrypted by itself.
            return protected()


def open_archive(content: bytes, *, kind: str) -> Archive | Refused:
    """The archive; refuses what is none, and one with a password."""
    if content.startswith(_OLE):
        if _ENCRYPTED in content:
            return protected()
        return Refused(
            reason=f"this is no {kind} but a file of an older program",
            remedy=f"open it and save it as {kind}",
            articles=None,
        )
    try:
        parts = zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        return _broken(f"{error}")
    if len(parts.infolist()) > MOST_PARTS:
        return Refused(
            reason=f"it has {len(parts.infolist()):,} parts, more than the "
            f"{MOST_PARTS:,} that a document may have",
            remedy="remove it, or save its text as plain text",
            articles=None,
        )
    return Archive(parts)


def xml_tree(content: bytes, name: str) -> "Element | Refused":
    """The XML as a tree; refuses entities and document types, which could unpack."""
    from defusedxml import DefusedXmlException  # type: ignore[import-untyped]  # no types
    from defusedxml.ElementTree import (  # type: ignore[import-untyped]  # no types
        ParseError,
        fromstring,
    )

    try:
        tree: Element = fromstring(content, forbid_dtd=True)
    except DefusedXmlException:
        return Refused(
            reason=f"{name} declares entities or a document type, which no such file "
            "needs and which can be made to fill the memory",
            remedy="remove it, or save its text as plain text",
            articles=None,
        )
    except (ParseError, ValueError, LookupError) as error:
        return _broken(f"{name}: {error}")
    return tree


def protected() -> Refused:
    """The refusal of a file that opens with a password only."""
    return Refused(
        reason="the file is protected with a password",
        remedy="open it and save it without one",
        articles=None,
    )


def _broken(why: str) -> Refused:
    return Refused(
        reason="the file is damaged or is not what its ending says",
        remedy="get it again, or open it and save it anew",
        value=why,
        articles=None,
    )
