"""The same acts as commands. ``triage`` and ``platforms read`` run without a database, and load no Django."""
