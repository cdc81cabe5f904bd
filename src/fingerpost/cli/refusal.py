"""The one way in which a command says that it cannot start."""


class CannotStart(Exception):
    """Why a command could not start, in words for whoever typed it."""
