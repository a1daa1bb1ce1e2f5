"""Following a bank: what a newer version of it says of old answers, applied to scores and estimates, and told.

The log is not touched: it says what was chosen. What was right follows from the versions of the bank, which the library
keeps, and is worked out from them again whenever the newest version is another.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from heapq import merge
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from cetl_prep.banks.file import Watch, unwatched
from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item
from cetl_prep.exam.meaning import Meaning, meaning
from cetl_prep.services.library import LibraryService
from cetl_prep.storage.database import open_for_writing
from cetl_prep.storage.rejudging import (
    Answered,
    Figures,
    Judgement,
    Judgements,
    answer_count,
    was_answered,
)


@dataclass(frozen=True, slots=True)
class Rescored:
    """A sitting that came to something else: its figures before and after, and how many of its keys were corrected."""

    was: Figures
    now: Figures
    keys: int


@dataclass(frozen=True, slots=True)
class Followed:
    """What following a bank did.

    Attributes:
        rescored: sittings with another score, oldest first.
        keys: items whose key was corrected, or put back.
        left_out: items whose old answers no longer feed the estimate, because they ask something else now.
        back: items whose old answers feed the estimate again.
    """

    rescored: tuple[Rescored, ...] = ()
    keys: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    back: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether all is as it was."""
        return not (self.keys or self.left_out or self.back)


class RejudgingService:
    """Judges old answers by the newest version of a bank.

    Attributes:
        news: what was followed and not told yet.
    """

    def __init__(self, library: LibraryService, judgements: Judgements, history: Path) -> None:
        """`judgements` reads on the window's thread; what is written goes through a connection of its own."""
        self._library = library
        self._judgements = judgements
        self._history = history
        self.news: list[Followed] = []

    def preview(
        self, bank_id: str, before: Mapping[str, Item], after: Mapping[str, Item]
    ) -> tuple[str, ...]:
        """Ids of the items that were answered and would ask something else; off the window's thread.

        Args:
            bank_id: the bank.
            before: the items of the bank as they are.
            after: the items as they would be.
        """
        asks = (
            name
            for name, item in after.items()
            if (old := before.get(name)) is not None
            and old is not item
            and old.revision != item.revision
            and meaning(old, item) is Meaning.NEW
        )
        with closing(open_for_writing(self._history)) as connection:
            return tuple(name for name in asks if was_answered(connection, bank_id, name))

    def answers(self, bank_id: str) -> int:
        """How many answers to a bank are in the history; off the window's thread."""
        with closing(open_for_writing(self._history)) as connection:
            return answer_count(connection, bank_id)

    def follow(self, bank_id: str, before: str | None = None, watch: Watch = unwatched) -> Followed:
        """Judge the answers to a bank by its newest version; doing it twice changes nothing more.

        Args:
            bank_id: the bank.
            before: the digest of the version that was followed last; None to look at every item.
            watch: told of the progress.

        Raises:
            CetlPrepError: the history or the bank cannot be read or written; nothing has changed.
        """
        entry = self._library.find(bank_id)
        with closing(open_for_writing(self._history)) as connection:
            judgements = Judgements(connection, self._history)
            different = self._different(bank_id, judgements, entry.digest, before)
            watch(0.5)
            if not different:
                return Followed()
            self.news.append(_put(judgements, bank_id, different, judgements.held(bank_id)))
            watch(0.9)
        return self.news[-1]

    def follow_sitting(self, attempt: Attempt) -> Followed:
        """Judge the answers of a sitting that was begun on another version of its bank than is the newest now.

        Whoever ends a sitting calls it: what the newer version says of answers was said before these were there. Its
        report shows what came of it, so it is no news.

        Raises:
            CetlPrepError: as `follow`; nothing has changed.
        """
        form = attempt.form
        entry = self._library.find(form.bank_id)
        if entry.digest == form.digest:
            return Followed()
        shown = {(held.item, held.revision): form.digest for held in form.items}
        with closing(self._library.open_again(entry.digest)) as file:
            now = file.items(item for item, _ in shown)
        judged_anew = {
            (old.id, old.revision): judged(old, now.get(old.id)) for old in self._olds(shown)
        }
        other = {place: held for place, held in judged_anew.items() if not held.plain}
        if not other:
            return Followed()
        with closing(open_for_writing(self._history)) as connection:
            return _put(Judgements(connection, self._history), form.bank_id, other, {}, attempt.id)

    def told(self) -> Followed:
        """All that was not told yet, as one; it counts as told then."""
        news, self.news = self.news, []
        return Followed(
            tuple(each for followed in news for each in followed.rescored),
            tuple(dict.fromkeys(each for followed in news for each in followed.keys)),
            tuple(dict.fromkeys(each for followed in news for each in followed.left_out)),
            tuple(dict.fromkeys(each for followed in news for each in followed.back)),
        )

    def corrected(self, attempt: Attempt, items: Mapping[str, Item]) -> dict[str, Item]:
        """Those items of a sitting that are scored by another key than they had then, with that key."""
        held = self._judgements.held(attempt.form.bank_id)
        found: dict[str, Item] = {}
        for entry in attempt.form.items:
            judgement = held.get((entry.item, entry.revision))
            if judgement and judgement.key != judgement.was and entry.item in items:
                found[entry.item] = _keyed(items[entry.item], judgement.key)
        return found

    def _different(
        self, bank_id: str, judgements: Judgements, digest: str, before: str | None
    ) -> dict[Answered, Judgement]:
        """The judgements that are not as they are held."""
        changed = None if before is None else self._changed(before, digest)
        answered = judgements.answered(bank_id, changed)
        held = judgements.held(bank_id)
        with closing(self._library.open_again(digest)) as file:
            now = file.items({item for item, _ in answered})
        stale = {
            place: version
            for place, version in answered.items()
            if place in held or (place[0] in now and now[place[0]].revision != place[1])
        }
        found = {}
        for old in self._olds(stale):
            judgement = judged(old, now.get(old.id))
            if judgement != held.get((old.id, old.revision), Judgement(old.key, old.key)):
                found[old.id, old.revision] = judgement
        return found

    def _changed(self, before: str, after: str) -> list[str] | None:
        """Ids of the items whose revision is not the same in two versions; None when one of them is gone."""
        try:
            with (
                closing(self._library.open_again(before)) as old,
                closing(self._library.open_again(after)) as new,
            ):
                # Side by side in the order of the ids: a version of a million items need not fit into memory.
                both = groupby(merge(old.revisions(), new.revisions()), key=itemgetter(0))
                return [name for name, held in both if not _is_same(*held)]
        except BankError:
            return None

    def _olds(self, stale: Mapping[Answered, str]) -> Iterable[Item]:
        """The items as they were answered; those whose bank is gone are left as they are."""
        wanted: dict[str, set[Answered]] = {}
        for place, digest in stale.items():
            wanted.setdefault(digest, set()).add(place)
        for digest, places in wanted.items():
            try:
                with closing(self._library.open_again(digest)) as file:
                    found = file.items(item for item, _ in places)
            except BankError:
                continue
            yield from (item for item in found.values() if (item.id, item.revision) in places)


def _is_same(first: tuple[str, str], second: tuple[str, str] = ("", "")) -> bool:
    return first == second


def judged(old: Item, new: Item | None) -> Judgement:
    """How answers to the old revision are taken when the item is the new one now; one that is gone changes nothing."""
    if new is None:
        return Judgement(old.key, old.key)
    found = meaning(old, new)
    key = new.key if found is Meaning.CORRECTED else old.key
    return Judgement(old.key, key, found is not Meaning.NEW)


def _put(
    judgements: Judgements,
    bank_id: str,
    different: Mapping[Answered, Judgement],
    held: Mapping[Answered, Judgement],
    only: str = "",
) -> Followed:
    """Keep these judgements; what became of the sittings, of this one only where one is named."""
    at = {place: judgements.sittings(bank_id, [place]) for place in different}
    sittings = {only} if only else set[str]().union(*at.values())
    was = judgements.figures(sittings)
    judgements.put(bank_id, different)
    now = judgements.figures(sittings)
    told = _told(held, different)
    keys = Counter(
        attempt for place, found in at.items() if place[0] in told.keys for attempt in found
    )
    rescored = tuple(
        Rescored(was[name], figures, keys[name])
        for name, figures in now.items()
        if was[name].correct != figures.correct
    )
    return replace(told, rescored=rescored)


def _told(held: Mapping[Answered, Judgement], different: Mapping[Answered, Judgement]) -> Followed:
    keys: set[str] = set()
    left_out: set[str] = set()
    back: set[str] = set()
    for (item, revision), now in different.items():
        before = held.get((item, revision), Judgement(now.was, now.was))
        if now.key != before.key:
            keys.add(item)
        if now.counts != before.counts:
            (back if now.counts else left_out).add(item)
    return Followed((), tuple(sorted(keys)), tuple(sorted(left_out)), tuple(sorted(back)))


def _keyed(item: Item, key: frozenset[str]) -> Item:
    options = tuple(replace(option, is_key=option.id in key) for option in item.options)
    return replace(item, options=options)
