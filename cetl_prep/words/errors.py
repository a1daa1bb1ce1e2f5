"""One clear sentence for each expected error: what happened, where, and what to do."""

from collections.abc import Mapping

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.words.tongue import ENGLISH, Tongue

SENTENCES: dict[str, str] = {
    "attempt.answered": "This item was answered already; practice keeps the first answer.",
    "attempt.closed": "This exam was handed in already, so it can no longer be answered.",
    "attempt.sealed-used": "The sealed mock exam of this bank was begun before; it works only once, because its items must be new to you.",
    "attempt.sealed-whole": "The sealed mock exam is sat whole, all {items} items, because it works only once. Leave the number of items out.",
    "attempt.time-up": "Time is up; this answer came too late to count.",
    "attempt.unknown": "There is no single exam or practice called “{attempt}”. `cetl-prep history list` shows them.",
    "attempt.unknown-item": "Item “{item}” is not part of this exam.",
    "attempt.unknown-option": "Item “{item}” has no option “{option}”.",
    "authoring.incomplete": "Item {item} lacks: {lack}. Complete it, or save it as a draft.",
    "bank.damaged": "{file} is damaged or incomplete. Ask whoever sent it for a fresh copy; nothing was changed.",
    "bank.empty": "{file} holds no item that can be used. Nothing was changed.",
    "bank.newer": "{file} was made by a newer version of the program (format {version}; this one reads up to {newest}). Update the program, then try again.",
    "bank.not-a-bank": "{file} is not a question bank (.qbank). Nothing was changed.",
    "bank.too-large": "{file} holds more than a bank may hold. Ask for a smaller bank.",
    "credits.damaged": "Your list of activities {file} cannot be read. It was left as it is; put a copy of it in its place, or move it away to begin a new list.",
    "file.crashed": "{file} could not be read: reading it failed midway. It is probably damaged; nothing was changed.",
    "file.exists-as-folder": "{file} is a folder. Name a file.",
    "file.not-regular": "{file} is not an ordinary file.",
    "file.too-large": "{file} is larger than a bank may be (512 MB).",
    "file.too-slow": "Reading {file} took more than {seconds} seconds, so it was stopped. Nothing was changed.",
    "file.unfinished": "{file} has changes that are not yet in the file ({beside} lies beside it). Ask the sender to close the program that made it and send it again.",
    "file.unreadable": "{file} cannot be read: {reason}.",
    "file.unwritable": "{file} cannot be written: {reason}. Nothing was changed.",
    "form.too-few": "The bank is too small for this: {missing}. The largest it can give is {largest} items.",
    "group.newer": "{file} was made by a newer version of the program. Update the program, then try again.",
    "group.other-kind": "{file} is not a file of this kind ({kind}). Nothing was changed.",
    "handover.needs": "The form “{format}” is made of {parts}, which you did not choose to share. Choose that too, or another form.",
    "handover.no-book": "For a grade book, say how you are called in it, and for Canvas also give the grade book that Canvas exported.",
    "handover.no-canvas": "{file} is not a grade book as Canvas exports it: its first columns are Student and ID, up to Section. Ask your teacher for a fresh export.",
    "handover.no-exam": "There is no finished exam yet, so there is no grade to hand over.",
    "handover.no-format": "There is no format “{format}” for a history. Known are: {names}.",
    "handover.no-student": "“{student}” does not name one student in {file}. Give the name or an id as it stands there, or for Moodle the email address.",
    "history.backup-failed": "The backup {file} could not be verified, so nothing was changed.",
    "history.damaged": "Your history {file} is damaged. It was left as it is; restore a backup from the folder “backups” beside it.",
    "history.damaged-backup": "The backup {file} is not as it was written, so it was not used. Your history is as it was.",
    "history.disk": "The disk reported a fault while writing {file}; the last answer is not saved. Check the disk and try again.",
    "history.full": "The disk is full, so the answer could not be saved. Free some space and answer again.",
    "history.locked": "Your history {file} is in use by another program. Close it and try again.",
    "history.newer": "Your history {file} was written by a newer version of the program (schema {version}; this one knows {newest}). Update the program; nothing was changed.",
    "history.not-ours": "{file} is not a history of this program. Choose another data folder with --profile.",
    "history.read-only": "Your history {file} cannot be written: the folder is read-only. Choose another data folder with --profile.",
    "history.unreadable": "Your history {file} cannot be opened: {reason}.",
    "import.damaged": "{file} cannot be read as what it seems to be ({where}): {reason}. Nothing was changed.",
    "import.encrypted": "{file} is locked with a password. Ask for a copy without one; nothing was changed.",
    "import.entities": "{file} declares entities or a document type of its own, which no question file needs, so it was refused. Nothing was changed.",
    "import.needs-columns": "{file} has no column that can be told to be the {field}. Say which one it is.",
    "import.no-items": "There is no question in {file}. Nothing was changed.",
    "import.no-such-format": "There is no format “{format}”. Known are: {names}.",
    "import.not-this-format": "{file} is not in this format, or in none that is known. `cetl-prep bank formats` shows them; nothing was changed.",
    "import.only-read": "The format “{format}” can be read but not written.",
    "import.only-written": "The format “{format}” can be written but not read.",
    "import.stopped": "Reading {file} was stopped. Nothing was changed.",
    "import.too-large": "{file} holds more than can be read (limit {limit}). Nothing was changed.",
    "library.empty": "There is no question bank yet. Add one with `cetl-prep bank add FILE`.",
    "library.gone": "The bank this needs (version {digest}) is no longer in your library. Add that bank file again.",
    "library.unknown": "There is no bank “{bank}” in your library. `cetl-prep bank list` shows them.",
    "library.unknown-skill": "There is no skill “{skill}” in this bank. Its skills: {names}.",
    "mentor.one-file": "There is only one file of {candidate}, so there is nothing to compare it with.",
    "mentor.unknown": "There is no single candidate “{candidate}” among the files opened here. `cetl-prep mentor list` shows them.",
    "mock.not-one": "This sitting is not one of a sealed group mock, so there is no result to give.",
    "mock.open": "{title} is not handed in yet. Finish it first; nothing was written.",
    "mock.other": "{file} is not a result of “{title}”. Nothing was put together.",
    "mock.other-code": "This start code does not open {file}, or the file was changed. Check the code; capitals and hyphens make no difference.",
    "mock.sat": "You began “{title}” before, and it is sat once. `cetl-prep history list` shows it.",
    "mock.short-code": "The start code is too short: take at least {least} letters.",
    "mock.unknown": "{file} is a result of a mock that was neither sealed nor opened here. Open the sealed file with its start code first.",
    "practice.too-few": "Only {largest} items can be practised now: the others were met too recently, or do not fit. Ask for {largest} or fewer, or come back tomorrow.",
    "prescription.damaged": "The list of what mentors asked for, {file}, cannot be read. It was left as it is; move it away to begin a new one.",
    "prescription.fault": "The “{field}” of this prescription cannot be used: it is missing, too long, too large, or a day that has passed.",
    "prescription.not-one": "{file} is not a prescription of a mentor, or it is damaged. Ask for it again; nothing was changed.",
    "prescription.unknown": "There is no prescription “{prescription}”. `cetl-prep history prescriptions` shows them.",
    "record.changed": "{file} was changed after it was exported, so nothing of it was taken in. `cetl-prep history verify` says what differs.",
    "record.cut": "{file} is not whole ({where}): it was damaged or cut off on its way. Ask for it again; nothing was changed.",
    "record.damaged": "{file} holds something that no history can hold: {reason}. Nothing was changed.",
    "record.event": "Event {event} of sitting {attempt} makes no sense, so the history cannot be read.",
    "record.newer": "{file} was written by a newer version of the program (version {version}; this one reads up to {newest}). Update the program, then try again.",
    "record.no-key": "The key of item “{item}” is not known, so it cannot be scored.",
    "record.no-log": "{file} holds results but not the answers themselves, so it can be read but not taken in. Export it again with everything ticked.",
    "record.no-receipt": "“{receipt}” is not a receipt: that is sixteen letters and digits.",
    "record.not-a-history": "{file} is not a history file of this program. Nothing was changed.",
    "record.order": "The order of events names sitting {attempt}, which is not there.",
    "record.too-large": "{file} is larger than a history can be (limit {limit} MB). Nothing was changed.",
    "rehearsal.keys-clash": "{file}: two of its “{field}” would be the same key in the exam room, so it was left out.",
    "rehearsal.too-large": "{file} is larger than a rehearsal profile may be (100 kB).",
    "rehearsal.unknown-field": "{file}: {where} has a field “{field}” that is not known here.",
    "signing.broken": "Signature broken: {file} was changed after {name} signed it. It was set aside and is not used. Ask for a fresh copy; to use it all the same, add it with --even-changed.",
    "signing.damaged": "{file} cannot be read. It was left as it is; put a copy of it in its place, or move it away to begin anew.",
    "signing.locked": "This passphrase does not open {file}, or the file was changed. Nothing was changed.",
    "signing.needs-output": "{file} is a source folder, which holds no signatures. Say with -o where to write the signed bank.",
    "signing.not-a-key": "{file} does not hold a key that was exported from this program. Nothing was changed.",
    "signing.not-a-signature": "This is not a signature in the form of minisign.",
    "signing.nothing-to-confirm": "No signature under “{bank}” holds, so there is nobody to confirm.",
    "signing.nothing-to-write": "No signature under this bank holds. Nothing was written.",
    "signing.other-words": "These are not the words of the key that signed it. Do not confirm it; ask the signer again, by another way than this file came.",
    "signing.short-passphrase": "The passphrase is too short: take at least {least} characters.",
    "signing.unknown-key": "This signature was made with a key that you do not know yet. Ask for the public key of the signer.",
    "signing.unknown-signer": "You have confirmed nobody with these words. `cetl-prep key list` shows whom you confirmed.",
    "slips.decided": "Slip {slip} was {decision} already. Nothing was changed.",
    "slips.does-not-fit": "The slip on item {item} does not fit the item as it is now: {reason}. Nothing was changed.",
    "slips.incomplete": "The slip lacks: {lack}. Nothing was written.",
    "slips.no-word": "Say in a word what was put right, or why nothing was. Nothing was changed.",
    "slips.not-declared": "Declare first that nothing of this is recalled from a real exam. What is, must not be passed on; nothing was written.",
    "slips.unknown": "There is no single slip “{slip}”. `cetl-prep bank slips list` shows them.",
    "slips.unknown-item": "There is no item “{item}” in this bank.",
    "source.bad-toml": "{file} is not valid TOML: {reason}",
    "source.folder-in-use": "{file} holds something already. Choose a new or empty folder; nothing was changed.",
    "source.missing": "{file}: {where} lacks “{field}”.",
    "source.no-bank-toml": "{file} holds no bank.toml, so it is not the source folder of a bank.",
    "source.not-a-table": "{file}: {where} should be a table.",
    "source.repeated-item": "Item “{item}” stands twice in this bank. Give one of them another id.",
    "source.wrong-type": "{file}: {where} has a “{field}” of the wrong kind.",
    "source.wrong-value": "{file}: {where} has a “{field}” that is not known: {value}.",
    "stats.other-bank": "{file} holds answers to another bank than “{bank}”. Nothing was changed.",
    "stats.too-few-answers": "There are fewer than {least} answers to give away yet. Practise first; nothing was written.",
    "stats.too-few-members": "Figures are put together only of {least} members or more; here are {have}. Nothing was written.",
    "study.catching-up": "Your estimates are being worked out from {answers} answers. This happens once; the page fills in when it is done.",
}
"""Sentence by error code, with the names of its details in braces."""


def sentence(error: CetlPrepError, translate: Tongue = ENGLISH) -> str:
    """The sentence for an error; a code without one is shown by itself rather than hidden."""
    template = translate(SENTENCES.get(error.code, error.code))
    details = {name: _shown(value, translate) for name, value in error.details.items()}
    details["where"] = details.get("where") or translate("the file")
    try:
        return template.format(**details)
    except (KeyError, IndexError):
        return template


def _shown(value: object, translate: Tongue) -> str:
    if isinstance(value, Mapping):
        text = translate("{name} lacks {count}")
        return ", ".join(text.format(name=name, count=count) for name, count in value.items())
    text = str(value)
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
