"""What `boundary.py` proves of the library from Python, a file for each kind of proof."""
