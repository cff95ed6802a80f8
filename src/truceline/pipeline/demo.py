"""A copy of the example study that comes with truceline, to try it on."""

import shutil
from pathlib import Path
from tempfile import mkdtemp

from truceline.errors import StudyError

EXAMPLE = Path("examples") / "afghanistan"

# Says that a folder is a copy made here, which may be used again.
MARKER = ".truceline-demo"
_MARKER_TEXT = "A copy of truceline's example study; change it as you like.\n"


def shipped_example() -> Path:
    """The folder of the example study.

    An installed truceline carries a copy; in a clone it stands at the top.
    """
    here = Path(__file__)
    places = (here.parents[1] / "shipped" / EXAMPLE, here.parents[3] / EXAMPLE)
    for place in places:
        if place.is_dir():
            return place
    looked = " and ".join(map(str, places))
    raise StudyError(
        f"no example study came with this truceline (looked at {looked}); install it again"
    )


def copy_example(folder: Path) -> None:
    """Puts the example into a new folder; one that is a copy already is left as it is.

    Refuses a folder that holds something else.
    """
    if (folder / MARKER).is_file():
        return
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise StudyError(
                f"{folder}: there is something here already and it is no demo; name a "
                "new folder: truceline demo FOLDER"
            )
        _copy_whole(shipped_example(), folder.absolute())
    except OSError as error:
        raise StudyError(
            f"{folder}: the example cannot be copied here ({error.strerror or error}); "
            "name a folder that you may write to"
        ) from error


def _copy_whole(example: Path, folder: Path) -> None:
    # Beside its place and then moved there: a copy that was broken off is no demo.
    folder.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(mkdtemp(prefix=f".{folder.name[:40]}-", dir=folder.parent))
    try:
        copy = draft / "demo"
        shutil.copytree(
            example, copy, ignore=shutil.ignore_patterns("record.sqlite*", "site")
        )
        (copy / MARKER).write_text(_MARKER_TEXT, encoding="utf-8")
        if folder.exists():
            folder.rmdir()
        copy.rename(folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
