"""Spanish as it is written to an employer in Spain and Latin America."""
