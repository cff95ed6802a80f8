"""What a measurement gives: figures with their goals, and the confusions behind them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Claims with a confidence from ``least`` up to ``most``: how many, the mean of their
    confidence, and the share of them that was right."""

    least: float
    most: float
    count: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One figure between 0 and 1.

    ``low`` and ``high`` bound it at 95 % where a bootstrap was run. ``goal`` is what the
    project wants to reach; None for a figure that is only watched. A figure of errors
    ``is_error``: the smaller, the better. ``room`` is how far another processor's
    rounding of the trained model may move it; a floor stands that far below the figure.
    ``bins`` are what a calibration is made of.
    """

    name: str
    value: float
    low: float | None = None
    high: float | None = None
    goal: float | None = None
    is_error: bool = False
    room: float = 0.0
    bins: tuple[Bin, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.value <= 1:
            raise ValueError(f"{self.name} is {self.value}, not between 0 and 1")
        if self.room < 0:
            raise ValueError(f"{self.name} has a room of {self.room}, below 0")

    @property
    def is_reached(self) -> bool:
        """Whether the goal is reached; true where there is none."""
        if self.goal is None:
            return True
        return self.value < self.goal if self.is_error else self.value >= self.goal


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """One disagreement with a marked set, with the words it is about.

    ``wanted`` is what people marked and ``found`` what the coders gave; None for nothing.
    """

    where: str
    kind: str
    wanted: str | None
    found: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetScore:
    """The figures of one set; ``digest`` tells one edition of its files from another."""

    name: str
    items: int
    digest: str
    measures: tuple[Measure, ...]
    confusions: tuple[Confusion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotGiven:
    """A set whose files are not there, and where they were looked for."""

    name: str
    where: str
