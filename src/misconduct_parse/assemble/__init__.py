"""Mentions to a case."""
