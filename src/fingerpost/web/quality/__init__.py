"""Second looks, how alike people decide, and what people said of the machine's readings (3.2, A3i)."""
