"""What the trained model sees at the words of an act."""

from collections.abc import Iterator

from truceline.coding.learned.guess import WHERE, Guess
from truceline.coding.scene import Scene
from truceline.coding.sentences.triggers import Match

# What the model sees at a word of a rule is asked only where it takes it for an act, too.
SEEN = 0.5


def guesses_of_act(scene: Scene, match: Match) -> Iterator[Guess]:
    """What the model sees at the word of an act that it found itself; for one of the rules, at
    those of its own word and its objects that it takes for an act, of whatever type.

    Nothing where no model ran.
    """
    if scene.guesses is None:
        return
    guesses = scene.guesses[match.tree.number]
    if match.trigger.where == WHERE:
        yield guesses[match.place]
        return
    for place in (match.place, *match.objects):
        guess = guesses.get(place)
        if guess is not None and guess.is_event >= SEEN:
            yield guess
