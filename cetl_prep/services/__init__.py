"""What a user can do, one method each, in values."""
