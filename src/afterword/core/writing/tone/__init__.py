"""How a sentence sounds to its reader, by what was learned from many."""
