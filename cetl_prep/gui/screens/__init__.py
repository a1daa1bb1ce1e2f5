"""One file for each screen. A screen calls services and emits what the user wants; screens do not know each other."""
