"""Who there is: the organisation, the people who work the desk, the directory of colleagues, and who may do what.

Owns roles and permissions (``permissions.py``, the one table). Never decides anything about a post, and never lets a
person be removed from the record: a user is switched off, not deleted. Clauses: 3.1, 3.2, 4.3, 4.5, 4.9.
"""
