"""What `apple.py` reads: the project, and the sources of the iOS app."""
