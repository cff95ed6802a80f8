"""What a command costs: time on the clock, processor time, most memory."""

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """The cost of one run, with all processes that the command started and waited for.

    ``peak`` is of the single process that held most, in bytes.
    """

    wall: float
    cpu: float
    peak: int


def measure(command: Sequence[str]) -> Cost:
    """The cost of one run. Refuses a command that fails, with what it said.

    The caller must be small: on Linux a child's peak counts from its parent's size.
    """
    started = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as child:
        assert child.stderr is not None  # asked for above
        said = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - started
        # The child is gone; Popen must not wait for it a second time.
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise RuntimeError(
            f"{' '.join(command)} ended with status {child.returncode}, so its cost "
            f"says nothing; it printed: {said.decode(errors='replace')[-2000:]}"
        )
    return Cost(
        wall=wall, cpu=usage.ru_utime + usage.ru_stime, peak=usage.ru_maxrss * 1024
    )


def printed_by(command: Sequence[str]) -> bytes:
    """What a command that measures itself prints. Refuses one that fails."""
    ran = subprocess.run(command, capture_output=True, check=False)
    if ran.returncode != 0:
        raise RuntimeError(
            f"{' '.join(command)} ended with status {ran.returncode}; it printed: "
            f"{ran.stderr.decode(errors='replace')[-2000:]}"
        )
    return ran.stdout


def middle(costs: Sequence[Cost]) -> Cost:
    """The median of each time, and the highest peak of all runs."""
    return Cost(
        wall=median(cost.wall for cost in costs),
        cpu=median(cost.cpu for cost in costs),
        peak=max(cost.peak for cost in costs),
    )


def alternate(
    commands: Sequence[Sequence[str]], repeats: int
) -> tuple[tuple[Cost, ...], ...]:
    """Every command's costs; they take turns, so a busy minute falls on all alike."""
    rounds = [[measure(command) for command in commands] for _ in range(repeats)]
    return tuple(zip(*rounds, strict=True))
