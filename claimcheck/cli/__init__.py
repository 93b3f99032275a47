"""The command line: one module a command, `app.py` brings them together."""
