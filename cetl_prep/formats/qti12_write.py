"""Writes a bank as QTI 1.2 the way Canvas imports it: a package with one quiz, its settings and its pictures."""

import re
from collections.abc import Iterator

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.item import Item
from cetl_prep.formats.draft import Written
from cetl_prep.formats.html_text import to_html
from cetl_prep.formats.lost_parts import lost
from cetl_prep.formats.packaging import identifier, package
from cetl_prep.formats.references import joined
from cetl_prep.formats.wordlist import word_set
from cetl_prep.formats.xml_writing import file_names, xml_text

KEEPS = word_set("stem key multi rationales rule sources id markdown media")
_SHOWN = re.compile(r'src="media:([0-9a-f]{64})"')
_FOLDER = "web_resources"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_SCHEMA = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_CC = "http://www.imsglobal.org/xsd/imsccv1p1"
_CANVAS = "http://canvas.instructure.com/xsd/cccv1p0"
_META = "associatedcontent/imscc_xmlv1p1/learning-application-resource"


def write(bank: Bank) -> Written:
    """The bank as one Canvas quiz."""
    quiz = identifier(bank, "quiz")
    files = file_names(bank)
    entries: dict[str, bytes | str] = {
        "imsmanifest.xml": _manifest(bank, quiz, files),
        f"{quiz}/assessment_meta.xml": _meta(bank, quiz),
        f"{quiz}/{quiz}.xml": "\n".join(_quiz(bank, quiz, files)),
    }
    for medium in bank.media:
        entries[f"{_FOLDER}/{files[medium.sha256]}"] = medium.data
    return Written(package(entries), tuple(lost(bank, KEEPS)))


def _manifest(bank: Bank, quiz: str, files: dict[str, str]) -> str:
    meta = identifier(bank, "meta")
    shown = "".join(
        f'<resource identifier="m{name[:32]}" type="webcontent" href="{_FOLDER}/{file}">'
        f'<file href="{_FOLDER}/{file}"/></resource>'
        for name, file in files.items()
    )
    return (
        f'{_HEAD}\n<manifest identifier="{identifier(bank, "manifest")}" xmlns="{_CC}/imscp_v1p1">'
        "<metadata><schema>IMS Content</schema><schemaversion>1.1.3</schemaversion></metadata>"
        "<organizations/><resources>"
        f'<resource identifier="{quiz}" type="imsqti_xmlv1p2"><file href="{quiz}/{quiz}.xml"/>'
        f'<dependency identifierref="{meta}"/></resource>'
        f'<resource identifier="{meta}" type="{_META}" href="{quiz}/assessment_meta.xml">'
        f'<file href="{quiz}/assessment_meta.xml"/></resource>{shown}</resources></manifest>\n'
    )


def _meta(bank: Bank, quiz: str) -> str:
    return (
        f'{_HEAD}\n<quiz identifier="{quiz}" xmlns="{_CANVAS}">'
        f"<title>{xml_text(bank.info.title)}</title>"
        f"<description>{xml_text(bank.info.disclaimer)}</description>"
        "<shuffle_answers>true</shuffle_answers><scoring_policy>keep_highest</scoring_policy>"
        "<hide_results></hide_results><quiz_type>practice_quiz</quiz_type>"
        f"<points_possible>{len(bank.items)}</points_possible>"
        "<show_correct_answers>true</show_correct_answers>"
        "<allowed_attempts>-1</allowed_attempts></quiz>\n"
    )


def _quiz(bank: Bank, quiz: str, files: dict[str, str]) -> Iterator[str]:
    yield _HEAD
    yield f'<questestinterop xmlns="{_SCHEMA}">'
    yield f'<assessment ident="{quiz}" title="{xml_text(bank.info.title)}">'
    yield '<section ident="root_section">'
    for item in bank.items:
        yield from _Item(item, files).lines()
    yield "</section></assessment></questestinterop>\n"


class _Item:
    def __init__(self, item: Item, files: dict[str, str]) -> None:
        self._item = item
        self._files = files

    def lines(self) -> Iterator[str]:
        item, multi = self._item, self._item.is_multi_key
        kind = "multiple_answers_question" if multi else "multiple_choice_question"
        yield f'<item ident="{xml_text(item.id)}" title="{xml_text(item.id)}"><itemmetadata>'
        yield "<qtimetadata>"
        yield _field("question_type", kind)
        yield _field("points_possible", "1.0")
        yield "</qtimetadata></itemmetadata><presentation>"
        yield self._material(item.stem)
        cardinality = "Multiple" if multi else "Single"
        yield f'<response_lid ident="response1" rcardinality="{cardinality}"><render_choice>'
        for option in item.options:
            ident = xml_text(option.id)
            material = self._material(option.text)
            yield f'<response_label ident="{ident}">{material}</response_label>'
        yield "</render_choice></response_lid></presentation>"
        yield from self._scoring()
        yield from self._feedback()
        yield "</item>"

    def _scoring(self) -> Iterator[str]:
        yield "<resprocessing><outcomes>"
        yield '<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>'
        if self._general:
            yield _shown("<other/>", "general_fb")
        for option in self._item.options:
            if option.rationale:
                yield _shown(_chosen(option.id), f"{xml_text(option.id)}_fb")
        yield '<respcondition continue="No"><conditionvar>'
        yield self._condition()
        yield '</conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>'
        yield "</resprocessing>"

    def _condition(self) -> str:
        if not self._item.is_multi_key:
            return "".join(_chosen(ident) for ident in self._item.key)
        wanted = (
            _chosen(option.id) if option.is_key else f"<not>{_chosen(option.id)}</not>"
            for option in self._item.options
        )
        return f"<and>{''.join(wanted)}</and>"

    def _feedback(self) -> Iterator[str]:
        if self._general:
            yield self._itemfeedback("general_fb", self._general)
        for option in self._item.options:
            if option.rationale:
                yield self._itemfeedback(f"{option.id}_fb", option.rationale)

    @property
    def _general(self) -> str:
        return joined(self._item.rule, self._item.sources)

    def _itemfeedback(self, ident: str, text: str) -> str:
        material = self._material(text)
        ident = xml_text(ident)
        return f'<itemfeedback ident="{ident}"><flow_mat>{material}</flow_mat></itemfeedback>'

    def _material(self, text: str) -> str:
        html = to_html(text, self._item.format)
        html = _SHOWN.sub(self._address, html)
        return f'<material><mattext texttype="text/html">{xml_text(html)}</mattext></material>'

    def _address(self, shown: re.Match[str]) -> str:
        file = self._files.get(shown[1])
        return f'src="$IMS-CC-FILEBASE$/{file}"' if file else shown[0]


def _field(label: str, entry: str) -> str:
    return (
        f"<qtimetadatafield><fieldlabel>{label}</fieldlabel>"
        f"<fieldentry>{entry}</fieldentry></qtimetadatafield>"
    )


def _chosen(ident: str) -> str:
    return f'<varequal respident="response1">{xml_text(ident)}</varequal>'


def _shown(condition: str, ident: str) -> str:
    return (
        f'<respcondition continue="Yes"><conditionvar>{condition}</conditionvar>'
        f'<displayfeedback feedbacktype="Response" linkrefid="{ident}"/></respcondition>'
    )
