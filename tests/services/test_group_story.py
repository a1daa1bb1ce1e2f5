"""Three people pass a bank round for six rounds, practise in between, and end with the same bank and all their answers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.banks.file import write
from cetl_prep.exam.item import Difficulty, Item, Option, Status
from cetl_prep.exam.slips import Decision, Fault, Part, Slip
from cetl_prep.exam.three_way import Side
from cetl_prep.exam.versions import next_version
from cetl_prep.services.sitting import Wish
from tests.making import HandClock, bank

ID = bank().info.id


class Member:
    """One of the group, with a profile of their own."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.folder = folder / name
        self.folder.mkdir()
        self.services: Services = build(self.folder / "profile", HandClock())
        self.given: dict[tuple[str, str], tuple[str, ...]] = {}

    @property
    def items(self) -> dict[str, Item]:
        return self.services.authoring.bank(ID).by_id

    @property
    def digest(self) -> str:
        return self.services.library.find(ID).digest

    def edit(self, name: str, **fields: object) -> None:
        self.services.authoring.save(ID, [replace(self.items[name], **fields)])  # type: ignore[arg-type]

    def correct(self, name: str, key: str) -> None:
        options = tuple(replace(o, is_key=o.id == key) for o in self.items[name].options)
        self.edit(name, options=options)

    def remove(self, name: str) -> None:
        """Take an item out of the bank for good."""
        made = self.services.authoring.bank(ID)
        left = tuple(each for each in made.items if each.id != name)
        info = replace(made.info, version=next_version(made.info.version))
        self.services.library.publish(replace(made, info=info, items=left), changed=True)

    def report(self, name: str, key: str) -> Path:
        """A slip that says which option is right."""
        slips, path = self.services.slips, self.folder / f"slip of {self.name}.json"
        slip = Slip(
            bank=ID,
            version=self.services.library.find(ID).version,
            item=name,
            revision=self.items[name].revision,
            fault=Fault.KEY,
            reason=f"{key} is right.",
            day=slips.today(),
            part=Part.KEY,
            proposed=key,
            credit=self.name,
            declared=True,
        )
        slips.write([slip], path)
        return path

    def accept(self, path: Path) -> None:
        """Put right what a slip says, as the keeper of the bank does."""
        slips = self.services.slips
        assert slips.take_in([path]) == (1, 0)
        [entry] = [each for each in slips.queue(ID) if each.decision is Decision.OPEN]
        slips.accept(entry.slip.id, "The key was wrong.")

    def sit(self, seed: int) -> str:
        """A sitting; every answer is written down, to be looked for at the end."""
        attempt = self.services.sitting.start(Wish(bank=ID, items=10, seed=seed))
        for number, entry in enumerate(attempt.form.items):
            chosen = ("b" if number % 3 else "c",)
            attempt = self.services.sitting.answer(attempt, entry.item, chosen)
            self.given[attempt.id, entry.item] = chosen
        return self.services.sitting.submit(attempt).id

    def send(self) -> Path:
        """The bank as a file on a stick."""
        path = self.folder / f"from {self.name}.qbank"
        write(self.services.authoring.bank(ID), path)
        return path

    def take(self, path: Path, prefer: Side = Side.THEIRS) -> int:
        """Take in what another sent; how many conflicts wanted a choice."""
        update = self.services.updates.look(path)
        self.services.updates.apply(update.with_choices(prefer=prefer))
        return len(update.merged.conflicts)


@pytest.fixture
def group(tmp_path: Path) -> Iterator[tuple[Member, Member, Member]]:
    first = tmp_path / "first.qbank"
    write(bank(forms=1, extra=1), first)
    ana, ben, caro = (Member(name, tmp_path) for name in ("ana", "ben", "caro"))
    for member in (ana, ben, caro):
        member.services.library.add(first)
    yield ana, ben, caro
    for member in (ana, ben, caro):
        member.services.close()


def pass_round(ana: Member, ben: Member, caro: Member) -> int:
    """Ana sends to Ben, Ben what he has then to Caro, Caro the result to both."""
    conflicts = ben.take(ana.send())
    conflicts += caro.take(ben.send())
    conflicts += ana.take(caro.send())
    conflicts += ben.take(caro.send())
    assert ana.digest == ben.digest == caro.digest
    return conflicts


def test_six_rounds_end_in_one_bank_and_no_answer_is_lost(
    group: tuple[Member, Member, Member],
) -> None:
    ana, ben, caro = group
    mock = ana.sit(1)

    # 1: each writes at another place.
    ana.edit("LV-001", rule="Ask who decides.")
    ben.edit("LV-001", tags=frozenset({"board"}))
    caro.edit("SP-001", difficulty=Difficulty.HARD)
    assert pass_round(*group) == 0
    found = ana.items["LV-001"]
    assert (found.rule, found.tags) == ("Ask who decides.", {"board"})

    # 2: a key is corrected, an old sitting is scored again with its first score on record.
    item_id = next(name for (attempt, name), chosen in ana.given.items() if chosen == ("c",))
    ben.correct(item_id, "c")
    ben.sit(2)
    assert pass_round(*group) == 0
    report = ana.services.progress.report(mock)
    assert report.original is not None
    assert report.score.raw == report.original.raw + 1

    # 3: two write a new item under the same id, and both stay.
    for member, stem in ((ana, "Who approves the budget?"), (caro, "Which log shows a sign-in?")):
        new = member.services.authoring.new_item(ID, "LV")
        options = (Option("a", "This", True), Option("b", "That"))
        made = replace(new, stem=stem, options=options, status=Status.ACTIVE)
        member.services.authoring.save(ID, [made])
    caro.sit(3)
    assert pass_round(*group) == 0
    stems = {each.stem for each in ben.items.values()}
    assert {"Who approves the budget?", "Which log shows a sign-in?"} <= stems

    # 4: both change one rule; whoever takes the file in decides, and the decision goes round.
    ana.edit("EP-001", rule="Ana's rule.")
    ben.edit("EP-001", rule="Ben's rule.")
    assert pass_round(*group) == 1
    assert {member.items["EP-001"].rule for member in group} == {"Ana's rule."}
    caro.sit(6)

    # Caro reports a wrong key by a slip, Ana keeps the bank and puts it right; an item that Ben answered goes for good.
    wrong = next(name for _, name in ben.given if ben.items[name].key == {"b"} and name != item_id)
    score = {name: ben.services.progress.report(name).score.raw for name, _ in ben.given}
    gone = next(name for _, name in caro.given if name not in {wrong, item_id, "EP-001"})
    ana.accept(caro.report(wrong, "c"))
    ben.remove(gone)
    ana.sit(7)
    assert pass_round(*group) == 0
    assert all(member.items[wrong].key == {"c"} for member in group)
    assert all(gone not in member.items for member in group)
    thanks = [(e.item, e.credit) for e in ben.services.authoring.bank(ID).errata]
    assert thanks == [(wrong, "caro")]
    assert any(ben.services.progress.report(name).score.raw != raw for name, raw in score.items())

    # 5: one retires an item while another goes on editing it; a third rewords one that was answered.
    reworded = next(name for _, name in ana.given if name not in {gone, wrong, item_id})
    ana.edit("IF-001", status=Status.RETIRED)
    ben.edit("IF-001", rule="Still edited.")
    caro.edit(reworded, stem="A quite different question is asked under this number now, or not?")
    ben.sit(5)
    before = ana.services.study.answers(ID)
    assert pass_round(*group) == 0
    assert (ana.items["IF-001"].status, ana.items["IF-001"].rule) == (
        Status.RETIRED,
        "Still edited.",
    )
    told = sum(name == reworded for _, name in ana.given)
    assert ana.services.study.answers(ID) == before - told

    # 6: one takes an update back, works on, and catches up.
    caro.edit("TB-001", author="Caro")
    caro_before = caro.digest
    ana.edit("TB-002", author="Ana")
    caro.take(ana.send())
    caro.services.updates.undo(ID)
    assert caro.digest == caro_before
    caro.edit("TB-003", as_of=date(2026, 11, 1))
    assert pass_round(*group) == 0
    assert (ben.items["TB-001"].author, ben.items["TB-002"].author) == ("Caro", "Ana")

    assert len({member.digest for member in group}) == 1
    for member in group:
        assert member.services.safety.history_is_sound()
        held = {
            (attempt.id, response.item): tuple(response.chosen)
            for summary in member.services.progress.attempts()
            for attempt in [member.services.sitting.load(summary.id)]
            for response in attempt.responses.values()
            if response.chosen
        }
        assert held == member.given
        assert all(member.services.progress.report(name).items for name, _ in member.given)
