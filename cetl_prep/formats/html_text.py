"""HTML of strangers to our texts: plain where there is no markup, else Markdown; and what could not be kept.

Nothing of the HTML survives but its words and its plain structure, so nothing has to be made safe later.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import unescape
from html.parser import HTMLParser

from cetl_prep.exam.item import TextFormat
from cetl_prep.formats.markdown_text import escaped, plain_to_html
from cetl_prep.formats.markdown_writing import MarkdownBuilder
from cetl_prep.formats.wordlist import word_set

LARGEST = 256 * 1024
"""Characters of one text; a longer one is cut, and that is told."""

Media = Callable[[str], str | None]
"""SHA-256 of the picture an address means, None when the file does not hold it."""

MOST_TAGS = 3000
"""Signs ``<`` in one text; with more of them the parser of the standard library takes minutes."""

_PLAIN_TAGS = frozenset({"p", "br", "div", "span", "html", "body", "font", "meta", "wbr"})
_SIMPLE = re.compile(r"(?:[^<]++|<p>|</p>|<br ?/?>)*+")  # possessive: it must not try every way
_PARAGRAPH = re.compile(r"\s*+(?:<p>)?([^<&]*+)(?:</p>)?\s*+")
_BREAK = re.compile(r"<br ?/?>")
_KNOWN = word_set(
    "a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption"
    " center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption"
    " figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label"
    " legend li link main map mark math menu meta meter nav nobr noscript object ol optgroup option output p param"
    " picture pre progress q rp rt ruby s samp script section select small source span strike strong style sub summary"
    " sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr"
    # parts of formulas and drawings
    " annotation annotation-xml circle defs desc ellipse g line lineargradient maction menclose merror mfenced mfrac mi"
    " mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext"
    " mtr munder munderover none path polygon polyline rect semantics stop symbol text tspan use"
)
"""Elements; any other name in angle brackets is a word, as in ``List<String>``."""

_DROPPED = frozenset({"script", "style", "head", "title", "template", "noscript"})


class Kind(StrEnum):
    """How a text of a source is written."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Part:
    """One text of an item as the source has it: the stem, an option, a rationale."""

    text: str
    kind: Kind = Kind.HTML


@dataclass(frozen=True, slots=True)
class Unified:
    """The texts of one item in the one format they share, and what was lost on the way."""

    texts: tuple[str, ...]
    format: TextFormat
    losses: tuple[str, ...]


def no_media(_address: str) -> str | None:
    """For sources that bring no pictures."""
    return None


def unify(parts: Sequence[Part], media: Media = no_media) -> Unified:
    """All texts of one item in one format: plain when none of them holds markup, else Markdown."""
    plain = _all_plain(parts)
    if plain is not None:
        return Unified(tuple(plain), TextFormat.PLAIN, ())
    losses: list[str] = []
    texts = tuple(_as_markdown(part, media, losses) for part in parts)
    return Unified(texts, TextFormat.MARKDOWN, tuple(dict.fromkeys(losses)))


def _all_plain(parts: Sequence[Part]) -> list[str] | None:
    """The texts as plain ones, None when one of them holds markup. Nearly all texts are one paragraph."""
    texts = []
    for part in parts:
        text = part.text
        if part.kind is Kind.HTML and text:
            one = _PARAGRAPH.fullmatch(text)
            if one and len(text) <= LARGEST:
                text = " ".join(one[1].split())
            elif is_plain(text):
                text = to_plain(text)
            else:
                return None
        elif part.kind is Kind.MARKDOWN:
            return None
        texts.append(text)
    return texts


def _as_markdown(part: Part, media: Media, losses: list[str]) -> str:
    if part.kind is Kind.MARKDOWN:
        return part.text
    if part.kind is Kind.PLAIN:
        return escaped(part.text)
    text, lost = to_markdown(part.text, media)
    losses += lost
    return text


def is_plain(html: str) -> bool:
    """Whether a fragment holds nothing that plain text could not say: paragraphs, line breaks and entities at most."""
    if _SIMPLE.fullmatch(html):
        return True
    if _is_busy(html):
        return False
    probe = _Probe()
    probe.feed(html[: LARGEST + 1])
    probe.close()
    return probe.plain


def to_plain(html: str) -> str:
    """The words of a fragment, paragraphs and line breaks kept as line ends."""
    if _SIMPLE.fullmatch(html):
        text = _simple_words(html[:LARGEST])
    elif _is_busy(html):
        text = _bare_words(html)
    else:
        reader = _Words()
        reader.feed(html[:LARGEST])
        reader.close()
        text = "".join(reader.pieces)
    lines = text.split("\n")
    kept = "\n".join(" ".join(line.split()) for line in lines)
    while "\n\n\n" in kept:
        kept = kept.replace("\n\n\n", "\n\n")
    return kept.strip()


def _is_busy(html: str) -> bool:
    return html.count("<") > MOST_TAGS


def _bare_words(html: str) -> str:
    """What stands outside angle brackets."""
    return unescape(re.sub(r"<[^<>]*>", " ", html[:LARGEST]))


def _simple_words(html: str) -> str:
    """What `_Words` gives, for nearly all texts of nearly all files, and many times faster."""
    marked = _BREAK.sub("\0", html.replace("<p>", "\0\0").replace("</p>", "\0\0"))
    return unescape(marked).replace("\n", " ").replace("\0", "\n")


def to_markdown(html: str, media: Media = no_media) -> tuple[str, tuple[str, ...]]:
    """A fragment as Markdown, and what could not be kept, in a few plain words each.

    Pictures become ``![alt](media:<sha256>)`` where `media` knows their address.
    """
    if _is_busy(html):
        return escaped(to_plain(html)), ("markup, of which there is too much in one text",)
    builder = MarkdownBuilder(media)
    reader = _Reader(builder)
    reader.feed(html[:LARGEST])
    reader.close()
    losses = builder.losses
    if len(html) > LARGEST:
        losses.append("the end of a very long text")
    return builder.text(), tuple(dict.fromkeys(losses))


def to_html(text: str, format: TextFormat) -> str:
    """A text of ours as an HTML fragment, for writers. Pictures have the address ``media:<sha256>``."""
    if format is TextFormat.PLAIN:
        return plain_to_html(text)
    from markdown_it import (
        MarkdownIt,
    )  # only writers of HTML need it; reading starts quicker without

    reader = MarkdownIt("commonmark", {"html": False, "xhtmlOut": True, "breaks": False})
    reader.enable(["table", "strikethrough"])
    made = str(reader.render(text)).strip()
    if made.startswith("<p>") and made.endswith("</p>") and made.count("<p>") == 1:
        return made[3:-4]
    return made


class _Fragment(HTMLParser):
    """Calls `opened`, `closed` and `words`; the content of scripts and styles reaches nobody."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._dropped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _DROPPED:
            self._dropped += 1
        elif self._dropped:
            return
        elif not _is_element(tag):
            self.words(self.get_starttag_text() or "")
        else:
            self.opened(tag, {name: value or "" for name, value in attrs})

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _DROPPED:
            return
        self.handle_starttag(tag, attrs)
        if _is_element(tag):
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _DROPPED:
            self._dropped = max(0, self._dropped - 1)
        elif self._dropped:
            return
        elif _is_element(tag):
            self.closed(tag)
        else:
            self.words(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if not self._dropped:
            self.words(data)

    def opened(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def closed(self, tag: str) -> None:
        """An element ends."""

    def words(self, data: str) -> None:
        """Text between the elements."""


def _is_element(tag: str) -> bool:
    """Word processors write elements like ``o:p``, which say nothing."""
    return tag in _KNOWN or ":" in tag


class _Probe(_Fragment):
    def __init__(self) -> None:
        super().__init__()
        self.plain = True

    def opened(self, tag: str, attributes: dict[str, str]) -> None:
        if tag not in _PLAIN_TAGS and ":" not in tag:
            self.plain = False


class _Words(_Fragment):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def opened(self, tag: str, attributes: dict[str, str]) -> None:
        self.pieces.append({"br": "\n", "p": "\n\n", "div": "\n"}.get(tag, ""))

    def closed(self, tag: str) -> None:
        self.pieces.append({"p": "\n\n", "div": "\n"}.get(tag, ""))

    def words(self, data: str) -> None:
        self.pieces.append(data.replace("\n", " "))


class _Reader(_Fragment):
    def __init__(self, builder: MarkdownBuilder) -> None:
        super().__init__()
        self._builder = builder

    def opened(self, tag: str, attributes: dict[str, str]) -> None:
        self._builder.open(tag, attributes)

    def closed(self, tag: str) -> None:
        self._builder.close(tag)

    def words(self, data: str) -> None:
        self._builder.words(data)
