"""The figures as one would ask DuckDB for them: the columns into a table, then a query a measure."""

import sys

from shared import ITEMS, OBJECTIVES, TERM, connect, export, print_figures


def load(connection, files):
    """The columns that figures need, in a table."""
    connection.execute(f"""
      CREATE TEMP TABLE responses AS
      SELECT {TERM} AS period, "group", {', '.join(ITEMS)}, recommend FROM {export(files)}""")


def item_figures():
    """One row an answer, then plain aggregates; blanks are left out by UNPIVOT."""
    return f"""
      WITH figures AS (
        SELECT period, "group", 'item' AS subject_kind, subject, count(*) AS n,
          count(*)::DOUBLE AS "answers", avg(answer) AS "mean",
          stddev_samp(answer) AS "standard-deviation", median(answer)::DOUBLE AS "median",
          avg((answer >= 4)::INT) AS "satisfied-share"
        FROM (SELECT * EXCLUDE (recommend) FROM responses)
          UNPIVOT (answer FOR subject IN ({', '.join(ITEMS)}))
        GROUP BY period, "group", subject)
      UNPIVOT figures
      ON "answers", "mean", "standard-deviation", "median", "satisfied-share"
      INTO NAME measure VALUE estimate"""


def objective_figures(objective, items):
    """Averages over respondents who answered at least half; alpha over complete rows."""
    total = " + ".join(f"coalesce({item}, 0)" for item in items)
    answered = " + ".join(f"({item} IS NOT NULL)::INT" for item in items)
    satisfied = " + ".join(f"coalesce({item} >= 4, false)::INT" for item in items)
    variances = " + ".join(f"var_samp({item}) FILTER (answered = 4)" for item in items)
    return f"""
      WITH scores AS (
        SELECT *, {total} AS total, {answered} AS answered, {satisfied} AS satisfied
        FROM responses),
      figures AS (
        SELECT period, "group",
          count(*) FILTER (answered >= 2) AS scored, count(*) FILTER (answered = 4) AS complete,
          avg(total / answered) FILTER (answered >= 2) AS mean,
          avg(satisfied / answered) FILTER (answered >= 2) AS satisfied_share,
          4 / 3 * (1 - ({variances}) / var_samp(total) FILTER (answered = 4)) AS alpha
        FROM scores GROUP BY period, "group")
      SELECT period, "group", 'objective' AS subject_kind, '{objective}' AS subject,
        unnest(['answers', 'mean', 'satisfied-share', 'alpha']) AS measure,
        unnest([scored::DOUBLE, mean, satisfied_share, alpha]) AS estimate,
        unnest([scored, scored, scored, complete]) AS n
      FROM figures"""


def recommendation_figures():
    """The Net Promoter Score in points."""
    return """
      WITH figures AS (
        SELECT period, "group", count(recommend) AS n,
          100 * (avg((recommend >= 9)::INT) - avg((recommend <= 6)::INT)) AS score
        FROM responses GROUP BY period, "group")
      SELECT period, "group", 'item' AS subject_kind, 'recommend' AS subject,
        unnest(['answers', 'net-promoter-score']) AS measure,
        unnest([n::DOUBLE, score]) AS estimate, n
      FROM figures"""


def main():
    connection = connect()
    load(connection, sys.argv[1:])
    parts = [item_figures(), recommendation_figures()]
    parts += [objective_figures(objective, items) for objective, items in OBJECTIVES.items()]
    columns = 'period, "group", subject_kind, subject, measure, estimate, n'
    print_figures(
        connection, " UNION ALL ".join(f"SELECT {columns} FROM ({part})" for part in parts))


main()
