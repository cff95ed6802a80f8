"""The rows of the search, as a plain script: a page opened from disk may not fetch."""

import json
from collections.abc import Iterable

from truceline.model import CodedArticle, Issue
from truceline.publish.commitment_contexts import CommitmentLine
from truceline.publish.contexts import Frame
from truceline.publish.dates import day_words
from truceline.publish.event_rows import EventRow
from truceline.publish.gathered import Gathered
from truceline.publish.lookup_contexts import SearchPage
from truceline.publish.rows import Act, ArticleRows, Party
from truceline.publish.words import FACTUALITY_WORDS, KIND_WORDS, counted, listed

# Characters that would end a script or a line of it early.
UNSAFE = str.maketrans(
    {
        "<": "\\u003c",
        ">": "\\u003e",
        "&": "\\u0026",
        "\u2028": "\\u2028",
        "\u2029": "\\u2029",
    }
)


def search_page(frame: Frame, *, excerpts: bool) -> SearchPage:
    """search.html."""
    return SearchPage(frame=frame, has_texts=not excerpts)


def rows_for_article(
    coded: CodedArticle,
    rows: ArticleRows,
    issue_names: dict[Issue, str],
    *,
    excerpts: bool,
) -> list[str]:
    """The article, its claims and its statements as rows of the search."""
    source = rows.source
    # The day comes first: an outlet written from right to left would turn it round.
    note = f"{day_words(source.day)}, {source.outlet or 'source not known'}"
    text = "" if excerpts else coded.article.text
    found = [_row("Article", source.title, note, text, source.page)]
    found += [_act_row(act, _note(note, act.issue, issue_names)) for act in rows.acts]
    for said in rows.said:
        speaker = said.speaker.name if said.speaker else "Somebody"
        found.append(
            _row(
                "Statement",
                f"{speaker} {KIND_WORDS[said.kind]}",
                _note(note, said.issue, issue_names),
                said.quotation,
                said.anchor,
            )
        )
    return found


def rows_for_actors(gathered: Gathered) -> list[str]:
    """The actors that have a page."""
    return [
        _row("Actor", party.name, party.side_name or "", "", party.page)
        for party in gathered.parties.values()
        if party.page is not None
    ]


def rows_for_process(
    events: Iterable[EventRow],
    promises: Iterable[CommitmentLine],
    issue_names: dict[Issue, str],
) -> list[str]:
    """The events that have a page, and the promises.

    An event without a page is told by one article only, whose act is a row already.
    """
    found = [
        _row(
            "Event",
            f"{FACTUALITY_WORDS[one.factuality]}: {act_sentence(one)}",
            _note(_event_note(one), one.issue, issue_names),
            one.quoted.quotation,
            one.page,
        )
        for one in events
        if one.has_page
    ]
    found += [
        _row(
            "Promise",
            f"{one.link.words} (reported {day_words(one.reported)})",
            " · ".join(
                part
                for part in (_names(one.by), one.due, one.status, one.done)
                if part is not None
            ),
            "",
            one.link.href,
        )
        for one in promises
    ]
    return found


def search_script(rows: Iterable[str]) -> Iterable[str]:
    """The script, line by line: one global that holds a list of rows."""
    yield "window.trucelineRows = [\n"
    for row in rows:
        yield f"{row},\n"
    yield "];\n"


def act_sentence(act: Act | EventRow) -> str:
    """An act or an event as one plain sentence, without links."""
    words = [_names(act.actors) or "Somebody the text does not name", act.verb]
    if act.targets:
        words += [act.link, _names(act.targets)]
    return " ".join(word for word in words if word)


def _act_row(act: Act, note: str) -> str:
    note = f"{note} · {act.name}"
    title = f"{FACTUALITY_WORDS[act.factuality]}: {act_sentence(act)}"
    return _row("Claim", title, note, act.quotation, act.anchor)


def _event_note(one: EventRow) -> str:
    when = one.when.words if one.when else f"first reported {day_words(one.first)}"
    return f"{when}, {counted(one.articles, 'report', 'reports')} · {one.name}"


def _note(note: str, issue: Issue | None, issue_names: dict[Issue, str]) -> str:
    """The issue stands in the row, so that a search for it finds more than the word."""
    return note if issue is None else f"{note} · issue: {issue_names[issue]}"


def _names(parties: tuple[Party, ...]) -> str:
    return listed([party.name for party in parties])


def _row(kind: str, title: str, note: str, text: str, href: str) -> str:
    fields = [kind, title, note, text, href]
    return json.dumps(fields, ensure_ascii=False).translate(UNSAFE)
