"""What passes between candidate and mentor as files: written, read from strangers, and verified."""
