"""Has other programs compute the figures of 10,000 random tables per method.

Usage: python3 results.py [METHOD…]
"""

import sys
import time

import comparing  # noqa: F401
import describing  # noqa: F401
import distributions  # noqa: F401
import instruments  # noqa: F401
import methods
import shares  # noqa: F401
import trends  # noqa: F401
import weighting  # noqa: F401

if __name__ == "__main__":
    methods.RESULTS.mkdir(exist_ok=True)
    for name in sys.argv[1:] or methods.METHODS:
        start = time.time()
        methods.run(name)
        print(f"{name}: {time.time() - start:.0f} s", flush=True)
