"""Questions in Markdown as mdquiz has them: one file each, or many in a zip."""

from cetl_prep.formats import mdquiz_read
from cetl_prep.formats.draft import Format
from cetl_prep.formats.mdquiz_write import KEEPS, write

FORMAT = Format(
    name=mdquiz_read.NAME,
    title="Markdown questions (mdquiz)",
    endings=(".zip", ".md"),
    detect=mdquiz_read.detect,
    read=mdquiz_read.read,
    write=write,
    keeps=KEEPS,
)
"""Questions of mdquiz."""
