"""Tests: stories at the level of the user where they can be, on the real store and real files."""
