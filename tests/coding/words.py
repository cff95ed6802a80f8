"""Words for trees of which the grammar does not matter."""


def words(text: str) -> list[tuple[str, str, str, str, str, int]]:
    """Rows of a tree, with the lemma behind a slash where it differs."""
    rows = []
    for word in text.split():
        printed, _, lemma = word.partition("/")
        rows.append((printed, lemma or printed.lower(), "NOUN", "NN", "dep", 0))
    return rows
