"""Writes a bank as a text file of Anki for the note type *AllInOne (kprim, mc, sc)*."""

import csv
import io
import re
from collections.abc import Iterator

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.item import Item, Source
from cetl_prep.formats.anki_notes import (
    CHOICE_FIELDS,
    CHOICE_TYPE,
    REASON_BEGIN,
    REASONS_BEGIN,
    REASONS_END,
)
from cetl_prep.formats.draft import Written
from cetl_prep.formats.html_text import to_html
from cetl_prep.formats.lost_parts import lost
from cetl_prep.formats.wordlist import word_set
from cetl_prep.formats.xml_writing import category_path

KEEPS = word_set("stem key multi rationales rule sources tags skill id")
MOST_OPTIONS = sum(name.startswith("Q_") for name in CHOICE_FIELDS)
_CODE = re.compile(r"<pre>.*?</pre>", re.DOTALL)
_PICTURE = re.compile(r'<img src="media:[0-9a-f]{64}"[^>]*>')


def write(bank: Bank) -> Written:
    """A line for each item of at most five options, in decks named as the skills are."""
    losses = [
        (item, "marked-up text, which goes as HTML" if what == "marked-up text" else what)
        for item, what in lost(bank, KEEPS)
    ]
    made = io.StringIO()
    made.write(
        "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n"
        f"#tags column:{len(CHOICE_FIELDS) + 4}\n"
    )
    rows = csv.writer(made, delimiter="\t", lineterminator="\n")
    for item in bank.items:
        if len(item.options) > MOST_OPTIONS:
            losses.append((item.id, f"left out: the note type has {MOST_OPTIONS} options at most"))
            continue
        rows.writerow(_row(bank, item))
        losses += [(item.id, what) for what in _lost(item)]
    return Written(made.getvalue().encode("utf-8", "replace"), tuple(losses))


def _lost(item: Item) -> Iterator[str]:
    if any(" " in tag for tag in item.tags):
        yield "blanks in tags, which become underscores"


def _row(bank: Bank, item: Item) -> list[str]:
    texts = [_html(item, option.text) for option in item.options]
    marks = " ".join("1" if option.is_key else "0" for option in item.options)
    return [
        item.id,
        CHOICE_TYPE,
        "::".join(part.replace("::", ": :") for part in category_path(bank, item.skill)),
        _html(item, item.stem),
        item.id,
        "1" if item.is_multi_key else "2",
        *texts,
        *[""] * (MOST_OPTIONS - len(texts)),
        marks,
        "<br>".join(_source(source) for source in item.sources),
        _extra(item),
        " ".join("_".join(tag.split()) for tag in sorted(item.tags)),
    ]


def _extra(item: Item) -> str:
    """The rule, and the rationales as a list that is known again."""
    rule = _html(item, item.rule)
    if not any(option.rationale for option in item.options):
        return rule
    entries = "".join(
        f"{REASON_BEGIN}{_html(item, option.rationale)}</li>" for option in item.options
    )
    return f"{rule}{REASONS_BEGIN}{entries}{REASONS_END}"


def _source(source: Source) -> str:
    title, locator = (" ".join(part.split()) for part in (source.title, source.locator))
    line = f"{title} | {locator or '-'}" if locator or " | " in title else title
    return line.replace("&", "&amp;").replace("<", "&lt;")


def _html(item: Item, text: str) -> str:
    if not text:
        return ""
    shown = _PICTURE.sub("", to_html(text, item.format))
    # A note is one line; the lines of code stay lines all the same.
    return _CODE.sub(lambda code: code[0].replace("\n", "<br/>"), shown).replace("\n", " ")
