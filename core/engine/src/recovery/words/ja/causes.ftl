### Possible causes of heavy legs, their reasons, and advice.
