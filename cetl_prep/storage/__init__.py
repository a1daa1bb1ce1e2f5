"""The history: one SQLite file, an append-only log of what happened in each sitting, and tables derived from it."""
