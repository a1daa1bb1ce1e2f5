"""Pieces of a page for people: plain HTML, escaped, without scripts and without anything from a network."""

from collections.abc import Iterable, Sequence
from html import escape

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --line: #c4cad1; --band: #f1f4f7; --faint: #4c5661; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --paper: #14181c; --line: #3d4650; --band: #1d2329; --faint: #a9b3bd; }
}
body { margin: 2rem auto; max-width: 64rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1, h2 { line-height: 1.2; } h2 { margin-top: 2.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--faint); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; }
thead th { background: var(--band); } tbody th { font-weight: 600; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.lead { color: var(--faint); overflow-wrap: anywhere; }
@media print { body { max-width: none; margin: 0; } thead { display: table-header-group; } }
"""


def page(title: str, lead: str, sections: Iterable[str], language: str = "en") -> str:
    """A whole document. `sections` are HTML already; all else is text."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Even if a text of a bank slipped through unescaped, this lets it load and run nothing.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<h1>{escape(title)}</h1>\n<p class="lead">{escape(lead)}</p>\n'
        f"{''.join(sections)}</main>\n</body>\n</html>\n"
    )


def section(title: str, content: str) -> str:
    """A heading, and HTML below it."""
    return f"<section>\n<h2>{escape(title)}</h2>\n{content}\n</section>\n"


def table(caption: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table with a caption and headings for its columns and rows; numbers stand to the right."""
    columns = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    body = "\n".join(_row(row) for row in rows)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(caption)}">\n'
        f"<table>\n<caption>{escape(caption)}</caption>\n<thead><tr>{columns}</tr></thead>\n"
        f"<tbody>\n{body}\n</tbody>\n</table>\n</div>"
    )


def _row(row: Sequence[object]) -> str:
    first, *rest = row
    cells = "".join(_cell(value) for value in rest)
    return f'<tr><th scope="row">{escape(str(first))}</th>{cells}</tr>'


def _cell(value: object) -> str:
    kind = ' class="number"' if isinstance(value, int | float) else ""
    return f"<td{kind}>{escape(str(value))}</td>"
