"""The card of a trained model: its version, and how far the coders follow it."""

from pathlib import Path
from typing import ClassVar, TypeVar

import msgspec

from truceline.coding.learned.trust import Trust
from truceline.errors import ModelError

FILE_NAME = "card.json"
MODEL_FILE = "model.onnx"


class ModelCard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the folder of any trained model says of it; ``made_from`` is told in words for
    people.

    ``what`` and ``remedy`` are what it is called and how one gets another, for errors.
    """

    what: ClassVar[str]
    remedy: ClassVar[str]

    name: str
    version: str
    made_from: str

    @property
    def signature(self) -> str:
        """Name and version, as rows are signed with."""
        return f"{self.name} {self.version}"


class Card(ModelCard, frozen=True, forbid_unknown_fields=True):
    """What the folder of a model of words says of it."""

    what = "a trained model"
    remedy = "give a folder that truceline train wrote"

    trust: Trust


AnyCard = TypeVar("AnyCard", bound=ModelCard)


def shipped_model(name: str = "words") -> Path:
    """The folder of a trained model that came with this truceline.

    An installed truceline carries a copy; in a clone it stands at the top. A ModelError
    says where it was looked for.
    """
    here = Path(__file__)
    places = (
        here.parents[2] / "shipped" / name,
        here.parents[4] / "models" / name,
    )
    for place in places:
        if place.is_dir():
            return place
    looked = " and ".join(map(str, places))
    raise ModelError(
        f"no trained model of {name} came with this truceline (looked at {looked}); install it "
        "again, or code with --coder rules"
    )


def read_card(folder: Path) -> Card:
    """The card in the folder of a model of words; a ModelError says what is wrong with it."""
    return read_card_of(Card, folder)


def read_card_of(kind: type[AnyCard], folder: Path) -> AnyCard:
    """The card in the folder of a trained model of some kind; a ModelError says what is wrong
    with it."""
    file = folder / FILE_NAME
    try:
        return msgspec.json.decode(file.read_bytes(), type=kind)
    except OSError as error:
        raise ModelError(f"{file} cannot be read ({error}); {kind.remedy}") from error
    except msgspec.DecodeError as error:
        raise ModelError(
            f"{file} is no card of {kind.what} ({error}); {kind.remedy}"
        ) from error
