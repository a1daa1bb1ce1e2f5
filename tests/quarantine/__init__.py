"""Tests of how a stranger's file is opened."""
