"""The words a row of the process rests on, found again among the rows of the articles."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from truceline.model.commitments import Source as ToldBy
from truceline.model.events import Mention, Participant
from truceline.model.signed import SidesFrom
from truceline.model.span import Span
from truceline.publish.decided_marks import DecidedMark
from truceline.publish.gathered import Gathered
from truceline.publish.reading_rows import actor_page
from truceline.publish.rows import Act, Party, Said, Source
from truceline.publish.surroundings import NOTHING, Surroundings
from truceline.publish.words import shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A quotation, the way back to it, and who says so in the article, if somebody does.

    ``around`` is the rest of the sentence, where the site may show it. ``is_learned``
    says that the trained model found it, and no rule; ``sides_from`` what told the sides
    of the act where its clause did not.
    """

    quotation: str
    around: Surroundings
    anchor: str
    source: Source
    said_by: Party | None
    decided: tuple[DecidedMark, ...]
    is_learned: bool
    sides_from: SidesFrom | None


class Quotations:
    """Looks up evidence by the record's id of its claim or by its place in the text.

    ``pages`` are the addresses of events that have a page, by id.
    """

    def __init__(self, gathered: Gathered, pages: Mapping[str, str]) -> None:
        self._pages = pages
        self._sources = gathered.sources
        self._parties = gathered.parties
        self._claims: dict[str, Act] = {act.record_id: act for act in gathered.acts}
        rows: list[Act | Said] = [*gathered.said, *gathered.acts]
        self._places = {
            (row.source.article_id, row.start, row.end): row for row in rows
        }

    def of_mention(self, mention: Mention) -> Quoted:
        """The words of one report of an event."""
        row: Act | Said | None = self._claims.get(mention.claim)
        return self._quoted(
            row or self._at(mention.article_id, mention.evidence),
            mention.quotation,
            self._source(mention.article_id, mention.reported, mention.outlet),
            mention.speaker,
        )

    def of_source(self, told: ToldBy) -> Quoted:
        """The words that a step of a promise rests on."""
        return self._quoted(
            self._at(told.article_id, told.evidence),
            told.quotation,
            self._source(told.article_id, told.reported, None),
            told.speaker,
        )

    def page_of(self, event: str | None) -> str | None:
        """The page of the event with this id, if it has one."""
        return None if event is None else self._pages.get(event)

    def party(self, one: Participant) -> Party:
        """Someone who takes part, with a link if the site has a page of it."""
        known = self._parties.get(one.id) if one.id is not None else None
        return Party(
            key=one.id if one.id is not None else f"?{one.name}",
            name=one.name,
            side=one.party or one.id,
            side_name=one.party_name or one.party or (one.name if one.id else None),
            page=actor_page(known.key) if known is not None else None,
        )

    def parties(self, ones: tuple[Participant, ...]) -> tuple[Party, ...]:
        """Those who take part, each once."""
        return tuple({one.key: one for one in map(self.party, ones)}.values())

    def _at(self, article_id: str, evidence: Span) -> Act | Said | None:
        return self._places.get((article_id, evidence.start, evidence.end))

    def _source(self, article_id: str, day: date, outlet: str | None) -> Source:
        found = self._sources.get(article_id)
        if found is not None:
            return found
        # An article that the site does not hold still has its day and its outlet.
        return Source(
            article_id=article_id,
            title=article_id,
            outlet=outlet,
            day=day,
            page="sources.html",
            language=None,
            group=article_id,
        )

    def _quoted(
        self,
        row: Act | Said | None,
        words: str,
        source: Source,
        speaker: Participant | None,
    ) -> Quoted:
        return Quoted(
            quotation=shortened(words),
            around=NOTHING if row is None else row.around,
            anchor=source.page if row is None else row.anchor,
            source=source,
            said_by=self.party(speaker) if speaker is not None else None,
            decided=() if row is None else row.decided,
            is_learned=isinstance(row, Act) and row.is_learned,
            sides_from=row.sides_from if isinstance(row, Act) else None,
        )
