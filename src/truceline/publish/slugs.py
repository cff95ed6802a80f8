"""Names of pages: safe in every file system, the same for the same id."""

import re
import unicodedata

from truceline.model.ids import sha256_of

# Enough to tell what a file is, short enough for the 143 bytes of encrypted homes.
PREFIX = 48


def slug_of(identity: str, words: str) -> str:
    """A file name without ending: plain letters of the words, then a hash of the id.

    Two ids never meet, whatever they hold: slashes, dots, Arabic, newlines.
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    safe = re.sub(r"[^a-z0-9]+", "-", plain.lower())[:PREFIX].strip("-")
    return f"{safe or 'page'}-{sha256_of(identity)[:8]}"
