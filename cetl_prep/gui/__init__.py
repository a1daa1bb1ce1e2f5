"""The window: screens over the same services as the command line. The only place that knows Qt."""
