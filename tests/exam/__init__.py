"""Tests of the trade: items, forms, scores, mastery, selection, readiness."""
