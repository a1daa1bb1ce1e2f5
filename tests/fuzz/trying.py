"""Reads one changed file as the child does, and checks whatever comes out of it."""

import tempfile
from pathlib import Path

from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Status
from cetl_prep.formats import draft_files, table
from cetl_prep.formats.door import Reading
from cetl_prep.formats.draft import Draft, ReadChoices
from cetl_prep.services.import_heads import Readings
from cetl_prep.services.importing import ImportService


def tried(name: str, content: bytes) -> Draft | BankError:
    """What a reader makes of a file; AssertionError where that is nothing one can work with."""
    try:
        draft, _ = table.read(content, f"a.{name}", ReadChoices(), name)
    except BankError as error:
        return error
    for found in draft.items:
        item = found.item
        assert item.stem and item.key and 2 <= len(item.options) <= 26, item
        assert all(option.text for option in item.options), item
        assert found.where
    for left in draft.skipped:
        assert left.where and left.reason
        assert left.draft is None or (left.draft.stem and left.draft.status is Status.DRAFT)
    ids = [found.item.id for found in draft.items]
    assert len(set(ids)) == len(ids)
    with tempfile.TemporaryDirectory() as folder:
        draft_files.write_draft(draft, Path(folder) / "draft")
        assert draft_files.read_draft(Path(folder) / "draft") == draft
        readings = Readings((Reading("a", "0" * 64, draft, ()),))
        made = ImportService(Path(folder) / "memory").bank(readings, keep_drafts=True)
    assert len(made.bank.by_id) == len(made.bank.items)
    return draft
