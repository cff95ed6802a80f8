"""Being told to end by the system, which must tidy up as Ctrl-C does."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

# What a system that shuts down, a job queue and a terminal that is closed send.
ENDINGS = (signal.SIGTERM, signal.SIGHUP)

# A shell gives a program that a signal has ended this number and the signal's.
BY_SIGNAL = 128


@contextmanager
def tidy_endings() -> Iterator[None]:
    """While it lasts, such a signal ends the program through all its ``finally``.

    A signal that was set to be ignored, as nohup does, stays ignored.
    """
    taken = []
    # Only the main thread may say what a signal does.
    if threading.current_thread() is threading.main_thread():
        taken = [one for one in ENDINGS if signal.getsignal(one) is signal.SIG_DFL]
    for one in taken:
        signal.signal(one, _end)
    try:
        yield
    finally:
        for one in taken:
            signal.signal(one, signal.SIG_DFL)


def _end(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(BY_SIGNAL + number)
