"""Numbered migrations of the history; each runs in one transaction together with its `user_version`."""
