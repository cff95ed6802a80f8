"""How a fault is told."""

from truceline.codebook import CodebookFault
from truceline.codebook.faults import in_reading_order, name_known


def fault(path: str, line: int | None, field: str | None = None) -> CodebookFault:
    return CodebookFault(
        path=path, line=line, field=field, problem="odd", remedy="mend it"
    )


def test_a_fault_names_file_line_field_problem_and_remedy() -> None:
    assert str(fault("a.yaml", 3, "kind")) == "a.yaml:3 kind: odd; mend it"


def test_a_fault_of_a_whole_file_has_no_line_and_no_field() -> None:
    assert str(fault("a.yaml", None)) == "a.yaml: odd; mend it"


def test_faults_stand_by_file_and_then_by_line() -> None:
    faults = [fault("b", 2), fault("a", 10), fault("a", 9), fault("b", None)]
    places = [(found.path, found.line) for found in in_reading_order(faults)]
    assert places == [("a", 9), ("a", 10), ("b", None), ("b", 2)]


def test_a_near_word_is_guessed_and_the_known_ones_listed() -> None:
    remedy = name_known("truse", ["truce", "accord", "ceasefire"])
    assert remedy == "did you mean 'truce'? Known: accord, ceasefire, truce"


def test_a_word_in_the_wrong_case_is_guessed() -> None:
    assert name_known("Aid", ["AID", "ASSAULT"]).startswith("did you mean 'AID'?")


def test_without_a_near_word_the_known_ones_are_listed() -> None:
    assert name_known("qqq", ["truce", "accord"]) == "known: accord, truce"


def test_a_long_list_of_known_words_is_left_out() -> None:
    known = [f"actor-{number}" for number in range(100)]
    assert name_known("actr-7", known) == "did you mean 'actor-7'?"
    assert name_known("qqq", known) == "correct it, or add what it names"
