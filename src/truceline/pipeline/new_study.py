"""A new study's folder, with settings and a codebook that explain themselves."""

import json
import shutil
from pathlib import Path

from truceline.codebook import shipped_processes
from truceline.errors import StudyError
from truceline.pipeline.settings import FILE_NAME

# The files of a study that has nothing of its own yet.
BLANK = Path(__file__).parent / "blank_study"


def make_study(name: str, folder: Path, *, processes: tuple[str, ...] = ()) -> Path:
    """Makes a study and gives the file with its settings.

    ``processes`` are those of the codebook that it is about. Refuses one that does not
    come with truceline, a folder that holds anything already, and a place that may not
    be written to.
    """
    known = shipped_processes()
    for process in processes:
        if process not in known:
            raise StudyError(
                f"--process {process}: no such peace process comes with truceline; "
                f"known: {', '.join(known)}. Leave it out for any other"
            )
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise StudyError(
                f"{folder}: there is something here already; give the name of a new or "
                "empty folder with --dir"
            )
        _copy_blank(folder)
        settings = folder / FILE_NAME
        text = settings.read_text(encoding="utf-8")
        text = text.replace("KNOWN", ", ".join(known))
        text = text.replace("processes = []", f"processes = {_toml(list(processes))}")
        # The name comes last, as it may hold any of these words.
        settings.write_text(text.replace('"NAME"', _toml(name)), encoding="utf-8")
    except OSError as error:
        raise StudyError(
            f"{folder}: the study cannot be made here ({error.strerror}); give a place "
            "that you may write to"
        ) from error
    return settings


def _copy_blank(folder: Path) -> None:
    for file in sorted(BLANK.rglob("*")):
        if file.is_file():
            # A file of that name inside the program would hide others from git.
            name = file.relative_to(BLANK).as_posix().replace("gitignore", ".gitignore")
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            # Copied without its mode: what was installed may be read-only.
            shutil.copyfile(file, place)
    (folder / "articles").mkdir()


def _toml(value: str | list[str]) -> str:
    # A JSON string is a TOML string, and a JSON list of them is a TOML list.
    return json.dumps(value, ensure_ascii=False)
