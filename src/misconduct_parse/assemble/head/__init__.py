"""What stands in a page's head: address, title, publisher, day of publication, force."""
