"""`bank paper`: forms with answer sheets, keys apart from them, as HTML and PDF."""

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.blueprint import Blueprint
from cetl_prep.exam.errors import FormError
from cetl_prep.exam.item import Item, Option, Source, TextFormat
from cetl_prep.exam.paper_forms import paper_forms
from cetl_prep.formats.html_text import to_html
from cetl_prep.reports.paper import Paper
from tests.cli.driving import CommandLine
from tests.formats.drawn_banks import bank, picture


def test_forms_and_keys_are_written(cetl: CommandLine, bank_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "paper"
    done = cetl(
        "bank", "paper", bank_path, "--forms", 2, "--items", 20, "--seed", 7, "-o", out, "--json"
    )
    assert done.status == 0
    assert done.json["seed"] == 7
    assert [form["items"] for form in done.json["forms"]] == [20, 20]
    assert sorted(path.name for path in out.iterdir()) == [
        "form-1.html",
        "form-2.html",
        "key-1.html",
        "key-2.html",
    ]
    form = (out / "form-1.html").read_text("utf-8")
    assert "form 1 (seed 7)" in form
    assert "Answer sheet" in form
    assert form.count('<ol type="A">') == 20


def test_pdf_files_are_written(cetl: CommandLine, bank_path: Path, tmp_path: Path) -> None:
    done = cetl("bank", "paper", bank_path, "--items", 10, "-o", tmp_path / "paper", "--pdf")
    assert done.status == 0
    assert (tmp_path / "paper" / "form-1.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "paper" / "key-1.pdf").stat().st_size > 5000


def test_too_many_items_are_refused_in_one_sentence(
    cetl: CommandLine, bank_path: Path, tmp_path: Path
) -> None:
    done = cetl("bank", "paper", bank_path, "--items", 5000, "-o", tmp_path / "paper")
    assert done.status == 1
    assert "The largest it can give is" in done.err


def hostile() -> Bank:
    medium = picture()
    item = Item(
        "A-1",
        "S",
        f"<script>x</script> **Which**? ![p](media:{medium.sha256}) ![q](http://example.org/q.png)",
        (
            Option("a", "`one`", True, "*Because.*"),
            Option("b", "two & more", True, "As well."),
            Option("c", "three", False, "<img src=x onerror=y>"),
        ),
        format=TextFormat.MARKDOWN,
        rule="See.",
        sources=(Source("A <book>", "page 3"),),
        media=frozenset({medium.sha256}),
    )
    return bank(item, media=(medium,))


def test_the_form_holds_no_key_and_the_key_holds_the_reasons() -> None:
    made = hostile()
    (paper,) = paper_forms(made, 1, 1, 3)
    pages = Paper(made, to_html)
    form, key = pages.form_page(paper), pages.key_page(paper)
    assert "(Choose 2.)" in form
    assert "Because" not in form and "Right." not in form
    assert "<em>Because.</em>" in key and key.count("<b>Right.</b>") == 2
    assert "A &lt;book&gt;, page 3" in key
    shown = paper.form.items[0].options
    letters = " ".join("ABC"[n] for n, option in enumerate(shown) if option in "ab")
    assert f"<td>{letters}</td>" in key


def test_nothing_of_a_bank_is_run_or_loaded() -> None:
    made = hostile()
    (paper,) = paper_forms(made, 1, 1, 3)
    pages = Paper(made, to_html)
    for page in (pages.form_page(paper), pages.key_page(paper)):
        assert "<script" not in page
        assert "onerror" not in page.replace("&lt;img src=x onerror=y&gt;", "")
        assert all(
            source.startswith("data:image/png") for source in re.findall('src="(.*?)"', page)
        )


ASKS_FOR_A_FILE = """
import sys
from PySide6.QtGui import QImage
from cetl_prep.printing import pdf
from pathlib import Path
path = Path(sys.argv[1])
image = QImage(500, 500, QImage.Format.Format_RGB32)
image.fill(0x123456)
assert image.save(str(path))
with_file = pdf(f'<p>x</p><img src="{path.as_uri()}">', "x")
assert b"/Width 500" not in with_file
from base64 import b64encode
inside = "data:image/png;base64," + b64encode(path.read_bytes()).decode()
assert b"/Width 500" in pdf(f'<p>x</p><img src="{inside}">', "x")
"""


def test_a_page_shows_the_pictures_inside_it_and_no_files(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASKS_FOR_A_FILE, str(tmp_path / "a.png")],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_seed_and_number_give_the_same_form_and_forms_share_as_little_as_they_can() -> None:
    items = [
        Item(f"A-{n}", "", f"Which {n}?", (Option("a", "x", True), Option("b", "y")))
        for n in range(20)
    ]
    made = replace(bank(*items), info=replace(bank(*items).info, blueprint=Blueprint(())))
    first, second = paper_forms(made, 2, 10, 5)
    assert (first, second) == paper_forms(made, 2, 10, 5)
    assert not set(first.form.places) & set(second.form.places)
    with pytest.raises(FormError):
        paper_forms(made, 1, 21, 5)
