"""Sealed group mocks: seal one, open it with the start code, sit it like any mock, put the results side by side."""

import re
import secrets
import tempfile
import uuid
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from cetl_prep.banks.file import write
from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import AttemptError, BankError
from cetl_prep.exam.form import Form
from cetl_prep.exam.group_mock import Debrief, GroupMock, debrief, result_of
from cetl_prep.group import mock_file
from cetl_prep.group.mock_file import Cover
from cetl_prep.quarantine.small_files import read_small
from cetl_prep.reports.files import write_kept, write_whole
from cetl_prep.services.library import LibraryService
from cetl_prep.services.sitting import SEED_BITS, SittingService, Wish
from cetl_prep.signing import locking
from cetl_prep.signing.fingerprint import WORDS
from cetl_prep.storage.attempts import AttemptStore
from cetl_prep.storage.listing import Wanted

CODE_WORDS = 5
SHORTEST_CODE = 8


def new_code() -> str:
    """A start code that can be told over the telephone: five words, 40 bits."""
    return "-".join(secrets.choice(WORDS) for _ in range(CODE_WORDS))


def plain_code(code: str) -> str:
    """A code as it is used: capitals, spaces and hyphens make no difference."""
    return "-".join(re.findall(r"\w+", code.casefold()))


class GroupMockService:
    """Keeps the opened mocks of this user: what they are of, so that results can be read later."""

    def __init__(
        self,
        library: LibraryService,
        sitting: SittingService,
        store: AttemptStore,
        folder: Path,
    ) -> None:
        self._library = library
        self._sitting = sitting
        self._store = store
        self._folder = folder

    def seal(self, wish: Wish, code: str, title: str, path: Path) -> GroupMock:
        """Draw a form by bank and seed alone, and write it with its items into one file.

        Args:
            wish: bank, number of items, minutes and seed; a seed is drawn when there is none.
            code: the start code, see `plain_code`.
            title: what the group calls it.
            path: the file.

        Raises:
            CetlPrepError: ``mock.short-code``, the bank is too small, or the file cannot be written.
        """
        if len(plain_code(code)) < SHORTEST_CODE:
            raise BankError("mock.short-code", least=SHORTEST_CODE)
        entry = self._library.find(wish.bank)
        seed = secrets.randbits(SEED_BITS) if wish.seed is None else wish.seed
        form = self._sitting.form(replace(wish, kind=Kind.MOCK, seed=seed, fresh=True))
        bank = _of(self._library.read(entry.digest), form, title)
        profile = bank.info.profile
        minutes = wish.minutes
        if minutes is None and profile.minutes is not None:
            minutes = profile.minutes * len(form) / profile.items
        mock = GroupMock(
            id=uuid.uuid4().hex,
            title=bank.info.title,
            bank=entry.id,
            digest=bank.digest,
            seed=seed,
            minutes=minutes,
            items=form.items,
        )
        with tempfile.TemporaryDirectory(prefix="cetl-prep-") as private:
            file = Path(private) / "mock.qbank"
            write(bank, file)
            self._library.keep(file)
            content = mock_file.write_content(mock, file.read_bytes())
        write_whole(path, mock_file.write_cover(mock, locking.lock(content, plain_code(code))))
        self._note(mock)
        return mock

    def cover(self, path: Path) -> Cover:
        """What a file says of itself without the code. Raises BankError."""
        return mock_file.read_cover(read_small(path, mock_file.LARGEST), str(path))

    def open(self, path: Path, code: str) -> GroupMock:
        """Open a file with its start code; its items come through the door for strangers.

        Raises:
            BankError: ``mock.other-code``, or the file is damaged.
        """
        cover = self.cover(path)
        try:
            content = locking.unlock(cover.locked, plain_code(code))
        except locking.LockedError:
            raise BankError("mock.other-code", file=str(path)) from None
        except ValueError:
            raise BankError("bank.damaged", file=str(path)) from None
        mock, bank = mock_file.read_content(content, str(path))
        with tempfile.TemporaryDirectory(prefix="cetl-prep-") as private:
            file = Path(private) / "mock.qbank"
            file.write_bytes(bank)
            try:
                digest = self._library.keep(file)
            except BankError as error:
                raise BankError(error.code, **{**error.details, "file": str(path)}) from None
        items = self._library.open(digest).items(place.item for place in mock.items)
        for place in mock.items:
            item = items.get(place.item)
            if item is None or {option.id for option in item.options} != set(place.options):
                raise BankError("bank.damaged", file=str(path))
        mock = replace(mock, digest=digest)
        self._note(mock)
        return mock

    def sat(self, mock: GroupMock) -> str | None:
        """Id of the sitting of this mock, None when it was not begun here."""
        exams = self._store.summaries(Wanted(practice=False, bank_id=mock.bank))
        return next((each.id for each in exams if each.digest == mock.digest), None)

    def start(self, mock: GroupMock, extra_time: float | None = 1.0) -> Attempt:
        """Begin the sitting: the items, their order and the time are the same for all.

        Raises:
            AttemptError: ``mock.sat`` when it was begun here before; an open one is resumed instead.
        """
        if self.sat(mock) is not None:
            raise AttemptError("mock.sat", title=mock.title)
        form = Form(mock.bank, mock.digest, mock.seed, mock.items)
        wish = Wish(Kind.MOCK, mock.bank, minutes=mock.minutes, extra_time=extra_time)
        return self._sitting.begin(form, wish)

    def of_attempt(self, attempt_id: str) -> GroupMock | None:
        """The group mock that a sitting is of, None when it is another exam."""
        digest = self._sitting.load(attempt_id).form.digest
        return next((mock for mock in self.known() if mock.digest == digest), None)

    def export_result(self, attempt_id: str, name: str, path: Path) -> None:
        """Write the answers of an ended sitting for the group.

        Raises:
            CetlPrepError: ``mock.not-one`` or ``mock.open`` when there is nothing to give, or it cannot be written.
        """
        mock = self.of_attempt(attempt_id)
        if mock is None:
            raise AttemptError("mock.not-one", attempt=attempt_id)
        result = result_of(mock, self._sitting.load(attempt_id), " ".join(name.split()))
        if not result.ended:
            raise AttemptError("mock.open", title=mock.title)
        write_whole(path, mock_file.write_result(result))

    def debrief(self, paths: Iterable[Path]) -> Debrief:
        """Put results side by side; the mock must have been sealed or opened here.

        Raises:
            BankError: a file is no result, ``mock.unknown``, or ``mock.other`` when results are of two mocks.
        """
        read = [(mock_file.read_result(read_small(path), str(path)), str(path)) for path in paths]
        mocks = {mock.id: mock for mock in self.known()}
        mock = mocks.get(read[0][0].mock)
        if mock is None:
            raise BankError("mock.unknown", file=read[0][1])
        for result, file in read:
            mock_file.refuse_misfit(result, mock, file)
        items = self._library.open(mock.digest).items(place.item for place in mock.items)
        return debrief(mock, items, [result for result, _ in read])

    def known(self) -> tuple[GroupMock, ...]:
        """The mocks that were sealed or opened here; a note that cannot be read is left out."""
        found = []
        for path in sorted(self._folder.glob("mock-*.json")):
            try:
                found.append(mock_file.read_content(read_small(path), str(path))[0])
            except BankError:
                continue
        return tuple(found)

    def _note(self, mock: GroupMock) -> None:
        name = "".join(letter for letter in mock.id if letter.isalnum())[:64]
        write_kept(self._folder / f"mock-{name}.json", mock_file.write_content(mock))


def _of(bank: Bank, form: Form, title: str) -> Bank:
    """The small bank with the items of the form, in the order of the bank, and the pictures they need."""
    wanted = {place.item for place in form.items}
    items = tuple(item for item in bank.items if item.id in wanted)
    names = {name for item in items for name in item.media}
    media = tuple(medium for medium in bank.media if medium.sha256 in names)
    info = replace(bank.info, title=" ".join(title.split()) or bank.info.title)
    return Bank(info, items, media)
