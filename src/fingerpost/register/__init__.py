"""The register of official accounts, and the vault for what opens them.

Owns which accounts the body answers for and the secrets that its programs use there. Never shows a secret to a page,
a log or the journal, and never talks to a platform. Clauses: 4.3, 4.9, Appendix 3.
"""
