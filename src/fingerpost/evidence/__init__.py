"""What a post was, proved later (3.2g, 4.10, A3j).

Owns captures: the bytes as received, the words and author as shown, the conversation around them, the
pictures that came with them, the SHA-256 of each, and who took the capture, as what, and why.

Never changes or deletes a capture; the database refuses that too. What was captured is kept apart from its record, so
that a person's words can one day be erased while the record that they were captured, and their hashes, remain.
"""
