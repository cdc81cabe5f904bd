"""What an administrator does about people: users, roles, sessions, the directory, and who may do what (3.2, 4.9)."""
