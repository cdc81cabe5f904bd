"""Pages of the learned reader: what it is, how it drifts, how another is adopted, and what it learns from."""
