"""Claims that report the same thing, brought together as one event.

Comes in: claims with their articles' days and groups of copies, and people's decisions
on which are the same. Goes out: frozen events with every mention, what their reports do
not agree on, and why each claim was counted to them. No store, no clock, and the same
claims in any order give the same events.
"""

from truceline.linking.agreed import ROUNDING, everyone, is_near
from truceline.linking.blocks import names_of_event
from truceline.linking.decided import Decisions
from truceline.linking.events import as_of
from truceline.linking.link import RECIPE, Relinked, link_mentions, relink
from truceline.linking.mentions import mentions_of

__all__ = [
    "RECIPE",
    "ROUNDING",
    "Decisions",
    "Relinked",
    "as_of",
    "everyone",
    "is_near",
    "link_mentions",
    "mentions_of",
    "names_of_event",
    "relink",
]
