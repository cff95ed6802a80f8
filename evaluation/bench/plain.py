"""The bare language model, all components, over paragraphs in a JSON file.

A program of its own: loading the model counts, as it does for truceline.
"""

import json
import sys
from pathlib import Path

import spacy


def main() -> None:
    """Arguments: the file of paragraphs, the model's name."""
    source, model = sys.argv[1:]
    nlp = spacy.load(model)
    texts = json.loads(Path(source).read_text(encoding="utf-8"))["paragraphs"]
    for _ in nlp.pipe(texts):
        pass


if __name__ == "__main__":
    main()
