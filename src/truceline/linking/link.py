"""Mentions -> events: each joins the event it is most like, or founds one of its own.

Mentions are taken in the order in which they were reported. What is reported later
changes no earlier choice, so the events as of a day are those of the reports up to it.

When mentions come, go or change, only those choices are made again that this can have
altered: of later mentions that may meet one of an event that is no longer what it was.
The outcome is that of linking everything anew.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from truceline.linking.decided import Decisions
from truceline.linking.kept import Kept
from truceline.linking.linker import Linker
from truceline.linking.traits import traits_of
from truceline.model import Event, Mention

# What made the events; a change of grounds, points or tables is a new version.
RECIPE = "link.v14"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relinked:
    """Events that are new or no longer what they were, and ids of those that are gone."""

    events: tuple[Event, ...]
    dropped: tuple[str, ...]


def link_mentions(
    mentions: Iterable[Mention], *, decisions: Decisions | None = None
) -> tuple[Event, ...]:
    """The events of all mentions, by the day of their first report.

    The order in which mentions are given does not matter. What people decided wins over
    every likeness.
    """
    linker = Linker(decisions or Decisions(), kept=None)
    for mention in mentions:
        linker.expect(traits_of(mention))
    linker.link()
    return linker.changed()


def relink(
    mentions: Iterable[Mention],
    *,
    articles: Collection[str],
    kept: Kept,
    decisions: Decisions,
) -> Relinked:
    """What becomes of the events when some articles are new, have changed or are gone.

    ``mentions`` are all that these articles report now; whatever else the events hold of
    them is taken out. An article also counts as changed when people decided anything on
    what it reports.
    """
    linker = Linker(decisions, kept=kept)
    now = {each.claim: each for each in mentions}
    linker.load(kept.of_articles(articles))
    for traits in linker.standing():
        mention = traits.mention
        if mention.article_id in articles and now.get(mention.claim) != mention:
            linker.take_out(traits)
        else:
            linker.expect_with_partners(traits)
    linker.look_around(now.values())
    for mention in now.values():
        linker.expect_with_partners(traits_of(mention))
    linker.link()
    return Relinked(events=linker.changed(), dropped=linker.dropped())
