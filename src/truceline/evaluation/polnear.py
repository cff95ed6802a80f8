"""PolNeAR: who says what in political news, marked as source, cue and content.

Given: a folder with ``text/NAME.txt`` and ``attributions/NAME_xxxx.ann`` (brat). Where
several people marked one article, the first file by name counts. Source: Newell,
Margolin and Ruths 2018. The set measures only; it is never trained on.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.evaluation.scores import Confusion, Measure
from truceline.evaluation.spans import Marked, add_overlaps, share_in_common
from truceline.evaluation.tally import Tally
from truceline.evaluation.texts import CodedText, Text, code_texts
from truceline.model import Statement
from truceline.pipeline.tools import Tools

_LINE = re.compile(r"(T[0-9]+)\t(Source|Cue|Content) ([0-9 ;]+)\t")
_LINK = re.compile(r"\b(Source|Cue|Content)[0-9]*:(T[0-9]+)")
_DAY = re.compile(r"_([0-9]{4}-[0-9]{2}-[0-9]{2})_")
ROLES = ("Source", "Cue", "Content")
GOALS = {"Source": 0.78, "Cue": 0.76, "Content": 0.80}
# Half of the words in common: the same content with a clause more or less.
SAME_CONTENT = 0.5


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said what: the pieces of each role, any of which may be missing."""

    sources: tuple[Marked, ...]
    cues: tuple[Marked, ...]
    contents: tuple[Marked, ...]

    def of_role(self, role: str) -> tuple[Marked, ...]:
        """The pieces of one role."""
        return {"Source": self.sources, "Cue": self.cues, "Content": self.contents}[
            role
        ]


def score_polnear(
    folder: Path, tools: Tools
) -> tuple[int, list[Measure], list[Confusion]]:
    """The overlap F1 of each role, and the F1 of whole attributions."""
    gold = {file.stem: _read_gold(folder, file.stem) for file in _texts(folder)}
    texts = [
        Text(id=file.stem, date=_day_of(file.stem), text=file.read_text("utf-8"))
        for file in _texts(folder)
    ]
    roles = {role: Tally() for role in ROLES}
    linked = Tally()
    confusions: list[Confusion] = []
    for one in code_texts(texts, tools):
        wanted = gold[one.text.id]
        found = _found(one)
        for role, tally in roles.items():
            add_overlaps(tally, _all(found, role), _all(wanted, role))
        confusions.extend(_link(one.text, found, wanted, linked))
    measures = [
        Measure(name=f"{role.lower()} overlap F1", value=tally.f1, goal=GOALS[role])
        for role, tally in roles.items()
    ]
    measures.append(Measure(name="linked attribution F1", value=linked.f1, goal=0.64))
    for role, tally in (*roles.items(), ("Linked", linked)):
        measures.append(
            Measure(name=f"{role.lower()} precision", value=tally.precision)
        )
        measures.append(Measure(name=f"{role.lower()} recall", value=tally.recall))
    return len(texts), measures, confusions


def _texts(folder: Path) -> list[Path]:
    return sorted((folder / "text").glob("*.txt"))


def _day_of(name: str) -> date:
    found = _DAY.search(name)
    # A name without a day is no fault of the text; any day of the set's year does.
    return date.fromisoformat(found.group(1)) if found else date(2016, 11, 1)


def _read_gold(folder: Path, name: str) -> tuple[Attribution, ...]:
    files = sorted((folder / "attributions").glob(f"{name}_*.ann"))
    if not files:
        return ()
    pieces: dict[str, Marked] = {}
    links: list[str] = []
    for line in files[0].read_text("utf-8").splitlines():
        match = _LINE.match(line)
        if match:
            pieces[match.group(1)] = _marked(match.group(3))
        elif line.startswith("E"):
            links.append(line)
    found = (_attribution(line, pieces) for line in links)
    # Marks of another kind ("discuss", "discard") hang on no piece of these roles.
    return tuple(one for one in found if one.sources or one.cues or one.contents)


def _marked(places: str) -> Marked:
    parts = (part.split() for part in places.split(";"))
    return Marked(tuple((int(start), int(end)) for start, end in parts))


def _attribution(line: str, pieces: dict[str, Marked]) -> Attribution:
    roles: dict[str, list[Marked]] = {role: [] for role in ROLES}
    for role, key in _LINK.findall(line):
        if key in pieces:
            roles[role].append(pieces[key])
    return Attribution(
        tuple(roles["Source"]), tuple(roles["Cue"]), tuple(roles["Content"])
    )


def _found(one: CodedText) -> tuple[Attribution, ...]:
    if one.coded is None:
        return ()
    return tuple(
        _of_statement(statement, one.shift) for statement in one.coded.statements
    )


def _of_statement(statement: Statement, shift: int) -> Attribution:
    def marked(start: int, end: int) -> Marked:
        return Marked(((start + shift, end + shift),))

    speaker, cue = statement.speaker, statement.cue
    content = Marked(
        tuple((span.start + shift, span.end + shift) for span in statement.content)
    )
    return Attribution(
        () if speaker is None else (marked(speaker.span.start, speaker.span.end),),
        () if cue is None else (marked(cue.start, cue.end),),
        (content,),
    )


def _all(attributions: Iterable[Attribution], role: str) -> list[Marked]:
    return list(
        dict.fromkeys(piece for one in attributions for piece in one.of_role(role))
    )


def _link(
    text: Text,
    found: tuple[Attribution, ...],
    wanted: tuple[Attribution, ...],
    tally: Tally,
) -> list[Confusion]:
    """Joins attributions one to one, the best shared contents first."""
    pairs = sorted(
        (
            (share, here, there)
            for here, one in enumerate(found)
            for there, gold in enumerate(wanted)
            if (share := _share(one, gold, text.text)) >= SAME_CONTENT
            and _same_source(one, gold)
        ),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    taken: set[int] = set()
    met: set[int] = set()
    for _, here, there in pairs:
        if here not in taken and there not in met:
            taken.add(here)
            met.add(there)
    tally.add_pairs(hits=len(met), found=len(found), wanted=len(wanted))
    missed = [_missed(text, wanted[n]) for n in range(len(wanted)) if n not in met]
    wrong = [_wrong(text, found[n]) for n in range(len(found)) if n not in taken]
    return missed + wrong


def _share(one: Attribution, gold: Attribution, text: str) -> float:
    return max(
        (share_in_common(a, b, text) for a in one.contents for b in gold.contents),
        default=0.0,
    )


def _same_source(one: Attribution, gold: Attribution) -> bool:
    """Whether the sources meet; where nobody is named, nobody must be found."""
    if not gold.sources:
        return not one.sources
    return any(a.meets(b) for a in one.sources for b in gold.sources)


def _missed(text: Text, gold: Attribution) -> Confusion:
    return _confusion(text, gold, "missed", _in_words(gold, text.text), None)


def _wrong(text: Text, one: Attribution) -> Confusion:
    return _confusion(text, one, "not marked", None, _in_words(one, text.text))


def _confusion(
    text: Text, one: Attribution, kind: str, wanted: str | None, found: str | None
) -> Confusion:
    start = min(
        part[0] for role in ROLES for piece in one.of_role(role) for part in piece.parts
    )
    return Confusion(
        where=f"{text.id}:{start}", kind=kind, wanted=wanted, found=found,
        text=one.contents[0].of(text.text) if one.contents else "",
    )  # fmt: skip


def _in_words(one: Attribution, text: str) -> str:
    return " | ".join(
        f"{role}: {' / '.join(piece.of(text) for piece in one.of_role(role)) or '–'}"
        for role in ROLES[:2]
    )
