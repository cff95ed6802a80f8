"""Standard output as bytes in UTF-8, and a full disk behind it in words."""

import sys

import click


def put_out(content: bytes) -> None:
    """Writes to standard output at once, whatever encoding the terminal is set to.

    Refuses a place that cannot be written, such as a full disk. A reader that went away
    is left to whoever called.
    """
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise click.ClickException(
            f"standard output cannot be written ({error.strerror}); free some space or "
            "write to another place"
        ) from error
