"""Where an actor of the codebook stands, told on the terminal."""

import difflib
from datetime import date
from pathlib import Path

import click

from truceline.cli.output import put_out

_NEAR = 5


def tell_actor(
    own: Path | None,
    processes: tuple[str, ...] | None,
    wanted: str,
    *,
    on: date | None,
    is_json: bool,
) -> None:
    """Prints it; refuses a name that no actor bears, with those most like it."""
    import msgspec

    from truceline.codebook import find_standing
    from truceline.pipeline.tools import load_study_codebook
    from truceline.publish.standing_rows import standing_lines, standing_row

    codebook = load_study_codebook(own, processes)
    names: dict[str, str] = {}
    for actor in codebook.actors:
        for name in (actor.id, actor.name, *actor.names):
            names.setdefault(name.casefold(), actor.id)
    found = names.get(wanted.casefold())
    if found is None:
        near = difflib.get_close_matches(wanted.casefold(), names, n=_NEAR)
        ids = list(dict.fromkeys(names[name] for name in near))
        raise click.BadParameter(
            f"no actor is called {wanted!r}; "
            + (
                f"did you mean {' or '.join(ids)}?"
                if ids
                else "give its id or full name"
            ),
            param_hint="'--actor'",
        )
    actor = next(one for one in codebook.actors if one.id == found)
    standing = find_standing(actor, codebook.actors, codebook.tracks, day=on)
    if is_json:
        row = standing_row(standing)
        put_out(msgspec.json.format(msgspec.json.encode(row)) + b"\n")
        return
    for line in standing_lines(standing):
        click.echo(line)
