"""Our own package, a zip file with ``bank.json`` and ``media/``: the one exchange format that keeps everything."""

import io
import json
import zipfile
from collections.abc import Iterable, Iterator

from cetl_prep.exam.bank import Bank, BankInfo, Medium
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Status
from cetl_prep.formats import info_values, item_values, json_guard
from cetl_prep.formats.building import UnfitError, medium, unfit
from cetl_prep.formats.draft import Draft, DraftItem, Format, ReadChoices, Skipped, Written
from cetl_prep.formats.keeping import EVERYTHING
from cetl_prep.quarantine.archives import Archive, is_zip
from cetl_prep.quarantine.json_values import LARGEST, Fields

NAME = "package"
VERSION = 1

_BANK = "bank.json"
_MARK = "cetl-prep/bank"
_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def detect(content: bytes, name: str) -> float:
    """Sure where the archive holds a ``bank.json``."""
    if not is_zip(content):
        return 0.0
    try:
        return 1.0 if _BANK in Archive(content, name, LARGEST) else 0.0
    except BankError:
        return 0.0


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """All items with their skills, and the head of the bank.

    Raises:
        BankError: see `json_guard` and `Archive`; ``bank.newer`` for a package of a later version.
    """
    archive = Archive(content, name, LARGEST)
    if _BANK not in archive:
        raise BankError("import.not-this-format", file=name)
    value, _ = json_guard.parse(archive.read(_BANK), name)
    try:
        head = Fields(value)
        if head.text("format") != _MARK:
            raise BankError("import.not-this-format", file=name)
        version = int(head.number("version", 1))
        if version > VERSION:
            raise BankError("bank.newer", file=name, version=version, newest=VERSION)
        info = info_values.info_from(head.inner("bank"))
        listed = head.many("items")
    except ValueError as error:
        raise BankError("import.damaged", file=name, where=_BANK, reason=str(error)) from None
    media = tuple(_media(archive))
    items, skipped = _items(listed, info, {picture.sha256 for picture in media})
    return Draft(NAME, tuple(items), tuple(skipped), media, info.title, info=info)


def _items(
    listed: Iterable[object], info: BankInfo, pictures: set[str]
) -> tuple[list[DraftItem], list[Skipped]]:
    items, skipped, seen = [], [], set()
    for number, value in enumerate(listed, 1):
        try:
            item = item_values.item_from(value)
            if item.id in seen:
                raise UnfitError(f"the id “{item.id}” stands twice")
            reason = unfit(item)
            if reason and (item.status is not Status.DRAFT or not item.stem):
                raise UnfitError(reason)
        except ValueError as error:
            skipped.append(Skipped(f"item {number}", "item", str(error)))
            continue
        seen.add(item.id)
        items.append(_drafted(item, number, info, pictures))
    return items, skipped


def _drafted(item: Item, number: int, info: BankInfo, pictures: set[str]) -> DraftItem:
    lost = tuple(f"the picture {name[:12]} is not in the file" for name in item.media - pictures)
    return DraftItem(item, f"item {number}", _path(item, info), lost, item.id)


def _path(item: Item, info: BankInfo) -> tuple[str, ...]:
    for domain in info.blueprint.domains:
        for skill in domain.skills:
            if skill.id == item.skill:
                return (domain.name, skill.name)
    return (item.skill,) if item.skill else ()


def _media(archive: Archive) -> Iterator[Medium]:
    for name in archive.names:
        if name.startswith("media/"):
            made = medium(archive.read(name))
            if made:
                yield made


def write(bank: Bank) -> Written:
    """The same bytes for the same bank, whenever and wherever it is written."""
    value = {
        "format": _MARK,
        "version": VERSION,
        "bank": info_values.values_of(bank.info),
        "items": [item_values.values_of(item) for item in bank.items],
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, _BANK, json.dumps(value, ensure_ascii=False, indent=1).encode())
        for picture in sorted(bank.media, key=lambda picture: picture.sha256):
            ending = _ENDINGS.get(picture.mime, "bin")
            _add(archive, f"media/{picture.sha256}.{ending}", picture.data)
    return Written(target.getvalue())


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content)


FORMAT = Format(
    name=NAME,
    title="CETL Prep package",
    endings=(".zip",),
    detect=detect,
    read=read,
    write=write,
    keeps=EVERYTHING,
)
"""Our own package."""
