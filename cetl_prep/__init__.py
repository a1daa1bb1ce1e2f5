"""CETL Prep: practice exams from local question banks, on your own computer."""

__version__ = "0.1.0"
