"""Fuzzing of the readers: changed files give items or one of our own errors, in time, whatever stands in them."""
