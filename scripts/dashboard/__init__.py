"""The dashboard as the tests in Python start it."""
