"""The tests. A package with a file of its own, as distributions that ship a ``tests`` would come first otherwise."""
