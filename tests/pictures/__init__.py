"""Pictures of every screen, taken offscreen from the real window over a scripted past."""
