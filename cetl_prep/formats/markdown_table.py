"""A Markdown table from the rows and cells of an HTML table. Its first row is the head, which Markdown cannot do without."""


class TableBuilder:
    """Takes rows, cells and their words in order.

    Attributes:
        nested: how many tables inside this one are open; their words go into the cell they stand in.
    """

    def __init__(self) -> None:
        self.nested = 0
        self._rows: list[list[str]] = []
        self._in_cell = False
        self._loose: list[str] = []

    def open(self, tag: str) -> None:
        """A row or a cell begins."""
        if self.nested:
            return
        if tag == "tr" or not self._rows:
            self._rows.append([])
            self._in_cell = False
        if tag != "tr":
            self._rows[-1].append("")
            self._in_cell = True

    def close(self, tag: str) -> None:
        """A row or a cell ends."""
        if not self.nested:
            self._in_cell = False

    def add(self, words: str) -> None:
        """Words of the open cell, or words that stand between the cells: they come after the table."""
        if not words:
            return
        if self._in_cell:
            row = self._rows[-1]
            row[-1] = f"{row[-1]} {words}".strip()
        else:
            self._loose.append(words)

    def markdown(self) -> str:
        """The table, empty when it has no words at all."""
        rows = [row for row in self._rows if any(row)]
        width = max((len(row) for row in rows), default=0)
        lines = [_line(row + [""] * (width - len(row))) for row in rows]
        if lines:
            lines.insert(1, _line(["---"] * width))
        if self._loose:
            lines += ["", " ".join(self._loose)] if lines else [" ".join(self._loose)]
        return "\n".join(lines)


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |"
