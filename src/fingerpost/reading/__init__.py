"""The whole machine view of a post: what it may mean, what the policy says of that, and what is possible there.

Pure: the same values give the same reading years later.
"""
