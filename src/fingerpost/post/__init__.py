"""What is looked at: a post as it reached a public body, and the hours in which the body answers.

Owns the values every other package passes around and their JSON form. Never imports Django, a network library,
a clock or settings. Clauses: 4.1 (what counts as social media), Appendix 3 (hours and accounts).
"""

from fingerpost.post.post import Author, Media, Message, Parent, Post

__all__ = ["Author", "Media", "Message", "Parent", "Post"]
