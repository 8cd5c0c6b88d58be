"""``python -m grunnmodell``: the command line."""

from grunnmodell.cli import main

if __name__ == "__main__":
    main()
