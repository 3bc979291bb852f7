"""Summaries of the IOPC: what was investigated, and what became of each person or group."""
