"""What a person said instead of the machine: kept in a file of its own, put on top of any reading."""
