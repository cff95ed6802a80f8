"""Copies, sketches and what was said of files: kept, given back, and gone with a text."""

from dataclasses import replace

import pytest

from truceline.model import Copy, CopyKind, Overlap, Sketch
from truceline.model.ids import sha256_of
from truceline.model.imports import ArticleOrigins, ImportedFile, Remarked, Share
from truceline.record import ClaimsWanted

RECIPE = "invented/1"


def sketch_of(article):
    return Sketch(
        article_id=article.id,
        published=article.date,
        path=article.path,
        outlet=article.outlet,
        length=len(article.text),
        credited="Orbit Press",
        places=b"\x01\x00\xff\x7f",
    )


def copy_of(one, other, **changes):
    plain = Copy(
        article_id=one.id,
        leading=other.id,
        copied_from=other.id,
        also_from=(),
        share=1.0,
        share_of_other=0.75,
        kind=CopyKind.EXCERPT,
    )
    return replace(plain, **changes)


@pytest.fixture
def articles(factory, record):
    articles = tuple(factory.article(number) for number in (1, 2, 3))
    record.keep_articles(articles)
    return articles


def test_sketches_come_back_as_they_were(record, articles):
    sketches = tuple(sketch_of(article) for article in articles)
    assert record.found_copies.keep_sketches(sketches, recipe=RECIPE) == 3
    assert sorted(record.found_copies.sketches(RECIPE), key=lambda s: s.order) == [
        *sketches
    ]
    assert record.found_copies.sketches("another") == ()


def test_only_articles_without_a_sketch_of_the_recipe_are_asked_for(record, articles):
    record.found_copies.keep_sketches([sketch_of(articles[0])], recipe=RECIPE)
    record.found_copies.keep_sketches([sketch_of(articles[1])], recipe="old")
    assert list(record.found_copies.unsketched(RECIPE)) == [*articles[1:]]


def test_overlaps_come_back_as_they_were(record, articles):
    overlap = Overlap(
        first=articles[0].id,
        second=articles[1].id,
        share_of_first=0.25,
        share_of_second=1.0,
    )
    assert record.found_copies.keep_overlaps([overlap]) == 1
    assert record.found_copies.overlaps() == (overlap,)


@pytest.mark.parametrize("kind", [CopyKind.MERGED, None])
def test_copies_come_back_and_name_who_leads(record, articles, kind):
    first, second, third = articles
    copy = copy_of(second, first, also_from=(third.id,), kind=kind)
    record.found_copies.keep_copies([copy])
    assert record.found_copies.copies() == (copy,)
    assert record.article(second.id).duplicate_of == first.id
    assert record.found_copies.groups()[second.id] == first.id
    record.found_copies.keep_copies([])
    assert record.found_copies.copies() == ()
    assert record.article(second.id) == second


def test_a_copy_that_is_imported_again_stays_a_copy_and_is_unchanged(record, articles):
    first, second, _ = articles
    record.found_copies.keep_copies([copy_of(second, first)])
    assert record.keep_articles([second]).unchanged == 1
    assert record.article(second.id).duplicate_of == first.id


def test_a_copy_keeps_its_coding_when_it_becomes_one(record, factory):
    record.keep_articles([factory.article(1), factory.article(2)])
    record.keep_coding(factory.coded(1))
    record.found_copies.keep_copies([copy_of(factory.article(1), factory.article(2))])
    assert len(list(record.claims(ClaimsWanted()))) == 2


def test_what_was_found_of_a_text_goes_with_it(record, articles):
    first, second, _ = articles
    record.found_copies.keep_sketches(map(sketch_of, articles), recipe=RECIPE)
    overlap = Overlap(
        first=first.id, second=second.id, share_of_first=1, share_of_second=1
    )
    record.found_copies.keep_overlaps([overlap])
    text = f"{second.text} More."
    changed = replace(second, text=text, sha256=sha256_of(text))
    record.keep_articles([changed])
    assert record.found_copies.overlaps() == ()
    assert [each.id for each in record.found_copies.unsketched(RECIPE)] == [second.id]


def test_an_article_that_is_dropped_takes_its_copies_along(record, articles):
    first, second, _ = articles
    record.found_copies.keep_copies([copy_of(second, first)])
    record.drop_articles([first.id])
    assert record.found_copies.copies() == ()


def test_an_article_in_another_language_is_kept_and_never_asked_for(record, factory):
    spanish = factory.article(1, language="es")
    unknown = factory.article(2, language=None)
    english = factory.article(3, language="en")
    record.keep_articles([spanish, unknown, english])
    waiting = [article.id for article in record.uncoded(factory.CODED_BY)]
    assert waiting == [unknown.id, english.id]
    assert record.article(spanish.id) == spanish


def test_an_article_found_to_be_in_another_language_loses_its_coding(record, factory):
    record.keep_articles([factory.article(1)])
    record.keep_coding(factory.coded(1))
    record.keep_articles([factory.article(1, language="es")])
    assert record.counts().coded == 0


def file_named(path, **changes):
    plain = ImportedFile(
        path=path, format="CSV", read=97, quarantined=3, missing=0, is_whole=True
    )
    return replace(plain, **changes)


def test_counts_and_remarks_of_files_come_back(record):
    files = (file_named("a.csv"), file_named("b.csv", missing=2, is_whole=False))
    remarks = (Remarked(path="b.csv", remark="two dates"),)
    record.imports.keep_files(files, remarks, paths=None)
    assert (record.imports.files(), record.imports.remarks()) == (files, remarks)
    assert [file.holds for file in files] == [100, 102]


def test_a_file_that_is_read_again_replaces_what_was_said_of_it_alone(record):
    record.imports.keep_files(
        [file_named("a.csv"), file_named("b.csv")],
        [Remarked(path="a.csv", remark="kept"), Remarked(path="b.csv", remark="gone")],
        paths=None,
    )
    mended = file_named("b.csv", read=100, quarantined=0)
    record.imports.keep_files([mended], [], paths={"b.csv"})
    assert record.imports.files() == (file_named("a.csv"), mended)
    assert [each.remark for each in record.imports.remarks()] == ["kept"]


def test_a_run_over_all_files_forgets_those_that_are_gone(record):
    record.imports.keep_files([file_named("a.csv")], [], paths=None)
    record.imports.keep_files([file_named("b.csv")], [], paths=None)
    assert [file.path for file in record.imports.files()] == ["b.csv"]


def test_a_file_name_in_another_encoding_is_kept_in_escapes(record):
    record.imports.keep_files([file_named("caf\udce9.csv")], [], paths=None)
    assert [file.path for file in record.imports.files()] == ["caf\\udce9.csv"]


def test_origins_of_dates_are_counted_and_go_with_their_articles(record, articles):
    def origins(article, date):
        return ArticleOrigins(
            article_id=article.id,
            date=date,
            title=None,
            outlet="list of sources",
            url=None,
            authors=None,
        )

    first, second, third = articles
    record.imports.keep_origins(
        [
            origins(first, "header line"),
            origins(second, "file name"),
            origins(third, "file name"),
            replace(origins(first, "--date"), article_id="nobody"),
        ]
    )
    assert record.imports.date_origins() == (
        Share(name="file name", articles=2),
        Share(name="header line", articles=1),
    )
    record.drop_articles([first.id])
    assert len(record.imports.date_origins()) == 1
