"""The pages people use: NHS.UK look, server rendered, every act a plain form.

Owns how things are shown and what was typed; never decides, never writes to a table itself: it asks
``<app>.queries`` and calls ``<app>.operations``. Serves 4.4.2, 4.6 and Appendix 3 by showing the clause
beside every choice.
"""
