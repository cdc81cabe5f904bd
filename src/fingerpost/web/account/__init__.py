"""What everybody looks after for themselves: their password, second factors, and where they are signed in (4.9)."""
