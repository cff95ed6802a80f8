"""What a package offers is listed, sorted and there."""

import importlib
import pkgutil
from types import ModuleType

import pytest

import truceline

PACKAGES = sorted(
    found.name
    for found in pkgutil.iter_modules(truceline.__path__, "truceline.")
    if found.ispkg
)


def test_the_top_offers_these_names_and_no_others() -> None:
    assert truceline.__all__ == sorted(truceline.__all__)
    assert _public(truceline) <= set(truceline.__all__)


@pytest.mark.parametrize("name", ["truceline", *PACKAGES])
def test_every_name_that_a_package_lists_is_there(name: str) -> None:
    package = importlib.import_module(name)
    listed = getattr(package, "__all__", [])
    assert not [entry for entry in listed if not hasattr(package, entry)]
    assert len(set(listed)) == len(listed)


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_lists_every_name_it_takes_from_its_modules(name: str) -> None:
    package = importlib.import_module(name)
    offered = {
        entry
        for entry in _public(package)
        if getattr(getattr(package, entry), "__module__", "").startswith(f"{name}.")
    }
    assert offered <= set(getattr(package, "__all__", offered))


def _public(module: ModuleType) -> set[str]:
    return {
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and not isinstance(value, ModuleType)
    }
