"""The desk: what people do about a post, from its arrival in the queue to the day its case is closed.

It owns cases, their events and who is looking at them. It never speaks to a platform (delivery does), never says what
the policy asks (the pack does) and never decides by itself: every act names the person who did it.

Clauses: 3.2a, 4.4.1, 4.4.2, 4.5.1, 4.6, 4.9, Appendix 3.
"""
