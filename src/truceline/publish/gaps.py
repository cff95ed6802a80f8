"""What the record does not know, said as plainly as what it knows."""

from collections import defaultdict
from collections.abc import Iterable

from truceline.model.imports import file_of
from truceline.publish.contexts import Gap, Link
from truceline.publish.dates import month_of, month_words, months_between
from truceline.publish.gathered import Gathered
from truceline.publish.rows import Act
from truceline.publish.unknown import unknown_names
from truceline.publish.words import counted, shortened

# A gap shows a few examples; its page or its articles have the rest.
EXAMPLES = 5


def find_gaps(gathered: Gathered) -> tuple[Gap, ...]:
    """Every gap that exists, in the order in which it limits what can be concluded."""
    found = (
        _unread(gathered),
        _months_without(gathered),
        _undated(gathered),
        _undatable(gathered),
        _without_actor(gathered),
        _unknown(gathered),
        _single(gathered),
        _faults(gathered),
    )
    return tuple(gap for gap in found if gap is not None)


def _unread(gathered: Gathered) -> Gap | None:
    unread = gathered.material.unread
    if not unread:
        return None
    files = {file_of(one.path) for one in unread}
    return Gap(
        sentence=f"{counted(len(files), 'file', 'files')} could not be read, or not whole.",
        examples=tuple(
            Link(words=f"{one.path}: {one.reason}", href="sources.html#unread")
            for one in unread[:EXAMPLES]
        ),
        all_of_them=Link(words="Files and reasons", href="sources.html#unread"),
    )


def _months_without(gathered: Gathered) -> Gap | None:
    if not gathered.rows:
        return None
    covered = {month_of(rows.source.day) for rows in gathered.rows}
    first, last = gathered.rows[0].source.day, gathered.rows[-1].source.day
    missing = [month for month in months_between(first, last) if month not in covered]
    if not missing:
        return None
    names = ", ".join(month_words(month) for month in missing[:12])
    rest = f" and {len(missing) - 12} more" if len(missing) > 12 else ""
    return Gap(
        sentence=f"{counted(len(missing), 'month has', 'months have')} no article between "
        f"the first and the last: {names}{rest}. That nothing is recorded there does not "
        "mean that nothing took place.",
        examples=(),
        all_of_them=Link(words="All sources by date", href="sources.html"),
    )


def _undated(gathered: Gathered) -> Gap | None:
    acts = [
        act for act in gathered.acts if act.when is None and act.date_phrase is None
    ]
    return _gap(
        acts,
        f"{counted(len(acts), 'act has', 'acts have')} no date in the text; the day of "
        "publication is not put in its place.",
        Link(words="Acts without a date", href="timeline.html#undated"),
    )


def _undatable(gathered: Gathered) -> Gap | None:
    acts = [act for act in gathered.acts if act.when is None and act.date_phrase]
    return _gap(
        acts,
        f"{counted(len(acts), 'act has a date phrase', 'acts have date phrases')} that "
        "could not be worked out.",
        Link(words="Phrases not worked out", href="timeline.html#undatable"),
    )


def _without_actor(gathered: Gathered) -> Gap | None:
    acts = [act for act in gathered.acts if not act.actors]
    return _gap(
        acts,
        f"For {counted(len(acts), 'act', 'acts')} the text does not say who did it.",
        None,
    )


def _unknown(gathered: Gathered) -> Gap | None:
    names = unknown_names(gathered)
    if not names:
        return None
    return Gap(
        sentence=f"{counted(len(names), 'name is', 'names are')} not in the codebook, the "
        "list of actors that the rules know, so no side is known for what they did or "
        "said.",
        examples=tuple(
            Link(words=name.name, href=name.places[0].href) for name in names[:EXAMPLES]
        ),
        all_of_them=Link(words="All such names", href="actors/index.html#unknown"),
    )


def _single(gathered: Gathered) -> Gap | None:
    """Dated acts that one article alone reports; its copies do not count as a second."""
    reports: dict[tuple[object, ...], set[str]] = defaultdict(set)
    first: dict[tuple[object, ...], Act] = {}
    for act in gathered.acts:
        if act.when is None:
            continue
        key = (
            act.type,
            act.when.first,
            act.when.last,
            frozenset(party.key for party in act.actors),
            frozenset(party.key for party in act.targets),
        )
        reports[key].add(act.source.group)
        first.setdefault(key, act)
    single = [first[key] for key, articles in reports.items() if len(articles) == 1]
    return _gap(
        single,
        f"{counted(len(single), 'dated act rests', 'dated acts rest')} on one article "
        "alone: no other reports an act of that kind by the same actors on that day.",
        None,
    )


def _faults(gathered: Gathered) -> Gap | None:
    faulty = [rows for rows in gathered.rows if rows.faults]
    if not faulty:
        return None
    number = sum(rows.faults for rows in faulty)
    return Gap(
        sentence=f"{counted(number, 'piece', 'pieces')} of text in "
        f"{counted(len(faulty), 'article', 'articles')} could not be coded.",
        examples=tuple(
            Link(words=rows.source.title, href=f"{rows.source.page}#faults")
            for rows in faulty[:EXAMPLES]
        ),
        all_of_them=Link(words="All sources", href="sources.html"),
    )


def _gap(acts: Iterable[Act], sentence: str, where: Link | None) -> Gap | None:
    found = list(acts)
    if not found:
        return None
    newest = sorted(found, key=lambda act: (act.source.day, act.anchor), reverse=True)
    return Gap(
        sentence=sentence[0].upper() + sentence[1:],
        examples=tuple(
            Link(words=f"{act.name}: {shortened(act.quotation, 12)}", href=act.anchor)
            for act in newest[:EXAMPLES]
        ),
        all_of_them=where,
    )
