"""Plain words inside Markdown: escaped so that they are read as they stand, and no more than that."""

import html
import re

_ALWAYS = re.compile(r"[`*~]|\\(?=[!-/:-@\[-`{-~\s]|$)")
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_BRACKET = re.compile(r"\](?=[(:\[])")
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_START = re.compile(r"(?=[#>|=]|\*(?:\s|$)|[-+](?:[\s\-+]|$)|\[[ xX]\](?:\s|$))")
_NUMBER = re.compile(r"(\d{1,9})(?=[.)](?:\s|$))")
_LONE = re.compile(r"(?<=\s)\\([*~])(?=\s)")


def escape_words(words: str) -> str:
    """A run of words that stands inside a line; see `escape_start` for the first of a line."""
    words = _ALWAYS.sub(lambda found: "\\" + found[0], words)
    words = _LONE.sub(r"\1", words)
    words = _UNDERSCORE.sub(r"\\_", words)
    words = _BRACKET.sub(r"\\]", words)
    return _ENTITY.sub(r"\\&", words).replace("<", r"\<")


def escape_brackets(words: str) -> str:
    """Words inside the text of a link, where a bracket would end it."""
    return re.sub(r"(?<!\\)([\[\]])", r"\\\1", words)


def escape_start(line: str) -> str:
    """A line whose words are escaped already and which must not begin a list, a heading or a quote."""
    number = _NUMBER.match(line)
    if number:
        return number[1] + "\\" + line[number.end() :]
    return _START.sub(r"\\", line, count=1) if _START.match(line) else line


def escaped(text: str) -> str:
    """Plain text as Markdown that shows it line by line: line ends and indents stay."""
    lines = [_escaped_line(line) for line in text.split("\n")]
    made = []
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        made.append(f"{line}  " if line and after else line)
    return "\n".join(made)


def _escaped_line(line: str) -> str:
    words = line.lstrip(" \t")
    indent = line[: len(line) - len(words)].replace("\t", "    ")
    if not words.strip():
        return ""
    # Four blanks would begin a block of code; blanks that do not break begin nothing.
    return "\u00a0" * len(indent) + escape_start(escape_words(words.rstrip()))


def plain_to_html(text: str) -> str:
    """Plain text as an HTML fragment: nothing in it is markup."""
    return html.escape(text).replace("\n", "<br/>")
