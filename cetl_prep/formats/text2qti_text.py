"""Text as text2qti reads it: Markdown inside numbered questions. Code in it is never run."""

import re
from collections.abc import Sequence

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding
from cetl_prep.formats.collecting import Collector
from cetl_prep.formats.draft import Draft, Format, ReadChoices
from cetl_prep.formats.exam_text import collect
from cetl_prep.formats.html_text import Part
from cetl_prep.formats.markdown_parts import part
from cetl_prep.formats.pictures import Pictures
from cetl_prep.formats.text2qti_lines import Reader

NAME = "text2qti"


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each question with options; a reason for each other question and each block of code.

    Raises:
        BankError: there is no question in it.
    """
    text, notes = decoding.text(content)
    reader = Reader()
    for number, line in enumerate(text.split("\n"), 1):
        reader.take(number, line.rstrip())
    if not (reader.questions or reader.code):
        raise BankError("import.not-this-format", file=name)
    collector, pictures = Collector(), Pictures(choices.pictures)

    def made(lines: Sequence[str], losses: list[str]) -> Part:
        return part(_dedented(lines), pictures.find, losses)

    for question in reader.questions:
        collect(question, collector, {}, made)
    for place in reader.code:
        reason = "code that would make questions if it were run; it is not"
        collector.skip(f"line {place}", "code block", reason)
    for medium in pictures.used:
        collector.picture(medium.data)
    if reader.regions:
        notes += (f"texts between the questions, left out: {reader.regions}",)
    return collector.draft(NAME, reader.title, notes)


def _dedented(lines: Sequence[str]) -> str:
    """The lines of one text, without the indent that its second and later lines share."""
    indents = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    shared = min(indents, default=0)
    return "\n".join(
        [*(line.strip() for line in lines[:1]), *(line[shared:] for line in lines[1:])]
    )


def detect(content: bytes, name: str) -> float:
    """Likely by marks that only this format has."""
    text = decoding.text(content[:32768])[0]
    if re.search(r"^`{3,}+[ \t]*\{[^}\n]*\.run\b", text, re.MULTILINE):
        return 0.9
    stems = re.search(r"^\d+\.[ \t]+\S", text, re.MULTILINE)
    options = re.search(r"^(?:\*[a-zA-Z]\)|\[\*\])[ \t]+\S", text, re.MULTILINE)
    own = re.search(
        r"^(?:Quiz title:|\[[ *]?\]|\.\.\. |GROUP$|=[ \t]+\S|____*$)", text, re.MULTILINE
    )
    if stems and options:
        return 0.9 if own else 0.7
    return 0.4 if stems and own else 0.0


FORMAT = Format(name=NAME, title="text2qti text", endings=(".txt", ".md"), detect=detect, read=read)
"""Text of text2qti."""
