"""A full disk and a killed run: the record stays whole and the next run goes on."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from truceline.record import open_record

FACTORY = Path(__file__).with_name("factory.py")
MANY = 400

RUN = f"""
import importlib.util, itertools, os, resource, signal, sys
from pathlib import Path
from truceline.errors import RecordError
from truceline.record import open_record

spec = importlib.util.spec_from_file_location("record_factory", {str(FACTORY)!r})
factory = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = factory
spec.loader.exec_module(factory)
trouble, path = sys.argv[1], Path(sys.argv[2])

def codings(record):
    for count, article in enumerate(record.uncoded(factory.CODED_BY)):
        if trouble == "kill" and count == 50:
            os.kill(os.getpid(), signal.SIGKILL)
        yield factory.coded(int(article.id.split("-")[1]))

if trouble == "full":
    limit = path.stat().st_size + 200_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    with open_record(path) as record:
        print(record.keep_codings(codings(record)))
except RecordError as error:
    print(error, file=sys.stderr)
    sys.exit(3)
"""


@pytest.fixture
def imported(path, factory):
    with open_record(path, create=True) as record:
        record.keep_articles(factory.article(number) for number in range(1, MANY + 1))
    return path


def run(trouble, path):
    return subprocess.run(
        [sys.executable, "-c", RUN, trouble, path],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_full_disk_is_told_and_leaves_the_record_whole(imported):
    ran = run("full", imported)
    assert ran.returncode == 3
    assert (
        f"the record {imported} could not be written or read because the disk is full"
        in (ran.stderr)
    )
    assert "run the same command again" in ran.stderr
    with open_record(imported) as record:
        assert record.check() == ()
        kept = record.counts().coded
        assert 0 < kept < MANY
        assert len(list(record.codings())) == kept


def test_a_run_goes_on_where_a_full_disk_stopped_it(imported):
    run("full", imported)
    with open_record(imported) as record:
        kept = record.counts().coded
    assert run("none", imported).stdout.strip() == f"{MANY - kept}"
    with open_record(imported) as record:
        assert record.counts().coded == MANY


def test_a_killed_run_leaves_what_it_had_kept_and_the_next_goes_on(imported):
    assert run("kill", imported).returncode == -signal.SIGKILL
    with open_record(imported) as record:
        assert record.check() == ()
        assert record.counts().coded == 40
    assert run("none", imported).stdout.strip() == f"{MANY - 40}"
    with open_record(imported) as record:
        assert record.counts().claims == 2 * MANY
        assert record.check() == ()
