"""Question bank files (.qbank, SQLite) and their text source."""
