"""Texts of QTI 1.2: what its many kinds of material say, as one part."""

import re
from collections.abc import Sequence
from html import escape
from xml.etree.ElementTree import Element

from cetl_prep.formats.html_text import Kind, Part
from cetl_prep.formats.xml_writing import inner_html

_TAGS = re.compile(r"</[a-z][a-z0-9]*\s*>|<(?:br|img|hr|p|div)\b[^>]*>", re.IGNORECASE)
_LOST = {
    "mataudio": "a sound",
    "matvideo": "a video",
    "matapplet": "a program inside the text",
    "matapplication": "an attached file",
}


def materials(element: Element, losses: list[str], outside: Sequence[str] = ()) -> list[Part]:
    """The texts and pictures below an element, in order, but for those in the elements named `outside`."""
    found: list[Part] = []
    for child in element:
        if child.tag in outside or child.tag in ("itemfeedback", "hint"):
            continue
        made = _material(child, losses)
        if made is None:
            found += materials(child, losses, outside)
        elif made.text.strip():
            found.append(made)
    return found


def part_of(parts: Sequence[Part]) -> Part:
    """Several parts as one."""
    if len(parts) == 1:
        return parts[0]
    if all(part.kind is Kind.PLAIN for part in parts):
        return Part("\n".join(part.text.strip() for part in parts), Kind.PLAIN)
    shown = (
        escape(part.text).replace("\n", "<br/>") if part.kind is Kind.PLAIN else part.text
        for part in parts
    )
    return Part("".join(f"<div>{text}</div>" for text in shown), Kind.HTML)


def _material(element: Element, losses: list[str]) -> Part | None:
    """What an element says; None when it only holds others."""
    if element.tag in ("mattext", "matemtext"):
        return _text(element)
    if element.tag == "mat_formattedtext":
        plain = (element.get("type") or "").upper() == "PLAIN_TEXT"
        return Part(element.text or "", Kind.PLAIN if plain else Kind.HTML)
    if element.tag == "matimage":
        return Part(_picture(element), Kind.HTML)
    if element.tag == "matbreak":
        return Part("<br/>", Kind.HTML)
    if element.tag in _LOST:
        losses.append(_LOST[element.tag])
        return Part("")
    return None


def _text(element: Element) -> Part:
    if len(element):
        return Part(inner_html(element), Kind.HTML)
    text = element.text or ""
    said = (element.get("texttype") or "").lower()
    if "html" in said or (not said and _TAGS.search(text)):
        return Part(text, Kind.HTML)
    return Part(text, Kind.PLAIN)


def _picture(element: Element) -> str:
    address = element.get("uri") or ""
    if not address and (element.get("embedded") or "").lower() == "base64":
        kind = element.get("imagtype") or "image/png"
        address = f"data:{kind};base64,{(element.text or '').strip()}"
    alt = element.get("label") or ""
    return f'<img src="{escape(address)}" alt="{escape(alt)}"/>'
