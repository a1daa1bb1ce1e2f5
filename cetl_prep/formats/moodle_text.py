"""Texts and category paths as Moodle writes them, in its XML and in GIFT."""

import re

from cetl_prep.formats.html_text import Kind, Part

_MARKUP = re.compile(r"<[A-Za-z/!]|&#?\w{1,32};")
_CONTEXTS = re.compile(r"\$\w+\$")
USUAL = re.compile(
    r"(?:<p[^>]*>)?\s*(?:your answer is (?:partially )?(?:in)?correct\.?)?\s*(?:</p>)?",
    re.IGNORECASE,
)
"""What Moodle says of an answer as a whole unless its author wrote something else; or nothing."""

_KINDS = {
    "html": Kind.HTML, "1": Kind.HTML, "markdown": Kind.MARKDOWN, "4": Kind.MARKDOWN,
    "plain_text": Kind.PLAIN, "plain": Kind.PLAIN, "2": Kind.PLAIN,
}  # fmt: skip


def kind_of(name: str) -> Kind | None:
    """How a text is written; None: Moodle's own way, where line ends count and HTML is allowed."""
    return _KINDS[name] if name in _KINDS else _KINDS.get(name.strip().lower())


def moodle_part(text: str, kind: Kind | None) -> Part:
    """A text with its kind; text in Moodle's own way is plain as long as it holds no HTML."""
    if kind is not None:
        return Part(text, kind)
    if not _MARKUP.search(text):
        return Part(text, Kind.PLAIN)
    return Part(text.strip().replace("\n", "<br/>"), Kind.HTML)


def category(path: str) -> tuple[str, ...]:
    """The names on a path like ``$course$/top/Security/A//B``, the place in Moodle left out."""
    names = [name.replace("\0", "/").strip() for name in path.replace("//", "\0").split("/")]
    names = [name for name in names if name]
    if names and _CONTEXTS.fullmatch(names[0]):
        del names[0]
        if names and names[0] == "top":
            del names[0]
    return tuple(names)


def category_text(names: tuple[str, ...]) -> str:
    """The path in Moodle of a category of these names."""
    kept = (" ".join(name.split()).replace("/", "//") for name in names)
    return "/".join(["$course$", "top", *kept])
