"""The demonstration Trust: a made-up body, its accounts, its people and one week of posts. Nobody in it exists."""

from fingerpost.cli.demonstration.loading import is_here, load, platform_command, ways_in

__all__ = ["is_here", "load", "platform_command", "ways_in"]
