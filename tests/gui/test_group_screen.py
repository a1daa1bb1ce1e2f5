"""The study group in the window: decide on reports, give and merge answers, seal, open and debrief a mock, sign."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.banks.file import write
from cetl_prep.exam.slips import Decision, Fault, Part, Slip
from cetl_prep.group import response_file, slip_file
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.theme import Theme
from cetl_prep.services.bank_signing import BankSigningService
from cetl_prep.services.signing import SigningService
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import BANK_ID, FakeClock, make_bank
from tests.gui.driving import Role, choose, find, has_text, open_window, press, settle
from tests.gui.sat import sit


@pytest.fixture
def window(services: Services, theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.go("group")
    settle()
    yield window


def write_into(name: str, text: str) -> None:
    field = find(name, Role.EditableText)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    settle()


def files(monkeypatch: pytest.MonkeyPatch, save: Path | None = None, *opened: Path) -> None:
    """What the file dialogs answer."""
    named = [str(path) for path in opened]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(save or ""), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (named, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ((named or [""])[0], ""))


def until(qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: has_text(text), timeout=20_000)


def test_reports_are_decided_on(
    services: Services, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = make_bank().items[0]
    today = services.slips.today()
    base = Slip(BANK_ID, "1.0.0", item.id, item.revision, Fault.UNCLEAR, "Clumsy.", today)
    slip = replace(base, part=Part.STEM, proposed="Wich?", credit="Erin", declared=True)
    other = replace(base, reason="Too long.", declared=True)
    path = tmp_path / "slips.json"
    services.slips.write([slip, other], path)
    assert has_text("No report waits for your decision.")
    files(monkeypatch, None, path)
    press("Open reports…")
    assert has_text("New reports: 2. Here already: 0.")
    assert has_text("Proposed (question): Wich? From Erin.")
    find(f"Accept: {item.id}: unclear", Role.Button)
    press(f"Accept: {item.id}: unclear")
    assert not find("Accept", Role.Button).isEnabled()
    assert has_text(f"Now: {item.stem}")
    write_into("What was put right, in a sentence", "Clearer now.")
    write_into("The text as it is to be", "Which one?")
    press("Accept")
    assert has_text("1 report waits for your decision.")
    made = services.library.read(services.library.find().digest)
    assert made.by_id[item.id].stem == "Which one?"
    assert made.errata[0].credit == "Erin"
    window.go("banks")
    settle()
    assert has_text(f"Reports: 1. The last: {item.id}, Clearer now. Thanks to Erin.")
    window.go("group")
    settle()
    press(f"Decline: {item.id}: unclear")
    write_into("Why", "It is short enough.")
    press("Decline")
    assert has_text("No report waits for your decision.")
    decisions = [entry.decision for entry in services.slips.queue()]
    assert decisions == [Decision.ACCEPTED, Decision.DECLINED]


def test_what_leaves_is_shown_first_and_members_are_put_together(
    services: Services,
    clock: FakeClock,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    press("Give my answers away…")
    assert has_text("There are fewer than 5 answers to give away yet.")
    services.sitting.submit(sit(services, clock, lambda n: n > 3, wish=Wish(seed=1, items=20)))
    out = tmp_path / "mine.json"
    files(monkeypatch, out)
    press("Give my answers away…")
    shown = find("What leaves", Role.EditableText)
    assert isinstance(shown, QPlainTextEdit)
    text = shown.toPlainText()
    press("Save the file…")
    assert out.read_text() == text
    held = json.loads(text)
    members = []
    for number in range(5):
        held["parts"][0]["id"] = f"{number:016x}.1"
        members.append(tmp_path / f"{number}.json")
        members[-1].write_text(json.dumps(held))
    files(monkeypatch, None, *members[:4])
    press("Put answers together…")
    until(qtbot, "Figures are put together only of 5 members or more")
    files(monkeypatch, None, *members)
    press("Put answers together…")
    until(qtbot, "New parts: 5. Counted already: 0. Members in all: 5.")
    assert has_text("Test bank holds the figures of 5 members.")
    assert response_file.read(out.read_bytes(), "it").answers == 20


def test_a_sealed_mock_goes_round(
    services: Services,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    sealed = tmp_path / "spring.mock"
    files(monkeypatch, sealed, sealed)
    press("Seal a mock exam…")
    write_into("Title", "Spring mock")
    write_into("Items", "10")
    write_into("Start code", "oak owl fig fox")
    press("Seal it…")
    until(qtbot, "Sealed in spring.mock. Start code: oak owl fig fox")
    press("Open a sealed mock exam…")
    assert has_text("Begin Spring mock?")
    write_into("Start code", "oak owl fig fix")
    press("Begin")
    until(qtbot, "This start code does not open")
    press("Open a sealed mock exam…")
    write_into("Start code", "Oak-Owl-Fig-Fox")
    press("Begin")
    until(qtbot, "Item 1 of 10")
    choose("A")
    attempt = services.progress.find("latest").id
    services.sitting.submit(services.sitting.load(attempt))
    window.go("group")
    settle()
    assert has_text("You sat Spring mock.")
    result, page = tmp_path / "result.json", tmp_path / "debrief.html"
    files(monkeypatch, result)
    press("Save my result…")
    write_into("Name that the group sees", "Ann")
    press("Save…")
    assert json.loads(result.read_text())["name"] == "Ann"
    files(monkeypatch, page, result)
    press("Put results together…")
    assert has_text("One result is in debrief.html.")
    assert "Ann" in page.read_text()


def test_a_name_and_words_make_the_signature(
    services: Services, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert has_text("Your key is made when you sign the first bank")
    write_into("The name in your signatures", "Erin")
    find("Back", Role.Button).setFocus()
    settle()
    assert has_text("Your eight words: " + " ".join(services.signing.own().words))
    assert services.signing.own().name == "Erin"
    before, file = services.signing.own(), tmp_path / "my.key"
    files(monkeypatch, file, file)
    press("Save my key…")
    write_into("Passphrase", "short")
    press("Save")
    assert has_text("The passphrase is too short")
    press("Save my key…")
    write_into("Passphrase", "correct horse")
    press("Save")
    assert has_text("Your key is in my.key, locked with the passphrase.")
    (services.paths.signing / "key.json").unlink()
    assert services.signing.own() != before
    press("Bring my key…")
    write_into("Passphrase", "correct horse")
    press("Bring")
    assert has_text("You sign with this key now: " + " ".join(before.words))
    assert services.signing.own() == before


def test_banks_are_signed_confirmed_and_set_aside_when_broken(
    services: Services,
    theme: Theme,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    signing = SigningService(tmp_path / "erin" / "signing", FakeClock())
    signing.rename("Erin")
    erin = BankSigningService(services.library, signing)
    info = replace(make_bank().info, id="00000000-0000-4000-8000-00000000000e", title="Group bank")
    signed = erin.sign(replace(make_bank(), info=info))
    path = tmp_path / "group.qbank"
    write(signed, path)
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.go("banks")
    settle()
    assert has_text("Not signed.")
    press("Sign this bank")
    assert has_text("Signed by you")
    files(monkeypatch, None, path)
    press("Add a bank…")
    until(qtbot, "Signed by someone you have not confirmed, who goes by Erin")
    press("Confirm this signer…")
    assert has_text(" ".join(signing.own().words))
    press("The words are the same")
    assert has_text("Signed by Erin (")
    broken = replace(signed, items=(replace(signed.items[0], stem="?"), *signed.items[1:]))
    write(broken, path)
    press("Add a bank…")
    until(qtbot, "Signature broken")
    press("Leave it aside")
    assert has_text("Group bank is set aside and not used.")
    assert services.library.find(info.id).digest == signed.digest
    press("Add a bank…")
    until(qtbot, "Signature broken")
    press("Use it all the same")
    assert services.library.find(info.id).digest == broken.digest
    assert has_text("Signature broken. This bank was changed after Erin signed it.")


def test_the_page_is_reached_from_banks(services: Services, theme: Theme, qtbot: QtBot) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.go("banks")
    settle()
    press("Study group")
    assert has_text("Reports on items")
    press("Back")
    assert has_text("Banks")


def test_the_editor_reports_too(
    services: Services,
    theme: Theme,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.go("editor")
    settle()
    files(monkeypatch, tmp_path / "report.json")
    press("Report a problem…")
    write_into("What is wrong, in your words", "Clumsy.")
    press("Nothing of this is recalled from a real exam")
    press("Save the report…")
    [slip] = slip_file.read((tmp_path / "report.json").read_bytes(), "it")
    assert slip.item == make_bank().items[0].id
    assert has_text("Written to report.json.")
