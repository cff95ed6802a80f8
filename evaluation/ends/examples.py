"""Candidates for the ends of acts, and which of them the marks of a dispatch name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from truceline.coding.article import Coding
from truceline.coding.coders import run_coders
from truceline.coding.ends.act import find_acts
from truceline.coding.ends.article_view import view_article
from truceline.coding.ends.candidates import Candidate
from truceline.coding.ends.ends import CODER
from truceline.coding.ends.features import see_acts
from truceline.coding.learned.ranks import End, Numbers
from truceline.documents import read_documents
from truceline.evaluation.dispatch_events import meet_events, names_of, same_type
from truceline.evaluation.gold import GoldDispatch, GoldEvent, gold_files, read_gold
from truceline.evaluation.likeness import is_one_of, one_line
from truceline.evaluation.texts import LAST_DAY
from truceline.language.reader import Reader
from truceline.model import Article, Reading

_TEXT, _GOLD = ".txt", ".gold.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One candidate for an end of an act: what is seen of it, and whether it is right."""

    end: End
    numbers: Numbers
    is_right: bool


def read_examples(
    folders: Iterable[Path], reader: Reader, coding: Coding
) -> Iterator[Example]:
    """The examples of all dispatches in some folders of NAME.txt and NAME.gold.json.

    A claim that meets no event of its type tells nothing of sides and gives none.
    """
    for folder in folders:
        files = gold_files(folder)
        texts = [one.with_name(one.name.removesuffix(_GOLD) + _TEXT) for one in files]
        articles = [
            one
            for one in read_documents(texts, today=LAST_DAY)
            if isinstance(one, Article)
        ]
        for article, reading in zip(articles, reader.read_all(articles), strict=True):
            text = folder / Path(article.path).name
            gold = read_gold(text.with_name(text.stem + _GOLD))
            words = one_line(text.read_text("utf-8"))
            yield from _of_article(coding, article, reading, gold, words)


def _of_article(
    coding: Coding, article: Article, reading: Reading, gold: GoldDispatch, words: str
) -> Iterator[Example]:
    scene = coding.set(article, reading)
    draft = run_coders(scene, until=CODER)
    view = view_article(scene, draft)
    acts = find_acts(scene, draft.claims, draft.told)
    met = meet_events(words, gold, draft.claims, body=article.text)
    for number, (act, seen) in enumerate(
        zip(acts, see_acts(scene, view, acts), strict=True)
    ):
        event = gold.events[met[number]] if number in met else None
        if event is not None and not same_type(act.claim.type, event.type):
            continue
        for end in End:
            if event is None and act.sides(end):
                continue
            marked = [] if event is None else _marked(event, end)
            end_seen = seen.at(end)
            for one, own in zip(view.candidates, end_seen.own, strict=True):
                yield Example(
                    end=end,
                    numbers=end_seen.shared | own,
                    is_right=bool(marked) and is_one_of(_names(one, article), marked),
                )


def _marked(event: GoldEvent, end: End) -> list[str]:
    return event.source if end is End.SOURCE else event.target or []


def _names(one: Candidate, article: Article) -> list[str]:
    return names_of([mention.ref for mention in one.mentions], article.text)
