"""Whether two printed names are spellings of one: accents, transliteration, slips, parts.

Arabic and Persian names are written in many ways in Latin letters (Mohammad, Muhammed;
al-Masri, El Masry), Spanish ones with and without accents and second surnames.
"""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from truceline.coding.names.name_words import BODY_NOUNS, GROUP_NOUNS, PARTICLES

# Letters that stand for one another between transliterations. Order matters.
_LETTERS = (
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("dh", "d"),
    ("th", "t"),
    ("ck", "k"),
    ("q", "k"),
    ("w", "v"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ie", "i"),
    ("ei", "i"),
    ("j", "g"),
    ("z", "s"),
    ("y", "i"),
    ("u", "o"),
)
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiou]")
# Shorter words differ by a letter too easily: Ali and Alo, Omar and Omer.
_LEAST_FOR_SLIPS = 6
_LEAST_ALONE = 5
_BODIES = GROUP_NOUNS | BODY_NOUNS


@lru_cache(maxsize=65_536)
def split_name(name: str) -> tuple[str, ...]:
    """The words of a name in small plain letters, without particles: "al-Masri" is one."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = re.findall(r"[^\W_]+", plain.replace("'", "").replace("’", ""))
    kept = tuple(word for word in words if word not in PARTICLES)
    return kept or tuple(words)


@lru_cache(maxsize=65_536)
def is_same_word(one: str, other: str) -> bool:
    """Whether two words of names may be spellings of one.

    An initial stands for a word that begins with it. Maria and Mario stay apart, as does
    whatever differs in more than vowels and letters that are heard alike, but for one
    slip in a long word.
    """
    if one == other:
        return True
    if 1 in (len(one), len(other)):
        return one[0] == other[0]
    first, second = _sound(one), _sound(other)
    if first == second:
        return True
    if {first[-1], second[-1]} == {"a", "o"}:
        return False
    bones = _bones(first)
    if bones == _bones(second) and len(bones) > 1:
        # Ruiz and Reyes have the same two consonants; Mohammad and Muhammed four.
        most = 2 if len(bones) > 3 else 1
        return DamerauLevenshtein.distance(first, second) <= most
    if min(len(first), len(second)) < _LEAST_FOR_SLIPS:
        return False
    return DamerauLevenshtein.distance(first, second) <= 1


def is_like(one: str, other: str) -> bool:
    """Whether two words are alike enough to be one by themselves: Cruz is not Cross."""
    if one == other:
        return True
    if min(len(one), len(other)) < _LEAST_ALONE:
        return False
    first, second = _sound(one), _sound(other)
    slips = DamerauLevenshtein.distance(first, second)
    # One letter more than beside other words: Soviet is not Summit.
    return slips == 0 or (slips == 1 and min(len(one), len(other)) > _LEAST_FOR_SLIPS)


def is_same_name(one: str, other: str) -> bool:
    """Whether two full names may mean one person or group.

    Two words at least must agree, in order, the first among them; what one name has
    more may stand anywhere behind: "Juan Santos", "Juan Manuel Santos Calderón".
    """
    shorter, longer = sorted((split_name(one), split_name(other)), key=len)
    if shorter == longer:
        return True
    if len(shorter) < 2 or shorter[-1] in _BODIES:
        # Nothing else in the name can bear a doubtful word out.
        return len(shorter) == len(longer) and all(map(is_like, shorter, longer))
    rest = iter(longer)
    pairs = [
        (word, next((each for each in rest if is_same_word(word, each)), None))
        for word in shorter
    ]
    last, its = pairs[-1]
    return (
        pairs[0][1] == longer[0]
        and all(each is not None for _, each in pairs)
        # An initial alone could be anybody's.
        and len(last) > 1
        and len(its or "") > 1
    )


def is_surname_of(word: str, name: str) -> bool:
    """Whether one word is the last of a full name."""
    words, whole = split_name(word), split_name(name)
    return _is_single(words, whole) and is_like(words[0], whole[-1])


def is_part_of(word: str, name: str) -> bool:
    """Whether one word stands in a full name behind its first: a surname of two."""
    words, whole = split_name(word), split_name(name)
    return _is_single(words, whole) and any(
        is_like(words[0], each) for each in whole[1:]
    )


def _is_single(words: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return len(words) == 1 and len(words[0]) > 1 and len(whole) > 1


def first_letters(name: str) -> str:
    """A key that spellings of one name share: the sound of its first letter."""
    return _sound(split_name(name)[0])[:1] if split_name(name) else ""


@lru_cache(maxsize=65_536)
def _sound(word: str) -> str:
    for written, heard in _LETTERS:
        word = word.replace(written, heard)
    return _DOUBLE.sub(r"\1", word)


def _bones(sound: str) -> str:
    return sound[0] + _VOWELS.sub("", sound[1:])
