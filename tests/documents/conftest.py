from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from truceline.documents import Note, Unread, read_documents
from truceline.model import Article

Read = Callable[..., list[Article | Unread | Note]]


@pytest.fixture
def read() -> Read:
    """Reads paths on a fixed day."""

    def on_a_fixed_day(
        *paths: Path, sources: Path | None = None
    ) -> list[Article | Unread | Note]:
        return list(read_documents(paths, today=date(2022, 1, 1), sources=sources))

    return on_a_fixed_day


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Writes a file below a fresh folder."""

    def write(name: str, content: str | bytes) -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    return write
