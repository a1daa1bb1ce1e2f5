"""Taking a newer version of a bank in without losing what was changed here: looked at first, then done, then undoable."""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from cetl_prep.banks import door
from cetl_prep.banks.copies import original_name
from cetl_prep.banks.file import BankFile, Watch, part_of, unwatched
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.declining import Declined, base_without, offers
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.merging import merge
from cetl_prep.services.left_out import declined, plain, read_left_out, write_left_out
from cetl_prep.services.library import LibraryService
from cetl_prep.services.library_index import BankEntry, LastUpdate, read_updates, write_updates
from cetl_prep.services.rejudging import Followed, RejudgingService
from cetl_prep.services.update import Update
from cetl_prep.services.versions import joined, kept_apart, let_go, read_three


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update did: the version before, the one that is the newest now, and what became of old answers."""

    before: BankEntry
    entry: BankEntry
    backup: Path | None = None
    followed: Followed = field(default_factory=Followed)


class UpdateService:
    """Updates banks of the library by three-way merge."""

    def __init__(
        self,
        library: LibraryService,
        back_up: Callable[[], Path],
        rejudging: RejudgingService,
    ) -> None:
        self._library = library
        self._back_up = back_up
        self._rejudging = rejudging

    def wants_merge(self, bank_id: str) -> bool:
        """Whether the bank was changed here, so that another version must not simply take its place."""
        versions = self._library.versions(bank_id)
        return bool(versions) and versions[-1].made_here

    def refuse_replacing(self, original: Path) -> None:
        """Refuse a file that must not simply take the place of the bank that is here.

        Raises:
            BankError: ``update.edited`` when the bank was changed here, ``update.conflicted-copy`` when the name of the
                file tells that two people changed it at the same time, ``update.here-already`` when it would only hide what
                was changed here; or as `look` does for a file that is refused.
        """
        copy_of = original_name(
            original.stem, lambda name: original.with_name(name + original.suffix).is_file()
        )
        edited = any(self.wants_merge(entry.id) for entry in self._library.entries())
        if not edited and copy_of is None:
            return
        try:
            update = self.look(original)
        except BankError as error:
            if error.code == "update.unknown":
                return
            raise
        self.discard()
        if update.nothing_new:
            if update.edited and update.theirs.digest != update.mine.digest:
                raise BankError("update.here-already", title=update.entry.title)
            return
        if update.edited:
            raise BankError("update.edited", title=update.entry.title, file=str(original))
        if copy_of is not None:
            raise BankError("update.conflicted-copy", name=copy_of, file=str(original))

    def look(self, original: Path, watch: Watch = unwatched) -> Update:
        """Read a file and say what it would change here. Takes seconds for a large bank.

        Raises:
            BankError: the file is refused, or ``update.unknown`` when its bank is not in the library; nothing changes.
        """
        self.discard()
        admitted = door.admit(original, self._library.incoming, part_of(watch, 0, 0.6))
        with closing(BankFile(admitted.path)) as file, kept_apart():
            versions = self._library.versions(file.info.id)
            if not versions:
                self.discard()
                raise BankError("update.unknown", title=file.info.title)
            entry = versions[-1]
            found, mine, theirs = read_three(
                self._library, entry.digest, file, part_of(watch, 0.6, 0.9)
            )
            before = read_left_out(self._left_out).get(mine.info.id, ())
            base = self._base_without(found, before)
            merged = merge(base, mine, theirs)
            watch(0.95)
            asking_else = self._rejudging.preview(mine.info.id, mine.by_id, merged.bank.by_id)
        update = Update(
            entry,
            admitted.path,
            base,
            mine,
            theirs,
            merged,
            admitted.skipped,
            admitted.changed,
            asking_else,
            self._rejudging.answers(mine.info.id),
            offers(merged, mine, theirs),
            before,
            base_digest=(found or mine).digest,
        )
        return update.with_choices() if update.stays_out else update

    @property
    def _left_out(self) -> Path:
        return self._library.updates.with_name("left-out.json")

    def _base_without(self, base: Bank | None, left: tuple[Declined, ...]) -> Bank | None:
        def find(digest: str) -> Bank | None:
            with suppress(BankError), closing(self._library.open_again(digest)) as file:
                return file.bank(base)
            return None

        return base_without(base, left, find) if base and left else base

    def apply(self, update: Update, watch: Watch = unwatched) -> Updated:
        """Make the merged bank the newest version; a backup of the history is made first.

        What is left out is remembered, and offered again with the next version. What `watch` raises ends the work, and
        nothing has changed; it is not asked any more once that is no longer so.

        Raises:
            BankError: ``merge.conflicts`` when choices are missing, or it cannot be written; nothing has changed.
        """
        merged = update.merged
        if merged.conflicts:
            raise BankError("merge.conflicts", n=len(merged.conflicts))
        if update.nothing_new:
            self.discard()
            return Updated(update.entry, update.entry)
        watch(0)
        backup = self._back_up()
        known = {entry.digest for entry in self._library.versions(update.mine.info.id)}
        watch(0.1)
        with kept_apart():
            made = None
            if merged.bank != update.theirs:
                made = joined(update.mine, update.theirs, merged)
            writing = part_of(watch, 0.2, 0.8)
            entry = self._library.take(update.file, update.changed, made, writing)
        added = tuple(
            each.digest for each in self._library.versions(entry.id) if each.digest not in known
        )
        if entry.digest != update.entry.digest:
            held = plain(read_left_out(self._left_out).get(entry.id, ()))
            self._note(LastUpdate(entry.id, update.entry.digest, entry.digest, added, held))
            self._remember(entry.id, self._now_left(update))
        self._clear()
        return Updated(update.entry, entry, backup, self._rejudging.told())

    def _now_left(self, update: Update) -> tuple[Declined, ...]:
        """What is left out after an update. What was left out earlier keeps the version from before it."""
        earlier = {each.place: each for each in update.before}
        return tuple(
            earlier.get(place, Declined(*place, update.base_digest))
            for place in sorted(update.left)
        )

    def _remember(self, bank_id: str, left: tuple[Declined, ...]) -> None:
        held = read_left_out(self._left_out)
        if left or bank_id in held:
            write_left_out(self._left_out, {**held, bank_id: left})

    def discard(self) -> None:
        """Forget what was looked at."""
        self._clear()
        let_go()

    def _clear(self) -> None:
        for path in self._library.incoming.glob("*.qbank"):
            path.unlink(missing_ok=True)

    def undo(self, bank_id: str) -> Updated:
        """Undo the last update: the version before is the newest again.

        Raises:
            BankError: ``update.nothing-to-undo``, also when the bank was changed since.
        """
        update = self._library.last_update(bank_id)
        if update is None:
            raise BankError("update.nothing-to-undo", bank=bank_id)
        after = self._library.versions(bank_id)[-1]
        before = self._library.renew(update.before)
        for digest in update.added:
            self._library.withdraw(digest)
        self._remember(bank_id, declined(update.declined))
        held = read_updates(self._library.updates)
        held.pop(bank_id, None)
        write_updates(self._library.updates, held)
        return Updated(after, before, followed=self._rejudging.told())

    def _note(self, update: LastUpdate) -> None:
        write_updates(
            self._library.updates, {**read_updates(self._library.updates), update.bank: update}
        )
