"""Outside readers on the premises, asked over HTTP beside our own; off unless somebody names them in a file.

They are a language model behind an OpenAI-compatible address, Presidio, and a text classifier. What they say arrives
as values and is weighed: an adviser may raise a finding, never lower one, and says that it was the one. One that is
late, that refuses or that talks nonsense changes nothing, and the officer is told that it did not answer. Never keeps
or logs what anybody wrote, and never decides. How to run them: docs/running/advisers.md. Clauses: 4.4, 4.4.2.
"""

from fingerpost.advisers.advice import Advice, Opinion
from fingerpost.advisers.configuration import AdvisersError, load
from fingerpost.advisers.panel import Panel
from fingerpost.advisers.weighing import weigh

__all__ = ["Advice", "AdvisersError", "Opinion", "Panel", "load", "weigh"]
