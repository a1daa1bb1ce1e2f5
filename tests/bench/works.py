"""The kinds of work during which faults are injected, and what must hold of a profile after one.

A work goes on for ever. It says ``ACK SITTING k`` once the k-th answer of a sitting is on disk, ``KEPT SITTING k`` when
it waits in an emergency file, and ``TAKEN SITTING`` once a sitting of another machine is on disk.
"""

import random
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from cetl_prep.app import Services, build
from cetl_prep.banks.file import write
from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.services.backups import backups
from cetl_prep.services.sitting import Wish
from cetl_prep.settings import read_settings, write_settings
from cetl_prep.storage.database import newest_version, opened_copy
from tests.making import HandClock, bank, bank_file
from tests.older import older
from tests.records_made import BANK, candidate, days, handed, sit

SENT = "sent"
"""The folder of the files that come from others, beside the profile."""

QUESTIONS = "::Q{n}::Which is number {n}? {{ =this ~that ~another ~none }}\n\n"


@dataclass
class Working:
    """One run of a work.

    Attributes:
        say: takes each line that the work says.
    """

    services: Services
    sent: Path
    rng: random.Random
    say: Callable[[str], None]

    def answer(self, times: int) -> None:
        """Answer so many items of the open sitting, with what belongs to it."""
        attempt = self._sitting()
        for _ in range(times):
            entry = attempt.form.items[self.rng.randrange(len(attempt.form))]
            attempt = self.services.sitting.show(attempt, entry.item)
            chosen = [self.rng.choice(entry.options)]
            attempt = self.services.sitting.answer(attempt, entry.item, chosen)
            if unsaved := self.services.sitting.unsaved(attempt):
                self.say(f"KEPT {attempt.id} {attempt.answers}")
                raise unsaved.error
            self.say(f"ACK {attempt.id} {attempt.answers}")
            attempt = self.services.sitting.flag(attempt, entry.item, self.rng.random() < 0.5)

    def _sitting(self) -> Attempt:
        sitting = self.services.sitting
        for held in sitting.open_attempts():
            if held.kind is Kind.PRACTICE:
                return sitting.resume(held.id).attempt
        return sitting.start(Wish(Kind.PRACTICE, BANK, items=100, feedback=False))


def answering(work: Working) -> None:
    """Answer, hand in, begin anew."""
    for number in count(1):
        work.answer(work.rng.randrange(2, 30))
        if number % 3 == 0:
            done = work.services.sitting.submit(work._sitting())
            work.say(f"ACK {done.id} {done.answers}")


def importing(work: Working) -> None:
    """Take questions of another program in as a bank, and a stranger's bank."""
    library, imports = work.services.library, work.services.imports
    for number in count(1):
        work.answer(2)
        made = imports.bank(imports.read([work.sent / "questions.gift"])).bank
        library.publish(replace(made, info=replace(made.info, version=str(work.rng.random()))))
        if number % 2 == 0:
            library.add(work.sent / "other.qbank")


def merging(work: Working) -> None:
    """Join histories of other machines and newer versions of a bank, and undo that."""
    updates, files = work.services.updates, sorted(work.sent.glob("history-*.json"))
    for number in count():
        work.answer(2)
        if number < len(files):
            taken = work.services.taking_back.take_in(files[number])
            for sitting in (*taken.merged.new, *taken.merged.known):
                work.say(f"TAKEN {sitting}")
        updates.apply(updates.look(work.sent / "newer.qbank"))
        work.answer(1)
        updates.undo(BANK)


def backing_up(work: Working) -> None:
    """Back up, restore what was backed up, change a setting."""
    safety, clock, paths = work.services.safety, work.services.clock, work.services.paths
    for number in count(1):
        work.answer(3)
        made = safety.back_up(clock.now())
        if number % 2 == 0:
            safety.restore(made, clock.now())
        settings = read_settings(paths.settings)
        write_settings(paths.settings, settings.changed(text_size=100 + number % 2 * 25))


WORKS: dict[str, Callable[[Working], None]] = {
    "answering": answering,
    "importing": importing,
    "merging": merging,
    "migrating": answering,
    "backing up": backing_up,
}


def template(folder: Path) -> Path:
    """A folder with a profile that was sat in, and the files of others; every run works on a copy of it."""
    clock = HandClock()
    services = candidate(folder / "profile", clock)
    sit(services, clock, 1)
    services.safety.back_up(clock.now())
    services.close()
    sent = folder / SENT
    sent.mkdir()
    for number in range(1, 4):
        other = candidate(folder / f"other{number}", clock)
        for seed in range(number + 1):
            sit(other, clock, 10 * number + seed)
            days(clock, 1)
        handed(other, sent / f"history-{number}.json")
        other.close()
    bank_file(sent, bank(forms=1, id="00000000-0000-4000-8000-000000000002")).rename(
        sent / "other.qbank"
    )
    newer = bank(forms=2)
    first = replace(newer.items[0], rule="A newer rule.")
    newer = replace(newer, info=replace(newer.info, version="2"), items=(first, *newer.items[1:-1]))
    write(newer, sent / "newer.qbank")
    (sent / "questions.gift").write_text("".join(QUESTIONS.format(n=n) for n in range(30)), "utf-8")
    return folder


def prepare(folder: Path, work: str, rng: random.Random) -> None:
    """Make the profile of the folder one that this work begins with."""
    if work == "migrating":
        older(folder / "profile", rng.randrange(1, newest_version()))


def acknowledged_at_first(folder: Path) -> list[str]:
    """What was acknowledged in the profile before any work, as the works say it."""
    with closing(sqlite3.connect(folder / "profile" / "history.sqlite")) as held:
        rows = held.execute(
            "SELECT attempt, count(*) FROM event WHERE kind = 'answer' GROUP BY 1"
        ).fetchall()
    return [f"ACK {attempt} {answers}" for attempt, answers in rows]


def run(folder: Path, work: str, seed: int, say: Callable[[str], None], most: int = 0) -> None:
    """Work on the profile of this folder until a fault comes, or after `most` things said (0: for ever).

    Raises:
        CetlPrepError: something was refused.
    """
    said = 0

    def counted(line: str) -> None:
        nonlocal said
        say(line)
        said += 1
        if most and said >= most:
            raise StopIteration

    services = build(folder / "profile")
    try:
        WORKS[work](Working(services, folder / SENT, random.Random(seed), counted))
    except StopIteration:
        pass
    finally:
        services.close()


def faults_of(folder: Path, said: Iterable[str]) -> list[str]:
    """What is lost or cannot be read in the profile, after all these lines were said. Empty when nothing is."""
    try:
        services = build(folder / "profile")
    except CetlPrepError as error:
        return [f"the profile cannot be opened: {error.code}"]
    try:
        return [*_lost(services, said), *_unreadable(services)]
    finally:
        services.close()


def _lost(services: Services, said: Iterable[str]) -> list[str]:
    lost = []
    for line in said:
        what, sitting, *number = line.split()
        try:
            have = services.sitting.load(sitting).answers
        except CetlPrepError as error:
            lost.append(f"{line}: {error.code}")
            continue
        if what != "TAKEN" and have < int(number[0]):
            lost.append(f"{line}: there are {have}")
    return lost[-3:]


def _unreadable(services: Services) -> Iterator[str]:
    if services.recovery is not None:
        yield "the history had to be recovered"
    if not services.safety.history_is_sound():
        yield "the history is not whole"
    if not services.library.entries():
        yield "the list of banks is empty"
    for entry in services.library.entries():
        try:
            services.library.read(entry.digest)
        except CetlPrepError as error:
            yield f"bank {entry.title}: {error.code}"
    yield from _bad_backups(services)


def _bad_backups(services: Services) -> Iterator[str]:
    held = backups(services.paths)
    for backup in held:
        try:
            with opened_copy(backup.path):
                pass
        except CetlPrepError as error:
            yield f"backup {backup.path.name}: {error.code}"
    if all(backup.aside for backup in held):
        yield "no backup is left"


def main(folder: Path, work: str, seed: int, most: int) -> int:
    """Run a work in this process; 3 when something was refused."""

    def say(line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    try:
        run(folder, work, seed, say, most)
    except CetlPrepError as error:
        sys.stderr.write(f"{error.code}\n")
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
