"""The scenes around and in the exam room."""

from PySide6.QtTest import QTest

from cetl_prep.exam.attempt import Confidence, Kind
from cetl_prep.exam.errors import FormError, StorageError
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.services.sitting import Wish
from cetl_prep.services.unsaved import Unsaved
from cetl_prep.words.unsaved import not_saved
from tests.pictures.pasts import answer
from tests.pictures.stage import Stage

BLANKS = (21, 57, 82, 96)
SHOWN = 36
LAST = 280


def start(stage: Stage) -> None:
    """The question before a mock exam."""
    stage.go("today")
    stage.flow.starting.offer_mock()


def too_few(stage: Stage) -> None:
    """What is offered when a bank has too few items."""
    wish = Wish(Kind.MOCK, items=100)
    error = FormError("form.too-few", missing={"LV": 9, "BM": 4}, largest=64)
    stage.flow.starting._offer_smaller(wish, None, error)


def agreement(stage: Stage) -> None:
    """The first page of an appointment."""
    _appointment(stage, "Pearson VUE-like")


def tutorial(stage: Stage) -> None:
    """The page that explains the room."""
    _appointment(stage, "Prometric-like")
    stage.flow._appointment.screen._on_yes()


def ready(stage: Stage) -> None:
    """The last page before the clock starts."""
    stage.flow._appointment.screen._on_yes()


def break_question(stage: Stage) -> None:
    """The offer of a break."""
    rehearsal = stage.services.rehearsals.find("Prometric-like")
    stage.enter(stage.services.sitting.start(Wish(seed=3, rehearsal=rehearsal)))
    stage.room.show(49)
    stage.flow._on_break_due(rehearsal.breaks[0])


def at_break(stage: Stage) -> None:
    """A break."""
    stage.flow._appointment.rest(stage.room.rehearsal.breaks[0])


def exam(stage: Stage) -> None:
    """An item with an option struck out, another chosen, and how sure one is."""
    services = stage.services
    attempt = services.sitting.start(Wish(seed=3))
    places = [place for place in range(100) if place not in (SHOWN, *BLANKS)]
    attempt = answer(services, stage.clock, attempt, places, 0.7)
    stage.enter(attempt)
    room = stage.room
    room.show(SHOWN)
    order = room.attempt.form.items[SHOWN].options
    room.strike(order[0], True)
    room.choose(order[2])
    room.say_confidence(Confidence.FAIRLY_SURE)


def longest(stage: Stage) -> None:
    """The longest item of the form."""
    items = stage.services.sitting.items(stage.room.attempt)
    lengths = [
        len(items[entry.item].stem) + sum(len(option.text) for option in items[entry.item].options)
        for entry in stage.room.attempt.form.items
    ]
    stage.room.show(lengths.index(max(lengths)))


def keys(stage: Stage) -> None:
    """The keys of the room."""
    stage.window._on_help()


def failed(stage: Stage) -> None:
    """An answer that could not be stored."""
    item = stage.room.attempt.current
    waits = Unsaved(1, (item,), StorageError("history.full"))
    place = stage.room.attempt.form.places[item]
    stage.flow._exam_notice("failed", not_saved(waits, [place], TONGUE))


def review(stage: Stage) -> None:
    """All items before the end."""
    stage.room.show(SHOWN)
    stage.flow._show_review()


def submit(stage: Stage) -> None:
    """The question before the end."""
    stage.flow._show_review()
    stage.flow._on_submit_wanted()


def last_minutes(stage: Stage) -> None:
    """A clock that runs out, after its last warning."""
    stage.flow._show_exam()
    while (stage.room.left or 0) > LAST:
        stage.clock.move(1)
        stage.room.look_at_clock()


def pause(stage: Stage) -> None:
    """The clock stands."""
    stage.room.pause()
    stage.flow._show_exam()


def practice(stage: Stage) -> None:
    """An item that says why it was chosen."""
    stage.enter(stage.services.study.practise(Wish(kind=Kind.PRACTICE, seed=5)))


def practice_right(stage: Stage) -> None:
    """What is said of a right answer."""
    _choose(stage, right=True)


def practice_wrong(stage: Stage) -> None:
    """What is said of a wrong answer."""
    stage.room.show(1)
    _choose(stage, right=False)


def several_keys(stage: Stage) -> None:
    """An item with more than one right answer, as far as the practice has one."""
    items = stage.services.sitting.items(stage.room.attempt)
    several = [
        place
        for place, entry in enumerate(stage.room.attempt.form.items)
        if len(items[entry.item].key) > 1
    ]
    stage.room.show(several[0] if several else 2)


def _choose(stage: Stage, *, right: bool) -> None:
    room = stage.room
    entry = room.attempt.form.items[room.attempt.position]
    room.choose(next(option for option in entry.options if (option in room.item.key) is right))


def _appointment(stage: Stage, name: str) -> None:
    rehearsal = stage.services.rehearsals.find(name)
    starting = stage.flow.starting
    starting._open_mock(Kind.MOCK, starting._mock_profile(), rehearsal)
    QTest.qWait(0)
