"""Alerts, the rota and the days that the desk is closed (4.4.2, A3a, A3b)."""
