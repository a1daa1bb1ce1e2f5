"""The small files of a study group."""
