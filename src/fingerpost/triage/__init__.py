"""What a post may mean, and why we think so: signals with scores, spans and reasons.

Pure: values in, value out. The machine orders and marks; it never acts. Clauses: 4.4, 4.4.1, 4.4.2, 4.5.1, 4.6,
Appendix 3.
"""

from fingerpost.triage.assessment import Assessment, Finding, Span
from fingerpost.triage.assessor import Assessor
from fingerpost.triage.directory import Colleague, Directory, DirectoryError

__all__ = ["Assessment", "Assessor", "Colleague", "Directory", "DirectoryError", "Finding", "Span"]
