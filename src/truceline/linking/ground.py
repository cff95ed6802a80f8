"""What one comparison of two mentions says: points, and the reason in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ground:
    """Points for (above 0) or against, and the reason where it is worth telling."""

    points: float
    reason: str | None = None


NOTHING = Ground(0.0)
