"""French as it is written to an employer in France, Belgium, Switzerland and Canada."""
