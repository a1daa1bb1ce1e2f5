"""Signatures, as strangers' tools read them too."""
