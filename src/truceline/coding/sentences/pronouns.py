"""Words that stand for somebody without naming anybody: "he", "we", "both"."""

_PRONOUNS = frozenset("i he she it they we you who both all".split())


def is_pronoun(words: str) -> bool:
    """Whether words as printed are no more than such a word."""
    return words.lower() in _PRONOUNS
