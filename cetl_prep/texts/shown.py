"""What a text says once it is read: blocks and tables of runs, and the same as plain words."""

from dataclasses import dataclass
from enum import Enum, IntFlag


class Look(IntFlag):
    """How a run of words looks; any of these together."""

    PLAIN = 0
    STRONG = 1
    EMPHASIS = 2
    CODE = 4
    STRUCK = 8
    MARK = 16
    """Not the author's words but our mark for a character that cannot be seen."""

    ADDRESS = 32
    """Where a link leads. It is shown, never followed."""

    QUOTED = 64
    """Words of a quote."""


class Kind(Enum):
    """What a block is."""

    WORDS = "words"
    HEADING = "heading"
    CODE = "code"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look. With a `picture` (SHA-256 of a medium of the bank) the words are its alternative text."""

    text: str
    look: Look = Look.PLAIN
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, block of code or line across.

    `marker` is the sign or number of a list item, `depth` how many lists and quotes it stands in. A `close` block follows
    the one before like a line follows a line.
    """

    runs: tuple[Run, ...] = ()
    kind: Kind = Kind.WORDS
    marker: str = ""
    depth: int = 0
    quoted: bool = False
    close: bool = False


Cell = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first row names the columns. `sides` has ``left``, ``center`` or ``right`` for each column."""

    rows: tuple[tuple[Cell, ...], ...]
    sides: tuple[str, ...]
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as it is to be shown.

    Attributes:
        parts: blocks and tables in reading order.
        plain: the same in plain words, for screen readers, lists and terminals: a line for each block and each row.
        links: the addresses it names, each once.
        left_out: how many characters at the end of a text beyond all measure are not shown.
    """

    parts: tuple[Block | Table, ...]
    plain: str
    links: tuple[str, ...] = ()
    left_out: int = 0

    @property
    def line(self) -> str:
        """All in one line, for lists."""
        return " ".join(self.plain.split())
