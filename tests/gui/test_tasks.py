"""Work off the window's thread: told of, stopped, and its faults brought home."""

import threading

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.tasks import Task, Watch


def test_result_and_progress_come_in_the_window_thread(qtbot: QtBot) -> None:
    shares: list[float] = []
    threads: list[threading.Thread] = []

    def work(watch: Watch) -> int:
        threads.append(threading.current_thread())
        watch(0.5)
        return 7

    task = Task(work)
    task.progressed.connect(shares.append)
    task.done.connect(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignal(task.done) as done:
        task.start()
    assert done.args == [7]
    assert shares == [0.5]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_an_expected_error_is_told(qtbot: QtBot) -> None:
    def work(_watch: Watch) -> None:
        raise CetlPrepError("bank.empty", file="x")

    task = Task(work)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert failed.args[0].code == "bank.empty"


def test_any_other_error_is_a_fault_of_the_program(qtbot: QtBot) -> None:
    def work(_watch: Watch) -> None:
        raise ZeroDivisionError

    task = Task(work)
    with capture_exceptions() as caught:
        task.start()
        task.wait()
        qtbot.wait(50)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


@pytest.mark.parametrize("late", [False, True])
def test_nothing_is_heard_of_stopped_work(qtbot: QtBot, late: bool) -> None:
    go_on = threading.Event()
    heard: list[object] = []

    def work(watch: Watch) -> None:
        go_on.wait(5)
        if not late:
            watch(0.5)

    task = Task(work)
    for signal in (task.done, task.failed, task.progressed):
        signal.connect(heard.append)
    task.start()
    task.stop()
    go_on.set()
    task.wait()
    qtbot.wait(30)
    assert heard == []
