"""The terminal face: one module for each group of commands."""
