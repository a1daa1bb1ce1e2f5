"""Searching the banks of the library, whatever becomes of them."""

from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.banks import browsing
from cetl_prep.banks.browsing import Sieve
from cetl_prep.exam.item import Option, Status
from cetl_prep.services.browsing import Found
from tests.making import HandClock, bank, bank_file, item


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Services:
    """A library with a bank that counts as large."""
    monkeypatch.setattr(browsing, "SCANNED", 50)
    opened = build(tmp_path / "data", HandClock())
    opened.library.add(bank_file(tmp_path, bank(title="A large one")))
    return opened


def searched(services: Services, text: str) -> Found:
    """Search the bank as it is now; the texts are looked up in the index and read beside it."""
    digest = services.library.entries()[-1].digest
    services.browsing.prepare(digest, lambda _: None)
    found = services.browsing.search(digest, text)
    with_texts = [
        item.id
        for item in services.library.open(digest).bank().items
        if Sieve(text=text).passes(item)
    ]
    assert found.indexed
    assert [line.id for line in found.lines] == with_texts[:50]
    assert found.more == (len(with_texts) > 50)
    return found


def test_the_index_follows_what_is_added_edited_and_removed(services: Services) -> None:
    entry = services.library.entries()[-1]
    assert not services.browsing.search(entry.digest, "situation").indexed
    assert len(searched(services, "situation 7").lines) == 10
    assert searched(services, "situation").more
    added = replace(item("LV", 900), stem="Which gallery lends the élan vital?")
    edited = replace(item("LV", 7), stem="What does the gallery keep?")
    services.authoring.save(entry.id, [added, edited])
    assert [line.id for line in searched(services, "GALLERY").lines] == ["LV-007", "LV-900"]
    assert [line.id for line in searched(services, "elan").lines] == ["LV-900"]
    assert len(searched(services, '"situation 7"').lines) == 9
    saved = services.library.entries()[-1]
    services.library.withdraw(saved.digest)
    assert not searched(services, "gallery").lines
    services.library.remove(entry.id, HandClock().now().date())
    services.library.put_back(entry.id)
    assert len(searched(services, '"situation 7"').lines) == 10
    services.close()


def test_the_best_hits_come_first_among_the_first_found(services: Services) -> None:
    entry = services.library.entries()[-1]
    only_option = replace(
        item("LV", 1),
        stem="What?",
        options=(Option("a", "A planet", is_key=True), Option("b", "No")),
    )
    beginning = replace(item("LV", 2), stem="Which planetary one?")
    retired = replace(item("LV", 3), stem="Which planet?", status=Status.RETIRED)
    whole = replace(item("DM", 5), stem="Which planet is it?")
    services.authoring.save(entry.id, [only_option, beginning, retired, whole])
    digest = services.library.entries()[-1].digest
    services.browsing.prepare(digest, lambda _: None)
    found = services.browsing.search(digest, "planet", best_first=True)
    assert [line.id for line in found.lines] == ["DM-005", "LV-002", "LV-001", "LV-003"]
    assert services.browsing.search(digest, "lv-002", 1, best_first=True).lines[0].id == "LV-002"
    assert services.browsing.search(digest, " ").lines == ()
    assert list(services.browsing.rows(digest, Sieve(text="planet", skill="DM"))) == [
        services.browsing.open(digest).row_of("DM-005")
    ]
    services.close()


def test_an_index_is_made_once_and_goes_with_its_bank(services: Services) -> None:
    digest = services.library.entries()[-1].digest
    shares: list[float] = []
    assert services.browsing.prepare(digest, shares.append)
    assert shares[-1] == 1.0
    assert shares == sorted(shares)
    assert not services.browsing.prepare(digest, shares.append)
    beside = services.library.path(digest).with_suffix(".words")
    assert beside.is_file()
    services.library.remove(services.library.entries()[-1].id, HandClock().now().date())
    assert not beside.exists()
    services.close()
