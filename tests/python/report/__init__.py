"""What a report is made of, before a browser looks at it."""
