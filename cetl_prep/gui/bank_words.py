"""What the page of banks says when something came in: how it begins, and the rest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cetl_prep.gui.tongue import TONGUE
from cetl_prep.services.library import Added
from cetl_prep.words.rescoring import followed_words

if TYPE_CHECKING:
    from cetl_prep.gui.bank_import import Done
    from cetl_prep.services.updating import Updated


def counted(n: int) -> str:
    """A number of items in words: "1 item", "38 items"."""
    if n == 1:
        return _tr("1 item")
    return _tr("{n} items").format(n=n)


def added_words(added: Sequence[Added]) -> tuple[str, str]:
    """For banks that were taken in."""
    last = added[-1]
    if not any(each.new for each in added):
        text = _tr("{title} was there already, in this very version.")
        return "", text.format(title=last.entry.title)
    parts = [
        _tr("{title}, version {version}, {items}").format(
            title=each.entry.title, version=each.entry.version, items=counted(each.entry.items)
        )
        for each in added
        if each.new
    ]
    reasons = [f"{place}: {reason}" for each in added for place, reason in each.skipped]
    left = _tr("Left out: {what}.").format(what="; ".join(reasons[:3])) if reasons else ""
    if len(reasons) > 3:
        left = _tr("{n} rows are left out, first: {what}.").format(
            n=len(reasons), what="; ".join(reasons[:3])
        )
    return _tr("Added."), f"{'; '.join(parts)}. {left}".strip()


def imported_words(done: Done) -> tuple[str, str]:
    """For an import."""
    text = _tr("{title}: {added} new, {changed} changed, {left} left out.")
    return _tr("Imported."), text.format(
        title=done.entry.title,
        added=counted(done.added),
        changed=done.changed,
        left=done.left_out,
    )


def updated_words(updated: Updated) -> tuple[str, str]:
    """For an update."""
    text = _tr("{title} is at version {version} now.")
    said = text.format(title=updated.entry.title, version=updated.entry.version)
    return _tr("Updated."), f"{said} {followed_words(updated.followed, TONGUE)}".strip()


def undone_words(undone: Updated) -> str:
    """For an update that was undone."""
    text = _tr("The update is undone: {title} is at version {version} again.")
    said = text.format(title=undone.entry.title, version=undone.entry.version)
    return f"{said} {followed_words(undone.followed, TONGUE)}".strip()


def _tr(text: str) -> str:
    return QCoreApplication.translate("banks", text)
