"""Verbs of several words: "set free", "call off", "go back on", "declare a state of".

The words may stand beside the verb in the tree, or follow it with small words between.
"""

from truceline.coding.sentences.tree import DAYS, Tree

_PARTICLES = tuple("prt advmod prep advcl aux acomp oprd npadvmod dobj intj".split())
# What opens the clause that belongs to a verb: "vow to fight", "warn would".
_OPENING = frozenset({"to", "will", "would", "'ll"})


def count_verb_words(tree: Tree, place: int, verbs: tuple[str, ...]) -> int | None:
    """The number of words of the longest of the verbs that stands here."""
    lemma = tree.token(place).lemma
    phrases = [words for verb in verbs if (words := verb.split())[0] == lemma]
    if all(len(words) == 1 for words in phrases):
        return 1 if phrases else None
    beside = _particles(tree, place)
    # "Is set to free" is no "set free", nor "went on to free" a "go free".
    below = beside | _words_below(tree, place)
    found = [
        len(words)
        for words in phrases
        if set(words[1:]) <= (below if set(words) & _OPENING else beside)
        or _follows(tree, place, words[1:])
    ]
    return max(found) if found else None


def _particles(tree: Tree, place: int) -> set[str]:
    """The small words that may be part of a verb: particles, prepositions, and a bare word
    that the parser makes a clause of: "set free"."""
    found = {
        tree.token(child).text.lower()
        for child in tree.children(place, *_PARTICLES)
        if not _is_of_time(tree, child)
        and tree.token(child).dep != "advcl"
        and not _is_about_the_object(tree, place, child)
        # The "to" of "began to fall" is no "fall to".
        and (tree.token(child).dep != "aux" or child > place)
    }
    for clause in tree.children(place, "xcomp", "ccomp", "advcl"):
        if not any(
            tree.token(one).tag in ("TO", "MD") for one in tree.children(clause, "aux")
        ):
            found.add(tree.token(clause).text.lower())
    return found


def _is_about_the_object(tree: Tree, place: int, child: int) -> bool:
    """ "Declared a truce over the feast" is not to declare it over."""
    return (
        tree.token(child).text.lower() == "over"
        and bool(tree.children(child, "pobj"))
        and any(place < one < child for one in tree.children(place, "dobj"))
    )


def _words_below(tree: Tree, place: int) -> set[str]:
    """The verb of a clause below with its "to" or "would": "told them to go", "warned that
    they would go"."""
    found = set()
    for clause in tree.children(place, "xcomp", "ccomp", "advcl"):
        found.add(tree.token(clause).text.lower())
        if tree.token(clause).dep != "advcl":
            found.update(
                tree.token(one).text.lower() for one in tree.children(clause, "aux")
            )
    return found


def _is_of_time(tree: Tree, place: int) -> bool:
    """Whether a preposition leads to a day: "called on Friday" is no "call on"."""
    return any(tree.token(inner).text in DAYS for inner in tree.children(place, "pobj"))


def _follows(tree: Tree, place: int, words: list[str]) -> bool:
    """Whether the words follow in order, with nothing but small words between: "declare a
    state of", "go back on strike", and not "gave the bombing in Kabul" for "give in"."""
    at = place + 1
    for word in words:
        for one in range(at, min(at + 3, len(tree.tokens))):
            token = tree.token(one)
            if word == "no" and token.dep == "det" and token.head > one:
                return False  # "Said no talks were planned" is no "said no".
            if word in (token.text.lower(), token.lemma) and not _is_of_time(tree, one):
                at = one + 1
                break
            if token.pos in ("NOUN", "PROPN", "VERB", "PRON") or token.tag == "TO":
                return False
        else:
            return False
    return True
