"""Event types by sentence in Voice of America articles.

Given: ``events.jsonl`` with article, sentence and an ACE type, and the articles under
``corpus/voa`` beside the folder of sets; the sentence is a paragraph, counted from 0
behind the line of the date. Four types that both schemes have are compared. The set
measures only.
"""

import json
import re
from collections import defaultdict
from datetime import date
from pathlib import Path

from truceline.evaluation.scores import Confusion, Measure
from truceline.evaluation.tally import Tally
from truceline.evaluation.texts import CodedText, Text, code_texts
from truceline.pipeline.tools import Tools

TYPES = {
    "Contact:Meet": "CONSULT",
    "Contact:Phone-Write": "CONSULT",
    "Conflict:Attack": "ASSAULT",
    "Justice:Arrest-Jail": "COERCE",
    "Conflict:Demonstrate": "PROTEST",
}
COMPARED = frozenset(TYPES.values())
_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")


def score_voa_events(
    folder: Path, tools: Tools
) -> tuple[int, list[Measure], list[Confusion]]:
    """F1 of the types that each sentence reports, over all and by type."""
    gold = _read_gold(folder)
    texts = [_read_text(file) for file in _articles(folder)]
    tallies = {name: Tally() for name in ("all", *sorted(COMPARED))}
    confusions: list[Confusion] = []
    for one in code_texts(texts, tools):
        paragraphs = list(_PARAGRAPH.finditer(one.text.text))
        found = _found(one, paragraphs)
        for number, paragraph in enumerate(paragraphs):
            wanted = gold.get((one.text.id, number), frozenset())
            given = found.get(number, frozenset())
            for name, tally in tallies.items():
                kept = COMPARED if name == "all" else frozenset({name})
                tally.add_pairs(
                    hits=len(wanted & given & kept),
                    found=len(given & kept),
                    wanted=len(wanted & kept),
                )
            confusions.extend(
                Confusion(
                    where=f"{one.text.id}:{number}",
                    kind=f"{name} {'missed' if name in wanted else 'not marked'}",
                    wanted=name if name in wanted else None,
                    found=name if name in given else None,
                    text=paragraph.group(),
                )
                for name in sorted(wanted ^ given)
            )
    measures = [Measure(name="type F1", value=tallies["all"].f1, goal=0.65)]
    measures += [
        Measure(name=f"{name} F1", value=tally.f1)
        for name, tally in tallies.items()
        if name != "all"
    ]
    return len(texts), measures, confusions


def articles_of(folder: Path) -> Path:
    """Where the articles lie: beside the folder that holds the sets."""
    return folder.parent.parent / "corpus" / "voa"


def _articles(folder: Path) -> list[Path]:
    return sorted(articles_of(folder).glob("*.txt"))


def _read_text(file: Path) -> Text:
    head, _, rest = file.read_text("utf-8").partition("\n")
    return Text(
        id=file.stem,
        date=date.fromisoformat(head.removeprefix("date ").strip()),
        text=rest.lstrip("\n"),
    )


def _read_gold(folder: Path) -> dict[tuple[str, int], frozenset[str]]:
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    for line in (folder / "events.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["type"] in TYPES:
            found[row["article"], row["sentence"]].add(TYPES[row["type"]])
    return {key: frozenset(types) for key, types in found.items()}


def _found(
    one: CodedText, paragraphs: list[re.Match[str]]
) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    if one.coded is not None:
        for claim in one.coded.claims:
            start = claim.evidence.start + one.shift
            for number, paragraph in enumerate(paragraphs):
                if paragraph.start() <= start < paragraph.end():
                    found[number].add(claim.type.value)
    return {number: frozenset(types & COMPARED) for number, types in found.items()}
