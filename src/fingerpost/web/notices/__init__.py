"""How colleagues are told that something needs them, and whether it reached them."""
