"""Page to mentions, each with its span."""
