"""`python -m afterword` is the same as the command `afterword`."""

from afterword.config.main import main

if __name__ == "__main__":
    main()
