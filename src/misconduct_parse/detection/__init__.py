"""Page to detection."""
