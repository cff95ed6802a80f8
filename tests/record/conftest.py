"""Stores to test, and the factory of invented articles."""

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from truceline.record import Record, open_record

STORES = ("sqlite",)


@pytest.fixture(scope="session")
def factory() -> ModuleType:
    path = Path(__file__).with_name("factory.py")
    spec = importlib.util.spec_from_file_location("record_factory", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=STORES)
def open_store(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[Callable[[], Record]]:
    """Opens the same empty record of one kind of store, as often as it is called."""
    opened: list[Record] = []

    def open_again() -> Record:
        opened.append(open_record(tmp_path / "record.sqlite", create=True))
        return opened[-1]

    yield open_again
    for record in opened:
        record.close()


@pytest.fixture
def record(open_store: Callable[[], Record]) -> Record:
    return open_store()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "record.sqlite"
