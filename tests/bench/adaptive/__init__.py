"""How well the adaptive engine predicts, selects and estimates, and how fast."""
