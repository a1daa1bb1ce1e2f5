"""One module for each foreign format, read and write. The table of all of them is in `table.py`."""
