"""What the help page says: topics with entries, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cetl_prep.gui.help_group import GROUP
from cetl_prep.gui.help_history import HISTORIES
from cetl_prep.gui.help_numbers import ESTIMATES
from cetl_prep.gui.help_pages import PAGES
from cetl_prep.gui.page_help import RELATED, TERMS

CONTEXT = "help"
ROOM_PLACE = 3
"""Where the keys of the exam room stand among the lists of keys."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or a key, and what it means."""

    term: str
    text: str
    is_key: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading with its entries."""

    heading: str
    entries: tuple[Entry, ...]


def topics(room_keys: Sequence[tuple[str, str]], about: str = "") -> tuple[Topic, ...]:
    """All topics in the user's language; those first that belong to the page with the key `about`.

    `room_keys` are the keys of the exam room as they are now.
    """
    room = tuple(Entry(term, text, True) for term, text in room_keys)
    keys = [Topic(_say(heading), _entries(held, are_keys=True)) for heading, held in _KEYS]
    keys.insert(ROOM_PLACE, Topic(_say("Keys in the exam room"), room))
    usual = (
        Topic(_say("What this is"), _entries(_WHAT)),
        Topic(_say("Page by page"), _entries(PAGES)),
        Topic(_say("What the numbers mean"), _entries(_NUMBERS)),
        Topic(_say("How the estimates are made"), _entries(ESTIMATES)),
        Topic(_say("Histories and mentors"), _entries(HISTORIES)),
        Topic(_say("Study groups"), _entries(GROUP)),
        *keys,
        Topic(_say("Licenses"), _entries(_LICENSES)),
    )
    if about not in TERMS:
        return usual
    own = tuple(entry for entry in _entries(PAGES) if entry.term == _say(TERMS[about]))
    nearest = [_say(heading) for heading in RELATED[about]]
    first = tuple(topic for topic in usual if topic.heading in nearest)
    rest = tuple(topic for topic in usual if topic not in first)
    return (Topic(_say("About this page"), own), *first, *rest)


def found(topic: Topic, wanted: str) -> tuple[Entry, ...]:
    """The entries of a topic that hold all these words; all of them when the heading holds them."""
    needles = wanted.casefold().split()
    if all(needle in topic.heading.casefold() for needle in needles):
        return topic.entries
    return tuple(
        entry
        for entry in topic.entries
        if all(needle in f"{entry.term} {entry.text}".casefold() for needle in needles)
    )


def _entries(pairs: tuple[tuple[str, str], ...], *, are_keys: bool = False) -> tuple[Entry, ...]:
    return tuple(Entry(_say(term), _say(text), are_keys) for term, text in pairs)


def _say(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


_WHAT = (
    (
        "CETL Prep",
        "A program to prepare for CoSN's CETL exam: timed mock exams, practice with feedback, and an honest"
        " view of where you stand. It works without internet and without an account. Everything stays on"
        " this computer.",
    ),
    (
        "Unofficial",
        "CETL Prep is an independent study tool. It is not affiliated with or endorsed by CoSN. CETL and CoSN"
        " are marks of their owner. All items are original; none comes from a real exam, and nothing here"
        " says that items resemble exam items. Not legal advice.",
    ),
    (
        "Mock exam",
        "100 items by the exam's blueprint, with a clock. Nothing tells right from wrong until it is over. The"
        " real time limit could not be confirmed; two hours is our default.",
    ),
    (
        "Practice",
        "A few items, each with the correct answer and every rationale, at once or at the end. The Practice page"
        " also lets you choose skills, number, difficulty and a clock yourself.",
    ),
    (
        "Import",
        "Drop a file of another program on the Banks page. You see what will come in, what is lost and what cannot"
        " come in before anything changes. How the file is read can be corrected below: its format, and what each"
        " column of a table holds; that is remembered for the next file of the same name.",
    ),
    (
        "Language",
        "The window speaks English or Spanish; choose it in Settings, and it is spoken from the next start on. Items"
        " stay in the language of their bank. The commands of the terminal, and files made for others, are in"
        " English.",
    ),
    (
        "Saved",
        "Every answer is on disk before the page shows it. Leaving, a power cut or a crash loses nothing that"
        " was shown as chosen. The next start offers to resume. When the disk takes nothing, the exam says so and"
        " goes on: free some space, and all answers are saved within seconds, at the latest at the next start.",
    ),
    (
        "Removing",
        "Remove (Del) on the page Exams takes a sitting out of all lists and figures; Undo brings it back. It"
        " stays in the history, flags set in it stay, and a sealed exam that was begun stays begun.",
    ),
)
_NUMBERS = (
    (
        "Practice score",
        "Our own estimate on a scale of 0 to 800 with the pass mark at 600: 75% correct is 600, 100% is 800,"
        " straight lines between. How CoSN turns answers into its score is not public, so this is never a"
        " CoSN score.",
    ),
    ("Percent correct", "Items right, of all items. An item without an answer counts as wrong."),
    (
        "Likely range, 90% interval",
        "Where your true share lies nine times out of ten, by Wilson's interval. The fewer the items, the"
        " wider it is.",
    ),
    (
        "Few items",
        "Below 20 items a share says little: at 75% right its interval is wider than 30 points. Reports show"
        " such skills as dots, without a verdict.",
    ),
    (
        "20 dots in a report",
        "20 equally likely practice scores, from the items of that exam alone. Filled dots reach the pass mark,"
        " hollow dots do not. 14 filled dots mean: of 20 exams like this one, about 14 would pass.",
    ),
    (
        "Strong, close, weak",
        "Strong: the whole interval reaches the pass level. Weak: all of it is below. Close: it crosses the"
        " level. Fewer than 8 answers are too few for any of them.",
    ),
    ("Median", "The middle value: half of the items took longer, half were quicker."),
)
_KEYS = (
    (
        "Keys anywhere",
        (
            ("Tab, Shift+Tab", "Go to the next or the previous control"),
            ("Enter, Space", "Press the control with the focus"),
            ("Esc", "Go back, or close"),
            ("F1", "Help about this page, and keys"),
            ("F6", "Next region of the window"),
            ("Ctrl+1 to 9", "Pages"),
            ("Ctrl+,", "Settings"),
            ("Ctrl+K", "Find a page, an action or an item"),
            ("Ctrl++, Ctrl+-, Ctrl+0", "Larger, smaller, usual text"),
            ("Ctrl+Shift+T", "Show the data of a chart as a table"),
        ),
    ),
    (
        "Keys on the Today page",
        (("Enter", "Start practice"), ("R", "Resume what is paused")),
    ),
    (
        "Keys on the Mentor page",
        (
            ("Ctrl+O", "Open history files"),
            ("Arrows", "Move in the table"),
            ("Enter", "Open the candidate"),
            ("Ctrl+C", "Copy the table"),
        ),
    ),
    (
        "Keys in the list of all items",
        (
            ("Arrows", "Move in the grid"),
            ("Home, End", "Ends of a row"),
            ("Enter", "Open the item"),
            ("F", "Flag the item"),
            ("1 to 4", "Filters"),
            ("Ctrl+Enter", "Submit"),
        ),
    ),
    (
        "Keys in item review",
        (
            ("N or Alt+N", "Next item"),
            ("P or Alt+P", "Previous item"),
            ("R or Alt+R", "Report a problem with the item"),
            ("S or Alt+S", "Ask the item again in three days, or not"),
            ("Esc", "Back to the report"),
        ),
    ),
)
_LICENSES = (
    ("CETL Prep", "Apache License 2.0"),
    ("The CETL practice bank", "Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0)"),
    (
        "Qt and PySide6",
        "GNU Lesser General Public License 3. The Qt libraries lie beside the program as files of their own and"
        " can be exchanged.",
    ),
    ("Inter", "SIL Open Font License 1.1, by The Inter Project Authors"),
    ("Python", "Python Software Foundation License; SQLite is in the public domain"),
)
