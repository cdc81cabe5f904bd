"""Backup and restore: everything that an installation holds, copied while it runs, and proven when it is put back.

The keys are never in a copy: whoever takes one without the other has nothing.
"""
