"""The codebook that pages are made of, with those below it, to tell what is whose."""

from dataclasses import dataclass
from functools import cached_property

from truceline.codebook.rules import Codebook, Track
from truceline.model import Actor
from truceline.publish.codebook_contexts import Mark
from truceline.publish.contexts import Frame
from truceline.publish.known_actors import KnownActors

STUDY = Mark(code="study", words="added by the study")
REPLACED = Mark(code="replaced", words="replaced by the study")
# How the codebook package names a rule's shelf.
_OVERLAY = "overlay/"
_PROCESS = "codebook/processes/"


@dataclass(frozen=True, kw_only=True)
class CodebookMaterial:
    """All that the codebook's pages say; not slotted, because its look-ups are kept.

    ``codebook`` is what counts, ``shipped`` the same without the study's own folder,
    ``everywhere`` without the peace processes as well; ``processes`` names those that
    count. ``study`` is None for the codebook of truceline itself.
    """

    study: str | None
    codebook: Codebook
    shipped: Codebook
    everywhere: Codebook
    processes: tuple[str, ...]
    program: str

    def frame(self, title: str, section: str, *, root: str = "") -> Frame:
        """What a page has around its content."""
        study = "truceline" if self.study is None else self.study
        return Frame(
            study=f"Codebook of {study}",
            title=title,
            section=section,
            root=root,
            program=self.program,
        )

    @property
    def process_mark(self) -> Mark:
        """The mark of what comes with a peace process."""
        return Mark(code="process", words=f"of {', '.join(self.processes).title()}")

    def mark_of_rule(self, where: str) -> Mark | None:
        """Whose a rule is, by its file."""
        if where.startswith(_OVERLAY):
            return STUDY
        return self.process_mark if where.startswith(_PROCESS) else None

    def mark_of_actor(self, actor: Actor) -> Mark | None:
        """Whose an actor is: new in the study, given anew there, or of a process."""
        before = self._shipped_actors.get(actor.id)
        if before is None:
            return STUDY
        if before != actor:
            return REPLACED
        is_everywhere = self._actors_everywhere.get(actor.id) == actor
        return None if is_everywhere else self.process_mark

    def mark_of_track(self, track: Track) -> Mark | None:
        """Whose a track is."""
        before = {one.id: one for one in self.shipped.tracks}.get(track.id)
        if before is None:
            return STUDY
        if before != track:
            return REPLACED
        return None if track in self.everywhere.tracks else self.process_mark

    @cached_property
    def dropped(self) -> tuple[Actor, ...]:
        """Actors that ship and that the study leaves out."""
        kept = {actor.id for actor in self.codebook.actors}
        return tuple(actor for actor in self.shipped.actors if actor.id not in kept)

    @cached_property
    def known(self) -> KnownActors:
        """What the codebook says of its actors."""
        return KnownActors(self.codebook)

    @cached_property
    def names(self) -> dict[str, str]:
        """What each actor is called, by its id."""
        return {actor.id: actor.name for actor in self.codebook.actors}

    @cached_property
    def _shipped_actors(self) -> dict[str, Actor]:
        return {actor.id: actor for actor in self.shipped.actors}

    @cached_property
    def _actors_everywhere(self) -> dict[str, Actor]:
        return {actor.id: actor for actor in self.everywhere.actors}
