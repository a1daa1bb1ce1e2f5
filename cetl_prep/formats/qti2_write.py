"""Writes a bank as a QTI 2.1 package: a file for each item, a test that names them all, key words in the manifest."""

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
from cetl_prep.formats.xml_writing import ILLEGAL, category_path, file_names, xml_text

KEEPS = word_set("stem key multi rationales rule sources tags skill id pinned markdown media")
_SHOWN = re.compile(r'src="media:([0-9a-f]{64})"')
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
_LOM = "http://ltsc.ieee.org/xsd/LOM"
_SCHEMAS = "http://www.imsglobal.org/xsd/qti/qtiv2p1"
_XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


def write(bank: Bank) -> Written:
    """The bank as one package."""
    files = file_names(bank)
    paths = {item.id: f"items/item{number:05}.xml" for number, item in enumerate(bank.items, 1)}
    entries: dict[str, bytes | str] = {
        "imsmanifest.xml": "\n".join(_manifest(bank, paths, files)),
        "test.xml": "\n".join(_test(bank, paths)),
    }
    for item in bank.items:
        entries[paths[item.id]] = "\n".join(_Item(item, files).lines())
    for medium in bank.media:
        entries[f"media/{files[medium.sha256]}"] = medium.data
    return Written(package(entries), tuple(lost(bank, KEEPS)))


def _manifest(bank: Bank, paths: dict[str, str], files: dict[str, str]) -> Iterator[str]:
    yield _HEAD
    yield f'<manifest xmlns="{_PACKAGE}" xmlns:imsmd="{_LOM}" identifier="{identifier(bank, "m")}">'
    yield "<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion>"
    yield f"<imsmd:lom><imsmd:general><imsmd:title>{_string(bank.info.title)}</imsmd:title>"
    yield "</imsmd:general></imsmd:lom></metadata><organizations/><resources>"
    yield '<resource identifier="test" type="imsqti_test_xmlv2p1" href="test.xml">'
    yield '<file href="test.xml"/>'
    for number, _ in enumerate(paths, 1):
        yield f'<dependency identifierref="item{number:05}"/>'
    yield "</resource>"
    for number, item in enumerate(bank.items, 1):
        path = paths[item.id]
        yield f'<resource identifier="item{number:05}" type="imsqti_item_xmlv2p1" href="{path}">'
        yield f"<metadata>{_about(bank, item)}</metadata>"
        yield f'<file href="{path}"/>'
        for name in sorted(item.media & files.keys()):
            yield f'<file href="media/{files[name]}"/>'
        yield "</resource>"
    yield "</resources></manifest>\n"


def _about(bank: Bank, item: Item) -> str:
    words = (f"<imsmd:keyword>{_string(tag)}</imsmd:keyword>" for tag in sorted(item.tags))
    taxons = (
        f"<imsmd:taxon><imsmd:entry>{_string(name)}</imsmd:entry></imsmd:taxon>"
        for name in category_path(bank, item.skill)
    )
    return (
        f"<imsmd:lom><imsmd:general>{''.join(words)}</imsmd:general><imsmd:classification>"
        f"<imsmd:taxonPath>{''.join(taxons)}</imsmd:taxonPath></imsmd:classification></imsmd:lom>"
    )


def _string(text: str) -> str:
    return f"<imsmd:string>{xml_text(text)}</imsmd:string>"


def _test(bank: Bank, paths: dict[str, str]) -> Iterator[str]:
    title = xml_text(bank.info.title)
    yield _HEAD
    yield f'<assessmentTest xmlns="{_QTI}" identifier="test" title="{title}">'
    yield '<testPart identifier="part1" navigationMode="nonlinear" submissionMode="individual">'
    yield f'<assessmentSection identifier="section1" title="{title}" visible="true">'
    for number, path in enumerate(paths.values(), 1):
        yield f'<assessmentItemRef identifier="item{number:05}" href="{path}"/>'
    yield "</assessmentSection></testPart></assessmentTest>\n"


class _Item:
    def __init__(self, item: Item, files: dict[str, str]) -> None:
        self._item = item
        self._files = files
        self._cardinality = "multiple" if item.is_multi_key else "single"
        self._general = joined(item.rule, item.sources)

    def lines(self) -> Iterator[str]:
        ident = xml_text(self._item.id)
        yield _HEAD
        yield f'<assessmentItem xmlns="{_QTI}" {_XSI}'
        yield f' xsi:schemaLocation="{_QTI} {_SCHEMAS}/imsqti_v2p1.xsd" identifier="{ident}"'
        yield f' title="{ident}" adaptive="false" timeDependent="false">'
        yield from self._declarations()
        yield from self._body()
        yield from self._processing()
        if self._general:
            yield _feedback("SOLUTION", "general", self._html(self._general))
        for option in self._item.options:
            if option.rationale:
                yield _feedback("FEEDBACK", xml_text(option.id), self._html(option.rationale))
        yield "</assessmentItem>\n"

    def _declarations(self) -> Iterator[str]:
        kind = f'cardinality="{self._cardinality}" baseType="identifier"'
        right = "".join(
            f"<value>{xml_text(option.id)}</value>"
            for option in self._item.options
            if option.is_key
        )
        yield f'<responseDeclaration identifier="RESPONSE" {kind}>'
        yield f"<correctResponse>{right}</correctResponse></responseDeclaration>"
        yield '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float">'
        yield "<defaultValue><value>0</value></defaultValue></outcomeDeclaration>"
        yield f'<outcomeDeclaration identifier="FEEDBACK" {kind}/>'
        if self._general:
            yield '<outcomeDeclaration identifier="SOLUTION" cardinality="single"'
            yield ' baseType="identifier"/>'

    def _body(self) -> Iterator[str]:
        most = "0" if self._item.is_multi_key else "1"
        shuffle = str(not self._item.pinned).lower()
        yield f"<itemBody><div>{self._html(self._item.stem)}</div>"
        yield f'<choiceInteraction responseIdentifier="RESPONSE" shuffle="{shuffle}"'
        yield f' maxChoices="{most}">'
        for option in self._item.options:
            ident = xml_text(option.id)
            yield f'<simpleChoice identifier="{ident}">{self._html(option.text)}</simpleChoice>'
        yield "</choiceInteraction></itemBody>"

    def _processing(self) -> Iterator[str]:
        yield "<responseProcessing><responseCondition><responseIf>"
        yield '<match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>'
        yield '<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue>'
        yield "</setOutcomeValue></responseIf></responseCondition>"
        yield '<setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/>'
        yield "</setOutcomeValue>"
        if self._general:
            yield '<setOutcomeValue identifier="SOLUTION">'
            yield '<baseValue baseType="identifier">general</baseValue></setOutcomeValue>'
        yield "</responseProcessing>"

    def _html(self, text: str) -> str:
        html = _SHOWN.sub(self._address, to_html(text, self._item.format))
        # Already HTML; only what XML cannot hold has to go.
        return ILLEGAL.sub("\ufffd", html)

    def _address(self, shown: re.Match[str]) -> str:
        file = self._files.get(shown[1])
        return f'src="../media/{file}"' if file else shown[0]


def _feedback(outcome: str, ident: str, html: str) -> str:
    return (
        f'<modalFeedback outcomeIdentifier="{outcome}" showHide="show" identifier="{ident}">'
        f"{html}</modalFeedback>"
    )
