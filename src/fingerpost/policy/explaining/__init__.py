"""Why a post was ruled on as it was, in plain English for the public and in full for audit (A3n, 3.2g)."""
