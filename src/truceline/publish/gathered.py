"""Everything the pages draw on once all articles have been gone through."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from truceline.codebook.rules import Codebook
from truceline.model import Issue
from truceline.process import Position
from truceline.publish.contexts import Frame
from truceline.publish.material import SiteMaterial
from truceline.publish.rows import Act, ArticleRows, Party, Requirement, Said, Source


@dataclass(frozen=True, kw_only=True)
class Gathered:
    """The rows of all articles by date, the positions, and the material's own words.

    Not slotted, because its orderings are worked out once and kept.
    """

    material: SiteMaterial
    rows: tuple[ArticleRows, ...]
    positions: tuple[Position, ...]

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Each article's source by its id."""
        return {rows.source.article_id: rows.source for rows in self.rows}

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """All claims by event date, those without one last."""
        return tuple(
            sorted(
                (act for rows in self.rows for act in rows.acts),
                key=lambda act: act.order,
            )
        )

    @cached_property
    def repeated(self) -> frozenset[str]:
        """The anchors of acts in copies whose words stand in another of their group."""
        told: dict[tuple[str, str], str] = {}
        for act in sorted(
            self.acts, key=lambda act: (act.source.is_copy, act.source.day, act.anchor)
        ):
            told.setdefault(_words_told(act), act.source.article_id)
        return frozenset(
            act.anchor
            for act in self.acts
            if act.source.is_copy and told[_words_told(act)] != act.source.article_id
        )

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """All statements, by day of publication."""
        return tuple(said for rows in self.rows for said in rows.said)

    @cached_property
    def said_by_id(self) -> dict[tuple[str, str], Said]:
        """Each statement by the ids of its article and its own."""
        return {(said.source.article_id, said.id): said for said in self.said}

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        """All conditions, newest first."""
        found = [one for rows in self.rows for one in rows.requirements]
        return tuple(
            sorted(
                found,
                key=lambda one: (-one.source.day.toordinal(), one.anchor),
            )
        )

    @cached_property
    def parties(self) -> dict[str, Party]:
        """Every actor of the record by key, known or not, by name.

        An article may call an actor otherwise; the codebook's name is the one to list.
        """
        known = {actor.id: actor.name for actor in self.material.codebook.actors}
        found = {
            party.key: replace(
                party,
                name=known.get(party.key, party.name),
                side_name=known.get(party.side or "", party.side_name),
            )
            for party in self._all_parties()
        }
        return dict(
            sorted(found.items(), key=lambda item: (item[1].name.casefold(), item[0]))
        )

    @cached_property
    def issue_names(self) -> dict[Issue, str]:
        """What the codebook calls each issue."""
        return names_of_issues(self.material.codebook)

    def frame(self, title: str, section: str, *, root: str = "") -> Frame:
        """What a page has around its content."""
        return Frame(
            study=self.material.study,
            title=title,
            section=section,
            root=root,
            program=self.material.program,
            has_truces=bool(self.material.truces),
            has_process=self.material.process is not None,
        )

    def _all_parties(self) -> Iterable[Party]:
        # Those found last stay: the rows are sorted by date, so an actor that changed
        # sides is listed under its latest.
        for rows in self.rows:
            for act in rows.acts:
                yield from act.actors
                yield from act.targets
                yield from act.third_parties
            for said in rows.said:
                yield from (one for one in (said.speaker, said.addressee) if one)
            yield from (one.party for one in rows.requirements if one.party)
            yield from (seen.party for seen in rows.appearances)


def _words_told(act: Act) -> tuple[str, str]:
    return act.source.group, " ".join(act.quotation.split())


def names_of_issues(codebook: Codebook) -> dict[Issue, str]:
    """What the codebook calls each issue; the code in words where it is silent."""
    names = {issue: issue.value.replace("_", " ").capitalize() for issue in Issue}
    names.update({rule.issue: rule.name for rule in codebook.issues})
    return names
