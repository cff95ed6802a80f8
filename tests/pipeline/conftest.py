"""What all steps of a study share."""

from collections.abc import Iterator

import pytest

from tests.loaded import share_codebook


@pytest.fixture(autouse=True, scope="module")
def codebook_is_shared() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        share_codebook(patch)
        yield
