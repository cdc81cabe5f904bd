"""The record of every act by anyone or anything: who, in what role, what, on what, when, and under which clause.

Append-only: the models refuse to change or delete a row, and so does the database. Entries hold opaque ids and salted
commitments; personal values stand beside them and can be erased without touching an entry. Nothing reads the journal
to decide. Knows no other app. Clauses: 3.2g, 4.10, Appendix 3.
"""
