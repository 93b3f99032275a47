"""Tables of a newsroom's own: a CSV file with its columns' roles, made into tables of the house's form."""
