"""How any stranger's file is opened: a private copy, a child process with limits, a hardened SQLite connection."""
