#!/usr/bin/env python3
"""What DuckDB, pandas and Polars make of the files that readers stumble over, as JSON.

Each is called with its best automatic setting, and so that cells stay text: a number or a date that
a reader takes for one is no wrong cell.
"""

import json
import pathlib
import sys
import warnings

import duckdb
import pandas
import polars

CALLS = {
    "duckdb": "FROM read_csv(file, all_varchar = true, sample_size = -1); once more with "
    "encoding = 'latin-1' where the bytes are no UTF-8",
    "pandas": "read_csv(file, sep=None, engine='python', dtype=str, keep_default_na=False); "
    "once more with encoding='cp1252' where the bytes are no UTF-8",
    "polars": "read_csv(file, infer_schema=False); once more with "
    "encoding='cp1252' where the bytes are no UTF-8",
}


def text(cell):
    return "" if cell is None or cell != cell else str(cell)


def with_duckdb(file):
    def read(encoding):
        result = duckdb.connect().execute(
            "FROM read_csv(?, all_varchar = true, sample_size = -1, encoding = ?)",
            [str(file), encoding],
        )
        return [column[0] for column in result.description], result.fetchall()

    try:
        return read("utf-8")
    except duckdb.Error as error:
        if "unicode" not in str(error).lower():
            raise
        return read("latin-1")


def with_pandas(file):
    def read(**encoding):
        frame = pandas.read_csv(
            file, sep=None, engine="python", dtype=str, keep_default_na=False, **encoding
        )
        if not isinstance(frame.index, pandas.RangeIndex):
            frame = frame.reset_index()
        return list(frame.columns), frame.values.tolist()

    try:
        return read()
    except UnicodeDecodeError:
        return read(encoding="cp1252")


def with_polars(file):
    def read(**encoding):
        frame = polars.read_csv(file, infer_schema=False, **encoding)
        return frame.columns, frame.rows()

    try:
        return read()
    except polars.exceptions.ComputeError as error:
        if "utf" not in str(error).lower():
            raise
        return read(encoding="cp1252")


def answer(reader, file):
    """The reader's cells, or its words where it refuses the file."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            headings, rows = reader(file)
    except Exception as error:
        words = str(error).strip() or type(error).__name__
        return {"messages": [{"text": words.replace(str(file), file.name)}]}
    return {
        "headings": [text(heading) for heading in headings],
        "rows": [[text(cell) for cell in row] for row in rows],
        "messages": [],
    }


def main():
    data, expected = pathlib.Path(sys.argv[1]), json.load(open(sys.argv[2], encoding="utf-8"))
    files = [entry["file"] for entry in expected["files"]]
    readers = [
        ("DuckDB", duckdb.__version__, CALLS["duckdb"], with_duckdb),
        ("pandas", pandas.__version__, CALLS["pandas"], with_pandas),
        ("Polars", polars.__version__, CALLS["polars"], with_polars),
    ]
    peers = [
        {
            "name": name,
            "version": version,
            "call": call,
            "answers": {file: answer(reader, data / file) for file in files},
        }
        for name, version, call, reader in readers
    ]
    json.dump(peers, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
