"""The methods that are compared, and how their figures are kept."""

import math
import struct
import warnings
from pathlib import Path

TABLES = 10_000
RESULTS = Path(__file__).parent / "Results"
METHODS = {}


def method(*whole):
    """Registers a function from a table's place to its figures by name.

    Figures named `whole` are kept for all tables, the others for every tenth.
    """

    def register(function):
        METHODS[function.__name__] = (function, whole)
        return function

    return register


def run(name):
    """Writes each figure as little-endian doubles, not a number where it is not defined."""
    function, whole = METHODS[name]
    figures = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for place in range(TABLES):
            for figure, value in function(place).items():
                figures.setdefault(figure, {})[place] = value
    for figure, values in figures.items():
        places = range(0, TABLES, 1 if figure in whole else 10)
        numbers = [defined(values.get(place)) for place in places]
        (RESULTS / f"{name}.{figure}.f64").write_bytes(struct.pack(f"<{len(numbers)}d", *numbers))


def exact(value, program, within):
    """The exact value, once the program's is found to lie so close to it as the program's rounding allows."""
    if abs(float(value) - float(program)) > within:
        raise ValueError(f"{program} by the program, {value} exactly")
    return value


def defined(value):
    return float(value) if value is not None and math.isfinite(value) else math.nan
