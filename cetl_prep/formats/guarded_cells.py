"""Cells that no spreadsheet takes for a formula: a quote before what would be one, taken away again when read."""

import re

_ACTIVE = re.compile("'*[=+\\-@\t\r\n|%＝＋－＠]")


def armoured(cell: str) -> str:
    """The cell as it is written to a text table."""
    return f"'{cell}" if _ACTIVE.match(cell) else cell


def bare(cell: str) -> str:
    """The cell as it was before `armoured`."""
    return cell[1:] if cell.startswith("'") and _ACTIVE.match(cell) else cell
