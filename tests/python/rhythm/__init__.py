"""Recorded RR intervals, and what other people's libraries make of them."""
