"""A record as QTI 2.1 results: one `assessmentResult` for each sitting, all in one zip file."""

import io
import zipfile
from xml.etree import ElementTree as ET

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.record import AttemptRecord, Record, ResponseRecord

NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_result_v2p1"
_SAME_DAY = (1980, 1, 1, 0, 0, 0)
_SOURCE = "urn:cetl-prep:attempt"


def qti_zip(record: Record) -> bytes:
    """The zip file; each entry is named by the id of its sitting."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for attempt in record.attempts:
            entry = zipfile.ZipInfo(f"{attempt.id}.xml", _SAME_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _result(record, attempt))
    return whole.getvalue()


def _result(record: Record, attempt: AttemptRecord) -> bytes:
    ET.register_namespace("", NAMESPACE)
    root = ET.Element(_tag("assessmentResult"))
    context = ET.SubElement(root, _tag("context"), {"sourcedId": record.learner.id})
    ET.SubElement(
        context, _tag("sessionIdentifier"), {"sourceID": _SOURCE, "identifier": attempt.id}
    )
    # The schema wants a time; where dates are not told it is that of the export.
    stamp = attempt.ended or attempt.started or record.exported
    test = ET.SubElement(
        root,
        _tag("testResult"),
        {"identifier": f"{attempt.bank_id}/{attempt.kind.value}", "datestamp": stamp},
    )
    if attempt.seconds is not None:
        _duration(test, attempt.seconds)
    _outcome(test, "SCORE", "float", str(float(attempt.correct)))
    _outcome(test, "MAXSCORE", "float", str(float(attempt.items)))
    if attempt.kind is not Kind.PRACTICE:
        passed = attempt.percent >= attempt.target_percent
        _outcome(test, "PASS", "boolean", "true" if passed else "false")
    for response in attempt.responses:
        _item(root, response, stamp)
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _item(root: ET.Element, response: ResponseRecord, stamp: str) -> None:
    item = ET.SubElement(
        root,
        _tag("itemResult"),
        {
            "identifier": response.item,
            "sequenceIndex": str(response.position),
            "datestamp": response.at or stamp,
            "sessionStatus": "final",
        },
    )
    variable = ET.SubElement(
        item,
        _tag("responseVariable"),
        {
            "identifier": "RESPONSE",
            "cardinality": "multiple" if len(response.key) > 1 else "single",
            "baseType": "identifier",
        },
    )
    _values(ET.SubElement(variable, _tag("correctResponse")), response.key)
    _values(ET.SubElement(variable, _tag("candidateResponse")), response.chosen)
    if response.seconds is not None:
        _duration(item, response.seconds)
    _outcome(item, "SCORE", "float", str(float(response.correct)))


def _duration(parent: ET.Element, seconds: float) -> None:
    variable = ET.SubElement(
        parent,
        _tag("responseVariable"),
        {"identifier": "duration", "cardinality": "single", "baseType": "duration"},
    )
    _values(ET.SubElement(variable, _tag("candidateResponse")), (str(seconds),))


def _outcome(parent: ET.Element, name: str, kind: str, value: str) -> None:
    variable = ET.SubElement(
        parent,
        _tag("outcomeVariable"),
        {"identifier": name, "cardinality": "single", "baseType": kind},
    )
    _values(variable, (value,))


def _values(parent: ET.Element, values: tuple[str, ...]) -> None:
    for value in values:
        ET.SubElement(parent, _tag("value")).text = value


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
