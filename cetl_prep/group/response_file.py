"""The file in which a member gives answers away: no names, no times, nothing but items and what was chosen."""

import re
from dataclasses import dataclass

from cetl_prep.exam.item_statistics import FEWEST_ANSWERS, GivenAnswer, ResponsePart
from cetl_prep.group import fields

KIND = "cetl-prep-responses"
MOST_ANSWERS = 200_000

_PART_ID = re.compile(r"[0-9a-f]{16}\.[1-9][0-9]{0,5}")


@dataclass(frozen=True, slots=True)
class ResponseFile:
    """What one member gives away of one bank."""

    bank: str
    parts: tuple[ResponsePart, ...]

    @property
    def answers(self) -> int:
        """How many answers it holds."""
        return sum(len(part.answers) for part in self.parts)


def write(held: ResponseFile) -> bytes:
    """The text of the file; exactly this leaves."""
    parts = [
        {
            "id": part.id,
            "answers": [[a.item, a.revision, list(a.chosen), a.correct] for a in part.answers],
        }
        for part in held.parts
    ]
    return fields.written(KIND, {"bank": held.bank, "parts": parts})


def read(content: bytes, file: str) -> ResponseFile:
    """The answers in a file. Raises BankError when it is none of these files."""
    held = fields.opened(content, file, KIND)
    try:
        parts = tuple(
            _part(part.text("id", None), part.many("answers")) for part in held.objects("parts")
        )
        made = ResponseFile(fields.name(held.text("bank", None)), parts)
        if made.answers > MOST_ANSWERS or len({part.member for part in parts}) > 1:
            raise ValueError("more than one member gives away")
    except ValueError as error:
        raise fields.damaged(file, error) from None
    return made


def _part(name: str, rows: object) -> ResponsePart:
    if not _PART_ID.fullmatch(name) or not isinstance(rows, list):
        raise ValueError("a part without a proper name")
    answers = tuple(_answer(row) for row in rows)
    places = {(answer.item, answer.revision) for answer in answers}
    if len(places) < len(answers) or len(answers) < FEWEST_ANSWERS:
        raise ValueError(f"part {name} answers an item twice, or fewer than {FEWEST_ANSWERS}")
    return ResponsePart(name, answers)


def _answer(row: object) -> GivenAnswer:
    item, revision, chosen, correct = fields.pieces(row, 4)
    if not isinstance(correct, bool):
        raise ValueError("an answer that is neither right nor wrong")
    return GivenAnswer(fields.name(item), fields.name(revision), fields.names(chosen), correct)
