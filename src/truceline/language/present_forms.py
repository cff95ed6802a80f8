"""Present forms that the tagger takes for the past of another verb.

"They lay down their arms": "lay" is the past of "lie" as well, which lays nothing anywhere.
"""

from collections.abc import Sequence
from dataclasses import replace

from truceline.model import Token

# The form and the verb that it is the present of, where it has an object.
_PRESENT = {"lay": "lay"}
_PAST = frozenset({"VBD", "VBN"})


def mend_present_forms(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, with a present form for each such verb with an object."""
    return tuple(
        replace(token, lemma=_PRESENT[token.text.lower()], tag="VBP")
        if token.text.lower() in _PRESENT
        and token.tag in _PAST
        and any(one.head == place and one.dep == "dobj" for one in tokens)
        else token
        for place, token in enumerate(tokens)
    )
