"""Learn anew from the development part of the corpus: `make learn`."""

from learning import kinds, promises

if __name__ == "__main__":
    kinds.main()
    promises.main()
