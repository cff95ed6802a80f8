"""Templates filled with typed contexts and written as files."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from truceline.model import Issue
from truceline.publish.dates import day_words
from truceline.publish.found_words import ELSEWHERE, LEARNED_WORDS, SIDES_FROM_WORDS
from truceline.publish.timeline import sides_of
from truceline.publish.truce_words import VERDICT_WORDS, change_words, number_words
from truceline.publish.words import (
    FACTUALITY_WORDS,
    KIND_WORDS,
    NO_SOURCE,
    PHRASES,
    counted,
    shortened,
)

TEMPLATES = Path(__file__).parent / "templates"

# What HTML cannot hold even as a reference: control characters and halves of pairs.
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Writes pages into a site folder."""

    folder: Path
    environment: Environment

    def write_page(self, name: str, template: str, page: Any) -> None:
        """One page from its template; the page's fields are all the template sees."""
        html = self.environment.get_template(template).render(page=page)
        self.write_text(name, html)

    def write_text(self, name: str, text: str) -> None:
        """A file in UTF-8, with what no file of text can hold replaced by U+FFFD."""
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        safe = UNPRINTABLE.sub("\ufffd", text).replace("\r", "&#13;")
        path.write_text(safe, encoding="utf-8", newline="\n")


def writer_for(folder: Path, issue_names: dict[Issue, str]) -> Writer:
    """A writer whose templates escape everything and refuse a name nobody gave."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        change_words=change_words,
        counted=counted,
        day_words=day_words,
        elsewhere=ELSEWHERE,
        factuality_words=FACTUALITY_WORDS,
        issue_names=issue_names,
        kind_words=KIND_WORDS,
        learned_words=LEARNED_WORDS,
        no_source=NO_SOURCE,
        number_words=number_words,
        phrases=PHRASES,
        shortened=shortened,
        sides_from_words=SIDES_FROM_WORDS,
        sides_of=sides_of,
        verdict_words=VERDICT_WORDS,
    )
    return Writer(folder=folder, environment=environment)
