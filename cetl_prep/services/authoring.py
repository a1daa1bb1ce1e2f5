"""Writing items: each saving makes a new version of the bank; the old ones stay, for the attempts that used them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from cetl_prep.banks.source_writing import write_folder
from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.carried import CHANGED, REVIEWED, WROTE, Erratum, Provenance, ordered
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option, Status
from cetl_prep.exam.versions import next_version
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.library_index import BankEntry
from cetl_prep.services.rejudging import Followed

NEW_OPTIONS = ("a", "b", "c", "d")
FEWEST_OPTIONS = 2


@dataclass(frozen=True)
class Saved:
    """The bank after a saving, its entry in the library, and what became of old answers.

    `new` is false when nothing was different.
    """

    entry: BankEntry
    bank: Bank
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

    def new_item(self, bank: Bank, skill: str, taken: Iterable[str] = ()) -> Item:
        """An empty draft in this skill, with an id that is not taken yet."""
        ids = {*bank.by_id, *taken}
        number = 1
        while (made := f"{skill}-N{number:03}") in ids:
            number += 1
        today = self._clock.now().astimezone().date()
        author = ", ".join(bank.info.authors)
        options = tuple(Option(name, "", is_key=not n) for n, name in enumerate(NEW_OPTIONS))
        return Item(made, skill, "", options, status=Status.DRAFT, as_of=today, author=author)

    def save(self, bank_id: str, items: Iterable[Item], errata: Iterable[Erratum] = ()) -> Saved:
        """Save changed and new items as a new version of the bank, which carries these errata beside its own.

        Raises:
            BankError: ``authoring.incomplete`` names an item that is not a draft and lacks something;
                nothing is saved then.
        """
        edited = {item.id: item for item in items}
        for item in edited.values():
            _refuse_incomplete(item)
        entry = self._library.find(bank_id)
        bank = self._library.read(entry.digest)
        signed = {name: self._signed(item, bank) for name, item in edited.items()}
        kept = tuple(signed.pop(item.id, item) for item in bank.items)
        everything = (*kept, *signed.values())
        carried = (*bank.errata, *errata)
        if everything == bank.items and carried == bank.errata:
            return Saved(entry, bank, False)
        info = replace(bank.info, version=next_version(bank.info.version))
        made = replace(bank, info=info, items=everything, errata=carried)
        return Saved(self._library.publish(made, changed=True), made, True, self._told())

    def _signed(self, item: Item, bank: Bank) -> Item:
        """The item with a record of who wrote or changed it today, where the name is known."""
        held = bank.by_id.get(item.id)
        if held is not None and item == replace(held, provenance=item.provenance):
            return item
        return self._recorded(item, CHANGED if held else WROTE, bank.info)

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
