"""Lists of questions in JSON as they are found in the wild: objects with a question, its options and a key."""

from collections.abc import Iterator, Mapping, Sequence

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding, json_guard
from cetl_prep.formats.building import clean
from cetl_prep.formats.columns import columns_of, folded
from cetl_prep.formats.draft import Draft, Format, ReadChoices
from cetl_prep.formats.option_cells import without_letters
from cetl_prep.formats.records import KeyBases, Record, draft_of

NAME = "json"

_LISTS = ("questions", "items", "data", "results", "quiz", "cards", "pool", "exam", "test", "rows")
_TEXTS = ("text", "option", "answer", "value", "label", "content", "choice", "title")
_RIGHT = ("correct", "iscorrect", "is_correct", "isCorrect", "right", "is_right", "isRight", "key", "isAnswer",
          "is_answer", "true")  # fmt: skip
_WHY = ("rationale", "feedback", "explanation", "reason", "comment")
_NAMES = ("id", "key", "letter", "label", "identifier")
_STEMS = ("text", "stem", "title", "body", "content", "prompt")
_LISTED = ("answers", "options", "choices")
_DEEPEST = 4

Object = Mapping[str, object]


def detect(content: bytes, name: str) -> float:
    """Sure where the objects of a list have a question and what is right."""
    if decoding.text(content[:1024])[0].lstrip()[:1] not in ("[", "{"):
        return 0.0
    try:
        value, _ = _parsed(content, name)
    except BankError:
        return 0.2 if name.lower().endswith(".json") else 0.0
    found = _objects(value)
    return (
        0.9
        if found and any(_record(each, "", {}).keys or _offers(each) for each, _ in found[:20])
        else 0.1
    )


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each object of the list.

    Raises:
        BankError: ``import.too-large``, ``import.damaged``, or ``import.not-this-format`` where there is no such list.
    """
    value, notes = _parsed(content, name)
    found = _objects(value)
    if not found:
        raise BankError("import.not-this-format", file=name)
    records = [_record(each, where, choices.columns) for each, where in found]
    most = max(len(record.keys) for record in records)
    # JSON in the wild never says what its numbers begin with.
    return draft_of(NAME, records, KeyBases((None,) * most), choices, notes)


def _parsed(content: bytes, name: str) -> tuple[object, tuple[str, ...]]:
    """The value, or the list of values of a file with one object in each line."""
    try:
        return json_guard.parse(content, name)
    except BankError:
        lines = [line for line in content.splitlines() if line.strip()]
        if len(lines) < 2 or not all(line.lstrip().startswith(b"{") for line in lines):
            raise
    joined = b"[" + b",\n".join(lines) + b"]"
    return json_guard.parse(joined, name)


def _objects(value: object, path: str = "", depth: int = 0) -> list[tuple[Object, str]]:
    """The objects of the first list that holds questions, each with its place; lists inside named lists included."""
    if depth > _DEEPEST:
        return []
    if isinstance(value, list):
        return list(_listed(value, path, depth))
    if isinstance(value, Mapping):
        named = [(key, value[key]) for key in value if str(key).casefold() in _LISTS]
        others = (
            []
            if named
            else [(key, inner) for key, inner in value.items() if isinstance(inner, list)]
        )
        found = [_objects(inner, f"{path}{key}, ", depth + 1) for key, inner in (named or others)]
        return [each for part in found for each in part] or _by_name(value, path)
    return []


def _by_name(value: Object, path: str) -> list[tuple[Object, str]]:
    """The questions of an object that holds nothing but questions, each under a name."""
    inner = list(value.items())
    if not inner or not all(isinstance(each, Mapping) and _is_question(each) for _, each in inner):
        return []
    return [(each, f"{path}{name}") for name, each in inner if isinstance(each, Mapping)]


def _listed(values: Sequence[object], path: str, depth: int) -> Iterator[tuple[Object, str]]:
    for number, value in enumerate(values, 1):
        where = f"{path}entry {number}"
        if (
            isinstance(value, Mapping)
            and not _is_question(value)
            and _objects(value, "", depth + 1)
        ):
            yield from _objects(value, f"{where}, ", depth + 1)
        elif isinstance(value, Mapping):
            yield value, where
        elif depth < _DEEPEST and isinstance(value, list):
            yield from _listed(value, f"{where}, ", depth + 1)
        else:
            yield {}, where


def _flat(value: Object) -> Object:
    """An object whose question is an object of its own, or is called a text or a title, as one with a plain question."""
    inner = value.get("question")
    if isinstance(inner, Mapping):
        outer = {name: held for name, held in value.items() if name != "question"}
        named = next((name for name in _STEMS if isinstance(inner.get(name), str)), "")
        rest = {name: held for name, held in inner.items() if name != named and name not in outer}
        return {**({"question": inner[named]} if named else {}), **outer, **rest}
    if inner is None and not _has_stem(value) and any(name in value for name in _LISTED):
        named = next((name for name in _STEMS if isinstance(value.get(name), str)), "")
        return {("question" if name == named else name): held for name, held in value.items()}
    return value


def _is_question(value: Object) -> bool:
    return _has_stem(_flat(value))


def _has_stem(value: Object) -> bool:
    return "stem" in columns_of([str(key) for key in value], {}).single


def _offers(value: Object) -> bool:
    return any(isinstance(inner, list | Mapping) for inner in value.values())


def _record(value: Object, where: str, chosen: Mapping[str, str]) -> Record:
    """An object as texts by field; the names of its members are read as the headers of a table are."""
    value = _flat(value)
    members = [str(key) for key in value]
    columns = columns_of(members, chosen)
    values = list(value.values())
    single = {name: _text(values[place]) for name, place in columns.single.items()}
    keys = [values[place] for place, _ in columns.keys]
    labels: Sequence[str] = columns.labels
    if columns.options:
        given: object = [values[place] for place in columns.options]
    else:
        given, keys = _offered(values, columns.single.get("options"), keys)
    options, marks, reasons, named = _options(given)
    labels = named or [label.casefold() for label in labels]
    wrong = [text for place in columns.wrong for text in _texts(values[place])]
    if not options and wrong and keys:
        options, marks = (*_texts(keys[0]), *wrong), frozenset(range(len(_texts(keys[0]))))
        keys = []
    said = tuple(_key(key, labels) for key in keys) if marks is None else ()
    return Record(
        where, options, said, reasons, marks, single, (), "" if value else "it is no object"
    )


def _offered(
    values: Sequence[object], place: int | None, keys: Sequence[object]
) -> tuple[object, list[object]]:
    """The options and what is left of the keys: where ``answers`` is a list and ``correct`` a key, the list is offered."""
    if place is not None:
        return values[place], list(keys)
    lists = [key for key in keys if isinstance(key, list | Mapping)]
    if len(keys) > 1 and lists:
        return lists[0], [key for key in keys if key is not lists[0]]
    return None, list(keys)


def _options(
    given: object,
) -> tuple[tuple[str, ...], frozenset[int] | None, dict[int, str], list[str]]:
    """Texts, the right ones where the options themselves say it, reasons, and the labels the options have."""
    if isinstance(given, Mapping) and isinstance(given.get("text"), list):
        labels = [folded(_text(each)) for each in _as_list(given.get("label"))]
        texts = tuple(_text(each) for each in _as_list(given["text"]))
        return texts, None, {}, labels if len(labels) == len(texts) else []
    if isinstance(given, Mapping):
        filled = {folded(str(key)): value for key, value in given.items() if value is not None}
        return tuple(_text(value) for value in filled.values()), None, {}, list(filled)
    if not isinstance(given, list):
        return without_letters(_texts(given)), None, {}, []
    if not any(isinstance(each, Mapping) for each in given):
        return without_letters([_text(each) for each in given]), None, {}, []
    objects = [each if isinstance(each, Mapping) else {"text": each} for each in given]
    texts = tuple(_text(_first(each, _TEXTS)) for each in objects)
    marked = [_first(each, _RIGHT) for each in objects]
    said = any(isinstance(mark, bool) for mark in marked)
    marks = frozenset(place for place, mark in enumerate(marked) if mark is True) if said else None
    reasons = {place: _text(_first(each, _WHY)) for place, each in enumerate(objects)}
    names = [folded(_text(_first(each, _NAMES))) for each in objects]
    return texts, marks, reasons, names if all(names) and len(set(names)) == len(names) else []


def _as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _first(value: Object, names: Sequence[str]) -> object:
    return next((value[name] for name in names if name in value), None)


def _key(key: object, labels: Sequence[str]) -> str:
    """A key as a cell of a table has it; the name of an option becomes its letter."""
    said = [_text(each) for each in key] if isinstance(key, list) else [_text(key)]
    places = [labels.index(folded(each)) if folded(each) in labels else None for each in said]
    letters = [chr(ord("A") + place) for place in places if place is not None and place < 26]
    return ";".join(letters) if said and len(letters) == len(said) else "\n".join(said)


def _texts(value: object) -> list[str]:
    if isinstance(value, list):
        return [_text(each) for each in value]
    return [_text(value)] if value is not None else []


def _text(value: object) -> str:
    """What a value says: lists are joined, whole numbers have no fraction."""
    if value is None or isinstance(value, Mapping):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return "; ".join(_text(each) for each in value)
    return clean(str(value))


FORMAT = Format(
    name=NAME, title="JSON list of questions", endings=(".json", ".jsonl"), detect=detect, read=read
)
"""Lists in JSON."""
