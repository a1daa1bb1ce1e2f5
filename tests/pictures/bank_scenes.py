"""The scenes of banks and of writing items."""

from dataclasses import replace

from cetl_prep.banks.file import write
from cetl_prep.gui.screens.banks import BanksScreen
from cetl_prep.gui.screens.editor import EditorScreen
from cetl_prep.gui.widgets.health_panel import HealthPanel
from cetl_prep.gui.widgets.import_page import ImportPage
from cetl_prep.gui.widgets.update_page import UpdatePage
from tests.pictures.stage import Stage

FOREIGN = """$CATEGORY: Privacy

::1:: Which step comes first when pupil data may have been exposed? {
=Contain the exposure ~Call a vendor ~Wait ~Tell the press }

::2:: Match the laws {
=FERPA -> records
=CIPA -> filters
=COPPA -> children }
"""

TABLE = """Text,First,Second,Third,Best,Note
Which step comes first when pupil data may have been exposed?,Contain the exposure,Call a vendor,Wait,First,It limits harm.
Who decides how long records are kept?,The board,A vendor,A parent,First,Retention is a policy.
"""


def typical(stage: Stage) -> None:
    """The list and one bank in detail, after the exam room."""
    stage.room.pause()
    stage.go("banks")


def health(stage: Stage) -> None:
    """What the rules say of a bank."""
    page = stage.find(BanksScreen)
    page._list._on_check()
    stage.wait_until_hidden(page._page.health.progress)
    stage.bring_up(HealthPanel)


def removed(stage: Stage) -> None:
    """A bank was removed; it can be put back."""
    stage.find(BanksScreen)._on_remove()


def refused(stage: Stage) -> None:
    """A file that is no bank."""
    page = stage.find(BanksScreen)
    page._on_undo()
    path = stage.services.paths.data / "holiday-photo.qbank"
    path.write_bytes(b"not a bank" * 100)
    page.take([path])
    stage.wait_until_hidden(page._page.progress)


def preview(stage: Stage) -> None:
    """What of a foreign file comes in, and what cannot."""
    path = stage.services.paths.data / "tri-county-privacy.gift"
    path.write_text(FOREIGN, "utf-8")
    page = stage.find(BanksScreen)
    page.take([path])
    stage.wait_until_hidden(stage.find(ImportPage).progress)


def columns(stage: Stage) -> None:
    """A table that does not say which column is which."""
    path = stage.services.paths.data / "county-quiz.csv"
    path.write_text(TABLE, "utf-8")
    stage.find(ImportPage).back.emit()
    page = stage.find(BanksScreen)
    page.take([path])
    stage.wait_until_hidden(stage.find(ImportPage).progress)


def preview_refused(stage: Stage) -> None:
    """A foreign file that is of no kind that is known."""
    page = stage.find(BanksScreen)
    stage.find(ImportPage).back.emit()
    path = stage.services.paths.data / "holiday-photo.jpg"
    path.write_bytes(bytes(range(256)) * 20)
    page.take([path])
    stage.wait_until_hidden(stage.find(ImportPage).progress)


def update(stage: Stage) -> None:
    """What a newer version of a bank that was changed here would do, with a field that both changed."""
    stage.find(ImportPage).back.emit()
    authoring, library = stage.services.authoring, stage.services.library
    bank = authoring.bank()
    first, second, third, *rest = bank.items
    newer = replace(
        bank,
        info=replace(bank.info, version="2026.04"),
        items=(
            replace(first, stem=f"{first.stem} Think of the board.", rule="Ask who decides."),
            replace(second, author="M. Okafor"),
            *rest,
            replace(third, id=f"{third.skill}-N900"),
        ),
    )
    path = stage.services.paths.data / "newer.qbank"
    write(newer, path)
    authoring.save(bank.info.id, [replace(first, stem=f"{first.stem} Choose one.")])
    page = stage.find(BanksScreen)
    page._ways.update(path)
    stage.wait_until_hidden(stage.find(UpdatePage).progress)
    assert library.find(bank.info.id).made_here


def damaged(stage: Stage) -> None:
    """A bank whose file is damaged, chosen in the list."""
    stage.go("banks")
    page = stage.find(BanksScreen)
    names = [row.entry.title for row in page._shelf.rows()]
    page._page.table.selectRow(names.index("Damaged bank"))


def editor(stage: Stage) -> None:
    """An item as it is."""
    stage.find(UpdatePage).back.emit()
    bank = stage.services.library.find()
    stage.window._on_edit_wanted(bank.id, stage.services.authoring.bank().items[0].id)


def editor_findings(stage: Stage) -> None:
    """An item that breaks rules, not saved."""
    stage.find(EditorScreen)._page.form.stem.setPlainText("Which of these is NOT always right?")


def close_unsaved(stage: Stage) -> None:
    """The question before unsaved changes would be lost."""
    stage.window._bank_pages.may_close(lambda: None)
