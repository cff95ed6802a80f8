"""Files of invented incidents, in the forms that data sets have."""

from collections.abc import Callable
from pathlib import Path

import pytest

WritesFile = Callable[[str | bytes, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> WritesFile:
    """Writes a file and gives its path."""

    def write_it(content: str | bytes, name: str = "counts.csv") -> Path:
        path = tmp_path / name
        data = content.encode() if isinstance(content, str) else content
        path.write_bytes(data)
        return path

    return write_it
