"""Cuts articles as truceline does and writes the paragraphs to a JSON file.

A program of its own, so that neither the plain model's run nor the process that
measures pays for reading articles.
"""

import json
import sys
from datetime import date
from pathlib import Path

from truceline.documents import read_documents
from truceline.language import split_paragraphs
from truceline.model import Article


def main() -> None:
    """Arguments: the articles, the file to write, the day of the run."""
    folder, target, today = sys.argv[1:]
    texts: list[str] = []
    articles = 0
    for article in read_documents([Path(folder)], today=date.fromisoformat(today)):
        if isinstance(article, Article):
            articles += 1
            spans = split_paragraphs(article)
            texts += [span.of(article.text).replace("\n", " ") for span in spans]
    found = {"articles": articles, "paragraphs": texts}
    Path(target).write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
