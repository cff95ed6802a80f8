"""Reasons why reports were taken for one event, with names and days as pages say them."""

import re
from collections.abc import Mapping
from datetime import date

from truceline.publish.dates import day_words

# An id of the codebook, or a day; both are whole words of a reason.
TOKEN = re.compile(r"\d{4}-\d{2}-\d{2}|[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def reason_words(reason: str, names: Mapping[str, str]) -> str:
    """The reason with the names of actors in place of their ids, and days in words."""

    def said(found: re.Match[str]) -> str:
        token = found.group()
        if token[0].isdigit():
            return day_words(date.fromisoformat(token))
        return names.get(token, token)

    return TOKEN.sub(said, reason)
