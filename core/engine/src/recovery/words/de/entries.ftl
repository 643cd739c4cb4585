### The entries of the journal, as lists and forms name them.
