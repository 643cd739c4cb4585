### Values, days and grades: what every page of the journal needs.
