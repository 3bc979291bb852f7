"""One file for each kind of mention; formats list the rules that they use."""
