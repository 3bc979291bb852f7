"""What comes out: frozen classes that know nothing of parsing."""
