"""What is said of where an item comes from."""

from dataclasses import replace
from datetime import date

from cetl_prep.exam.carried import Provenance
from cetl_prep.exam.item import Review
from cetl_prep.words.provenance import provenance_lines
from tests.making import bank

OTHER = "6f0d2b1e-3c7a-4b0e-9a55-0c0000000001"


def test_who_did_what_and_from_where() -> None:
    made = bank()
    day = date(2026, 5, 1)
    records = (
        Provenance("", "imported", None, "county-quiz.csv", "csv"),
        Provenance("Bo", "imported", None, OTHER, "3", "CC0"),
        Provenance("Ana", "wrote", day, license=made.info.license),
        Provenance("", "changed", day),
        Provenance("Cy", "translated", day),
    )
    review = Review("blind", day, "x" * 12, "agree", "b")
    item = replace(made.items[0], provenance=records, reviews=(review,), author="Ana")
    assert provenance_lines(item, made.info) == [
        "Brought in, from the file county-quiz.csv (csv)",
        f"Brought in, by Bo, from the bank {OTHER}, version 3, under CC0",
        "Written by Ana, May 1, 2026",
        "Changed, May 1, 2026",
        "translated: Cy, May 1, 2026",
        "Solved with the key hidden, May 1, 2026: agrees with the key",
        f"Bank: {made.info.title}, version {made.info.version}",
        f"License: {made.info.license}",
    ]


def test_an_item_nobody_wrote_anything_down_of() -> None:
    made = bank()
    info = replace(made.info, source="Imported from a.gift", license="")
    item = replace(made.items[0], author="Ana")
    assert provenance_lines(item, info) == [
        "Author: Ana",
        f"Bank: {info.title}, version {info.version}",
        "Source of the bank: Imported from a.gift",
        "License: not stated",
    ]
