"""Many processes that do the same work on different pieces, with results in order.

Each process has two pipes and no thread: one task goes down, one result comes up, and
the next task follows. So neither end ever waits to send while the other does, and what
is under way is bounded however long the input is. Where the system can fork, the
processes share what was loaded before they started; elsewhere it is pickled to them.
"""

import gc
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Generic, Self, TypeVar

from truceline.errors import WorkerError

Task = TypeVar("Task")
Result = TypeVar("Result")

# Forking copies the loaded model in no time; macOS offers it, but its system libraries
# do not survive it.
METHOD = "fork" if sys.platform == "linux" else "spawn"

# Pieces that may be ahead of the one whose result is due, for each process: with one
# very long article among short ones, the others need not wait for it at once.
AHEAD = 8

# How long a process may take to end after it was told to.
PATIENCE_SECONDS = 5.0


class Crew(Generic[Task, Result]):
    """Processes ready to work; a context that ends them all, whatever happens."""

    def __init__(self, work: Callable[[Task], Result], *, jobs: int) -> None:
        self._work = work
        self._jobs = jobs
        self._workers: list[_Worker[Task, Result]] = []

    def __enter__(self) -> Self:
        try:
            for _ in range(self._jobs):
                self._workers.append(_Worker(self._work, self._workers))
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def results(self, tasks: Iterable[Task]) -> Iterator[Result]:
        """The results in the order of the tasks, which are asked for as needed.

        Raises WorkerError when a process dies.
        """
        waiting = iter(tasks)
        idle = list(self._workers)
        busy: dict[Connection, _Worker[Task, Result]] = {}
        done: dict[int, Result] = {}
        sent = due = 0
        is_more = True
        while is_more or busy:
            while is_more and idle and sent - due < AHEAD * self._jobs:
                try:
                    task = next(waiting)
                except StopIteration:
                    is_more = False
                    break
                worker = idle.pop()
                worker.send(sent, task)
                busy[worker.results] = worker
                sent += 1
            # Waiting for nobody would last for ever.
            ready = wait(list(busy)) if busy else []
            for end in [one for one in busy if one in ready]:
                worker = busy.pop(end)
                number, result = worker.receive()
                done[number] = result
                idle.append(worker)
            while due in done:
                yield done.pop(due)
                due += 1

    def _end(self) -> None:
        for worker in self._workers:
            worker.end()
        for worker in self._workers:
            worker.bury()


class _Worker(Generic[Task, Result]):
    """One process, its two pipes, and the number of the task it is at."""

    def __init__(
        self,
        work: Callable[[Task], Result],
        elder: Iterable["_Worker[Task, Result]"],
    ) -> None:
        context = get_context(METHOD)
        tasks, self.tasks = context.Pipe(duplex=False)
        self.results, results = context.Pipe(duplex=False)
        # A forked process inherits every open pipe. As long as it holds the writing end
        # of another's tasks, that other would never learn that the parent is gone.
        inherited: tuple[Connection, ...] = ()
        if METHOD == "fork":
            ours = [end for one in elder for end in (one.tasks, one.results)]
            inherited = (*ours, self.tasks, self.results)
        self._at: int | None = None
        self.process: BaseProcess = context.Process(  # type: ignore[attr-defined]  # every context has it
            target=_work, args=(work, tasks, results, inherited), daemon=True
        )
        self.process.start()
        tasks.close()
        results.close()

    def send(self, number: int, task: Task) -> None:
        """Gives the idle process a task."""
        self._at = number
        try:
            self.tasks.send(task)
        except BrokenPipeError as error:
            raise self._obituary() from error

    def receive(self) -> tuple[int, Result]:
        """The number of the task and its result."""
        try:
            result: Result = self.results.recv()
        # Killed in the middle of a long answer, it leaves a reset behind.
        except (EOFError, ConnectionResetError) as error:
            raise self._obituary() from error
        assert self._at is not None  # only a process that was sent a task answers
        number, self._at = self._at, None
        return number, result

    def end(self) -> None:
        """Tells the process to end, now if it is busy."""
        self.tasks.close()
        self.results.close()
        if self._at is not None:
            self.process.terminate()

    def bury(self) -> None:
        """Waits for the end of the process and, if that takes long, makes it."""
        self.process.join(PATIENCE_SECONDS)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()

    def _obituary(self) -> WorkerError:
        self.process.join(PATIENCE_SECONDS)
        status = self.process.exitcode
        if status is not None and status < 0:
            how = f"was killed by signal {-status}"
            remedy = (
                "if that was for want of memory, run the same command again with a "
                "lower --jobs"
            )
        else:
            how = f"ended with status {status}"
            remedy = "run the same command again with --jobs 1 to see the reason"
        return WorkerError(f"a process that coded articles {how}; {remedy}")


def _work(
    work: Callable[[Task], Result],
    tasks: Connection,
    results: Connection,
    inherited: Iterable[Connection],
) -> None:
    # Ctrl-C reaches every process of the terminal; the parent ends its workers itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What the parent does at these, such as tidying up, is not for its workers to do.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for end in inherited:
        end.close()
    # What was loaded before stays shared if the collector never writes to it.
    gc.freeze()
    while True:
        try:
            task: Task = tasks.recv()
        except EOFError:
            return
        result = work(task)
        try:
            results.send(result)
        except BrokenPipeError:
            return
