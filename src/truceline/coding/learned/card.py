"""The card of a trained model: its version, and how far the coders follow it."""

from pathlib import Path

import msgspec

from truceline.coding.learned.trust import Trust
from truceline.errors import ModelError

FILE_NAME = "card.json"
MODEL_FILE = "model.onnx"


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a model's folder says of it; ``made_from`` is told in words for people."""

    name: str
    version: str
    made_from: str
    trust: Trust

    @property
    def signature(self) -> str:
        """Name and version, as rows are signed with."""
        return f"{self.name} {self.version}"


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
    """The card in a model's folder; a ModelError says what is wrong with it."""
    file = folder / FILE_NAME
    try:
        return msgspec.json.decode(file.read_bytes(), type=Card)
    except OSError as error:
        raise ModelError(
            f"{file} cannot be read ({error}); give a folder that truceline train wrote"
        ) from error
    except msgspec.DecodeError as error:
        raise ModelError(
            f"{file} is no card of a trained model ({error}); give a folder that "
            "truceline train wrote"
        ) from error
