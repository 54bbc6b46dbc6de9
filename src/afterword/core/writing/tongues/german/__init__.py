"""German as it is written to an employer in Germany, Austria and Switzerland."""
