"""Runs what was typed and turns every end into an exit status."""

import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from truceline.cli.signals import tidy_endings
from truceline.cli.streams import make_streams_fit
from truceline.cli.verbs import truceline
from truceline.errors import (
    CodebookError,
    ReviewError,
    StudyError,
    TrucelineError,
)

# What the system says when a disk, a quota or a limit on the size of files is reached,
# or standard output is closed.
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EBADF)

DONE, NOTHING_DONE, WRONG, STOPPED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status; messages go to standard error, without a traceback."""
    make_streams_fit()
    try:
        with tidy_endings():
            status = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Who read the output has had enough.
        _forget_output()
        return NOTHING_DONE
    except OSError as error:
        if error.errno not in FULL:
            raise
        click.echo(f"truceline: nothing more can be written: {error}", err=True)
        _forget_output()
        return NOTHING_DONE
    return status


def _forget_output() -> None:
    """Lets go what is still buffered, or Python complains about it at the very end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refuse_no_folder() -> None:
    try:
        Path.cwd()
    except FileNotFoundError as error:
        raise StudyError(
            "the folder you are in is no longer there; go to another one and run the "
            "same command again"
        ) from error


def _run(arguments: Sequence[str] | None) -> int:
    try:
        _refuse_no_folder()
        status = truceline.main(
            args=None if arguments is None else list(arguments),
            prog_name="truceline",
            standalone_mode=False,
        )
    except click.Abort:
        click.echo("truceline: stopped", err=True)
        return STOPPED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (CodebookError, ReviewError, StudyError) as error:
        _tell(error)
        return WRONG
    except TrucelineError as error:
        _tell(error)
        return NOTHING_DONE
    return status if isinstance(status, int) else DONE


def _tell(error: TrucelineError) -> None:
    click.echo(f"truceline: {error}", err=True)
