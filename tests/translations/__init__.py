"""The texts of the window: found in the sources, kept in catalogs, compiled for the program."""
