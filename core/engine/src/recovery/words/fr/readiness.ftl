### Readiness: how the body is today, and why.
