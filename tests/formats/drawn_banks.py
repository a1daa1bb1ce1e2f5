"""Banks drawn by hypothesis for round trips: any item a format says it keeps must come back."""

from hypothesis import strategies as st

from cetl_prep.exam.bank import Bank, BankInfo, Medium
from cetl_prep.exam.item import Item, Option, Source
from cetl_prep.formats.building import medium
from cetl_prep.formats.draft import Draft, Format, ReadChoices

PNG = b"\x89PNG\r\n\x1a\n" + b"a small picture"
WORDS = st.text(
    st.sampled_from("abcXYZ019 .,;:?!'\"()[]{}<>&%$#=~\\/|*_-+^@`éß→日\u00a0"),
    min_size=1,
    max_size=40,
)
LETTERS = "abcdefgh"


def picture() -> Medium:
    """A picture as far as its first bytes go."""
    made = medium(PNG)
    assert made is not None
    return made


def _tidy(text: str) -> str:
    """Runs of blanks and blanks at the ends mean nothing in most formats."""
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()


def words(begin: str = "") -> st.SearchStrategy[str]:
    """One line of words with all the signs that mean something somewhere."""
    return WORDS.map(lambda text: _tidy(begin + text) or "x")


def lines(begin: str = "") -> st.SearchStrategy[str]:
    """One to three lines."""
    return st.lists(words(), min_size=1, max_size=3).map(
        lambda many: _tidy(begin + "\n".join(many))
    )


@st.composite
def items(draw: st.DrawFn, number: int, single: bool, text: st.SearchStrategy[str]) -> Item:
    """An item with two to eight options."""
    count = draw(st.integers(2, 8))
    most = 1 if single else count
    right = draw(st.sets(st.integers(0, count - 1), min_size=1, max_size=most))
    reasons = st.one_of(st.just(""), text)
    return Item(
        id=f"LV-{number:03}",
        skill="LV",
        stem=draw(text),
        options=tuple(
            Option(LETTERS[n], draw(text), n in right, draw(reasons)) for n in range(count)
        ),
        rule=draw(reasons),
        sources=tuple(draw(st.lists(st.builds(Source, SIMPLE, SIMPLE), max_size=2))),
        tags=draw(st.frozensets(SIMPLE, max_size=2)),
        pinned=draw(st.booleans()),
    )


SIMPLE = st.text(st.sampled_from("abcXYZ 0123,.é&<"), min_size=1, max_size=15).map(
    lambda text: " ".join(text.split()) or "x"
)


def banks(
    single: bool = False, text: st.SearchStrategy[str] | None = None
) -> st.SearchStrategy[Bank]:
    """One to three items."""

    @st.composite
    def drawn(draw: st.DrawFn) -> Bank:
        count = draw(st.integers(1, 3))
        made = [draw(items(n, single, text if text is not None else lines())) for n in range(count)]
        return bank(*made)

    return drawn()


def bank(*made: Item, media: tuple[Medium, ...] = ()) -> Bank:
    """A bank of these items."""
    return Bank(BankInfo("00000000-0000-4000-8000-000000000001", "A bank", "1"), made, media)


def again(format: Format, made: Bank) -> Draft:
    """The bank written and read again."""
    assert format.write is not None and format.read is not None
    return format.read(format.write(made).content, "again", ReadChoices())


def kept(item: Item, keeps: frozenset[str]) -> dict[str, object]:
    """What of an item a format says it keeps, in a form that can be compared."""
    parts: dict[str, object] = {
        "stem": (item.stem, [option.text for option in item.options], item.format),
        "key": [option.is_key for option in item.options],
        "rationales": [option.rationale for option in item.options],
        "rule": item.rule,
        "sources": item.sources,
        "tags": item.tags,
        "id": item.id,
        "pinned": item.pinned,
        "media": item.media,
    }
    return {part: value for part, value in parts.items() if part in keeps}
