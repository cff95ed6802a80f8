"""Spellings of one name, beside the nearest names of somebody else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.coding.names.spellings import (
    is_part_of,
    is_same_name,
    is_surname_of,
    split_name,
)

NAMES = st.text(alphabet="abckhmnoszéíñ -'", max_size=24)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mohammad Omar", "Muhammed Umar"),
        ("Abdullah al-Masri", "Abdallah El Masry"),
        ("Qasem Rahimi", "Kasim Rahimi"),
        ("Zabihullah Noor", "Zabiullah Nur"),
        ("Iván Márquez", "Ivan Marquez"),
        ("Nicolás Peña", "Nicolas Pena Bautista"),
        ("Juan Santos", "Juan Manuel Santos Calderón"),
        ("J. M. Santos", "Juan Manuel Santos"),
        ("Timochenko", "Timoshenko"),
        ("Northern Front", "Northern Front"),
    ],
)
def test_two_spellings_are_one_name(one: str, other: str) -> None:
    assert is_same_name(one, other)
    assert is_same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maria Santos", "Mario Santos"),
        ("Juan Ruiz", "Juan Reyes"),
        ("Karim Khan", "Kamran Khan"),
        ("Ali Noor", "Ula Noor"),
        ("Mahmoud Sadr", "Mohammad Sadr"),
        ("Juan Santos", "Pedro Santos"),
        ("Santos", "Juan Santos"),
        ("Northern Front", "Southern Front"),
        ("Hafiz Rashid", "H. R. Moss"),
        ("Abel Adan", "A. A. A."),
        ("ELN", "ELF"),
        ("Cruz", "Cross"),
        ("Soviet", "Summit"),
        ("U.S. government", "Ukrainian government"),
        ("Robert Mugabe", "Robert M. Gates"),
    ],
)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert not is_same_name(one, other)
    assert not is_same_name(other, one)


def test_a_surname_is_the_last_word_and_in_spanish_the_one_before_it() -> None:
    assert is_surname_of("Ghani", "Ashraf Ghani")
    assert not is_surname_of("Ghani", "Abdul Ghani Baradar")
    assert is_part_of("Ghani", "Abdul Ghani Baradar")
    assert not is_part_of("Abdul", "Abdul Ghani Baradar")
    assert not is_part_of("Ghani", "Ghani")


def test_particles_and_accents_do_not_count() -> None:
    assert split_name("Íñigo de la Peña y al-Masri") == ("inigo", "pena", "masri")
    assert split_name("de la") == ("de", "la")


@given(NAMES, NAMES)
def test_being_one_name_does_not_depend_on_the_order(one: str, other: str) -> None:
    assert is_same_name(one, other) == is_same_name(other, one)


@given(NAMES)
def test_a_name_is_itself(name: str) -> None:
    assert is_same_name(name, name)
