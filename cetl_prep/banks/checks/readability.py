"""M20: items are easy to read, and free of brands, leftovers of other formats and unexplained short forms."""

import html
import re
from collections.abc import Iterable, Iterator
from datetime import date
from statistics import fmean

from cetl_prep.banks.names import KNOWN_SHORT_FORMS, PRODUCTS, WORDLIKE_PRODUCTS
from cetl_prep.banks.published import grave, published
from cetl_prep.banks.text import item_grade
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, Severity, told
from cetl_prep.exam.item import Item

HARDEST_ITEM = 14.0
HARDEST_MEAN = 12.5

_PRODUCT = re.compile(rf"\b(?:{'|'.join(map(re.escape, PRODUCTS))})\b")
# Within a sentence an ordinary word has no capital.
_WORDLIKE = re.compile(rf"(?<=[a-z,] )(?:{'|'.join(WORDLIKE_PRODUCTS)})\b")
_LEFTOVERS = (
    (told("an HTML tag"), re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?/?>")),
    (told("an HTML entity"), re.compile(r"&(?:[a-zA-Z]{2,8}|#\d+|#x[0-9a-fA-F]+);")),
    (
        told("letters spoiled by a wrong encoding"),
        re.compile("\u00e2\u20ac|\u00c3[\u0080-\u00bf]|\ufffd"),
    ),
    (told("an invisible letter"), re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")),
    (told("a curly quote"), re.compile("[\u2018\u2019\u201c\u201d]")),
    (told("two spaces in a row"), re.compile(r"(?<=\S)  +(?=\S)")),
)
_SHORT_FORM = re.compile(r"\b[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*(?=s?\b)")


def m20_grade(bank: Bank, today: date) -> Iterable[Finding]:
    """Items read at grade 14 at most, the bank at 12.5 on the average."""
    grades = {item.id: item_grade(item) for item in published(bank)}
    for item, grade in grades.items():
        if grade > HARDEST_ITEM:
            text = "reads at grade {grade:.1f}, above {most:.0f}: shorten words or sentences"
            message = told(text, grade=grade, most=HARDEST_ITEM)
            yield Finding("M20", Severity.WARNING, item, message)
    if grades and fmean(grades.values()) > HARDEST_MEAN:
        text = "the mean reading grade is {grade:.1f}, above {most}"
        message = told(text, grade=fmean(grades.values()), most=HARDEST_MEAN)
        yield Finding("M20", grave(bank), "", message)


def m20_products(bank: Bank, today: date) -> Iterable[Finding]:
    """No maker or product is named where a candidate reads: it dates the item and may tell the key."""
    for item in published(bank):
        for text in _shown(item):
            for pattern, severity in ((_PRODUCT, Severity.ERROR), (_WORDLIKE, Severity.WARNING)):
                for name in sorted(set(pattern.findall(text))):
                    message = told("names the product {name!r}", name=name)
                    yield Finding("M20", severity, item.id, message)


def _shown(item: Item) -> Iterator[str]:
    yield item.stem
    yield from (option.text for option in item.options)


def _all_texts(item: Item) -> Iterator[str]:
    yield from _shown(item)
    yield item.rule
    yield from (option.rationale for option in item.options)


def m20_leftovers(bank: Bank, today: date) -> Iterable[Finding]:
    """No text carries marks of the program it was copied from."""
    for item in published(bank):
        text = "\n".join(_all_texts(item))
        for name, pattern in _LEFTOVERS:
            if found := pattern.search(text):
                mark = html.unescape(found.group()).strip()
                message = told("holds {name}: {mark!r}", name=name, mark=mark)
                yield Finding("M20", Severity.ERROR, item.id, message)


def m20_short_forms(bank: Bank, today: date) -> Iterable[Finding]:
    """Short forms are explained where the item first uses them, in the stem or in the option itself."""
    for item in published(bank):
        explained = _explained(item.stem)
        unknown = _short_forms(item.stem) - explained
        for option in item.options:
            unknown |= _short_forms(option.text) - explained - _explained(option.text)
        for short in sorted(unknown - KNOWN_SHORT_FORMS):
            message = told("does not say at first use what {short} stands for", short=short)
            yield Finding("M20", Severity.WARNING, item.id, message)


def _short_forms(text: str) -> set[str]:
    return set(_SHORT_FORM.findall(text))


def _explained(text: str) -> set[str]:
    """Short forms that stand in brackets behind their long form, or have theirs in brackets behind them."""
    return {short for short in _short_forms(text) if re.search(_explains(short), text)}


def _explains(short: str) -> str:
    return rf"\w \({short}s?\b[^)]*\)|\b{short}\b[^.?!(]*\((?:\w+,? ){{1,}}\w+\)"
