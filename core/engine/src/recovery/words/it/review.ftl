### Looking back.
