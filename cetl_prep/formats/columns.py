"""Which column of a table holds what: header names in several languages, as spreadsheets in the wild have them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_ALIASES = {
    "id": "id, nr, no, number, #, question #, qid, guid, item id, question id, question no, question number, frage nr, lfd nr, numero",
    "stem": "stem, question, questions, question text, questiontext, question stem, item stem, frage, fragetext, fragestellung,"
    " prompt, aufgabe, pregunta, enunciado, domanda, pergunta, vraag",
    "options": "options, choices, answers, answer options, alternatives, antworten, antwortmöglichkeiten, opciones, choix",
    "key": "key, correct, answer, solution, ans, correct answer, correct answers, correct answer s, correct option,"
    " correct options, correct choice, correct key, right answer, right option, answer key, correct letter, answer letter,"
    " correct index, answer index, correct idx, answer idx, correct option index, correct answer index, correct number,"
    " lösung, loesung, richtig, richtige antwort, richtige antworten, korrekt, korrekte antwort, respuesta correcta,"
    " respuesta, bonne réponse, réponse correcte, risposta corretta, resposta correta, correct answer letter, correct ans,"
    " gold, target",
    "rule": "rule, explanation, explanations, overall explanation, support, rationale, feedback, general feedback, comment, comments, note, notes,"
    " justification, reason, erklärung, erklaerung, begründung, begruendung, erläuterung, kommentar, explicación,"
    " explication, spiegazione, explicação, answer explanation, correct feedback",
    "category": "category, categories, topic, skill, domain, subject, section, chapter, module, area, unit, objective,"
    " exam objective, deck, kategorie, thema, bereich, kapitel, fach, categoría, catégorie, tema, argomento",
    "subtopic": "subtopic, sub topic, subcategory, unterthema",
    "tags": "tags, tag, keywords, labels, schlagwörter, schlagworte, etiquetas, mots clés",
    "difficulty": "difficulty, schwierigkeit, schwierigkeitsgrad, dificultad, difficulté",
    "level": "level, bloom, bloom level, cognitive level, bloom s level",
    "type": "type, question type, questiontype, item type, fragetyp, typ",
    "references": "references, reference, refs, ref, source, sources, documentation, link, links, url, quelle, quellen,"
    " citation, fuente",
    "image": "image, images, picture, figure, img, bild, abbildung, imagen, image file, image url, media",
    "format": "format, text format",
    "status": "status",
    "as_of": "as of, as of date",
    "review_by": "review by, review by date",
    "jurisdiction": "jurisdiction",
    "author": "author, autor, creator",
    "pinned": "pinned, fixed order",
    "scenario": "scenario",
    "language": "language, lang, sprache",
    "licence": "licence, license, lizenz",
    "points": "points, score, marks, weight, punkte, mark",
}  # fmt: skip
_FIELDS = {alias.strip(): name for name, text in _ALIASES.items() for alias in text.split(",")}

_LONGEST = 200
MOST_COLUMNS = 1024
"""Columns of a table that are looked at."""
"""Letters of a header that are looked at."""

_NUMBERED = r" ?\(?([a-z]|\d{1,2})\)?$"
_OPTION = re.compile(
    r"(?:option|answer|choice|opt|antwort|antwortmöglichkeit|alternative|respuesta|opción|réponse|reponse|choix|risposta"
    r"|resposta|response|answer option|answer choice|auswahl|option text|answer text|ans)"
    + _NUMBERED
)
_LETTER = re.compile(r"\(?([a-h])[).]?$")
_REASON = re.compile(
    r"(?:feedback|rationale|explanation|comment|reason|why|erklärung|begründung|option feedback|feedback option"
    r"|answer feedback|feedback answer)" + _NUMBERED
)
_WRONG = re.compile(
    r"(?:(?:incorrect|wrong|false|falsche?)[ _]?(?:answers?|options?|choices?|antwort(?:en)?)?|distractors?)"
    r"(?: ?\(?([a-z]|\d{1,2})\)?)?$"
)
_BASE_ZERO = re.compile(r"\b0[ -]?based\b|\bzero[ -]?based\b|\bfrom 0\b|\b0[ -]?index")
_BASE_ONE = re.compile(
    r"\b1[ -]?based\b|\bone[ -]?based\b|\bfrom 1\b|\b1[ -]?index|\b1 ?(?:-|to|\.\.\.?) ?[3-9]\b"
    r"|answer #"
)


@dataclass(frozen=True)
class Columns:
    """Where in a row each thing stands.

    Attributes:
        single: column by field.
        keys: the columns that name the key, with the number a count in them begins with, None where that is not said.
        options: columns of the options in their order.
        labels: label of each option column, a letter or a number, as its header has it.
        reasons: column of the rationale by label.
        wrong: columns of wrong options, where the key column holds the right one itself.
        unread: headers of the columns that nothing is known of.
        headers: of the option columns, folded.
    """

    single: Mapping[str, int]
    keys: tuple[tuple[int, int | None], ...] = ()
    options: tuple[int, ...] = ()
    labels: tuple[str, ...] = ()
    reasons: Mapping[str, int] = field(default_factory=dict)
    wrong: tuple[int, ...] = ()
    unread: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether items can be made of the rows."""
        offered = len(self.options) >= 2 or "options" in self.single or bool(self.wrong)
        marked = "type" in self.single and bool(self.keys)
        return "stem" in self.single and (offered or marked) and bool(self.keys)

    @property
    def fields(self) -> dict[int, str]:
        """The field that each column holds, by its place, named as a user may choose it."""
        named = {place: name for name, place in self.single.items()}
        named |= {place: "key" for place, _ in self.keys}
        named |= dict.fromkeys(self.wrong, "wrong")
        for number, place in enumerate(self.options):
            named[place] = f"option_{chr(ord('a') + number)}"
        for label, place in self.reasons.items():
            if label in self.labels:
                named[place] = f"feedback_{chr(ord('a') + self.labels.index(label))}"
        return named


def folded(header: str) -> str:
    """A header without case, signs and extra space."""
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", header.strip()).casefold()
    text = re.sub(r"[_\-–/.:*?\"'’]+", " ", text)
    return " ".join(text.replace("[", "(").replace("]", ")").split())


def columns_of(headers: Sequence[str], chosen: Mapping[str, str]) -> Columns:
    """What each column holds by its header. `chosen` (column name or number by field) goes before what is recognised.

    Fields that can be chosen are those of the aliases, ``option_a`` and the like, and ``feedback_a`` and the like; with
    ``#2`` and the like behind one that several columns hold; and ``unread_1`` and the like for columns to be passed over.
    """
    headers = [header[:_LONGEST] for header in headers[:MOST_COLUMNS]]
    roles = _chosen_roles(headers, chosen)
    taken = set(roles.values())
    for place, header in enumerate(headers):
        role = _role(folded(header))
        if place not in roles and role.name:
            free = role not in taken or role.name in _MANY
            roles[place] = role if free else _Role("")
            taken.add(role)
    return _gathered(headers, roles)


@dataclass(frozen=True, slots=True)
class _Role:
    """What a column is for: a field, or an option, a reason or a wrong option with its label."""

    name: str
    label: str = ""


_MANY = frozenset({"key", "wrong"})


def _chosen_roles(headers: Sequence[str], chosen: Mapping[str, str]) -> dict[int, _Role]:
    roles = {}
    for said, column in chosen.items():
        place, wanted = _place(column, headers), said.partition("#")[0]
        if place is None:
            continue
        if wanted.startswith("unread_"):
            wanted = ""
        numbered = re.match(r"(option|feedback)_(\w{1,2})$", wanted)
        kinds = {"option": "option", "feedback": "reason"}
        roles[place] = _Role(kinds[numbered[1]], numbered[2]) if numbered else _Role(wanted)
    return roles


def _place(column: str, headers: Sequence[str]) -> int | None:
    for place, header in enumerate(headers):
        if header.strip() == column.strip():
            return place
    if column.strip().isdecimal() and len(column) < 10 and 1 <= int(column) <= len(headers):
        return int(column) - 1
    return None


def _role(name: str) -> _Role:
    """What a header says, with what stands in brackets passed over: ``correct answer (1-4)``."""
    bare = " ".join(re.sub(r"\([^)]*\)|\b[01] based\b|\bindex\b", " ", name).split())
    known = _FIELDS.get(name) or _FIELDS.get(bare)
    if known:
        return _Role(known)
    for kind, pattern in (("option", _OPTION), ("option", _LETTER), ("reason", _REASON)):
        found = pattern.match(name) or pattern.match(bare)
        if found:
            return _Role(kind, found[1])
    return _Role("wrong") if _WRONG.match(name) or _WRONG.match(bare) else _Role("")


def _gathered(headers: Sequence[str], roles: Mapping[int, _Role]) -> Columns:
    options = {role.label: place for place, role in roles.items() if role.name == "option"}
    labels = sorted(options, key=lambda label: (len(label), label))
    apart = {"option", "reason", "wrong", "key", ""}
    return Columns(
        {role.name: place for place, role in roles.items() if role.name not in apart},
        tuple(
            (place, _base(headers[place]))
            for place, role in sorted(roles.items(), key=_first)
            if role.name == "key"
        ),
        tuple(options[label] for label in labels),
        tuple(labels),
        {role.label: place for place, role in roles.items() if role.name == "reason"},
        tuple(sorted(place for place, role in roles.items() if role.name == "wrong")),
        tuple(
            header
            for place, header in enumerate(headers)
            if header.strip() and not roles.get(place, _Role("")).name
        ),
        tuple(folded(headers[options[label]]) for label in labels),
    )


def _first(pair: tuple[int, _Role]) -> int:
    return pair[0]


def _base(header: str) -> int | None:
    name = header.casefold()
    if _BASE_ZERO.search(name):
        return 0
    return 1 if _BASE_ONE.search(name) else None
