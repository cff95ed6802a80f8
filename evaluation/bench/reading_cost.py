"""What ``evaluation.bench.reading`` found; holds nothing of truceline, to stay small."""

import json
from dataclasses import dataclass

FEW, MANY = 1_000, 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Processor seconds an article by format, and most memory over few and many files."""

    seconds: dict[str, float]
    few: int
    many: int

    @property
    def slowest(self) -> str:
        """The format that takes longest."""
        return max(self.seconds, key=lambda name: self.seconds[name])


def reading_of(printed: bytes) -> Reading:
    """What the program printed."""
    found = json.loads(printed)
    return Reading(
        seconds=found["seconds"], few=found["memory"][0], many=found["memory"][1]
    )
