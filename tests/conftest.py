"""Options of the whole test run: a skipped test can be made a failure."""

import pytest
from hypothesis import settings

# A busy machine is no fault of the code: no property is timed.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# Tests that may be skipped under --no-skips, each with the reason it may.
ALLOWED_SKIPS: dict[str, str] = {}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--no-skips",
        action="store_true",
        help="fail if a test is skipped that tests/conftest.py does not list",
    )


def pytest_configure(config: pytest.Config) -> None:
    # Workers only pass their reports on; the run that started them keeps count.
    if config.getoption("--no-skips") and not hasattr(config, "workerinput"):
        config.pluginmanager.register(SkipCount(), "skip-count")


class SkipCount:
    """Remembers what was skipped and turns the run's end into a failure."""

    def __init__(self) -> None:
        self._skipped: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        # An expected failure is reported as skipped too, but it did run.
        if not hasattr(report, "wasxfail"):
            self._count(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._count(report)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self._skipped and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(
        self, terminalreporter: pytest.TerminalReporter
    ) -> None:
        if self._skipped:
            terminalreporter.section("skipped, but nothing may be (--no-skips)")
            for name, reason in sorted(self._skipped.items()):
                terminalreporter.line(f"{name}: {reason}")

    def _count(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.skipped and report.nodeid not in ALLOWED_SKIPS:
            place = report.longrepr
            reason = place[2] if isinstance(place, tuple) else str(place)
            self._skipped[report.nodeid] = reason
