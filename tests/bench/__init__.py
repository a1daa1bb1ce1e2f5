"""Benchmarks: run by `dev.py bench`."""
