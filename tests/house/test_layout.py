"""Folders and files are where their names promise, and modules keep house rules."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# A drawer for everything has no idea of its own.
DRAWERS = frozenset({"utils", "util", "helpers", "helper", "common", "misc", "manager"})

# Calls that ask what time it is. The clock is an argument; only a command asks it.
CLOCKS = frozenset({"today", "now", "utcnow", "time", "localtime", "gmtime"})
CLOCK_OWNERS = frozenset({"date", "datetime", "time", "datetime.datetime"})

# What no lock but that of training has.
WANTS_TORCH = re.compile(r"^\s*(?:from|import) (?:torch|transformers)\b", re.MULTILINE)


@pytest.fixture(scope="module")
def sources(root: Path) -> dict[str, ast.Module]:
    package = root / "src" / "truceline"
    return {
        path.relative_to(package).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(package.rglob("*.py"))
    }


def test_every_package_says_what_comes_in_and_what_goes_out(
    sources: dict[str, ast.Module],
) -> None:
    silent = [
        name
        for name, tree in sources.items()
        if name.count("/") == 1
        and name.endswith("/__init__.py")
        and not _says_in_and_out(ast.get_docstring(tree) or "")
    ]
    assert not silent, (
        f"packages whose docstring lacks 'Comes in', 'Goes out': {silent}"
    )


def test_no_file_is_a_drawer_for_everything(files: tuple[Path, ...]) -> None:
    assert not [path for path in files if path.stem.lower() in DRAWERS]


def test_no_folder_is_a_drawer_for_everything(
    root: Path, files: tuple[Path, ...]
) -> None:
    folders = {part for path in files for part in path.relative_to(root).parts[:-1]}
    assert not folders & DRAWERS


def test_no_function_rebinds_a_module_global(sources: dict[str, ast.Module]) -> None:
    assert not _places(sources, lambda node: isinstance(node, ast.Global))


def test_only_commands_end_the_program(sources: dict[str, ast.Module]) -> None:
    assert not _places(_outside_cli(sources), _ends_the_program)


def test_only_commands_ask_the_clock(sources: dict[str, ast.Module]) -> None:
    assert not _places(_outside_cli(sources), _asks_the_clock)


def test_the_house_rules_see_what_they_forbid() -> None:
    broken = ast.parse(
        "import sys\nfrom datetime import date\n"
        "def stop():\n    global day\n    day = date.today()\n    sys.exit(1)\n"
    )
    sources = {"coding/broken.py": broken}
    assert _places(sources, lambda node: isinstance(node, ast.Global)) == [
        "coding/broken.py:4"
    ]
    assert _places(sources, _asks_the_clock) == ["coding/broken.py:5"]
    assert _places(sources, _ends_the_program) == ["coding/broken.py:6"]


def test_only_tests_that_an_ordinary_run_leaves_out_want_pytorch(
    root: Path, files: tuple[Path, ...], pytestconfig: pytest.Config
) -> None:
    assert "with_torch" in pytestconfig.getini("norecursedirs")
    tests = [path for path in files if root / "tests" in path.parents]
    wanting = {
        path.parent.name
        for path in tests
        if path.suffix == ".py" and WANTS_TORCH.search(path.read_text("utf-8"))
    }
    assert wanting == {"with_torch"}


def _says_in_and_out(docstring: str) -> bool:
    words = docstring.lower()
    return all(part in words for part in ("comes in", "goes out"))


def _outside_cli(sources: dict[str, ast.Module]) -> dict[str, ast.Module]:
    return {
        name: tree
        for name, tree in sources.items()
        if not name.startswith("cli/") and name != "__main__.py"
    }


def _places(
    sources: dict[str, ast.Module], is_wrong: Callable[[ast.AST], bool]
) -> list[str]:
    return [
        f"{name}:{node.lineno}"
        for name, tree in sources.items()
        for node in _statements_and_calls(tree)
        if is_wrong(node)
    ]


def _statements_and_calls(tree: ast.Module) -> Iterator[ast.stmt | ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt | ast.expr):
            yield node


def _ends_the_program(node: ast.AST) -> bool:
    if isinstance(node, ast.Raise) and node.exc is not None:
        raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        return isinstance(raised, ast.Name) and raised.id == "SystemExit"
    return isinstance(node, ast.Call) and ast.unparse(node.func) in (
        "sys.exit",
        "os._exit",
        "exit",
        "quit",
    )


def _asks_the_clock(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCKS
        and ast.unparse(node.func.value) in CLOCK_OWNERS
    )
