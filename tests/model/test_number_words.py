"""Words of number mean their numbers."""

from truceline.model.number_words import NUMBER_WORDS


def test_a_word_of_number_means_its_number() -> None:
    known = {"one": 1, "twelve": 12, "twenty": 20, "thirty": 30, "ninety": 90}
    assert known.items() <= NUMBER_WORDS.items()


def test_one_to_twenty_and_the_tens_are_there_once_each_in_order() -> None:
    assert list(NUMBER_WORDS.values()) == [*range(1, 21), *range(30, 100, 10)]
