"""Writing items: each saving makes a new version of the bank; the old ones stay, for the attempts that used them."""

import os
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from cetl_prep.banks.file import Watch, unwatched
from cetl_prep.banks.revising import Revision, revise
from cetl_prep.banks.search_index import carry_index
from cetl_prep.banks.source_writing import write_folder
from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.carried import CHANGED, REVIEWED, WROTE, Erratum, Provenance, ordered
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option, Status
from cetl_prep.exam.versions import next_version
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LONGEST_LINEAGE, LibraryService
from cetl_prep.services.library_index import BankEntry, make_folder
from cetl_prep.services.rejudging import Followed

NEW_OPTIONS = ("a", "b", "c", "d")
FEWEST_OPTIONS = 2


@dataclass(frozen=True)
class Saved:
    """The bank's entry in the library after a saving, and what became of old answers.

    `new` is false when nothing was different.
    """

    entry: BankEntry
    new: bool
    followed: Followed = field(default_factory=Followed)


class AuthoringService:
    """Opens banks for editing and saves what was written."""

    def __init__(
        self,
        library: LibraryService,
        clock: Clock,
        who: Callable[[], str] = lambda: "",
        told: Callable[[], Followed] = Followed,
    ) -> None:
        """`who` gives the name for the provenance of what is written, empty for none; `told` what became of old answers."""
        self._library = library
        self._clock = clock
        self._who = who
        self._told = told

    def bank(self, bank_id: str = "") -> Bank:
        """The newest version of a bank, of the first for an empty id. Raises BankError."""
        return self._library.read(self._library.find(bank_id).digest)

    def info(self, bank_id: str) -> BankInfo:
        """What the newest version of a bank says of itself. Raises BankError."""
        return self._library.open(self._library.find(bank_id).digest).info

    def item(self, bank_id: str, item_id: str) -> Item | None:
        """An item of the newest version of a bank, None when it is gone. Raises BankError."""
        return self._library.open(self._library.find(bank_id).digest).items([item_id]).get(item_id)

    def new_item(self, bank_id: str, skill: str, taken: Iterable[str] = ()) -> Item:
        """An empty draft in this skill, with an id that is not taken yet. Raises BankError."""
        file = self._library.open(self._library.find(bank_id).digest)
        others, number = set(taken), 1
        while (made := f"{skill}-N{number:03}") in others or file.items([made]):
            number += 1
        today = self._clock.now().astimezone().date()
        author = ", ".join(file.info.authors)
        options = tuple(Option(name, "", is_key=not n) for n, name in enumerate(NEW_OPTIONS))
        return Item(made, skill, "", options, status=Status.DRAFT, as_of=today, author=author)

    def save(
        self,
        bank_id: str,
        items: Iterable[Item],
        errata: Iterable[Erratum] = (),
        watch: Watch = unwatched,
    ) -> Saved:
        """Save changed and new items as a new version of the bank, which carries these errata beside its own.

        Only these items are read and written, so a bank may be of any size. `watch` is told how far it is, and may
        raise to stop.

        Raises:
            BankError: ``authoring.incomplete`` names an item that is not a draft and lacks something;
                nothing is saved then.
        """
        edited = {item.id: item for item in items}
        for item in edited.values():
            _refuse_incomplete(item)
        entry = self._library.find(bank_id)
        with closing(self._library.open_again(entry.digest)) as file:
            held, info, before = file.items(edited), file.info, file.lineage()
            known = set(file.errata())
        changed = [item for item in edited.values() if item != held.get(item.id)]
        more = [erratum for erratum in errata if erratum not in known]
        if not changed and not more:
            return Saved(entry, False)
        signed = [self._signed(item, held.get(item.id), info) for item in changed]
        lineage = tuple(dict.fromkeys((*before, entry.digest)))[-LONGEST_LINEAGE:]
        info = replace(info, version=next_version(info.version))
        source = self._library.path(entry.digest)
        made = self._library.incoming / f"{entry.digest}.{os.getpid()}.part"
        make_folder(made.parent)
        revise(source, Revision(info, signed, more, lineage), made, watch)
        saved = self._library.take_made(made)
        carry_index(source, self._library.path(saved.digest), [item.id for item in signed])
        return Saved(saved, True, self._told())

    def _signed(self, item: Item, held: Item | None, info: BankInfo) -> Item:
        """The item with a record of who wrote or changed it today, where the name is known."""
        if held is not None and item == replace(held, provenance=item.provenance):
            return item
        return self._recorded(item, CHANGED if held else WROTE, info)

    def _recorded(self, item: Item, what: str, info: BankInfo) -> Item:
        name = self._who()
        if not name:
            return item
        today = self._clock.now().astimezone().date()
        record = Provenance(name, what, today, license=info.license)
        return replace(item, provenance=ordered((*item.provenance, record)))

    @property
    def has_name(self) -> bool:
        """Whether what is written, changed and reviewed here is noted with a name."""
        return bool(self._who())

    def reviewed(self, item: Item, info: BankInfo) -> Item:
        """The item with a record that it was reviewed today, to be saved; as it is where no name is known."""
        return self._recorded(item, REVIEWED, info)

    def take_back(self, saved: Saved) -> None:
        """Undo a saving: the version before is the newest again. Raises BankError."""
        self._library.withdraw(saved.entry.digest)

    def write_source(self, bank_id: str, folder: Path) -> tuple[Path, ...]:
        """Write the saved bank as text into a new folder. Raises BankError."""
        return write_folder(self.bank(bank_id), folder)


def _refuse_incomplete(item: Item) -> None:
    """A draft may lack anything; what candidates may meet has a stem, options with text, and a key among them."""
    if item.status is Status.DRAFT:
        return
    full = [option for option in item.options if option.text.strip()]
    lacks = {
        "stem": not item.stem.strip(),
        "option": len(full) < max(FEWEST_OPTIONS, len(item.options)),
        "key": not item.key or len(item.key) == len(item.options),
        "skill": not item.skill,
    }
    for name, lacking in lacks.items():
        if lacking:
            raise BankError("authoring.incomplete", item=item.id, lack=name)
