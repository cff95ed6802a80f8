"""The command line with fake stages: in this process, and in one of its own."""

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.loaded import share_codebook
from tests.pipeline.fake_stages import CODED_BY, FakeMaker
from truceline.cli import main
from truceline.pipeline.tools import ToolsWanted

ROOT = Path(__file__).parents[2]
# The sources beside these tests, wherever truceline is installed from.
PATHS = os.pathsep.join((f"{ROOT / 'src'}", f"{ROOT}"))

# What a process of its own runs: the fakes take the model's place, nothing else.
PROGRAM = """
import os, sys
from tests.pipeline.fake_stages import CODED_BY, FakeCoding, FakeMaker
from truceline.cli import main
from truceline.pipeline.tools import ToolsWanted

plain = FakeCoding.code

def code(self, *given):
    coded = plain(self, *given)
    print(given[0].path, file=open(os.environ["CODED"], "a"), flush=True)
    return coded

if "CODED" in os.environ:
    FakeCoding.code = code
ToolsWanted.expected = lambda self: CODED_BY
ToolsWanted.__call__ = lambda self: FakeMaker(float(os.environ["PAUSE"]))()
sys.exit(main())
"""


@dataclass(frozen=True)
class Ran:
    """How a run ended and what it said."""

    status: int
    out: str
    err: str


@pytest.fixture(autouse=True, scope="module")
def codebook_is_shared() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        share_codebook(patch)
        yield


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Runs the command line in this process."""
    monkeypatch.setattr(ToolsWanted, "expected", lambda wanted: CODED_BY)
    monkeypatch.setattr(ToolsWanted, "__call__", lambda wanted: FakeMaker()())

    def run_it(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main([f"{argument}" for argument in arguments])
        said = capfd.readouterr()
        return Ran(status=status, out=said.out, err=said.err)

    return run_it


@pytest.fixture
def start() -> Callable[..., subprocess.Popen[bytes]]:
    """Starts the command line in a process of its own, with a pause for each article.

    Each article that was coded is told in the file ``told``, if one is given.
    """

    def start_it(
        *arguments: object, pause: float = 0.0, told: Path | None = None
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *(f"{each}" for each in arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={
                **os.environ,
                "PAUSE": f"{pause}",
                "PYTHONPATH": PATHS,
                **({} if told is None else {"CODED": f"{told}"}),
            },
            start_new_session=True,
        )

    return start_it


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """A study of five articles, not coded."""
    folder = tmp_path / "study"
    write_articles(folder / "articles", 5)
    (folder / "project.toml").write_text('name = "Talks"\n')
    return folder


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of five articles and no study."""
    write_articles(tmp_path / "news", 5)
    return tmp_path / "news"


def write_articles(folder: Path, number: int) -> None:
    folder.mkdir(parents=True)
    for day in range(1, number + 1):
        text = f"date 2020-01-0{day}\n\nEnvoy{day} met the other side.\n"
        (folder / f"{day}.txt").write_text(text)
