"""Learn anew from the development part of the corpus: `make learn`."""

from learning import kinds, promises, tones

if __name__ == "__main__":
    tones.main()
    kinds.main()
    promises.main()
