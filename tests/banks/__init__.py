"""Tests of the room `banks`."""
