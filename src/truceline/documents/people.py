"""Names of people as by-lines and credits print them.

A name has two to five words with a capital each, particles apart ("Abdul al-Rahman",
"Lena van der Berg"). Agencies, outlets and bodies are no people, however capitalised.
"""

import re

MOST_WORDS = 5
_PARTICLES = frozenset({
    "al", "el", "ul", "ur", "bin", "bint", "ibn", "abu", "da", "de", "del", "della",
    "den", "der", "di", "dos", "du", "la", "le", "ter", "van", "von", "zu", "y", "e",
})  # fmt: skip
# A word that a body or a place carries in its name and a person hardly ever does.
_NOT_A_PERSON = frozenset({
    "agence", "agencies", "agency", "aid", "alliance", "and", "arab", "arabia", "army",
    "associated", "association", "authorities", "broadcasting", "bureau", "channel",
    "chronicle", "city", "cnn", "committee", "correspondent", "correspondents",
    "council", "courier", "crescent", "cross", "daily", "department", "desk",
    "dispatch", "editors", "embassy", "emirates", "express", "force", "forces",
    "foundation", "gazette", "government", "group", "groups", "herald", "international",
    "islamic", "journal", "kingdom", "media", "ministry", "mission", "monitor",
    "nation", "nations", "network", "new", "news", "newsroom", "north", "office",
    "officials", "organisation", "organization", "party", "pentagon", "post", "presse",
    "press", "province", "radio", "red", "relief", "report", "reporter", "reporters",
    "republic", "reuters", "review", "rights", "saint", "service", "services",
    "sources", "south", "staff", "state", "states", "street", "taliban", "team",
    "television", "the", "times", "town", "tribune", "union", "united", "university",
    "voa", "watch", "weekly", "wire", "writer", "writers", "xinhua", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
})  # fmt: skip
_WORD = re.compile(r"[^\W\d_](?:[\w'’‘ʼ]|[-‐‑](?=\w))*\.?")


def is_person(words: str) -> bool:
    """Whether the words, and all of them, can be one person's name."""
    parts = words.split()
    if not 2 <= len(parts) <= MOST_WORDS:
        return False
    full = 0
    for part in parts:
        if _WORD.fullmatch(part) is None or part.rstrip(".").lower() in _NOT_A_PERSON:
            return False
        if part.lower() in _PARTICLES:
            continue
        if not is_capitalised(part):
            return False
        full += 1
    return full >= 2 and parts[-1].lower() not in _PARTICLES


def is_capitalised(word: str) -> bool:
    """Whether a word begins as a name does: "Kabul", "KABUL", "al-Masri", "d'Arcy"."""
    if word[:1].isupper():
        return True
    _, mark, rest = word.replace("’", "'").replace("'", "-").partition("-")
    return bool(mark) and rest[:1].isupper() and len(word) - len(rest) <= 4


def without_repeats(names: list[str]) -> tuple[str, ...]:
    """The names in order of print, each once, however it is capitalised."""
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(name.casefold(), name)
    return tuple(seen.values())
