"""Notes of Anki as items: those of the note type *AllInOne (kprim, mc, sc)*; all others are flashcards and reported."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from cetl_prep.formats.collecting import Collector, Found, FoundOption
from cetl_prep.formats.html_text import Kind, Media, Part, is_plain, no_media, to_plain

CHOICE_TYPE = "AllInOne (kprim, mc, sc)"
CHOICE_FIELDS = (
    "Question",
    "Title",
    "QType",
    "Q_1",
    "Q_2",
    "Q_3",
    "Q_4",
    "Q_5",
    "Answers",
    "Sources",
    "Extra 1",
)
"""Fields of that note type in their order, which text files do not name."""

REASONS_BEGIN, REASON_BEGIN, REASONS_END = '<ol class="rationales">', '<li class="why">', "</ol>"
"""What the reasons of the options stand in below the explanation, and what begins each of them."""

_SOUND = re.compile(r"\[sound:([^\]]{1,300})\]")
_MARK = re.compile(r"\s*\(?([A-Za-z])[.)]\s*")
_BACK = re.compile(
    r"(?:(?:correct )?answers?(?: is)?[:.]?\s*)?\(?([A-Za-z](?: ?[,;&] ?[A-Za-z])*)\)?(?:[.):]\s*|\s*$|\n)",
    re.IGNORECASE,
)
_LINE_END = re.compile(r"<br\s*/?>|</?(?:div|p|li|ul|ol)\b[^<>]*>|\n")


_CARD = "a flashcard: a front and a back, and no options"


@dataclass(frozen=True, slots=True)
class Note:
    """One note: its fields by name, in their order."""

    where: str
    type: str
    fields: Mapping[str, str]
    deck: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    guid: str = ""
    html: bool = True


def collect(
    collector: Collector, note: Note, media: Media = no_media, *, cards: bool = False
) -> bool:
    """An item of a note with choices, a reason for any other; whether it is a flashcard that lists options.

    With `cards` such a flashcard is read as an item; that is never done unasked.
    """
    note = replace(note, fields={_bare(name): text for name, text in note.fields.items()})
    if "QType" not in note.fields or "Answers" not in note.fields:
        listed = listed_options(note)
        found = listed.found(note) if cards and listed else _flashcard(note)
        collector.add(found, media)
        return listed is not None
    collector.add(_found(note, _unfit(note)), media)
    return False


def _bare(name: str) -> str:
    """Name of a field without the hint on its values that stands behind it."""
    return name.partition(" (")[0]


def _flashcard(note: Note) -> Found:
    """What a card says, its back as the explanation, for a draft."""
    front, back = [*note.fields.values(), "", ""][:2]
    losses: list[str] = []
    stem, rule = _part(note, front, losses), _part(note, back, losses)
    kind = note.type or "flashcard"
    problem = _why_not(note)
    found = Found(note.where, stem, [], rule, type=kind, problem=problem, losses=losses)
    found.source_id, found.tags, found.is_card = note.guid, list(note.tags), problem == _CARD
    return found


def _why_not(note: Note) -> str:
    values = list(note.fields.values())
    if any("{{c" in value for value in values):
        return "a gap to fill in, which offers no options"
    front = to_plain(values[0]) if values else ""
    if not front:
        return "a flashcard with nothing on its front"
    if listed_options(note):
        return "a flashcard whose front lists options in its text; they are no fields of their own"
    return _CARD


@dataclass(frozen=True, slots=True)
class Listed:
    """What the front of a flashcard says where it lists options: the stem above them, and their texts."""

    stem: str
    options: tuple[str, ...]

    def found(self, note: Note) -> Found:
        """The item; its key is the letters that the back begins with, and what stands behind them the explanation."""
        back = to_plain([*note.fields.values(), "", ""][1])
        said = _BACK.match(back)
        letters = set(re.findall("[A-Z]", said[1].upper())) if said else set()
        places = {ord(letter) - ord("A") for letter in letters}
        problem = "" if places else "its back does not begin with the letter of an option"
        if places and max(places) >= len(self.options):
            problem = "its back names an option that is not there"
        options = [
            FoundOption(Part(text, Kind.PLAIN), not problem and place in places)
            for place, text in enumerate(self.options)
        ]
        rest = back[said.end() :].strip() if said else back
        only = self.options[min(places)] if len(places) == 1 and not problem else ""
        rule = Part(rest.removeprefix(only).strip(" \n,;:–—-"), Kind.PLAIN)
        found = Found(note.where, Part(self.stem, Kind.PLAIN), options, rule, note.type, problem)
        found.source_id, found.category, found.tags = note.guid, note.deck, list(note.tags)
        if "<img" in "".join(note.fields.values()):
            found.losses.append("a picture on a flashcard")
        return found


def listed_options(note: Note) -> Listed | None:
    """The options that the front of a flashcard lists as ``A. ... B. ...``, each on a line; None when it lists none."""
    front = to_plain(next(iter(note.fields.values()), ""))
    stem: list[str] = []
    options: list[str] = []
    for line in front.split("\n"):
        mark = _MARK.match(line)
        if mark and ord(mark[1].upper()) - ord("A") == len(options):
            options.append(line[mark.end() :].strip())
        elif not options:
            stem.append(line)
        elif line.strip():
            options[-1] += f"\n{line}"
    return Listed("\n".join(stem).strip(), tuple(options)) if len(options) > 1 else None


def _unfit(note: Note) -> str:
    kind, marks = _field(note, "QType"), _field(note, "Answers").split()
    if kind == "0":
        return "every row is true or false by itself"
    if kind not in ("1", "2"):
        return f"its QType is “{kind[:20]}”, not 1 or 2"
    count = len(_options(note))
    if not marks or not set(marks) <= {"0", "1"}:
        return "its Answers are no row of 0 and 1"
    if len(marks) < count or "1" in marks[count:]:
        return f"{count} options, and {len(marks)} marks in its Answers"
    if kind == "2" and marks.count("1") != 1:
        return f"it wants one right option, and {marks.count('1')} are marked"
    return ""


def _options(note: Note) -> list[str]:
    names = [name for name in note.fields if re.fullmatch(r"Q_\d{1,2}", name)]
    texts = [note.fields[name].strip() for name in sorted(names, key=lambda name: int(name[2:]))]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def _found(note: Note, problem: str) -> Found:
    losses: list[str] = []
    extra = note.fields.get("Extra 1", "")
    rule, reasons = _split_reasons(extra)
    marks = () if problem else _field(note, "Answers").split()
    options = [
        FoundOption(
            _part(note, text, losses),
            place < len(marks) and marks[place] == "1",
            _part(note, reasons[place] if place < len(reasons) else "", losses),
        )
        for place, text in enumerate(_options(note))
    ]
    stem = _part(note, note.fields.get("Question", ""), losses)
    kind = "kprim" if _field(note, "QType") == "0" else note.type
    found = Found(note.where, stem, options, _part(note, rule, losses), kind, problem)
    found.rule = _with_sources(note, found)
    found.source_id, found.category = note.guid, note.deck
    found.tags, found.losses = list(note.tags), losses
    return found


def _split_reasons(extra: str) -> tuple[str, list[str]]:
    """The general explanation, and the reasons of the options where our own writer put them below it."""
    rule, begin, listed = extra.rpartition(REASONS_BEGIN)
    if not begin or not listed.rstrip().endswith(REASONS_END):
        return extra, []
    inner = listed.rstrip().removesuffix(REASONS_END)
    entries = inner.split(REASON_BEGIN)[1:]
    return rule, [entry.removesuffix("</li>") for entry in entries]


def _with_sources(note: Note, found: Found) -> Part:
    """The general explanation with the sources below it, in the form that `references.split` takes apart."""
    lines = [to_plain(line) for line in _LINE_END.split(note.fields.get("Sources", ""))]
    lines = [line for line in lines if line]
    if not lines:
        return found.rule
    parts = [found.stem, found.rule]
    parts += [part for option in found.options for part in (option.text, option.why)]
    if all(part.kind is Kind.PLAIN or is_plain(part.text) for part in parts):
        rule = found.rule.text if found.rule.kind is Kind.PLAIN else to_plain(found.rule.text)
        listed = "\n".join(f"- {line}" for line in lines)
        return Part(f"{rule}\n\nSources:\n\n{listed}".lstrip(), Kind.PLAIN)
    entries = "".join(f"<li>{_escaped(line)}</li>" for line in lines)
    return Part(f"{found.rule.text}<p>Sources:</p><ul>{entries}</ul>")


def _escaped(line: str) -> str:
    return line.replace("&", "&amp;").replace("<", "&lt;")


def _part(note: Note, text: str, losses: list[str]) -> Part:
    for name in _SOUND.findall(text):
        losses.append(f"a sound ({name[:60]})")
    return Part(_SOUND.sub("", text).strip(), Kind.HTML if note.html else Kind.PLAIN)


def _field(note: Note, name: str) -> str:
    return to_plain(note.fields.get(name, ""))
