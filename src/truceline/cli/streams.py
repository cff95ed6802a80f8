"""The three standard streams, made fit for use before anything is done.

A stream may be closed, and the next file that is opened would take its number and get
what was meant for the terminal; or its encoding may not know the letters of an article.
"""

import io
import os
import sys


def make_streams_fit() -> None:
    """Opens what is closed and lets no letter be an error.

    A closed standard input is an empty one, what goes to a closed standard error is
    dropped, and writing to a closed standard output is refused by the system.
    """
    # In the order of their numbers: each takes the lowest that is free.
    if sys.stdin is None:
        _open_as(0, os.O_RDONLY)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - a number, and it stays open
    if sys.stdout is None:
        # Open for reading only, so that nothing seems written that is lost.
        _open_as(1, os.O_RDONLY)
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        _open_as(2, os.O_WRONLY)
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _open_as(number: int, mode: int) -> None:
    opened = os.open(os.devnull, mode)
    if opened != number:
        os.dup2(opened, number)
        os.close(opened)
