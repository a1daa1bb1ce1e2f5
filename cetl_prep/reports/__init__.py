"""Values turned into files that others read: JSON, CSV. Nothing here knows where the values come from."""
