### The plan and the next seven days.
