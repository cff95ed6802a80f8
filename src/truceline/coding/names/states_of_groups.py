"""The state in which a group or party is at home, and that which an armed group fights."""

from truceline.coding.scene import Scene
from truceline.model import Actor, ActorKind

# The sector of armed groups, by the end of their codes, and those of parties.
_REBELS = "REB"
_AT_HOME = (_REBELS, "PTY", "OPP", "GOV", "MIL")


def state_fought(scene: Scene, side: Actor) -> Actor | None:
    """The state that an armed group fights, by the country of its code."""
    return state_of_group(scene, side) if (side.code or "").endswith(_REBELS) else None


def state_of_group(scene: Scene, side: Actor) -> Actor | None:
    """The state in which a group or party is at home, by the country of its code."""
    code = side.code or ""
    if side.kind is not ActorKind.GROUP or not code.endswith(_AT_HOME):
        return None
    country = scene.lexicon.countries.get(code[:3])
    return None if country is None else scene.lexicon.government_of(country)
