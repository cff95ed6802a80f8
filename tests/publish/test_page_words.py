import ast
from pathlib import Path
from types import ModuleType

import pytest

from truceline.model import (
    ActorRef,
    EventType,
    Factuality,
    Precision,
    Span,
    StatementKind,
)
from truceline.publish import contexts, lookup_contexts, words
from truceline.publish.article_pages import safe_url
from truceline.publish.words import counted, listed, phrase_for, shortened, verb_of


def test_every_code_has_plain_words() -> None:
    assert set(words.PHRASES) == set(EventType)
    assert set(words.FACTUALITY_WORDS) == set(words.FACTUALITY_MEANINGS)
    assert set(words.FACTUALITY_WORDS) == set(words.MODALS) == set(Factuality)
    assert set(words.KIND_WORDS) == set(words.KIND_MEANINGS) == set(StatementKind)
    assert set(words.PRECISION_MEANINGS) == set(Precision)


def test_only_what_happened_or_is_denied_is_said_in_the_past_tense() -> None:
    talks = phrase_for(EventType.CONSULT, None)
    assert {one.value: verb_of(talks, one) for one in Factuality} == {
        "actual": "met or talked",
        "planned": "would meet or talk",
        "offered": "would meet or talk",
        "demanded": "should meet or talk",
        "possible": "might meet or talk",
        "denied": "met or talked",
    }


def test_a_mode_without_words_of_its_own_has_those_of_its_type() -> None:
    assert phrase_for(EventType.RETREAT, "release").name == "Captives freed"
    assert phrase_for(EventType.RETREAT, "unheard-of").name == "Concession carried out"


@pytest.mark.parametrize(
    ("name", "party", "sentence"),
    [
        ("ten Afghan prisoners", None, "freed ten Afghan prisoners"),
        ("1,500", None, "freed 1,500"),
        ("Northern Front", None, "freed captives of Northern Front"),
        ("the army", "norway", "freed captives of the army"),
    ],
)
def test_captives_are_freed_and_those_of_a_side_are_its_captives(
    name: str, party: str | None, sentence: str
) -> None:
    target = ActorRef(
        id=None, name=name, party=party, party_name=party, code=None, span=Span(0, 1)
    )
    phrase = phrase_for(EventType.RETREAT, "release", [target])
    assert " ".join(f"{phrase.done} {phrase.link} {name}".split()) == sentence
    assert phrase.name == "Captives freed"


def test_numbers_and_lists_read_as_sentences() -> None:
    assert counted(0, "act", "acts") == "no acts"
    assert counted(1, "act", "acts") == "1 act"
    assert counted(1204, "act", "acts") == "1,204 acts"
    assert listed([]) == ""
    assert listed(["a", "b", "c"]) == "a, b and c"


def test_a_quotation_is_cut_only_when_it_is_too_long() -> None:
    assert shortened("two\n words", 2) == "two\n words"
    assert shortened("one two three", 2) == "one two …"


@pytest.mark.parametrize(
    ("url", "is_link"),
    [
        ("https://example.org/a", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("data:text/html,x", False),
        ("java\nscript:alert(1)", False),
        ("https:///nohost", False),
        ("https://[broken", False),
        ("//example.org", False),
        (None, False),
    ],
)
def test_only_http_addresses_with_a_host_may_be_followed(
    url: str | None, *, is_link: bool
) -> None:
    assert (safe_url(url) is not None) is is_link


@pytest.mark.parametrize("module", [contexts, lookup_contexts])
def test_every_field_of_every_page_is_explained(module: ModuleType) -> None:
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    for page in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        assert ast.get_docstring(page), page.name
        for field, after in zip(page.body, [*page.body[1:], None], strict=True):
            if isinstance(field, ast.AnnAssign):
                explained = isinstance(after, ast.Expr) and isinstance(
                    after.value, ast.Constant
                )
                assert explained, f"{page.name}.{ast.unparse(field.target)}"
