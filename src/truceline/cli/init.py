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
@click.option(
    "--process",
    "processes",
    metavar="PROCESS",
    multiple=True,
    help="A peace process whose actors come with truceline and shall count, such as "
    "afghanistan; may be repeated.  [default: none]",
)
def command(name: str, folder: Path | None, processes: tuple[str, ...]) -> None:
    """Start a study in a new folder.

    Writes settings and a codebook of your own, both with every key explained, and a
    folder for the articles. Refuses a folder that holds something already.
    """
    from truceline.pipeline.new_study import make_study

    place = Path(name) if folder is None else folder
    settings = make_study(name, place, processes=processes)
    click.echo(f"Made the study '{name}'; its settings are in {settings}.")
    click.echo(
        f"Next: put your articles into {place / 'articles'}, then run\n"
        f'  truceline import "{place}"         says what was read and what was not\n'
        f'  truceline codebook new "{place}"   proposes actors that the articles name\n'
        f'  truceline site "{place}"           codes the articles and writes the pages'
    )
