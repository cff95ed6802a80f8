"""The wheel carries everything that an installed truceline needs to work."""

import zipfile
from pathlib import Path

import pytest

# Folder in the project -> folder in the wheel.
CARRIED = {
    "src/truceline": "truceline",
    "codebook": "truceline/shipped/codebook",
    "examples/afghanistan": "truceline/shipped/examples/afghanistan",
    "examples/truces": "truceline/shipped/examples/truces",
    "examples/colombia": "truceline/shipped/examples/colombia",
    "models/words": "truceline/shipped/words",
}


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The names inside a wheel that is built from the project as it stands."""
    # The locked build tool; without it these tests fail and the others still run.
    from hatchling.builders.wheel import WheelBuilder

    folder = tmp_path_factory.mktemp("wheel")
    (built,) = WheelBuilder(str(root)).build(directory=str(folder))
    with zipfile.ZipFile(built) as archive:
        return frozenset(archive.namelist())


@pytest.mark.parametrize("folder", CARRIED)
def test_the_wheel_carries_the_whole_folder(
    root: Path, files: tuple[Path, ...], wheel: frozenset[str], folder: str
) -> None:
    wanted = {
        f"{CARRIED[folder]}/{path.relative_to(root / folder).as_posix()}"
        for path in files
        if path.is_relative_to(root / folder)
    }
    assert wanted
    assert wanted <= wheel


@pytest.mark.parametrize(
    "name",
    [
        "truceline/py.typed",
        "truceline/publish/templates/front.html",
        "truceline/shipped/codebook/codebook.yaml",
        "truceline/shipped/examples/afghanistan/project.toml",
    ],
)
def test_the_wheel_carries_what_no_import_would_miss(
    wheel: frozenset[str], name: str
) -> None:
    assert name in wheel


def test_the_wheel_carries_migrations_of_the_record(wheel: frozenset[str]) -> None:
    assert any(name.startswith("truceline/record/migrations/") for name in wheel)


def test_the_wheel_carries_the_licence_and_the_notice(wheel: frozenset[str]) -> None:
    carried = {name.rpartition("/")[2] for name in wheel if "/licenses/" in name}
    assert carried == {"LICENSE", "NOTICE"}


def test_the_wheel_carries_nothing_but_truceline(wheel: frozenset[str]) -> None:
    tops = {name.partition("/")[0] for name in wheel}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"truceline"}


def test_a_script_of_others_has_its_licence_beside_it_and_is_in_the_notice(
    root: Path,
) -> None:
    vendor = root / "src" / "truceline" / "publish" / "static" / "vendor"
    notice = (root / "NOTICE").read_text("utf-8")
    scripts = sorted(vendor.glob("*.js"))
    assert scripts
    for script in scripts:
        licence = f"{script.stem}-LICENSE.txt"
        assert (vendor / licence).is_file()
        assert licence in notice
