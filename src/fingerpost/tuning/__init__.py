"""The life of the learned reader in an installation: which model reads, how it is doing, and what it is to learn next.

Owns adoptions of models and the comparisons before them, the examples that people write from corrections, and the
weekly counts by which a drift is seen. A model reads only after a named person adopted it, or the set-up did with the
one that comes with Fingerpost.

Never teaches a model (``training/`` does, elsewhere), never keeps a word that a member of the public wrote, and decides
nothing about a post.
"""
