"""Text files of Anki: lines of columns, with a head that says which column is what."""

from cetl_prep.formats import anki_text_read
from cetl_prep.formats.anki_text_write import KEEPS, write
from cetl_prep.formats.draft import Format

FORMAT = Format(
    name=anki_text_read.NAME,
    title="Anki text (also flashcards of Quizlet)",
    endings=(".txt", ".tsv"),
    detect=anki_text_read.detect,
    read=anki_text_read.read,
    write=write,
    keeps=KEEPS,
)
"""Text files of Anki."""
