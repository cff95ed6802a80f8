"""truceline train: makes the small model that helps the rules, from marked passages."""

from pathlib import Path

import click

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_OTHER = "truceline.mean_with"


def _keep_other(
    ctx: click.Context, _: click.Parameter, value: Path | None
) -> Path | None:
    """Kept beside the arguments of the verb, which are many."""
    ctx.meta[_OTHER] = value
    return value


@click.command("train")
@click.argument("passages", type=_FOLDER)
@click.option(
    "--encoder",
    type=_FOLDER,
    required=True,
    help="The folder of a small encoder: config.json, model.safetensors, tokenizer.json.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="The folder that the model is written to.",
)
@click.option(
    "--model-version", default="0", help="The version its rows are signed with."
)
@click.option(
    "--hold",
    multiple=True,
    metavar="FILE",
    help="A file of passages to check with and not to train on; may be repeated.",
)
@click.option(
    "--share",
    type=click.FloatRange(0, 1, min_open=True),
    default=1.0,
    help="The part of the passages to use, for a curve.",
)
@click.option(
    "--mean-with",
    type=_FOLDER,
    expose_value=False,
    callback=_keep_other,
    help="The folder of a model trained before; what is written is the mean of both.",
)
def command(
    passages: Path,
    *,
    encoder: Path,
    output: Path,
    model_version: str,
    hold: tuple[str, ...],
    share: float,
) -> int:
    """Train the model that reads words as events, from a folder of marked passages.

    Wants the packages of requirements-train.lock, PyTorch among them, which coding does
    not. With --hold it prints how well passages that it has not seen are read.

    Exit status 0 if the model was written, 2 for wrong usage, missing packages or marks
    that cannot be read.
    """
    from truceline.training import missing_package

    missing = missing_package()
    if missing is not None:
        raise click.UsageError(
            f"training needs {missing}, which is not installed; install what "
            "requirements-train.lock names"
        )
    from truceline.language.reader import Reader
    from truceline.training.fit import Recipe
    from truceline.training.make import Wanted, make_model

    wanted = Wanted(
        passages=passages,
        encoder=encoder,
        output=output,
        version=model_version,
        recipe=Recipe(),
        held=hold,
        share=share,
        mean_with=click.get_current_context().meta[_OTHER],
    )
    make_model(wanted, Reader(), click.echo)
    return 0
