"""Many processes: order, bounds, death, and an end in every case."""

import os
import signal
import time
from collections.abc import Iterator

import pytest

from truceline.pipeline.crew import AHEAD, Crew, WorkerError


def doubled(number: int) -> int:
    time.sleep(0.02 if number == 0 else 0)
    return number * 2


def killed(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def long_answer(number: int) -> str:
    return f"{number}" * 500_000


def test_results_come_in_the_order_of_the_tasks() -> None:
    with Crew(doubled, jobs=3) as crew:
        assert list(crew.results(range(50))) == [number * 2 for number in range(50)]


def test_no_tasks_give_no_results() -> None:
    with Crew(doubled, jobs=2) as crew:
        assert list(crew.results([])) == []


def test_tasks_and_answers_longer_than_a_pipe_pass() -> None:
    with Crew(len, jobs=2) as crew:
        assert list(crew.results(["x" * 1_000_000] * 4)) == [1_000_000] * 4
    with Crew(long_answer, jobs=2) as crew:
        assert [len(answer) for answer in crew.results(range(4))] == [500_000] * 4


def test_tasks_are_asked_for_as_needed() -> None:
    asked = 0

    def tasks() -> Iterator[int]:
        nonlocal asked
        for number in range(1_000):
            asked += 1
            yield number

    with Crew(doubled, jobs=2) as crew:
        next(crew.results(tasks()))
        assert asked <= 2 * AHEAD + 1


def test_a_process_that_is_killed_is_an_error_in_words() -> None:
    with (
        Crew(killed, jobs=2) as crew,
        pytest.raises(
            WorkerError, match="was killed by signal 9; if that was for want"
        ),
    ):
        list(crew.results(range(50)))


def test_no_process_outlives_the_crew() -> None:
    with Crew(doubled, jobs=2) as crew:
        next(crew.results(range(10)))
        processes = [worker.process for worker in crew._workers]
        assert all(process.is_alive() for process in processes)
    assert not any(process.is_alive() for process in processes)


def test_no_process_outlives_an_error_in_the_tasks() -> None:
    def tasks() -> Iterator[int]:
        yield 1
        raise OSError("the input broke off")

    crew = Crew(doubled, jobs=2)
    with crew:
        results = crew.results(tasks())
        processes = [worker.process for worker in crew._workers]
        with pytest.raises(OSError, match="broke off"):
            list(results)
    assert not any(process.is_alive() for process in processes)
