"""The policy in the product: read it, see what carries it, what a changed one would do, adopt it, publish it (3.2)."""
