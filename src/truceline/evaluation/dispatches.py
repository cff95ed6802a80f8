"""The project's own gold: dispatches of many peace processes, marked by its authors.

Given: a folder of ``NAME.txt`` with ``NAME.gold.json``. Scored by the same definitions
as dispatches that others mark: a claim meets an event by its evidence, and counts as
full if type, actors, factuality and date are right at once.
"""

from collections.abc import Sequence
from pathlib import Path

from truceline.documents import read_documents
from truceline.evaluation.dispatch_events import EventCounts, count_events, names_of
from truceline.evaluation.gold import GoldDispatch, gold_files, read_gold
from truceline.evaluation.likeness import coverage, is_one_of, likeness, one_line
from truceline.evaluation.reliability import calibration
from truceline.evaluation.scores import Confusion, Measure
from truceline.evaluation.tally import Tally
from truceline.evaluation.texts import LAST_DAY, code_whole
from truceline.model import Article, CodedArticle, Condition, Statement
from truceline.pipeline.tools import Tools

SAME_CONTENT = 0.5
SAME_CONDITION = 0.5
# Weights shaken by three in ten million moved shares by up to .004 and traps by one.
_ROOM = 0.006


def score_dispatches(
    folder: Path, tools: Tools
) -> tuple[int, list[Measure], list[Confusion]]:
    """The figures for events, statements, conditions and traps."""
    events, statements, conditions = EventCounts(), Tally(), Tally()
    kinds = Tally()
    confusions: list[Confusion] = []
    coded = _code(folder, tools)
    for file in gold_files(folder):
        name = file.name.removesuffix(".gold.json")
        gold = read_gold(file)
        text = one_line((folder / f"{name}.txt").read_text("utf-8"))
        one = coded.get(name)
        body = "" if one is None else one.article.text
        claims = () if one is None else one.claims
        count_events(events, name, text, gold, claims, body=body)
        confusions.extend(_count_statements(statements, kinds, name, gold, one))
        confusions.extend(_count_conditions(conditions, name, gold, one))
    measures = [
        *_event_measures(events),
        Measure(name="statement linked F1", value=statements.f1, goal=0.72, room=_ROOM),
        Measure(name="kind of statements met", value=kinds.recall),
        Measure(name="conditions F1", value=conditions.f1, goal=0.60, room=_ROOM),
    ]
    return len(gold_files(folder)), measures, events.confusions + confusions


def _code(folder: Path, tools: Tools) -> dict[str, CodedArticle]:
    texts = [
        file.with_name(f"{file.name.removesuffix('.gold.json')}.txt")
        for file in gold_files(folder)
    ]
    articles = [
        item
        for item in read_documents(texts, today=LAST_DAY)
        if isinstance(item, Article)
    ]
    return {Path(one.article.path).stem: one for one in code_whole(articles, tools)}


def _event_measures(counts: EventCounts) -> list[Measure]:
    def f1(hits: int) -> float:
        tally = Tally()
        tally.add_pairs(hits=hits, found=counts.found, wanted=counts.wanted)
        return tally.f1

    return [
        Measure(name="event detection F1", value=f1(counts.detected)),
        Measure(name="event type F1", value=f1(counts.typed), goal=0.72, room=_ROOM),
        Measure(
            name="event type+source+target F1",
            value=f1(counts.with_actors),
            goal=0.58,
            room=_ROOM,
        ),
        Measure(
            name="event all fields F1", value=f1(counts.full), goal=0.45, room=_ROOM
        ),
        Measure(
            name="factuality of events met",
            value=counts.told_alike / max(1, counts.detected),
        ),
        Measure(
            name="date of dated events met",
            value=counts.dated_right / max(1, counts.dated),
        ),
        Measure(
            name="traps taken as actual",
            value=counts.trapped / max(1, counts.traps),
            goal=0.05,
            is_error=True,
            room=1 / max(1, counts.traps),
        ),
        calibration(counts.weighed),
    ]


def _count_statements(
    tally: Tally,
    kinds: Tally,
    name: str,
    gold: GoldDispatch,
    one: CodedArticle | None,
) -> list[Confusion]:
    body = "" if one is None else one.article.text
    found: Sequence[Statement] = () if one is None else one.statements
    contents = [" ".join(span.of(body) for span in each.content) for each in found]
    used: set[int] = set()
    hits = 0
    confusions: list[Confusion] = []
    for wanted in gold.statements:
        shares = [
            (likeness(contents[n], wanted.content), -n)
            for n in range(len(found))
            if n not in used
        ]
        share, minus = max(shares, default=(0.0, 0))
        speaker = " / ".join(wanted.speaker)
        if share < SAME_CONTENT:
            confusions.append(_missed(name, speaker, wanted.content))
            continue
        used.add(-minus)
        statement = found[-minus]
        names = names_of([statement.speaker] if statement.speaker else [], body)
        is_linked = is_one_of(names, wanted.speaker + wanted.party)
        hits += is_linked
        kinds.add_pairs(hits=statement.kind == wanted.kind, found=1, wanted=1)
        if not is_linked or statement.kind != wanted.kind:
            said_by = statement.speaker.name if statement.speaker else "nobody"
            kind = "wrong kind" if is_linked else "wrong speaker"
            confusions.append(
                Confusion(
                    where=name, kind=f"statement, {kind}",
                    wanted=f"{speaker}: {wanted.kind}",
                    found=f"{said_by}: {statement.kind}", text=wanted.content,
                )
            )  # fmt: skip
    tally.add_pairs(hits=hits, found=len(found), wanted=len(gold.statements))
    confusions += [
        Confusion(
            where=name, kind="statement not marked", wanted=None,
            found=f"{found[n].speaker.name if found[n].speaker else 'nobody'}: {found[n].kind}",  # type: ignore[union-attr]  # asked just before
            text=contents[n],
        )
        for n in range(len(found))
        if n not in used
    ]  # fmt: skip
    return confusions


def _missed(name: str, speaker: str, content: str) -> Confusion:
    return Confusion(
        where=name, kind="statement missed", wanted=speaker, found=None, text=content
    )


def _count_conditions(
    tally: Tally, name: str, gold: GoldDispatch, one: CodedArticle | None
) -> list[Confusion]:
    body = "" if one is None else one.article.text
    found: Sequence[Condition] = () if one is None else one.conditions
    confusions = []
    hits = 0
    for wanted in gold.conditions:
        near = [
            each
            for each in found
            if coverage(each.evidence.of(body), wanted.evidence) >= SAME_CONDITION
        ]
        is_met = any(each.requires == wanted.requires for each in near)
        hits += is_met
        if not is_met:
            confusions.append(
                Confusion(
                    where=name, kind="condition missed",
                    wanted=f"{' / '.join(wanted.party)}: {wanted.requires} before {wanted.before}",
                    found="; ".join(f"{each.requires} before {each.before}" for each in near)
                    or None,
                    text=wanted.evidence,
                )
            )  # fmt: skip
    tally.add_pairs(hits=hits, found=len(found), wanted=len(gold.conditions))
    return confusions
