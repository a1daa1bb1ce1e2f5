"""A paper exam as pages to print: the form with its answer sheet, and apart from it the key with rationales.

The pages use only what both browsers and Qt's rich text show, load nothing, and run nothing.
"""

import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from html import escape

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.form import FormItem
from cetl_prep.exam.item import Item, Option, TextFormat
from cetl_prep.exam.paper_forms import PaperForm

ToHtml = Callable[[str, TextFormat], str]
"""A text of an item as an HTML fragment that is safe; its pictures have the address ``media:<sha256>``."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_COLUMNS = 3
"""Of answer sheet and key."""

_PICTURE = re.compile(r'<img src="([^"]*)"(?: alt="([^"]*)")?[^>]*>')
_STYLE = """
body { font-family: Inter, "Segoe UI", Helvetica, Arial, sans-serif; font-size: 11pt; color: #000; background: #fff; }
h1 { font-size: 17pt; } h2 { font-size: 13pt; }
.page { page-break-before: always; }
.item { break-inside: avoid; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: 2px 6px; }
pre, code { font-family: monospace; }
.small { font-size: 9pt; }
@media screen { body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; } }
"""


class Paper:
    """Pages of one bank."""

    def __init__(self, bank: Bank, to_html: ToHtml) -> None:
        self._bank = bank
        self._to_html = to_html
        self._media = {medium.sha256: medium for medium in bank.media}

    def form_page(self, paper: PaperForm) -> str:
        """The form, and its answer sheet on a page of its own. No key is in it."""
        entries = list(self._entries(paper))
        count = len(entries)
        minutes = self._minutes(count)
        time = f" You have {minutes} minutes." if minutes else ""
        lead = (
            f"<p>Name: ______________________________ &nbsp; Date: ____________</p>\n"
            f"<p>{count} questions.{time} Choose one answer for each unless the question says how many. "
            "Mark your answers on the answer sheet at the end.</p>\n"
        )
        items = "".join(self._question(place, item, shown) for place, item, shown in entries)
        return self._page(paper, "", lead + items + self._sheet(paper, entries))

    def key_page(self, paper: PaperForm) -> str:
        """The key of a form: first the letters, then why each option is right or wrong."""
        entries = list(self._entries(paper))
        letters = ((place, _key(shown)) for place, _, shown in entries)
        cells = [f"<td><b>{place}</b></td><td>{key}</td>" for place, key in letters]
        reasons = "".join(self._reasons(place, item, shown) for place, item, shown in entries)
        body = f'<table cellpadding="2">\n{_rows(cells)}</table>\n<h2>Why</h2>\n{reasons}'
        return self._page(paper, "Key: ", body)

    def _entries(self, paper: PaperForm) -> Iterator[tuple[int, Item, list[Option]]]:
        """Place from 1, item, and its options as this form shows them."""
        for place, entry in enumerate(paper.form.items, 1):
            item = self._bank.by_id[entry.item]
            yield place, item, _shown(item, entry)

    def _minutes(self, count: int) -> int:
        """The time of the real exam, in proportion to the number of questions."""
        profile = self._bank.info.profile
        return round(profile.minutes * count / profile.items) if profile.minutes else 0

    def _question(self, place: int, item: Item, shown: list[Option]) -> str:
        many = f" <i>(Choose {len(item.key)}.)</i>" if item.is_multi_key else ""
        options = "".join(f"<li>{self._html(item, option.text)}</li>\n" for option in shown)
        stem = self._html(item, item.stem)
        return (
            f'<div class="item">\n<div><b>{place}.</b> {stem}{many}</div>\n'
            f'<ol type="A">\n{options}</ol>\n</div>\n'
        )

    def _sheet(self, paper: PaperForm, entries: list[tuple[int, Item, list[Option]]]) -> str:
        cells = [
            f'<td width="46"><b>{place}</b></td><td width="150" style="white-space: nowrap">'
            + "&nbsp;&nbsp;".join(f"○&nbsp;{LETTERS[n]}" for n in range(len(shown)))
            + "</td>"
            for place, _, shown in entries
        ]
        return (
            f'<h2 class="page" style="page-break-before: always">Answer sheet: {_form_name(paper)}</h2>\n'
            "<p>Name: ______________________________ &nbsp; Date: ____________</p>\n"
            f'<table cellpadding="2">\n{_rows(cells)}</table>\n'
        )

    def _reasons(self, place: int, item: Item, shown: list[Option]) -> str:
        lines = "".join(
            f"<li>{'<b>Right.</b> ' if option.is_key else ''}{self._html(item, option.rationale)}</li>\n"
            for option in shown
        )
        rule = f"<div>{self._html(item, item.rule)}</div>\n" if item.rule else ""
        sources = "; ".join(
            escape(", ".join(filter(None, (source.title, source.locator))))
            for source in item.sources
        )
        below = f'<p class="small">Sources: {sources}</p>\n' if sources else ""
        return (
            f'<div class="item">\n<p><b>{place}. {_key(shown)}</b> '
            f'<span class="small">{escape(item.id)}</span></p>\n'
            f'<ol type="A">\n{lines}</ol>\n{rule}{below}</div>\n'
        )

    def _html(self, item: Item, text: str) -> str:
        return _PICTURE.sub(self._picture, self._to_html(text, item.format)) if text else ""

    def _picture(self, found: re.Match[str]) -> str:
        """A picture of the bank stands in the page itself; any other is only named."""
        medium = self._media.get(found[1].removeprefix("media:"))
        alt = found[2] or ""
        if medium is None:
            return f"[{alt}]" if alt else ""
        data = b64encode(medium.data).decode("ascii")
        return f'<img src="data:{escape(medium.mime)};base64,{data}" alt="{alt}">'

    def _page(self, paper: PaperForm, kind: str, body: str) -> str:
        info = self._bank.info
        title = f"{kind}{info.title}, {_form_name(paper)}"
        foot = f"{info.title} {info.version}. Bank {self._bank.digest[:12]}. {info.license}".strip()
        disclaimer = f'<p class="small">{escape(info.disclaimer)}</p>\n' if info.disclaimer else ""
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(info.language)}">\n<head>\n<meta charset="utf-8">\n'
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
            f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
            f"<h1>{escape(title)}</h1>\n{body}"
            f'<p class="small">{escape(foot)}</p>\n{disclaimer}</body>\n</html>\n'
        )


def _form_name(paper: PaperForm) -> str:
    return f"form {paper.number} (seed {paper.form.seed})"


def _shown(item: Item, entry: FormItem) -> list[Option]:
    return [item.option(option_id) for option_id in entry.options]


def _key(shown: Iterable[Option]) -> str:
    return " ".join(letter for letter, option in zip(LETTERS, shown, strict=False) if option.is_key)


def _rows(cells: list[str]) -> str:
    """Cells in columns that are read downwards."""
    depth = -(-len(cells) // _COLUMNS)
    rows = (cells[row::depth] for row in range(depth))
    return "".join(f"<tr>{''.join(row)}</tr>\n" for row in rows)
