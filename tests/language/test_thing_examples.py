"""Every kind of things, and every word of the unreal, takes an act away from its example.

Its look-alike is an act. Without these rows the examples would be acts, so that a row that
does nothing is found.
"""

from collections.abc import Iterator
from dataclasses import replace

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook, PeopleRule, ThingRule, UnrealRule
from truceline.model import CodedArticle, Factuality

Row = ThingRule | PeopleRule | UnrealRule


def _rows(codebook: Codebook) -> Iterator[Row]:
    # What one fights with takes no act away; it is only no party to it.
    yield from (one for one in codebook.things if not one.is_gear)
    yield from codebook.of_people
    yield from codebook.unreal


def _acts(coded: CodedArticle) -> bool:
    return any(one.factuality is Factuality.ACTUAL for one in coded.claims)


def _wrong(
    codebook: Codebook, rows: list[Row], sentences: list[str], *, acts: bool
) -> list[str]:
    coded = code_sentences(codebook, sentences)
    return [
        f"{row.where}: {sentence}"
        for row, sentence, one in zip(rows, sentences, coded, strict=True)
        if _acts(one) is not acts
    ]


def test_no_example_of_a_thing_or_a_picture_is_an_act(codebook: Codebook) -> None:
    rows = list(_rows(codebook))
    assert not _wrong(codebook, rows, [one.example for one in rows], acts=False)


def test_every_look_alike_of_a_thing_or_a_picture_is_an_act(codebook: Codebook) -> None:
    rows = list(_rows(codebook))
    assert not _wrong(codebook, rows, [one.look_alike for one in rows], acts=True)


def test_without_its_row_every_example_would_be_an_act(codebook: Codebook) -> None:
    rows = list(_rows(codebook))
    bare = replace(codebook, things=(), of_people=(), unreal=())
    assert not _wrong(bare, rows, [one.example for one in rows], acts=True)


def test_gear_is_no_party_to_what_is_said_of_it(codebook: Codebook) -> None:
    rows = [one for one in codebook.things if one.is_gear]
    assert rows
    for book, is_party in ((codebook, False), (replace(codebook, things=()), True)):
        for row, coded in zip(
            rows, code_sentences(book, [one.example for one in rows]), strict=True
        ):
            [accused, *_] = coded.claims
            names = {ref.name.removesuffix("s") for ref in accused.target}
            assert bool(names & set(row.words)) is is_party
