"""Under --no-skips a run that skipped something fails, and says what it skipped."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SKIPPED = "import pytest\n\n\ndef test_browser():\n    pytest.skip('no browser')\n"
EXPECTED = (
    "import pytest\n\n\n"
    "@pytest.mark.xfail(strict=True, reason='known')\n"
    "def test_known():\n    assert False\n"
)


@pytest.fixture
def folder(root: Path, tmp_path: Path) -> Path:
    shutil.copy(root / "tests" / "conftest.py", tmp_path)
    return tmp_path


def test_a_skipped_test_fails_the_run_and_is_named(folder: Path) -> None:
    (folder / "test_one.py").write_text(SKIPPED)
    run = _pytest(folder, "--no-skips")
    assert run.returncode == pytest.ExitCode.TESTS_FAILED
    assert "test_one.py::test_browser: Skipped: no browser" in run.stdout


def test_a_skipped_file_fails_the_run(folder: Path) -> None:
    (folder / "test_one.py").write_text(
        "import pytest\n\npytest.skip('no system', allow_module_level=True)\n"
    )
    (folder / "test_two.py").write_text("def test_two():\n    assert True\n")
    assert _pytest(folder, "--no-skips").returncode == pytest.ExitCode.TESTS_FAILED


def test_an_expected_failure_is_no_skip(folder: Path) -> None:
    (folder / "test_one.py").write_text(EXPECTED)
    assert _pytest(folder, "--no-skips").returncode == pytest.ExitCode.OK


def test_without_the_option_a_test_may_be_skipped(folder: Path) -> None:
    (folder / "test_one.py").write_text(SKIPPED)
    assert _pytest(folder).returncode == pytest.ExitCode.OK


def _pytest(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options)
    return subprocess.run(
        [*command, "--rootdir", str(folder), str(folder)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
