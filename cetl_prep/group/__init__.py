"""The small files that a study group passes round: bytes into values and values into bytes, strangers' ones with care."""
