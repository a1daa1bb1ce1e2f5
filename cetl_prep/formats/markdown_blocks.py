"""Lines of Markdown: blocks with the marks of the lists and quotes they stand in."""

from dataclasses import dataclass

_DEEPEST = 24


@dataclass
class _Container:
    """An open list item or quote: what stands before its first line, and before the others."""

    tag: str
    first: str
    rest: str
    begun: bool = False


class BlockWriter:
    """Takes blocks, and the opening and closing of lists, items and quotes, in order."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._containers: list[_Container] = []
        self._counts: list[int] = []
        self._after_item = False

    def text(self) -> str:
        """All lines so far."""
        return "\n".join(self._lines).strip("\n")

    def open(self, tag: str) -> None:
        """A list, an item or a quote begins."""
        if tag in ("ul", "ol"):
            self._counts.append(0 if tag == "ul" else 1)
        elif tag == "li":
            self._open_item()
        elif len(self._containers) < _DEEPEST:
            self._containers.append(_Container(tag, "> ", "> "))

    def close(self, tag: str) -> None:
        """A list, an item or a quote ends."""
        if tag not in ("ul", "ol"):
            self._leave(tag)
        elif self._counts:
            if self._items() == len(self._counts):  # the last item lacks its end tag
                self._leave("li")
            self._counts.pop()

    def emit(self, block: str) -> None:
        """Write a block, a blank line before it unless it begins an item that follows another."""
        begins_item = any(c.tag == "li" and not c.begun for c in self._containers)
        if self._lines and not (begins_item and self._after_item):
            self._lines.append("".join(c.rest for c in self._containers if c.begun).rstrip())
        before = "".join(c.rest if c.begun else c.first for c in self._containers)
        rest = "".join(c.rest for c in self._containers)
        for line in block.split("\n"):
            self._lines.append(before + line if line else before.rstrip())
            before = rest
        for container in self._containers:
            container.begun = True
        self._after_item = self._items() > 0

    def _open_item(self) -> None:
        if self._items() >= max(1, len(self._counts)):  # the item before lacks its end tag
            self._leave("li")
        if len(self._containers) >= _DEEPEST:
            return
        number = self._counts[-1] if self._counts else 0
        if number:
            self._counts[-1] += 1
        mark = f"{number}. " if number else "- "
        self._containers.append(_Container("li", mark, " " * len(mark)))

    def _items(self) -> int:
        return sum(container.tag == "li" for container in self._containers)

    def _leave(self, tag: str) -> None:
        if self._containers and self._containers[-1].tag == tag:
            self._containers.pop()
