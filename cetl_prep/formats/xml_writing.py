"""Pieces of XML for writers, and elements of a reader back to the HTML they came from."""

import re
from collections.abc import Callable, Mapping
from html import escape
from xml.etree.ElementTree import Element

from cetl_prep.exam.bank import Bank, Medium
from cetl_prep.formats.wordlist import word_set

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no XML may hold."""

_ENDINGS = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
}
_EMPTY = word_set("br img hr col wbr")


def xml_text(text: str) -> str:
    """Text between tags or in an attribute; what XML cannot hold becomes a mark."""
    return escape(ILLEGAL.sub("\ufffd", text)).replace("\r", "&#13;")


def file_names(bank: Bank) -> dict[str, str]:
    """A file name for each picture of the bank, by its SHA-256."""
    return {each.sha256: each.sha256 + ending(each) for each in bank.media}


def ending(medium: Medium) -> str:
    """The usual file ending of a picture."""
    return _ENDINGS.get(medium.mime, ".bin")


def category_path(bank: Bank, skill: str) -> tuple[str, ...]:
    """Title of the bank, name of the domain, name of the skill; the skill's id where the blueprint lacks it."""
    for domain in bank.info.blueprint.domains:
        for each in domain.skills:
            if each.id == skill:
                return bank.info.title, domain.name, each.name
    return (bank.info.title, skill) if skill else (bank.info.title,)


def inner_html(element: Element, replaced: Callable[[Element], str | None] | None = None) -> str:
    """What an element holds, as an HTML fragment.

    `replaced` may give the HTML to show in place of an element; None: the element as it is.
    """
    pieces = [escape(element.text or "", quote=False)]
    for child in element:
        shown = replaced(child) if replaced else None
        pieces.append(outer_html(child, replaced) if shown is None else shown)
        pieces.append(escape(child.tail or "", quote=False))
    return "".join(pieces)


def outer_html(element: Element, replaced: Callable[[Element], str | None] | None = None) -> str:
    """An element with its tags, as an HTML fragment."""
    tag = element.tag.rpartition("}")[2]
    opened = f"<{tag}{_attributes(element.attrib)}>"
    return opened if tag in _EMPTY else f"{opened}{inner_html(element, replaced)}</{tag}>"


def _attributes(attributes: Mapping[str, str]) -> str:
    return "".join(
        f' {name.rpartition("}")[2]}="{escape(value)}"' for name, value in attributes.items()
    )
