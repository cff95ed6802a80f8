"""Names of places in news, and the country of each.

Given: ``TR-News.xml`` with articles and toponyms that carry a GeoNames id and a country.
A name found counts if it shares a character with a marked one; countries are compared
where both meet. Source: Kamalloo and Rafiei 2018. The set measures only.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from defusedxml import ElementTree  # type: ignore[import-untyped]  # it ships no types

from truceline.codebook import folded
from truceline.coding import Coding
from truceline.coding.names.toponyms import Toponym, find_toponyms
from truceline.coding.scene import set_scene
from truceline.evaluation.scores import Confusion, Measure
from truceline.evaluation.tally import Tally
from truceline.evaluation.texts import Text, read_texts
from truceline.pipeline.tools import Tools

# The days of the set are written in many ways, and no place hangs on one.
DAY = date(2017, 6, 1)


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked name: its place in the text and the country it lies in, if one."""

    start: int
    end: int
    country: str | None


def score_tr_news(
    folder: Path, tools: Tools
) -> tuple[int, list[Measure], list[Confusion]]:
    """F1 of the names, and the share of names met whose country is right."""
    if not isinstance(tools.coding, Coding):
        raise TypeError("places are found by the coders of this program only")
    sets = _read(folder / "TR-News.xml")
    articles = read_texts([text for text, _ in sets])
    readings = {one.article_id: one for one in tools.reader.read_all(articles.values())}
    codes = _codes(tools.coding)
    names, countries = Tally(), Tally()
    confusions: list[Confusion] = []
    for text, marks in sets:
        article = articles.get(text.id)
        found: tuple[Toponym, ...] = ()
        shift = 0
        if article is not None:
            scene = set_scene(article, readings[text.id], tools.coding.lexicon)
            found = find_toponyms(scene)
            shift = max(text.text.find(article.text), 0)
        met = _meet(found, marks, shift)
        names.add_pairs(hits=len(met), found=len(found), wanted=len(marks))
        for one, mark in met.items():
            wanted = codes.get(folded(mark.country)) if mark.country else None
            # A name of no country, such as Europe, has none to be right.
            if wanted is None:
                continue
            countries.add_pairs(hits=one.country == wanted, found=1, wanted=1)
            if one.country != wanted:
                confusions.append(
                    _confusion(text, "wrong country", wanted, one.country, mark)
                )
        reached = set(met.values())
        confusions += [
            _confusion(text, "missed", mark.country, None, mark)
            for mark in marks
            if mark not in reached
        ]
        confusions += [
            _confusion(
                text, "not marked", None, one.country,
                Marked(one.span.start + shift, one.span.end + shift, None),
            )
            for one in found
            if one not in met
        ]  # fmt: skip
    measures = [
        Measure(name="country of toponyms met", value=countries.recall, goal=0.90),
        Measure(name="toponym F1", value=names.f1, goal=0.75),
        Measure(name="toponym precision", value=names.precision),
        Measure(name="toponym recall", value=names.recall),
    ]
    return len(sets), measures, confusions


def _read(file: Path) -> list[tuple[Text, list[Marked]]]:
    root = ElementTree.parse(file).getroot()
    sets = []
    for article in root.iter("article"):
        text = Text(
            id=article.get("docid", ""),
            date=DAY,
            text=article.findtext("text") or "",
        )
        marks = [
            Marked(
                int(one.findtext("start")),
                int(one.findtext("end")),
                (one.findtext("gaztag/country") or "").strip() or None,
            )
            for one in article.iter("toponym")
        ]
        sets.append((text, marks))
    return sets


def _codes(coding: Coding) -> dict[str, str]:
    """Country names of the codebook and the gazetteer -> their codes of three letters."""
    codes = {}
    for actor in coding.lexicon.codebook.actors:
        if actor.kind == "country" and actor.code:
            for name in (actor.name, *actor.names):
                codes[folded(name)] = actor.code[:3]
    return codes


def _meet(
    found: tuple[Toponym, ...], marks: list[Marked], shift: int
) -> dict[Toponym, Marked]:
    met: dict[Toponym, Marked] = {}
    for mark in marks:
        for one in found:
            if (
                one not in met
                and one.span.start + shift < mark.end
                and mark.start < one.span.end + shift
            ):
                met[one] = mark
                break
    return met


def _confusion(
    text: Text, kind: str, wanted: str | None, found: str | None, mark: Marked
) -> Confusion:
    words = text.text
    around = (
        f"{words[max(0, mark.start - 40) : mark.start]}[{words[mark.start : mark.end]}]"
        f"{words[mark.end : mark.end + 40]}"
    )
    return Confusion(
        where=f"{text.id}:{mark.start}", kind=kind, wanted=wanted, found=found,
        text=" ".join(around.split()),
    )  # fmt: skip
