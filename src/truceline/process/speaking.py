"""For which side someone speaks."""

from truceline.model import ActorRef


def side_of(speaker: ActorRef) -> str | None:
    """The side a speaker speaks for; a known actor without one is a side itself.

    None for someone whom the codebook does not know and whose side no words tell.
    """
    return speaker.party or speaker.id


def side_name_of(speaker: ActorRef) -> str:
    """What that side is called; the speaker's own name where it has none."""
    return speaker.party_name or speaker.party or speaker.name
