"""The file of errata slips, and the keeper's queue of them."""

from collections.abc import Iterable
from datetime import date

from cetl_prep.exam.slips import Decision, Fault, Part, QueuedSlip, Slip
from cetl_prep.group import fields
from cetl_prep.quarantine.json_values import Fields

KIND = "cetl-prep-slips"
QUEUE = "cetl-prep-slip-queue"
MOST = 10_000


LACKS = {"declared": "the declaration that it is not recalled from a real exam"}


def write(slips: Iterable[Slip]) -> bytes:
    """The text of a file with these slips."""
    return fields.written(KIND, {"slips": [_values(slip) for slip in slips]})


def read(content: bytes, file: str) -> tuple[Slip, ...]:
    """The slips in a file, each complete and declared.

    Raises:
        BankError: it is none of these files, or one of its slips makes no sense.
    """
    held = fields.opened(content, file, KIND)
    try:
        slips = tuple(_slip(each) for each in held.objects("slips"))
        if len(slips) > MOST:
            raise ValueError(f"more than {MOST} slips")
        for slip in slips:
            if slip.lacks():
                lacks = ", ".join(LACKS.get(each, each) for each in slip.lacks())
                raise ValueError(f"the slip on {slip.item} lacks {lacks}")
    except ValueError as error:
        raise fields.damaged(file, error) from None
    return slips


def write_queue(queue: Iterable[QueuedSlip]) -> bytes:
    """The text of the keeper's queue."""
    entries = [
        {**_values(entry.slip), "decision": entry.decision.value, "word": entry.word}
        for entry in queue
    ]
    return fields.written(QUEUE, {"slips": entries})


def read_queue(content: bytes, file: str) -> tuple[QueuedSlip, ...]:
    """The keeper's queue. Raises BankError when the text is none."""
    held = fields.opened(content, file, QUEUE)
    try:
        return tuple(
            QueuedSlip(_slip(each), Decision(each.text("decision")), fields.text(each.text("word")))
            for each in held.objects("slips")
        )
    except ValueError as error:
        raise fields.damaged(file, error) from None


def _values(slip: Slip) -> dict[str, object]:
    return {
        "bank": slip.bank,
        "version": slip.version,
        "item": slip.item,
        "revision": slip.revision,
        "fault": slip.fault.value,
        "reason": slip.reason,
        "day": slip.day.isoformat(),
        "part": slip.part.value,
        "option": slip.option,
        "proposed": slip.proposed,
        "credit": slip.credit,
        "not_recalled_from_a_real_exam": slip.declared,
    }


def _slip(held: Fields) -> Slip:
    return Slip(
        bank=fields.name(held.text("bank", None)),
        version=fields.name(held.text("version")),
        item=fields.name(held.text("item", None)),
        revision=fields.name(held.text("revision", None)),
        fault=Fault(held.text("fault", None)),
        reason=fields.text(held.text("reason", None)),
        day=date.fromisoformat(held.text("day", None)),
        part=Part(held.text("part")),
        option=fields.name(held.text("option")),
        proposed=fields.text(held.text("proposed")),
        credit=fields.name(held.text("credit")),
        declared=held.flag("not_recalled_from_a_real_exam"),
    )
