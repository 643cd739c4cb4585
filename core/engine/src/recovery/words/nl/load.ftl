### Load: what was done, day by day.
