"""Files made to hurt: each is read or refused at once, and costs little."""

import io
import json
import zipfile

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import table
from cetl_prep.formats.draft import Draft, ReadChoices

COLUMNS = "question,A,B,C,D,answer\n"
SHEET = "xl/worksheets/sheet1.xml"
SHARED = "xl/sharedStrings.xml"


def read(content: str | bytes, name: str) -> Draft:
    content = content.encode() if isinstance(content, str) else content
    return table.read(content, name, ReadChoices())[0]


def workbook(cells: str, shared: str = "") -> bytes:
    """The template as a workbook, with these cells instead of its own."""
    from cetl_prep.formats.xlsx import book_of

    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book_of("S", [["x"]]))) as held,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in held.namelist():
            content = held.read(name).decode()
            if name == SHEET:
                content = content.replace("</sheetData>", f"{cells}</sheetData>")
            if name == SHARED and shared:
                content = content.replace("</sst>", f"{shared}</sst>")
            made.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), "import.too-large"),
        (workbook('<row r="999999999"><c r="ZZZZZZ999999999"><v>1</v></c></row>'), "import.too-large"),
        (
            workbook(
                "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>1</v></c></row>' for n in range(2, 400)),
                f"<si><t>{'x' * 400_000}</t></si>",
            ),
            "import.too-large",
        ),
    ],
)  # fmt: skip
def test_a_workbook_that_would_not_fit_into_memory_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(BankError) as refused:
        read(content, "a.xlsx")
    assert refused.value.code == code


@pytest.mark.parametrize("digits", ["9" * 5000, "\u00b2", "\u0661" * 12])
def test_a_key_of_strange_digits_leaves_its_item_out(digits: str) -> None:
    draft = read(COLUMNS + f"What?,a,b,c,d,{digits}\nWhich?,a,b,c,d,A\n", "a.csv")
    assert len(draft.items) + len(draft.skipped) == 2


def test_a_table_of_a_million_columns_is_looked_at_and_no_more() -> None:
    with pytest.raises(BankError) as refused:
        read(",".join(["a"] * 1_000_000) + "\n", "a.csv")
    assert refused.value.code == "import.needs-columns"
    assert len(str(refused.value.details["columns"])) < 100_000


@pytest.mark.parametrize("count", [30_000, 250_000])
def test_a_list_of_nothing_is_given_up(count: int) -> None:
    with pytest.raises(BankError):
        read("<quiz>" + "<question/>" * count + "</quiz>", "a.xml")


def test_ids_that_take_the_place_of_doubles_do_not_nest() -> None:
    """Each id is the one that a double of the one before would get."""
    ids = ["q" + "-2" * depth for depth in range(20)]
    items = [{"id": name, "question": f"q {name}", "options": ["x", "y"], "answer": 0} for name in [*ids, "q"]]  # fmt: skip
    draft = read(json.dumps(items), "a.json")
    assert len({found.item.id for found in draft.items}) == 21
