"""Records: one row of a table or one object of a list, as texts by field; and how all of a file become draft items."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from cetl_prep.exam.item import Status, TextFormat
from cetl_prep.formats.building import TRUE_FALSE, UnfitError, make_item, skipped
from cetl_prep.formats.collecting import EMPTY
from cetl_prep.formats.draft import Draft, DraftItem, ReadChoices, Skipped
from cetl_prep.formats.html_text import Kind, Part, unify
from cetl_prep.formats.keys import KeyCell, KeyColumn, truth
from cetl_prep.formats.packing import path_of, words_of
from cetl_prep.formats.pictures import Pictures
from cetl_prep.formats.record_fields import extras_of, is_true_false, sources_of


@dataclass(frozen=True)
class Record:
    """What one source item says, as texts.

    Attributes:
        where: its place in the source.
        options: texts of the options, empty ones at the end left out.
        keys: what each key column or field says.
        reasons: rationale by place of the option.
        marks: places of the options that the source itself marks as right; None where keys say it.
        single: text by field: id, stem, rule, category, tags, ...
        losses: what was lost before it got here.
        problem: why it cannot come in, where that is known before it is built.
    """

    where: str
    options: tuple[str, ...]
    keys: tuple[str, ...] = ()
    reasons: Mapping[int, str] = field(default_factory=dict)
    marks: frozenset[int] | None = None
    single: Mapping[str, str] = field(default_factory=dict)
    losses: tuple[str, ...] = ()
    problem: str = ""

    def text(self, name: str) -> str:
        """The text of a field, empty when there is none."""
        return self.single.get(name, "").strip()


@dataclass(frozen=True, slots=True)
class KeyBases:
    """What the numbers of a key begin with.

    Attributes:
        stated: for each key column, None where nothing says it.
        labelled: what the options are numbered from; believed only where the numbers leave nothing else.
        counted: whether the format itself says that every key is a number.
    """

    stated: tuple[int | None, ...]
    labelled: int | None = None
    counted: bool = False


def draft_of(
    format_name: str,
    records: Sequence[Record],
    bases: KeyBases,
    choices: ReadChoices,
    notes: Sequence[str] = (),
) -> Draft:
    """All records as items or as skipped."""
    pictures = Pictures(choices.pictures)
    columns = _key_columns(records, bases, choices)
    items: list[DraftItem] = []
    left: list[Skipped] = []
    taken: set[str] = set()
    for number, record in enumerate(records):
        if number % 500 == 0:
            choices.progress(number / len(records))
        try:
            items.append(_own_id(_item(record, columns, pictures), taken))
        except UnfitError as error:
            kind = record.text("type") or "multiple choice"
            left.append(skipped(record.where, kind, error))
    return Draft(format_name, tuple(items), tuple(left), pictures.used, notes=tuple(notes))


def _own_id(found: DraftItem, taken: set[str]) -> DraftItem:
    """The item with a number behind its id where an earlier one of the file has it."""
    number, name = 2, found.item.id
    while name in taken:
        name, number = f"{found.item.id}-{number}", number + 1
    taken.add(name)
    return found if name == found.item.id else replace(found, item=replace(found.item, id=name))


def _key_columns(
    records: Sequence[Record], bases: KeyBases, choices: ReadChoices
) -> list[KeyColumn]:
    columns = []
    for place, base in enumerate(bases.stated):
        cells = [
            KeyCell(record.keys[place], record.options)
            for record in records
            if place < len(record.keys) and record.options
        ]
        said = choices.key_base if base is None else base
        columns.append(KeyColumn(cells, said, bases.labelled, counted=bases.counted))
    return columns


def _item(record: Record, columns: Sequence[KeyColumn], pictures: Pictures) -> DraftItem:
    right, problem = frozenset[int](), record.problem
    said = record.keys[0] if record.keys else ""
    if is_true_false(record.text("type"), record.options, said):
        record = replace(record, options=record.options or TRUE_FALSE)
        right, problem = _true_or_false(said, record.options)
    elif not problem:
        right, problem = _right(record, columns)
    return _made(record, right, problem, pictures)


def _true_or_false(said: str, options: Sequence[str]) -> tuple[frozenset[int], str]:
    answer = truth(said)
    if answer is None or len(options) != 2:
        return frozenset(), "the key is neither true nor false"
    places = [place for place, option in enumerate(options) if truth(option) is answer]
    return frozenset(places), ""


def _right(record: Record, columns: Sequence[KeyColumn]) -> tuple[frozenset[int], str]:
    """The places of the right options, or why they are not known: a record without them may be kept as a draft."""
    if record.marks is not None:
        return record.marks, ""
    try:
        said = {
            column.places(KeyCell(cell, record.options))
            for column, cell in zip(columns, record.keys, strict=False)
            if cell.strip() and record.options
        }
    except UnfitError as error:
        return frozenset(), str(error)
    if len(said) > 1:
        return frozenset(), f"its keys disagree ({', '.join(filter(None, record.keys))})"
    return (said.pop() if said else frozenset()), ""


def _made(record: Record, right: frozenset[int], problem: str, pictures: Pictures) -> DraftItem:
    losses = list(record.losses)
    stem, rule, texts, text_format = _texts(record, pictures, losses)
    count = len(record.options)
    offered = [
        (text, place in right, why)
        for place, (text, why) in enumerate(zip(texts[:count], texts[count:], strict=True))
    ]
    _fill(offered, losses)
    extras = extras_of(record.text, losses)
    try:
        item = make_item(
            stem,
            offered,
            source_id=record.text("id"),
            format=text_format,
            rule=rule,
            sources=sources_of(record.text("references")),
            tags=words_of(record.text("tags")),
            extras=extras,
        )
    except UnfitError as error:
        raise UnfitError(problem or str(error), error.draft) from None
    if problem:
        raise UnfitError(problem, replace(item, status=Status.DRAFT))
    category = path_of(record.text("category"))
    return DraftItem(item, record.where, category, tuple(losses), record.text("id"))


def _fill(options: list[tuple[str, bool, str]], losses: list[str]) -> None:
    """An empty cell among options that are filled is an option too, as long as it is not the right one."""
    if sum(bool(text.strip()) for text, _, _ in options) < 2:
        return
    for place, (text, is_key, why) in enumerate(options):
        if not text.strip() and not is_key:
            options[place] = (EMPTY, False, why)
            losses.append(f"an option without text, shown as {EMPTY}")


def _texts(
    record: Record, pictures: Pictures, losses: list[str]
) -> tuple[str, str, tuple[str, ...], TextFormat]:
    """Stem, rule, then options and their rationales, in the format they share."""
    reasons = [record.reasons.get(place, "") for place in range(len(record.options))]
    kind = _kind(record.text("format"), losses)
    whole = [record.text("stem"), record.text("rule"), *record.options, *reasons]
    parts = [Part(text, kind) for text in whole]
    picture = pictures.shown(record.text("image"), losses)
    # An empty text in Markdown makes all of them Markdown, as a picture needs it.
    made = unify([*parts, Part(picture, Kind.MARKDOWN)] if picture else parts, pictures.find)
    losses += made.losses
    stem, rule, *rest = made.texts
    if picture:
        rest.pop()
        stem = f"{stem}\n\n{picture}"
    return stem, rule, tuple(rest), made.format


def _kind(said: str, losses: list[str]) -> Kind:
    try:
        return Kind(said.casefold() or "plain")
    except ValueError:
        losses.append(f"the text format “{said[:20]}”, read as plain text")
        return Kind.PLAIN
