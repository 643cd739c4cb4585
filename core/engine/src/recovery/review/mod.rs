//! Looking back: days, weeks, months, trends, and one run.
