"""Sitting an exam in the terminal: the same history as the window, saved line by line."""

import random
import re
import signal
import subprocess
import sys
import time

import pytest

from tests.cli.driving import CommandLine


def test_a_whole_mock_from_the_first_item_to_the_score(ready: CommandLine) -> None:
    done = ready("mock", "--items", 10, "--seed", 3, lines="b\n" * 10 + "s\n")
    assert done.status == 0
    assert [f"Item {k} of 10" in done.out for k in range(1, 11)] == [True] * 10
    assert "Practice score" in done.out
    assert "not a CoSN score" in done.out
    [listed] = ready("history", "list", "--json").json
    assert (listed["answered"], listed["state"]) == (10, "submitted")
    shown = ready("history", "show", "latest", "--json").json
    assert shown["score"]["raw"] == sum(r["correct"] for r in shown["responses"])
    assert shown["score"]["areas"][0]["name"] == "Leadership & Vision"
    assert {"item", "revision", "options", "correct", "seconds", "changes", "flagged"} <= set(
        shown["responses"][0]
    )


def test_end_of_input_saves_says_how_to_resume_and_exits_well(ready: CommandLine) -> None:
    left = ready("mock", "--items", 10, lines="a\nf\nn\nb\n")
    assert left.status == 0
    assert "`cetl-prep mock` resumes" in left.out
    again = ready("mock", lines="q\n")
    assert "Resumed" in again.out
    assert "2 of 10 answered" in again.out
    assert "Item 4 of 10" in again.out
    assert len(ready("history", "list", "--json").json) == 1


def test_the_keys_do_what_they_say(ready: CommandLine) -> None:
    done = ready("mock", "--items", 5, lines="f\nt\nn\np\n5\n?\nxyz\nr\n2\nr\nq\n")
    assert "Flagged for review." in done.out
    assert re.search(r"0:0\d:\d\d left", done.out)
    assert done.out.count("Item 1 of 5") == 2
    assert "Item 5 of 5" in done.out
    assert "“xyz” is not one of the keys here" in done.out
    assert "Flagged: 1." in done.out
    assert "No answer: 1, 2, 3, 4, 5." in done.out


def test_practice_explains_each_answer_at_once(ready: CommandLine) -> None:
    done = ready("practice", "--items", 3, "--skill", "data management", lines="a\nb\nc\ns\n")
    assert "Because of b." in done.out
    assert "Rule" in done.out
    assert "A handbook, chapter" in done.out


def test_answers_are_acknowledged_and_had(ready: CommandLine) -> None:
    done = ready("mock", "--items", 10, "--porcelain", lines="a\nn\nb\nc\n")
    assert re.findall(r"ACK (\d+)", done.out) == ["1", "2", "3"]
    assert re.findall(r"ACK (\d+)", done.err) == ["1", "2", "3"]
    assert ready("history", "have").out.split("\n") == ["HAVE 1", "HAVE 2", "HAVE 3", ""]


def test_with_json_the_talk_goes_to_standard_error(ready: CommandLine) -> None:
    done = ready("mock", "--items", 3, "--json", "--porcelain", lines="b\nb\na\ns\n")
    assert done.json["score"]["raw"] == sum(r["correct"] for r in done.json["responses"])
    assert done.json["state"] == "submitted"
    assert "Item 3 of 3" in done.err
    assert done.err.count("ACK") == 3
    assert ready("history", "have", "--json").json == {"answers": 3, "sound": True}


def test_time_runs_out(ready: CommandLine) -> None:
    command = ready.command("mock", "--items", 5, "--minutes", 0.02)
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as sitting:
        assert sitting.stdin is not None
        assert sitting.stdout is not None
        sitting.stdin.write("b\n")
        sitting.stdin.flush()
        while not sitting.stdout.readline().startswith("Item 2"):
            pass  # however long a busy machine takes to start
        time.sleep(2.5)
        out, _ = sitting.communicate("b\n")
    assert "Time is up. Your 1 answers are saved" in out
    assert ready("history", "list", "--json").json[0]["state"] == "expired"


def test_an_endless_pipe_of_nonsense_ends(ready: CommandLine) -> None:
    done = ready("mock", "--items", 2, lines="nonsense\n" * 1000)
    assert done.status == 0
    assert "Saved" in done.out


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_killed_at_twenty_random_moments_no_acknowledged_answer_is_lost(
    ready: CommandLine,
) -> None:
    rng = random.Random(20)
    acknowledged = 0
    for trial in range(20):
        command = ready.command("mock", "--porcelain", "--seed", 1)
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as sitting:
            assert sitting.stdin is not None
            assert sitting.stdout is not None
            sitting.stdin.write(b"a\n" * 5)
            sitting.stdin.flush()
            # Half of the trials let some answers be acknowledged first, half hit the start-up too.
            said = b""
            for _ in range(rng.randrange(4) if trial % 2 else 0):
                while not (line := sitting.stdout.readline()).startswith(b"ACK"):
                    assert line
                said += line
            time.sleep(rng.random() * 0.05 if trial % 2 else rng.random() * 0.4)
            sitting.send_signal(signal.SIGKILL)
            said += sitting.stdout.read()
        acknowledged = max([acknowledged, *map(int, re.findall(rb"^ACK (\d+)$", said, re.M))])
        have = ready("history", "have")
        assert have.status == 0
        assert have.out.count("HAVE") >= acknowledged
    assert acknowledged > 0
    assert len(ready("history", "list", "--json").json) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--skill", "Cooking"), "There is no skill “Cooking”"),
        (("--bank", "nope"), "There is no bank “nope”"),
        (("--items", 5000), "The largest it can give is 200"),
    ],
)
def test_a_wish_that_cannot_be_met_is_refused_in_one_sentence(
    ready: CommandLine, arguments: tuple[object, ...], said: str
) -> None:
    done = ready("mock", *arguments)
    assert done.status == 1
    assert said in done.err
    assert done.err.count("\n") == 1
    assert ready("history", "list", "--json").json == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("mock", "--items", "0"),
        ("mock", "--items", "many"),
        ("mock", "--minutes", "-1"),
        ("mock", "--extra-time", "0.5"),
        ("nonsense",),
        ("bank",),
        ("history", "export", "--format", "doc", "-o", "x"),
    ],
)
def test_wrong_usage_is_status_two(ready: CommandLine, arguments: tuple[str, ...]) -> None:
    assert ready(*arguments).status == 2


def test_extra_time_is_kept_with_the_result(ready: CommandLine) -> None:
    ready("mock", "--items", 10, "--extra-time", "1.5", lines="q\n")
    shown = ready("history", "show", "latest", "--json").json
    assert (shown["minutes"], shown["extra_time"]) == (18, 1.5)
    ready("mock", "--new", "--items", 10, "--extra-time", "untimed", lines="q\n")
    assert ready("history", "show", "latest", "--json").json["minutes"] is None
