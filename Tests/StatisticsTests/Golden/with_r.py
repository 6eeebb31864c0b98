"""Figures by R, for all tables at once."""

import shutil
import subprocess
from functools import cache

from methods import TABLES


@cache
def results(script, write):
    """Runs an R script that reads a line of numbers per table and answers with a line of numbers."""
    lines = "".join(" ".join(map(repr, write(place))) + "\n" for place in range(TABLES))
    command = [shutil.which("Rscript"), "--vanilla", "-e", READING + script + WRITING]
    answer = subprocess.run(command, input=lines, capture_output=True, text=True, check=True).stdout
    return [[float(number.replace("NA", "nan")) for number in line.split()] for line in answer.splitlines()]


READING = """
tables <- lapply(readLines(file("stdin")), function(line) as.numeric(strsplit(line, " ")[[1]]))
suppressMessages(library(stats))
"""
WRITING = """
for (table in tables) cat(sprintf("%.17g", suppressWarnings(figures(table))), "\\n")
"""
