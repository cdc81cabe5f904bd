"""Platforms: what comes in, what can be done there, and what cannot.

One folder per platform, all of one shape; none knows another. Clauses 4.1, 4.6.3, Appendix 3.
"""
