"""A pack in words for others: pages for the public, a prompt for a classifier."""
