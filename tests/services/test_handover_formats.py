"""What other programs get: workbook, statements, results and grades, each read by rules that are not ours."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from python_calamine import CalamineWorkbook

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.errors import RecordError
from cetl_prep.exam.record import Part
from cetl_prep.exam.record_sheets import sheets
from cetl_prep.printing import pdf
from cetl_prep.reports.qti_results import NAMESPACE
from cetl_prep.services.handing_over import HandoverWish
from cetl_prep.services.handover_formats import FORMATS, Gradebook
from cetl_prep.services.sitting import Wish
from tests.making import HandClock
from tests.records_made import BANK, candidate, days, handed, sit
from tests.xapi_rules import faults

# Printing makes an application of its own where there is none, and windows of later tests could not live in that one.
pytestmark = pytest.mark.usefixtures("qapp")

ERIN = HandoverWish(name="Erin <b>W.</b>", mentor="Dana")


@pytest.fixture
def erin(tmp_path: Path) -> Iterator[Services]:
    clock = HandClock()
    services = candidate(tmp_path / "erin", clock)
    sit(services, clock, 1)
    days(clock, 1)
    sit(services, clock, 2, weak="")
    practice = services.sitting.start(Wish(Kind.PRACTICE, BANK, items=3, seed=3))
    services.sitting.answer(practice, practice.form.items[0].item, ["b"])
    yield services
    services.close()


@pytest.mark.parametrize(
    "parts", [frozenset(Part), frozenset({Part.ATTEMPTS}), frozenset({Part.RESPONSES})]
)
def test_statements_keep_the_rules_of_xapi(
    erin: Services, tmp_path: Path, parts: frozenset[Part]
) -> None:
    handed(erin, tmp_path / "x.json", replace(ERIN, parts=parts), form="xapi")
    statements = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert faults(statements) == []
    verbs = [statement["verb"]["display"]["en-US"] for statement in statements]
    assert (verbs.count("passed"), verbs.count("failed"), verbs.count("completed")) == (1, 1, 0)
    assert verbs.count("answered") == (81 if Part.RESPONSES in parts else 0)
    handed(erin, tmp_path / "again.json", replace(ERIN, parts=parts), form="xapi")
    again = json.loads((tmp_path / "again.json").read_text("utf-8"))
    assert [s["id"] for s in again] == [s["id"] for s in statements]  # a store takes them once


def test_the_rules_of_xapi_find_faults(erin: Services, tmp_path: Path) -> None:
    handed(erin, tmp_path / "x.json", ERIN, form="xapi")
    [first, *_] = json.loads((tmp_path / "x.json").read_text("utf-8"))
    for spoil in (
        {"id": "7"},
        {"actor": {"name": "x"}},
        {"result": {"duration": "30 s"}},
        {"result": {"score": {"scaled": 2}}},
        {"more": 1},
        {"timestamp": "2026-03-12T20:00:00"},
    ):
        spoiled = {**first, **spoil}
        try:
            assert faults([spoiled])
        except KeyError:
            continue


def test_results_are_qti_documents(erin: Services, tmp_path: Path) -> None:
    handed(erin, tmp_path / "x.zip", ERIN, form="qti")
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        roots = [ET.fromstring(archive.read(name)) for name in archive.namelist()]
    assert len(roots) == 3
    name = {"q": NAMESPACE}
    root = roots[0]
    assert [child.tag.split("}")[1] for child in root][:2] == ["context", "testResult"]
    items = root.findall("q:itemResult", name)
    assert [item.get("sequenceIndex") for item in items] == [str(n) for n in range(1, 41)]
    for item in items:
        assert item.get("sessionStatus") == "final"
        assert datetime.fromisoformat(str(item.get("datestamp")))
        response = item.find("q:responseVariable[@identifier='RESPONSE']", name)
        assert response is not None
        assert (response.get("cardinality"), response.get("baseType")) == ("single", "identifier")
    score = root.find("q:testResult/q:outcomeVariable[@identifier='SCORE']/q:value", name)
    right = [i for i in items if i.findtext("q:outcomeVariable/q:value", "", name) == "1.0"]
    assert score is not None
    assert float(score.text or "") == len(right)


def test_the_workbook_has_its_sheets_dates_and_texts(erin: Services, tmp_path: Path) -> None:
    wish = replace(ERIN, name="=1+1")
    handed(erin, tmp_path / "x.xlsx", wish, form="xlsx")
    book = CalamineWorkbook.from_path(str(tmp_path / "x.xlsx"))
    assert book.sheet_names == ["Summary", "Skills", "Attempts", "Responses", "About"]
    head, first, *_ = book.get_sheet_by_name("Attempts").to_python()
    row = dict(zip(head, first, strict=True))
    assert row["started_at"] == datetime(2026, 3, 12, 20, 0)  # noqa: DTZ001 - a sheet knows no zones
    assert row["learner_name"] == "=1+1"
    with zipfile.ZipFile(tmp_path / "x.xlsx") as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    pages = [text for name, text in texts.items() if name.startswith("xl/worksheets/sheet")]
    assert all("<f>" not in page for page in pages)
    assert sum('state="frozen"' in page for page in pages) == 4
    assert sum(name.startswith("xl/tables/") for name in texts) == 4


@pytest.mark.parametrize("form", ["html", "pdf"])
def test_the_report_reads_as_a_page(erin: Services, tmp_path: Path, form: str) -> None:
    record = erin.handing_over.record(ERIN)
    erin.handing_over.write(record, ERIN, form, tmp_path / "x", printed=pdf)
    content = (tmp_path / "x").read_bytes()
    if form == "pdf":
        assert content.startswith(b"%PDF-")
        return
    page = content.decode()
    assert "Erin &lt;b&gt;W.&lt;/b&gt;" in page
    assert "<b>" not in page
    assert page.count("<table>") == 4
    for sheet in sheets(record)[:1]:
        for row in sheet.rows:
            assert str(row[4]).replace("&", "&amp;") in page


CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Homework\n"
    "    Points Possible,,,,,10\n"
    '"W., Erin",42,s42,erin@school,One,7\n'
    '"B., Ben",43,s43,ben@school,One,9\n'
)


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def written(erin: Services, tmp_path: Path, form: str, book: Gradebook | None) -> list[list[str]]:
    erin.handing_over.write(erin.handing_over.record(ERIN), ERIN, form, tmp_path / "x.csv", book)
    return rows_of((tmp_path / "x.csv").read_bytes())


@pytest.mark.parametrize("student", ["W., Erin", "42", "ERIN@school"])
def test_canvas_gets_the_line_of_the_candidate(
    erin: Services, tmp_path: Path, student: str
) -> None:
    book = Gradebook(student, CANVAS.encode(), "book.csv")
    head, points, line = written(erin, tmp_path, "canvas", book)
    assert head[:5] == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
    assert head[5:] == ["CETL Prep mock exam (best attempt, percent correct)"]
    assert points == ["    Points Possible", "", "", "", "", "100"]
    assert line == ["W., Erin", "42", "s42", "erin@school", "One", "75.0"]


def test_moodle_gets_an_address_a_grade_and_the_rule(erin: Services, tmp_path: Path) -> None:
    head, line = written(erin, tmp_path, "moodle", Gradebook("erin@school"))
    assert head[0] == "email"
    assert head[2] == f"{head[1]} (feedback)"
    assert line[:2] == ["erin@school", "75.0"]
    assert "best attempt" in line[2]


@pytest.mark.parametrize(
    ("form", "book", "code"),
    [
        ("canvas", None, "handover.no-book"),
        ("canvas", Gradebook("Nobody", CANVAS.encode(), "b.csv"), "handover.no-student"),
        ("canvas", Gradebook("One", CANVAS.encode(), "b.csv"), "handover.no-student"),
        ("canvas", Gradebook("42", b"a,b\n1,2\n", "b.csv"), "handover.no-canvas"),
        ("canvas", Gradebook("42", b"\xff\xfe", "b.csv"), "handover.no-canvas"),
        ("moodle", Gradebook("Erin"), "handover.no-student"),
        ("doc", None, "handover.no-format"),
    ],
)
def test_a_grade_that_has_no_place_is_refused(
    erin: Services, tmp_path: Path, form: str, book: Gradebook | None, code: str
) -> None:
    with pytest.raises(RecordError) as refused:
        written(erin, tmp_path, form, book)
    assert refused.value.code == code
    assert not (tmp_path / "x.csv").exists()


def test_a_form_that_needs_what_was_not_ticked_says_so(erin: Services, tmp_path: Path) -> None:
    wish = replace(ERIN, parts=frozenset({Part.SKILLS}))
    for form, known in FORMATS.items():
        if known.needs:
            with pytest.raises(RecordError) as refused:
                handed(erin, tmp_path / "x", wish, form=form)
            assert refused.value.code == "handover.needs"
