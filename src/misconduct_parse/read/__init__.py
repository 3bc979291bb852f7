"""Bytes or text to a page."""
