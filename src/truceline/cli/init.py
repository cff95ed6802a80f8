"""truceline init: a new study."""

from pathlib import Path

import click


@click.command("init")
@click.argument("name")
@click.option(
    "--dir",
    "folder",
    type=click.Path(path_type=Path),
    help="The study's folder.  [default: NAME]",
)
def command(name: str, folder: Path | None) -> None:
    """Start a study in a new folder.

    Refuses a folder that holds something already.
    """
    from truceline.pipeline.new_study import make_study

    place = Path(name) if folder is None else folder
    settings = make_study(name, place)
    click.echo(f"Made the study '{name}'; its settings are in {settings}.")
    click.echo(
        f"Next: put your articles into {place / 'articles'}, then run\n"
        f'  truceline site "{place}"'
    )
