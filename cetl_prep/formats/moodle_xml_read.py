"""Reads Moodle XML one question at a time, so that a list may be long."""

import re
from collections.abc import Iterable
from urllib.parse import quote
from xml.etree.ElementTree import Element

from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Status
from cetl_prep.formats import xml_guard
from cetl_prep.formats.building import TRUE_FALSE
from cetl_prep.formats.collecting import (
    NOTHING,
    SEVERAL_FOR_ONE,
    Collector,
    Found,
    FoundOption,
    from_base64,
)
from cetl_prep.formats.draft import Draft, Keep, Opened, PlainFound, ReadChoices, at_line
from cetl_prep.formats.html_text import Kind, Part
from cetl_prep.formats.keys import truth
from cetl_prep.formats.moodle_plain import PlainReader
from cetl_prep.formats.moodle_shares import Shares
from cetl_prep.formats.moodle_text import USUAL, category, kind_of, moodle_part
from cetl_prep.formats.xml_writing import inner_html

NAME = "moodle-xml"
_CHOICE = ("multichoice", "multichoiceset")
_ROOT = re.compile(rb"<quiz[\s>/]")
_WHOLE = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """All questions of a file.

    Raises:
        BankError: it is not Moodle XML, or not whole, or there is no question in it.
    """
    content, notes = xml_guard.utf8(content, name)
    if not _ROOT.search(content):
        raise BankError("import.not-this-format", file=name)
    reader = _Reader(Collector())
    reader.collector.note(*notes)
    return reader.draft(
        xml_guard.iterparse_items(content, name, "question", choices.progress), name
    )


def stream(opened: Opened, choices: ReadChoices, keep: Keep) -> Draft:
    """As `read`, a piece of the file at a time."""
    read, progress = opened.file.read, choices.progress
    found = xml_guard.items_of(read, opened.size, opened.name, "question", progress, PlainReader())
    return _Reader(Collector(keep)).draft(found, opened.name)


class _Reader:
    """Takes questions in order; a question of type "category" names the category of those after it."""

    def __init__(self, collector: Collector) -> None:
        self.collector = collector
        self._category: tuple[str, ...] = ()
        self._held: dict[str, Element] = {}  # the first child of each name

    def draft(self, questions: Iterable[Element | PlainFound], name: str) -> Draft:
        for question in questions:
            if isinstance(question, PlainFound):
                self.collector.add_plain(question, self._category)
            else:
                self.take(question)
        if not self.collector.total:
            raise BankError("import.no-items", file=name)
        return self.collector.draft(NAME)

    def take(self, question: Element) -> None:
        self._held = {}
        for child in question:
            self._held.setdefault(child.tag, child)
        kind = question.get("type", "").strip().lower()
        if kind == "category":
            self._category = category(question.findtext("category/text") or "")
            return
        where = self._where(question)
        if kind == "truefalse":
            self._true_false(question, where)
        elif kind in _CHOICE:
            self._choice(question, where, kind)
        else:
            found = self._found(question, where, kind or "unknown")
            found.problem = "only multiple choice and true/false can come in"
            self.collector.add(found)

    def _where(self, question: Element) -> str:
        return at_line(question.get("line", "?"), self._words("name"))

    def _choice(self, question: Element, where: str, kind: str) -> None:
        answers = question.findall("answer")
        single = self._words("single").lower() in ("true", "1")
        shares = Shares([answer.get("fraction", "") for answer in answers])
        single = single and kind == "multichoice"
        keys = shares.keys(single=single)
        found = self._found(question, where, kind)
        found.problem = shares.reason
        found.options = [
            FoundOption(
                self._part(answer, found.losses), right, self._below(answer, "feedback", found)
            )
            for answer, right in zip(answers, keys, strict=True)
        ]
        found.losses += shares.losses(keys)
        if single and sum(keys) > 1 and shares.full > 1:
            found.losses.append(SEVERAL_FOR_ONE)
        found.pinned = self._words("shuffleanswers").lower() in ("false", "0")
        self.collector.add(found)

    def _true_false(self, question: Element, where: str) -> None:
        answers = question.findall("answer")
        right = [_is_true(answer) for answer in answers if _share(answer) > 0]
        truth = right[0] if len(right) == 1 else None
        found = self._found(question, where, "truefalse")
        if truth is None:
            found.problem = "it does not say whether true or false is right"
        why = {_is_true(answer): answer for answer in answers}
        found.options = [
            FoundOption(
                Part(text, Kind.PLAIN),
                truth is value,
                self._below(why[value], "feedback", found) if value in why else NOTHING,
            )
            for text, value in zip(TRUE_FALSE, (True, False), strict=True)
        ]
        self.collector.add(found)

    def _found(self, question: Element, where: str, kind: str) -> Found:
        losses = self._losses(question)
        found = Found(where, NOTHING, [], type=kind, category=self._category, losses=losses)
        if "questiontext" in self._held:
            stem = self._part(self._held["questiontext"], losses)
            found.stem = self._with_old_picture(stem)
        if "generalfeedback" in self._held:
            found.rule = self._part(self._held["generalfeedback"], losses)
        found.source_id = self._words("idnumber")
        if "tags" in self._held:
            found.tags = [text.text or "" for text in self._held["tags"].iterfind("tag/text")]
        if self._words("hidden") in ("1", "true"):
            found.status = Status.RETIRED
        return found

    def _words(self, tag: str) -> str:
        """The words of a child, or of the text inside it."""
        child = self._held.get(tag)
        if child is None:
            return ""
        inner = child.find("text") if len(child) else None
        return ((child.text if inner is None else inner.text) or "").strip()

    def _losses(self, question: Element) -> list[str]:
        losses = []
        for tag in _WHOLE:
            text = self._words(tag)
            if text and not USUAL.fullmatch(text[:200]):
                losses.append("feedback on the answer as a whole")
        if "hint" in self._held and any(
            (hint.findtext("text") or "").strip() for hint in question.iterfind("hint")
        ):
            losses.append("hints")
        grade = self._words("defaultgrade") or "1"
        if grade != "1.0000000" and grade.rstrip("0").rstrip(".") not in ("1", ""):
            losses.append(f"its points ({grade.rstrip('0').rstrip('.')})")
        return losses

    def _below(self, element: Element, tag: str, found: Found) -> Part:
        child = element.find(tag)
        return NOTHING if child is None else self._part(child, found.losses)

    def _part(self, element: Element, losses: list[str]) -> Part:
        text, files = element.text or "", []
        for child in element:
            if child.tag == "text":
                text = inner_html(child) if len(child) else child.text or ""
            elif child.tag == "file":
                files.append(child)
        for file in files:
            text = self._with_picture(text, file, losses)
        kind = kind_of(element.get("format", ""))
        if kind is Kind.MARKDOWN and "@@PLUGINFILE@@" in text:
            losses.append("a picture that is not in the file")
        return moodle_part(text, kind)

    def _with_picture(self, text: str, file: Element, losses: list[str]) -> str:
        name = file.get("name", "")
        sha256 = self.collector.picture(from_base64(file.text or ""))
        if sha256 is None:
            losses.append(f"a file that is no picture ({name[:60]})")
            return text
        path = (file.get("path", "/").strip("/") + "/" + name).lstrip("/")
        for each in (quote(path), path, quote(path, safe="")):
            text = text.replace(f"@@PLUGINFILE@@/{each}", f"media:{sha256}")
        return text

    def _with_old_picture(self, stem: Part) -> Part:
        """Old files have one picture beside the text."""
        data = self._words("image_base64")
        sha256 = self.collector.picture(from_base64(data)) if data else None
        if sha256 is None:
            return stem
        return Part(f'{stem.text}<br/><img src="media:{sha256}"/>', Kind.HTML)


def _share(answer: Element) -> float:
    try:
        return float(answer.get("fraction", "").replace(",", "."))
    except ValueError:
        return 0.0


def _is_true(answer: Element) -> bool | None:
    text = answer.findtext("text") or answer.text or ""
    return truth(re.sub(r"<[^>]*>", "", text[:200]))
