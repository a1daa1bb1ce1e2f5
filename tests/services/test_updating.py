"""A newer version of a bank that was changed here: both are kept, it can be looked at first and undone after."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.banks.file import write
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import GroupStatistics, ItemStatistic
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option
from cetl_prep.exam.three_way import Side
from cetl_prep.services.sitting import Wish
from tests.making import HandClock, bank, item

ID = bank().info.id
FIRST = bank().items[0].id


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = build(tmp_path / "profile", HandClock())
    opened.library.add(sent(tmp_path, bank(), "1"))
    yield opened
    opened.close()


def sent(folder: Path, made: Bank, version: str) -> Path:
    """The bank as a file that somebody sent."""
    path = folder / f"version {version}.qbank"
    write(replace(made, info=replace(made.info, version=version)), path)
    return path


def changed(made: Bank, name: str, **fields: object) -> Bank:
    items = (replace(i, **fields) if i.id == name else i for i in made.items)  # type: ignore[arg-type]
    return replace(made, items=tuple(items))


def edit(services: Services, name: str, **fields: object) -> None:
    """Change an item in the editor."""
    held = services.authoring.bank(ID).by_id[name]
    services.authoring.save(ID, [replace(held, **fields)])  # type: ignore[arg-type]


def now(services: Services) -> dict[str, Item]:
    return services.authoring.bank(ID).by_id


def test_my_edits_and_theirs_come_together(services: Services, tmp_path: Path) -> None:
    edit(services, FIRST, rule="My rule.")
    new = replace(bank(), items=(*bank().items[:-1], item("LV", 70)))
    theirs = changed(new, FIRST, tags=frozenset({"theirs"}))
    update = services.updates.look(sent(tmp_path, theirs, "2"))
    assert services.library.find(ID).digest == update.mine.digest  # nothing has changed yet
    assert update.edited
    assert update.merged.added(Side.THEIRS) == ("LV-070",)
    assert update.merged.removed(Side.THEIRS) == (bank().items[-1].id,)
    done = services.updates.apply(update)
    found = now(services)
    assert (found[FIRST].rule, found[FIRST].tags) == ("My rule.", {"theirs"})
    assert "LV-070" in found
    assert done.backup is not None and done.backup.exists()
    assert list(services.library.incoming.iterdir()) == []


def test_a_conflict_wants_a_choice(services: Services, tmp_path: Path) -> None:
    edit(services, FIRST, rule="My rule.")
    update = services.updates.look(sent(tmp_path, changed(bank(), FIRST, rule="Theirs."), "2"))
    with pytest.raises(BankError) as refused:
        services.updates.apply(update)
    assert refused.value.code == "merge.conflicts"
    assert now(services)[FIRST].rule == "My rule."
    chosen = update.with_choices({(FIRST, "rule"): Side.THEIRS})
    services.updates.apply(chosen)
    assert now(services)[FIRST].rule == "Theirs."


def test_an_update_can_be_undone_whole_even_after_a_restart(
    services: Services, tmp_path: Path
) -> None:
    edit(services, FIRST, rule="My rule.")
    before = services.library.find(ID)
    update = services.updates.look(sent(tmp_path, changed(bank(), FIRST, author="Ana"), "2"))
    after = services.updates.apply(update).entry
    again = build(tmp_path / "profile", HandClock())
    assert again.library.last_update(ID) is not None
    assert again.updates.undo(ID).entry == before
    assert again.library.find(ID) == before
    assert again.library.last_update(ID) is None
    assert (
        again.library.open(after.digest).info.version == after.version
    )  # for what was sat with it
    with pytest.raises(BankError) as refused:
        again.updates.undo(ID)
    assert refused.value.code == "update.nothing-to-undo"
    again.close()


def test_after_a_later_edit_nothing_is_undone(services: Services, tmp_path: Path) -> None:
    services.updates.apply(
        services.updates.look(sent(tmp_path, changed(bank(), FIRST, author="Ana"), "2"))
    )
    edit(services, FIRST, rule="Later.")
    assert services.library.last_update(ID) is None


def test_what_is_here_already_changes_nothing(services: Services, tmp_path: Path) -> None:
    edit(services, FIRST, rule="My rule.")
    before = services.library.versions(ID)
    update = services.updates.look(sent(tmp_path, bank(), "1"))
    assert update.nothing_new
    assert services.updates.apply(update).entry == before[-1]
    assert services.library.versions(ID) == before


def test_adding_must_not_hide_what_was_changed_here(services: Services, tmp_path: Path) -> None:
    newer = sent(tmp_path, changed(bank(), FIRST, author="Ana"), "2")
    services.updates.refuse_replacing(newer)  # nothing was changed here
    edit(services, FIRST, rule="My rule.")
    with pytest.raises(BankError) as refused:
        services.updates.refuse_replacing(newer)
    assert refused.value.code == "update.edited"
    other = "00000000-0000-4000-8000-000000000009"
    services.updates.refuse_replacing(sent(tmp_path, bank(id=other), "1"))


def test_a_bank_that_is_not_here_has_no_update(services: Services, tmp_path: Path) -> None:
    other = bank(id="00000000-0000-4000-8000-000000000009")
    with pytest.raises(BankError) as refused:
        services.updates.look(sent(tmp_path, other, "1"))
    assert refused.value.code == "update.unknown"


def test_statistics_of_one_content_add_up(services: Services, tmp_path: Path) -> None:
    def counted(n: int, batch: str) -> Bank:
        held = ItemStatistic(FIRST, bank().by_id[FIRST].revision, n, n)
        return replace(bank(), statistics=GroupStatistics((held,), frozenset({batch})))

    services.library.publish(counted(6, "mine"))
    update = services.updates.look(sent(tmp_path, counted(7, "theirs"), "1"))
    assert not update.nothing_new
    services.updates.apply(update)
    assert services.authoring.bank(ID).statistics.items[0].n == 13


def test_old_answers_are_judged_once_by_what_came_of_both(
    services: Services, tmp_path: Path
) -> None:
    attempt = services.sitting.start(Wish(bank=ID, items=10, seed=3))
    for entry in attempt.form.items:
        attempt = services.sitting.answer(attempt, entry.item, ["c"])
    services.sitting.submit(attempt)
    name, other = (entry.item for entry in attempt.form.items[:2])
    edit(services, name, options=keyed(name, "c"))
    assert services.progress.report(attempt.id).score.raw == 1
    theirs = changed(bank(), other, options=keyed(other, "c"))
    done = services.updates.apply(services.updates.look(sent(tmp_path, theirs, "2")))
    [rescored] = done.followed.rescored
    assert (rescored.was.correct, rescored.now.correct) == (1, 2)
    assert done.followed.keys == (other,)
    undone = services.updates.undo(ID)
    assert undone.followed.keys == (other,)
    assert services.progress.report(attempt.id).score.raw == 1


def keyed(name: str, key: str) -> tuple[Option, ...]:
    return tuple(replace(o, is_key=o.id == key) for o in bank().by_id[name].options)


def test_a_version_that_is_no_longer_what_was_taken_in_is_not_merged(
    services: Services, tmp_path: Path
) -> None:
    theirs = sent(tmp_path, changed(bank(), FIRST, author="Ana"), "2")
    edit(services, FIRST, rule="My rule.")
    base, mine = services.library.versions(ID)
    for entry in (mine, base):
        path = services.paths.banks / f"{entry.digest}.qbank"
        whole = path.read_bytes()
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("UPDATE item SET rule = 'Bent.', revision = 'bent'")
        with pytest.raises(BankError) as refused:
            services.updates.look(theirs)
        assert refused.value.code == "bank.damaged"
        path.write_bytes(whole)
    assert services.updates.look(theirs).edited


def test_a_stopped_update_changes_nothing(services: Services, tmp_path: Path) -> None:
    edit(services, FIRST, rule="My rule.")
    before = services.library.versions(ID)
    files = sorted(services.paths.banks.rglob("*.qbank"))
    update = services.updates.look(sent(tmp_path, changed(bank(), FIRST, author="Ana"), "2"))

    class NoLongerWantedError(Exception):
        pass

    def stopping(wanted: float) -> Callable[[float], None]:
        def watch(share: float) -> None:
            if share >= wanted:
                raise NoLongerWantedError

        return watch

    for wanted in (0.0, 0.2):
        with pytest.raises(NoLongerWantedError):
            services.updates.apply(update, stopping(wanted))
        assert services.library.versions(ID) == before
    services.updates.discard()
    assert sorted(services.paths.banks.rglob("*.qbank")) == files
