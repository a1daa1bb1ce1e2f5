"""Signatures as values: Ed25519 keys, minisign files, words for a fingerprint, and locking with a passphrase."""
