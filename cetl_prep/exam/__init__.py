"""The trade itself: items, forms, attempts, scores, beliefs. Values and functions; no file, clock, window or chance."""
