"""A site folder: written beside the old one and put in its place in one move."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from truceline.errors import StudyError

MARKER = ".truceline-site"
MARKER_TEXT = "Made by truceline; everything in this folder is replaced at each run.\n"
STATIC = Path(__file__).parent / "static"


@contextmanager
def new_site(folder: Path) -> Iterator[Path]:
    """A fresh folder to write into; at the end it takes the place of the old site.

    If anything goes wrong inside, the old site stays as it was. Refuses a folder that
    holds something other than a site of ours.
    """
    target = folder.absolute()
    refuse_foreign(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(mkdtemp(prefix=f".{target.name[:40]}-", dir=target.parent))
    except OSError as error:
        raise StudyError(
            f"{folder}: the site cannot be written here ({error.strerror}); give a "
            "folder whose parent you may write to"
        ) from error
    try:
        draft.chmod(0o755)
        (draft / MARKER).write_text(MARKER_TEXT, encoding="utf-8")
        shutil.copytree(STATIC, draft / "static")
        yield draft
        _swap(draft, target)
    except OSError as error:
        raise StudyError(
            f"{folder}: the site could not be written ({error.strerror or error}), and "
            "what was there before is unchanged; make room on the disk or give another "
            "folder, then run again"
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def refuse_foreign(folder: Path) -> None:
    """Refuses a path that is a file, or a folder with something else in it."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise StudyError(
            f"{folder}: a site needs a folder of its own, but this is a file or a link; "
            "remove it or give another folder"
        )
    if (
        folder.is_dir()
        and not (folder / MARKER).is_file()
        and next(folder.iterdir(), None)
    ):
        raise StudyError(
            f"{folder}: this folder is not empty and holds no truceline site, and "
            "writing a site would remove what is in it; empty it or give another folder"
        )


def _swap(draft: Path, target: Path) -> None:
    if not target.exists():
        draft.rename(target)
        return
    old = Path(mkdtemp(prefix=f".{target.name[:40]}-old-", dir=target.parent))
    old.rmdir()
    target.rename(old)
    try:
        draft.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)
