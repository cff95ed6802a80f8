import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from truceline.errors import StudyError
from truceline.model import CodedArticle
from truceline.publish.folder import new_site
from truceline.publish.material import SiteMaterial
from truceline.publish.site import publish_site

Material = Callable[..., SiteMaterial]


def test_a_folder_with_something_else_in_it_is_refused(
    tmp_path: Path, material_of: Material
) -> None:
    (tmp_path / "thesis.txt").write_text("my only copy")
    with pytest.raises(StudyError) as refusal:
        publish_site(material_of(), tmp_path)
    assert str(refusal.value) == (
        f"{tmp_path}: this folder is not empty and holds no truceline site, and writing "
        "a site would remove what is in it; empty it or give another folder"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_file_in_the_place_of_the_folder_is_refused(
    tmp_path: Path, material_of: Material
) -> None:
    place = tmp_path / "site"
    place.write_text("not a folder")
    with pytest.raises(StudyError, match="a site needs a folder of its own"):
        publish_site(material_of(), place)


def test_a_parent_that_cannot_be_made_is_said_in_words(
    tmp_path: Path, material_of: Material
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StudyError, match="give a folder whose parent you may write"):
        publish_site(material_of(), tmp_path / "file" / "site")


def test_an_empty_folder_is_taken(tmp_path: Path, material_of: Material) -> None:
    assert publish_site(material_of(), tmp_path / "new" / "site").index.is_file()
    (tmp_path / "empty").mkdir()
    assert publish_site(material_of(), tmp_path / "empty").index.is_file()


def test_a_run_that_fails_leaves_the_old_site_whole(
    tmp_path: Path, material_of: Material
) -> None:
    site = tmp_path / "site"
    publish_site(material_of(), site)
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    with pytest.raises(KeyboardInterrupt):
        break_off(site, KeyboardInterrupt())
    full = OSError(errno.ENOSPC, "No space left on device")
    with pytest.raises(StudyError, match=r"\(No space left on device\), and what was"):
        break_off(site, full)
    after = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    assert after == before
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_pages_of_articles_that_are_gone_vanish(
    tmp_path: Path, material_of: Material, articles: tuple[CodedArticle, ...]
) -> None:
    site = tmp_path / "site"
    publish_site(material_of(*articles[:2]), site)
    publish_site(material_of(articles[0]), site)
    assert len(list((site / "articles").iterdir())) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_two_articles_with_one_id_are_refused(
    tmp_path: Path, material_of: Material, articles: tuple[CodedArticle, ...]
) -> None:
    with pytest.raises(StudyError, match="each needs an id of its own; remove one"):
        publish_site(material_of(articles[0], articles[0]), tmp_path / "site")
    assert list(tmp_path.iterdir()) == []


def break_off(site: Path, error: BaseException) -> None:
    with new_site(site) as draft:
        (draft / "index.html").write_text("half a page")
        raise error
