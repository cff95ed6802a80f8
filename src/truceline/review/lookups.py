"""What the values of corrections are looked up in: who is known, and which places."""

from dataclasses import dataclass, field

from truceline.codebook import Cast, Codebook, Gazetteer, KnownPlace
from truceline.codebook.faults import name_known


@dataclass(frozen=True, slots=True)
class Lookups:
    """The actors and the places of a codebook; without one it knows none."""

    cast: Cast = field(default_factory=lambda: Cast(()))
    places: Gazetteer = field(default_factory=Gazetteer)

    @classmethod
    def of(cls, codebook: Codebook) -> "Lookups":
        """The lookups of a codebook."""
        return cls(Cast(codebook.actors), codebook.places)

    def find_place(self, written: str) -> KnownPlace | None:
        """The one place of that name, or of that name and country: "Kandahar, AFG".

        Of several in one country the most populous is meant; of several in many, none.
        """
        name, comma, country = written.rpartition(", ")
        found = self.places.named(name if comma else written)
        if comma:
            found = tuple(each for each in found if each.country == country.upper())
        if len({each.country for each in found}) != 1:
            return None
        return max(found, key=lambda each: each.people)

    def refuse_unknown(self, actor_id: str) -> None:
        """Refuses (ValueError) the id of an actor that the codebook does not have."""
        if self.cast.find(actor_id) is None:
            raise ValueError(
                f"no actor has the id {actor_id!r}; {name_known(actor_id, self.cast.ids)}"
            )
