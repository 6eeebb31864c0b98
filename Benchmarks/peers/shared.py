"""What both ways of asking DuckDB share: the export's columns and the form of the figures."""

import sys

import duckdb

THREADS = 2

OBJECTIVES = {
    "teaching": ["clarity", "pace", "practice", "feedback"],
    "assessment": ["criteria", "fairness", "timeliness", "variety"],
    "resources": ["library", "laboratories", "platform", "rooms"],
    "support": ["welcome", "guidance", "accessibility", "listening"],
    "outcomes": ["skills", "confidence", "employment", "progress"],
}
ITEMS = [item for items in OBJECTIVES.values() for item in items]

COLUMNS = (
    {"response_id": "BIGINT", "submitted_at": "TIMESTAMP", "group": "VARCHAR",
     "campus": "VARCHAR", "programme": "VARCHAR", "language": "VARCHAR"}
    | {item: "TINYINT" for item in ITEMS}
    | {"recommend": "TINYINT", "comment": "VARCHAR"})

TERM = """CASE
  WHEN submitted_at < TIMESTAMP '2023-02-01' THEN '2022-2023-S1'
  WHEN submitted_at < TIMESTAMP '2023-09-01' THEN '2022-2023-S2'
  WHEN submitted_at < TIMESTAMP '2024-02-01' THEN '2023-2024-S1'
  WHEN submitted_at < TIMESTAMP '2024-09-01' THEN '2023-2024-S2'
  WHEN submitted_at < TIMESTAMP '2025-02-01' THEN '2024-2025-S1'
  WHEN submitted_at < TIMESTAMP '2025-09-01' THEN '2024-2025-S2'
  WHEN submitted_at < TIMESTAMP '2026-02-01' THEN '2025-2026-S1'
  ELSE '2025-2026-S2' END"""


def connect():
    """A database in memory, on as many threads as Rida has."""
    connection = duckdb.connect()
    connection.execute(f"SET threads = {THREADS}")
    return connection


def export(files):
    """The table function that reads the exports, told everything that DuckDB would have to find out."""
    names = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in COLUMNS.items())
    return (f"read_csv([{names}], header = true, auto_detect = false, delim = ',', quote = '\"',"
            f" escape = '\"', columns = {{{columns}}})")


def print_figures(connection, query):
    """Prints the columns of Rida's metrics.csv that both compute, sorted, with nine decimals.

    The query gives period, group, subject_kind, subject, measure, estimate, n.
    """
    rows = connection.execute(f"""
      SELECT 'responses,' || period || ',' || "group" || ',,,' || subject_kind || ',' || subject
        || ',' || measure || ',' || printf('%.9f', estimate::DOUBLE) || ',,,' || n || ',,ok,'
      FROM ({query}) ORDER BY 1""").fetchall()
    lines = ["survey,period,group,dimension,value,subject_kind,subject,measure,estimate,low,high,n,"
             "method,status,reason"]
    lines.extend(row[0] for row in rows)
    sys.stdout.write("\n".join(lines) + "\n")
