"""Files in formats that are not text, made for the tests."""

from collections.abc import Callable, Sequence

import pytest

Placed = tuple[float, float, float, str]


def pdf_bytes(pages: Sequence[Sequence[Placed]], *, title: str | None = None) -> bytes:
    """A PDF whose pages hold texts, each at x, y in a size."""
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Title (%s) /CreationDate (D:20210101000000Z) >>"
        % (title or "").encode("cp1252"),
    ]
    kids = []
    for page in pages:
        drawn = b"\n".join(_drawn(one) for one in page)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (
        len(kids),
        b" ".join(kids),
    )
    body = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R /Info 4 0 R "
        b">>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, table, len(objects) + 1, len(body))
    )


def _drawn(placed: Placed) -> bytes:
    x, y, size, text = placed
    shown = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return b"BT /F1 %d Tf 1 0 0 1 %d %d Tm (%s) Tj ET" % (
        size, x, y, shown.encode("cp1252"),
    )  # fmt: skip


@pytest.fixture(scope="session")
def pdf() -> Callable[..., bytes]:
    """Makes a PDF of placed texts."""
    return pdf_bytes


@pytest.fixture(scope="session")
def rtf() -> Callable[..., bytes]:
    """Makes an RTF file of paragraphs that are RTF already."""
    return lambda *paragraphs: (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\info{\title Envoys meet}}"
        + "".join(rf"{paragraph}\par " for paragraph in paragraphs)
        + "}"
    ).encode("ascii")
