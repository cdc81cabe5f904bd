"""The learned reader: one small model that understands wording which no list foresaw, put together with the rules.

Pure: the weights are files in a folder, read once; nothing is fetched. ``load(folder)`` gives a ``triage.assessor.Model``.
How one is taught: ``training/``.
"""

from fingerpost.triage.model.understanding import ModelError, Understanding, load

__all__ = ["ModelError", "Understanding", "load"]
