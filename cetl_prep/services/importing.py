"""Taking in question files of other programs: read, looked at beforehand, made into a bank or brought into one."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.findings import Severity
from cetl_prep.exam.item import Status
from cetl_prep.exam.versions import next_version
from cetl_prep.formats import door
from cetl_prep.formats.building import medium
from cetl_prep.formats.door import Reading, Wish
from cetl_prep.formats.draft import Column, DraftItem, columns_from
from cetl_prep.reports.files import write_kept
from cetl_prep.services.import_duplicates import Duplicate, duplicates
from cetl_prep.services.import_heads import (
    MADE_BY_IMPORT,
    Readings,
    licenses_apart,
    new_info,
    origin,
    profile_for,
)
from cetl_prep.services.import_merging import Merged, merged
from cetl_prep.services.import_own import QBANK, beginning, is_bank, read_own
from cetl_prep.services.import_skills import UNASSIGNED, Label, Mapped, labels, skills_for, weighed

MOST_COMPARED = 20_000
"""Items up to which near-duplicates are looked for and the rules are run in a preview."""

_PICTURE_HEAD = 16
_COLUMN = "column "


@dataclass(frozen=True)
class Preview:
    """What an import would do; nothing has changed yet.

    Attributes:
        added: how many items are new, and so on.
        duplicates: items that are there already, in the bank or earlier in the source; exact ones update, not repeat.
        findings: number of findings of the rules on the imported items by severity, None where there are too many items.
        labels: categories and tags with the skills they mean.
        unassigned: how many items have no skill yet.
        licenses: those of the bank and of what comes in where they differ.
    """

    bank: Bank
    added: int
    changed: int
    unchanged: int
    duplicates: tuple[Duplicate, ...]
    findings: Mapping[Severity, int] | None
    labels: tuple[Label, ...]
    unassigned: int
    licenses: tuple[str, str] | None = None


@dataclass(frozen=True)
class Imported:
    """A bank after an import, and the ids of the items that are new, changed and as before, and of kept drafts.

    `licenses` are those of the bank and of what came in where they differ.
    """

    bank: Bank
    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    drafts: tuple[str, ...] = field(default=())
    licenses: tuple[str, str] | None = None


class ImportService:
    """Reads question files and makes banks of them."""

    def __init__(self, memory: Path) -> None:
        """`memory` is the file that remembers which skill each category of a source means."""
        self._memory = memory

    def read(
        self, paths: Sequence[Path], wish: Wish = door.NO_WISH, watch: door.Watch | None = None
    ) -> Readings:
        """Read files in processes of their own; pictures among them go to the files that name them.

        Args:
            paths: the files.
            wish: what the user says about them.
            watch: told the share that is read, some times a second; what it raises stops the reading.

        Raises:
            BankError: a file is refused; nothing has changed.
        """
        pictures = tuple(path for path in paths if _is_picture(path))
        files = [path for path in paths if path not in pictures]
        if not files:
            raise BankError("import.not-this-format", file=str(paths[0]) if paths else "")
        wish = replace(wish, pictures=(*wish.pictures, *pictures))
        return Readings(
            tuple(
                _admit(path, wish, _part(watch, number, len(files)))
                for number, path in enumerate(files)
            )
        )

    def formats(self) -> tuple[tuple[str, str], ...]:
        """Name and title of each format that can be read. It takes a moment: call it off the window's thread."""
        from cetl_prep.formats import table

        return tuple((each.name, each.title) for each in table.formats() if each.read)

    def columns_of(self, error: BankError) -> tuple[Column, ...]:
        """The columns of a table that could not be read because nobody knows which is which; none for other errors."""
        return columns_from(str(error.details.get("columns", "")))

    def remembered_wish(self, paths: Sequence[Path]) -> Wish:
        """What the user said last about files of these names, as far as it is the same for their next version."""
        held = self._memories().get(_wish_name(paths), {})
        columns = {
            name.removeprefix(_COLUMN): column
            for name, column in held.items()
            if name.startswith(_COLUMN)
        }
        base = held.get("key base", "")
        return Wish(
            held.get("format", ""),
            columns,
            int(base) if base in ("0", "1") else None,
            cards=held.get("cards", "") == "read",
        )

    def remember_wish(self, paths: Sequence[Path], wish: Wish) -> None:
        """Keep what the user said for the next import of files of these names. Raises StorageError."""
        said = {
            "format": wish.format,
            "key base": "" if wish.key_base is None else str(wish.key_base),
            "cards": "read" if wish.cards else "",
            **{_COLUMN + name: column for name, column in wish.columns.items()},
        }
        self._keep(_wish_name(paths), {name: text for name, text in said.items() if text})

    def remembered(self, readings: Readings) -> dict[str, str]:
        """The mapping used last for files of these names."""
        held = self._memories().get(readings.source)
        return dict(held) if held else {}

    def remember(self, readings: Readings, mapped: Mapped) -> None:
        """Keep a mapping for the next import of files of these names. Raises StorageError."""
        self._keep(readings.source, mapped)

    def _keep(self, name: str, said: Mapping[str, str]) -> None:
        held = {**self._memories(), name: dict(said)}
        write_kept(self._memory, json.dumps(held, ensure_ascii=False, indent=1).encode())

    def _memories(self) -> dict[str, dict[str, str]]:
        try:
            held = json.loads(self._memory.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(held, dict):
            return {}
        return {
            str(source): {str(name): str(skill) for name, skill in mapped.items()}
            for source, mapped in held.items()
            if isinstance(mapped, dict)
        }

    def bank(
        self,
        readings: Readings,
        existing: Bank | None = None,
        mapped: Mapped | None = None,
        *,
        keep_drafts: bool = False,
    ) -> Imported:
        """The bank after the import; `existing` itself stays as it is.

        Args:
            readings: what the files gave.
            existing: the bank to bring them into, None for a new one.
            mapped: skills by category or tag.
            keep_drafts: whether source items that cannot come in are kept as drafts where they have a stem;
                flashcards always are.
        """
        found = readings.items
        base = existing.info if existing else new_info(readings)
        may_grow = base.source.startswith(MADE_BY_IMPORT)
        drafts = _drafts(readings, keep_drafts)
        everything = [*found, *drafts]
        skills, blueprint = skills_for(everything, base.blueprint, mapped or {}, may_grow=may_grow)
        done = merged(existing.items if existing else (), zip(everything, skills, strict=True))
        if may_grow:
            blueprint = weighed(blueprint, done.items)
        info = replace(base, blueprint=blueprint)
        if may_grow:
            info = replace(info, profile=profile_for(done.items))
        return self._imported(readings, existing, info, done)

    def _imported(
        self,
        readings: Readings,
        existing: Bank | None,
        info: BankInfo,
        done: Merged,
    ) -> Imported:
        before = {each.sha256: each for each in existing.media} if existing else {}
        media = tuple({**before, **readings.media}.values())
        if existing and (done.added or done.changed or media != existing.media):
            info = replace(info, version=next_version(info.version))
        base = existing or Bank(info, ())
        items = done.with_origin(origin(readings)) if existing else done.items
        bank = replace(base, info=info, items=items, media=media)
        settled = {*done.added, *done.changed, *done.unchanged}
        kept = (
            each.id for each in done.items if each.status is Status.DRAFT and each.id in settled
        )
        apart = licenses_apart(readings, existing)
        return Imported(bank, done.added, done.changed, done.unchanged, tuple(kept), apart)

    def preview(
        self,
        readings: Readings,
        today: date,
        existing: Bank | None = None,
        mapped: Mapped | None = None,
    ) -> Preview:
        """What the import would do. Takes seconds for thousands of items: call it off the window's thread."""
        from cetl_prep.banks.checks import findings  # only a preview runs the rules

        done = self.bank(readings, existing, mapped)
        blueprint = (existing or done.bank).info.blueprint
        touched = {*done.added, *done.changed}
        small = len(done.bank.items) <= MOST_COMPARED
        counted = None
        if small:
            counted = Counter(
                each.severity for each in findings(done.bank, today) if each.item in touched
            )
        return Preview(
            done.bank,
            len(done.added),
            len(done.changed),
            len(done.unchanged),
            tuple(duplicates(readings.items, existing, near=small)),
            counted,
            tuple(labels(readings.items, blueprint, mapped or {})),
            sum(item.skill == UNASSIGNED for item in done.bank.items),
            done.licenses,
        )


def _admit(path: Path, wish: Wish, watch: door.Watch | None) -> Reading:
    if wish.format in ("", QBANK) and is_bank(path):
        return read_own(path)
    return door.admit(path, wish, watch)


def _wish_name(paths: Sequence[Path]) -> str:
    return "how to read " + ", ".join(path.name for path in paths)


def _is_picture(path: Path) -> bool:
    return medium(beginning(path, _PICTURE_HEAD)) is not None


def _part(watch: door.Watch | None, number: int, files: int) -> door.Watch | None:
    """A watch of one file among several, told as a share of all."""
    if watch is None:
        return None
    return lambda share: watch((number + share) / files)


def _drafts(readings: Readings, every: bool) -> list[DraftItem]:
    """The source items that cannot come in but have at least a stem; without `every` only flashcards."""
    return [
        DraftItem(left.draft, left.where)
        for file in readings.files
        for left in file.draft.skipped
        if left.draft is not None and (every or left.is_card)
    ]


Stop = Callable[[], bool]


def stopping(stop: Stop, told: door.Watch | None = None) -> door.Watch:
    """A watch that ends the reading when `stop` says so. Reading then raises BankError ``import.stopped``."""

    def watch(share: float) -> None:
        if stop():
            raise BankError("import.stopped", file="")
        if told:
            told(share)

    return watch
