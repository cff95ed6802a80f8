"""Names of the codebook that open the longer name of somebody else.

"The National Democratic Front" may stand for that of the Philippines, as long as the text
does not go on with another "of" than the full name does.
"""

import re
from functools import lru_cache

from truceline.model import Actor, ActorKind

_OF = re.compile(r"\s(?:of|for)\s(?:the\s)?([A-Z][\w'’-]+)")


def is_of_another(text: str, end: int, printed: str, actor: Actor) -> bool:
    """Whether a name that ends at an offset is that of another body than the actor, told by
    the country or region behind it."""
    if actor.kind is not ActorKind.GROUP:
        return False
    own = _behind(printed, (actor.name, *actor.names))
    follows = _OF.match(text, end)
    return bool(own) and follows is not None and follows.group(1) not in own


@lru_cache(maxsize=4096)
def _behind(printed: str, names: tuple[str, ...]) -> frozenset[str]:
    """The words that an actor's fuller names have behind "of": "Philippines"."""
    found = (
        _OF.match(name, len(printed)) for name in names if name.startswith(printed)
    )
    return frozenset(one.group(1) for one in found if one is not None)
