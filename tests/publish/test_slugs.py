import re

from hypothesis import given
from hypothesis import strategies as st

from truceline.publish.slugs import slug_of

# Halves of character pairs come from broken files.
anything = st.text(st.characters(codec=None) | st.sampled_from("\ud800/\\.\n\x00"))


@given(identity=anything, words=anything)
def test_a_slug_is_a_safe_file_name_for_any_id(identity: str, words: str) -> None:
    slug = slug_of(identity, words * 20)
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]*-[0-9a-f]{8}", slug)
    assert len(slug) <= 57


def test_ids_that_differ_have_pages_that_differ() -> None:
    assert slug_of("a/b", "same words") != slug_of("a.b", "same words")


def test_a_slug_says_what_the_page_is() -> None:
    assert slug_of("1", "2020-01-16 Talks: résumé!").startswith(
        "2020-01-16-talks-resume-"
    )
