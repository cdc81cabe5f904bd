"""Posts as kept: every edit and deletion, who wrote them, and each machine reading of them (3.2g, 4.10, A3c).

Owns stored posts, their revisions, authors and second spellings of their ids, and the assessments and readings made of
them, each kept with the versions it was made under.

Never decides: a reading is the machine's view, and the desk's people act on it. Never loses a post: one that cannot be
read by the machine goes to a person unread.
"""
