"""A codebook as pages, with what a study adds to it marked."""

from pathlib import Path

from truceline import __version__
from truceline.codebook import load_codebook, shipped_processes
from truceline.pipeline.tools import codebook_folders, load_study_codebook
from truceline.publish.codebook_material import CodebookMaterial
from truceline.publish.codebook_site import publish_codebook


def show_codebook(
    own: Path | None,
    processes: tuple[str, ...] | None,
    output: Path,
    *,
    study: str | None,
) -> Path:
    """Writes the pages of a codebook and gives the first of them.

    ``own`` is a study's folder over the codebook that ships, or a codebook in itself;
    ``study`` is the study's name. Raises CodebookError with every fault.
    """
    codebook = load_study_codebook(own, processes)
    folders = codebook_folders(own)
    shipped = load_codebook(base=folders.base, processes=processes)
    is_ours = folders.base is None
    known = shipped_processes() if is_ours else ()
    material = CodebookMaterial(
        study=study,
        codebook=codebook,
        shipped=shipped,
        everywhere=load_codebook(base=folders.base, processes=()),
        processes=known if processes is None else tuple(sorted(set(processes))),
        program=__version__,
    )
    return publish_codebook(material, output)
