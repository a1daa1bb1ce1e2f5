"""The guide as a small static site, from the Markdown of the project: `dev.py guide` writes it into build/site.

Plain pages that need no network and no script: our colors, headings in order, a list of pages, dark where the reader's
system is dark. A link to something that is not there ends the building.
"""

import html
import json
import os
import re
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / "build" / "site"
TOKENS = ROOT / "cetl_prep" / "gui" / "tokens.json"

GUIDE = {
    "For everybody": ("docs/index.md", "docs/candidates.md", "docs/screens.md", "docs/numbers.md"),
    "For groups and mentors": ("docs/study-groups.md", "docs/mentors.md", "docs/history-file.md"),
    "For bank authors": (
        "docs/bank-authors.md",
        "docs/bank-rules.md",
        "question_banks/FORMAT.md",
        "docs/formats.md",
        "docs/rehearsal-profiles.md",
    ),
    "For developers": (
        "docs/developers.md",
        "docs/command-line.md",
        "CONTRIBUTING.md",
        "ARCHITECTURE.md",
        "docs/at-scale.md",
        "docs/translating.md",
        "docs/decisions/README.md",
        "CHANGELOG.md",
        "README.md",
    ),
}
"""Groups of pages in the order of the list; the decisions come along by themselves."""


@dataclass(slots=True)
class Sheet:
    """One page: its source, its parts, and what it links to (as written)."""

    source: Path
    title: str
    body: str
    anchors: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)


def sources() -> list[Path]:
    """Every page of the guide, without repeats."""
    listed = [ROOT / name for names in GUIDE.values() for name in names]
    return [*listed, *(p for p in sorted((ROOT / "docs/decisions").glob("0*.md")))]


def slug(text: str) -> str:
    """The anchor of a heading, as code forges make it."""
    return re.sub(r"[^\w\- ]", "", text.lower()).strip().replace(" ", "-")


def read(source: Path) -> Sheet:
    """Render one page; links to other pages of the guide become links to their HTML."""
    marked = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = marked.parse(source.read_text("utf-8"))
    sheet = Sheet(source, source.stem, "")
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            text = tokens[number + 1].content.replace("`", "")
            token.attrSet("id", slug(text))
            sheet.anchors.add(slug(text))
            if token.tag == "h1":
                sheet.title = text
        for child in token.children or ():
            _turn(child, sheet)
    sheet.body = marked.renderer.render(tokens, marked.options, {})
    # A wide table is moved sideways by itself, by keyboard too.
    sheet.body = sheet.body.replace("<table>", '<div class="wide" tabindex="0"><table>')
    sheet.body = sheet.body.replace("</table>", "</table></div>")
    return sheet


def _turn(token: Token, sheet: Sheet) -> None:
    for name in ("href", "src"):
        target = str(token.attrGet(name) or "")
        if not target:
            continue
        sheet.links.append(target)
        path, mark, anchor = target.partition("#")
        there = (sheet.source.parent / path).resolve()
        if path and there in sources():
            token.attrSet(name, f"{_relative(there, sheet.source)}{mark}{anchor}")


def address(source: Path) -> Path:
    """Where a page lies in the site."""
    return SITE / source.relative_to(ROOT).with_suffix(".html")


def _relative(there: Path, here: Path) -> str:
    return Path(os.path.relpath(address(there), address(here).parent)).as_posix()


def broken(sheets: list[Sheet]) -> list[str]:
    """Every link within the project whose page, picture, file or heading is not there."""
    known = {sheet.source: sheet for sheet in sheets}
    lost = []
    for sheet in sheets:
        for target in sheet.links:
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            there = (sheet.source.parent / path).resolve() if path else sheet.source
            lacks_anchor = anchor and there in known and anchor not in known[there].anchors
            if not there.exists() or lacks_anchor:
                lost.append(f"{sheet.source.relative_to(ROOT)}: {target}")
    return lost


def page(sheet: Sheet, sheets: dict[Path, Sheet]) -> str:
    """The whole HTML of one page."""
    groups = []
    for heading, names in GUIDE.items():
        rows = "".join(_row(sheets[ROOT / name], sheet) for name in names)
        groups.append(f"<h2>{html.escape(heading)}</h2><ul>{rows}</ul>")
    title = html.escape(sheet.title)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}, CETL Prep</title><style>{style()}</style></head><body>"
        '<a class="skip" href="#page">Skip the list of pages</a>'
        f'<nav aria-label="Pages">{"".join(groups)}</nav><main id="page">{sheet.body}'
        "<footer>Unofficial study tool. Not affiliated with or endorsed by CoSN.</footer>"
        "</main></body></html>\n"
    )


def _row(other: Sheet, here: Sheet) -> str:
    current = ' aria-current="page"' if other is here else ""
    name = html.escape(other.title)
    return f'<li><a href="{_relative(other.source, here.source)}"{current}>{name}</a></li>'


def style() -> str:
    """The style sheet, in the colors of the window."""
    held = json.loads(TOKENS.read_text("utf-8"))
    names = ("window", "surface", "sunken", "line", "ink", "ink2", "accent", "focus")
    light, dark = (
        "".join(f"--{name}:{held[theme][name]};" for name in names) for theme in ("light", "dark")
    )
    return f":root{{{light}}}@media(prefers-color-scheme:dark){{:root{{{dark}}}}}" + _SHEET


_SHEET = (
    "*{box-sizing:border-box}body{margin:0;display:flex;flex-wrap:wrap;background:var(--window);color:var(--ink);"
    "font:1rem/1.6 Inter,system-ui,sans-serif}nav{flex:0 0 16rem;padding:1.5rem}nav h2{font-size:.9rem;margin:1rem 0 .25rem}"
    "nav ul{list-style:none;margin:0;padding:0}nav a{display:block;padding:.2rem 0;min-height:1.5rem}"
    "nav a[aria-current]{font-weight:600;color:var(--ink)}main{flex:1 1 30rem;min-width:0;max-width:56rem;padding:1.5rem 2rem;"
    "background:var(--surface)}a{color:var(--accent)}:focus-visible{outline:3px solid var(--focus);outline-offset:2px}"
    "h1{font-size:1.7rem;line-height:1.25}h2{font-size:1.25rem}img{max-width:100%;height:auto;border:1px solid var(--line)}"
    "pre,.wide{overflow-x:auto;background:var(--sunken);padding:.75rem}code{font-size:.92em}table{border-collapse:collapse}"
    "th,td{border-bottom:1px solid var(--line);padding:.35rem .75rem .35rem 0;text-align:left;vertical-align:top}"
    "footer{color:var(--ink2);margin-top:3rem}.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem}"
)


def main() -> int:
    """Write the site; 1 when a link leads nowhere."""
    sheets = {source: read(source) for source in sources()}
    if lost := broken(list(sheets.values())):
        sys.stderr.write("These links lead nowhere:\n" + "\n".join(lost) + "\n")
        return 1
    shutil.rmtree(SITE, ignore_errors=True)
    for source, sheet in sheets.items():
        target = address(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page(sheet, sheets), "utf-8")
    shutil.copytree(ROOT / "docs" / "pictures", SITE / "docs" / "pictures")
    sys.stdout.write(
        f"{len(sheets)} pages in {SITE.relative_to(ROOT)}; begin with docs/index.html\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
