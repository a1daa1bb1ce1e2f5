"""Stories told through the real window, offscreen, over the real services in a temporary folder."""
