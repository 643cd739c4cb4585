### The printable report.
