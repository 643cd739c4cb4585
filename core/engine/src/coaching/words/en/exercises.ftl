### Names of routines and exercises.

routine-warm-up = Warm-up
routine-cool-down = Cool-down

exercise-leg-swings = Leg swings
exercise-calf-raises = Calf raises
