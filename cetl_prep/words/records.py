"""What is said of history files, on both sides."""

from collections.abc import Iterable, Mapping

from cetl_prep.exam.cohort import Order, RecordTrust
from cetl_prep.exam.record import Part
from cetl_prep.words.tongue import ENGLISH, Tongue

TRUST: Mapping[RecordTrust, str] = {
    RecordTrust.UNCHANGED: "Unchanged since the program of {name} exported it.",
    RecordTrust.CHANGED: "Changed after export: something in it is not as the program of {name} wrote it.",
    RecordTrust.UNSIGNED: "Not signed: nothing in it contradicts itself, but nothing shows who made it.",
    RecordTrust.OTHER_KEY: "Unchanged, but earlier files of {name} were signed with another key. Ask whether they have a new computer.",
    RecordTrust.OTHER_RECORD: "Unchanged, but it does not go on from the receipt: answers that were there are missing from it.",
}
"""The one sentence for each state."""

SHORT_TRUST: Mapping[RecordTrust, str] = {
    RecordTrust.UNCHANGED: "Unchanged",
    RecordTrust.CHANGED: "Changed",
    RecordTrust.UNSIGNED: "Not signed",
    RecordTrust.OTHER_KEY: "Another key",
    RecordTrust.OTHER_RECORD: "Answers missing",
}
"""A word or two for each state, beside its mark."""

REMARKS: Mapping[str, str] = {
    "beside": "The signature file beside it belongs to another file or another state of it.",
    "event": "Sitting {0}: event {1} is not as it was recorded.",
    "figure": "{0}: the file says {1}, the answers give {2}.",
    "head": "Sitting {0}: events are missing at its end.",
    "key": "Item {0}: the file has another key than your copy of the bank.",
    "layout": "The file was written anew by something else than this program.",
    "no-key": "Item {0}: its key is missing.",
    "order": "The order of events does not fit the events that are there.",
    "other-key": "It is signed with another key than earlier files of this candidate.",
    "receipt": "The receipt {0} names a state that this history never had.",
    "signature": "The signature does not fit the content.",
}
"""What is wrong with a file, by the code of the remark; the values are put in by place."""

PART_NAMES: Mapping[Part, str] = {
    Part.SKILLS: "Skills",
    Part.ATTEMPTS: "Exams and practice",
    Part.RESPONSES: "Answers",
    Part.DATES: "Dates",
    Part.CONFIDENCE: "Confidence",
    Part.TIME: "Time",
}
"""The name of each tick."""

PART_MEANINGS: Mapping[Part, str] = {
    Part.SKILLS: "How many items of each skill you answered, and how many were right. Always included.",
    Part.ATTEMPTS: "Each sitting with its result.",
    Part.RESPONSES: "What you chose for each item. The text of items never leaves.",
    Part.DATES: "When you sat and when you answered.",
    Part.CONFIDENCE: "How sure you said you were.",
    Part.TIME: "Seconds on each item, the length of sittings, and time allowed.",
}
"""What leaves when it is ticked."""

FORM_TITLES: Mapping[str, str] = {
    "history": "History file, signed",
    "csv": "CSV tables in a zip file, signed",
    "xlsx": "Excel workbook",
    "html": "Report as a web page",
    "pdf": "Report as PDF",
    "xapi": "xAPI statements",
    "qti": "QTI results",
    "canvas": "Grades for Canvas",
    "moodle": "Grades for Moodle",
}
"""The forms in which a history can leave."""

TABLES: Mapping[str, str] = {
    "skills": "Skills",
    "attempts": "Exams and practice",
    "responses": "Answers",
    "prescriptions": "Asked for by a mentor",
    "events": "Log",
}
"""What the tables of a preview are called."""

ORDERS: Mapping[Order, str] = {
    Order.NAME: "Name",
    Order.READINESS: "Readiness, lowest first",
    Order.WEAKNESS: "Most weak skills first",
    Order.LAST_ACTIVITY: "Longest silent first",
}


def trust_sentence(trust: RecordTrust, name: str, translate: Tongue = ENGLISH) -> str:
    """What can be said of a file, with the name of its candidate."""
    return translate(TRUST[trust]).format(name=plain(name))


def remark_sentences(
    remarks: Iterable[tuple[str, Iterable[str]]], translate: Tongue = ENGLISH
) -> list[str]:
    """One sentence for each remark."""
    return [
        translate(REMARKS[code]).format(*(plain(value) for value in values), *[""] * 3)
        for code, values in remarks
        if code in REMARKS
    ]


def plain(text: str) -> str:
    """A stranger's text for a line: what steers a terminal or turns the direction of writing is shown as a mark."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
