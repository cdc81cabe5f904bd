"""One case: the post in its context, why it is here, what may be done about it and what was done."""
