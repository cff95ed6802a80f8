"""``python -m truceline`` is ``truceline``."""

import sys

from truceline.cli import main

if __name__ == "__main__":
    sys.exit(main())
