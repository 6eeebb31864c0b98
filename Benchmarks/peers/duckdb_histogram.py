"""The same figures from one histogram: each term, group and objective's patterns of answers, counted.

The export is read once, in a stream; every figure follows from the counts. With --state, the counts
are added to those of a file, and kept there, so that only new exports are read.
"""

import os
import sys

from shared import OBJECTIVES, TERM, connect, export, print_figures


def histogram_query(files):
    """The counts of each objective's patterns (base 6, 0 is blank) and of the recommendations."""
    patterns = [
        " + ".join(f"coalesce({item}, 0)::SMALLINT * {6 ** place}"
                   for place, item in enumerate(items))
        for items in OBJECTIVES.values()]
    patterns.append("coalesce(recommend, -1)::SMALLINT")
    names = [f"'{name}'" for name in OBJECTIVES] + ["'recommend'"]
    return f"""
      SELECT period, "group", subject, pattern, count(*) AS respondents
      FROM (
        SELECT {TERM} AS period, "group", unnest([{', '.join(names)}]) AS subject,
          unnest([{', '.join(patterns)}]) AS pattern
        FROM {export(files)})
      GROUP BY ALL"""


def count(connection, files, state):
    """Makes the table `histogram`."""
    query = histogram_query(files)
    if state and os.path.exists(state):
        query = f"""
          SELECT period, "group", subject, pattern, sum(respondents)::BIGINT AS respondents
          FROM (({query}) UNION ALL (SELECT * FROM read_parquet('{state}')))
          GROUP BY ALL"""
    connection.execute(f"CREATE TEMP TABLE histogram AS {query}")
    if state:
        connection.execute(f"COPY histogram TO '{state}.new' (FORMAT parquet)")
        os.replace(state + ".new", state)


def item_figures():
    """From how often each score was given."""
    names = ", ".join(
        f"('{objective}', {6 ** place}, '{item}')"
        for objective, items in OBJECTIVES.items() for place, item in enumerate(items))
    return f"""
      WITH items(subject, base, item) AS (VALUES {names}),
      counts AS (
        SELECT period, "group", item, pattern // base % 6 AS score,
          sum(respondents)::BIGINT AS respondents
        FROM histogram JOIN items USING (subject) WHERE score > 0 GROUP BY ALL),
      ranked AS (
        SELECT *,
          sum(respondents) OVER (PARTITION BY period, "group", item ORDER BY score) AS upto,
          sum(respondents) OVER (PARTITION BY period, "group", item) AS n
        FROM counts),
      figures AS (
        SELECT period, "group", item, any_value(n)::BIGINT AS n, sum(score * respondents) AS total,
          sum(score * score * respondents) AS squares,
          min(score) FILTER (upto > (n - 1) // 2) AS lower, min(score) FILTER (upto > n // 2) AS upper,
          sum(respondents) FILTER (score >= 4) AS satisfied
        FROM ranked GROUP BY period, "group", item)
      SELECT period, "group", 'item' AS subject_kind, item AS subject,
        unnest(['answers', 'mean', 'standard-deviation', 'median', 'satisfied-share']) AS measure,
        unnest([n::DOUBLE, total / n, sqrt((squares - total * total / n) / (n - 1)),
          (lower + upper) / 2, coalesce(satisfied, 0) / n]) AS estimate, n
      FROM figures"""


def objective_figures():
    """From how often each pattern of four answers was given."""
    digits = ", ".join(f"pattern // {6 ** place} % 6 AS d{place}" for place in range(4))
    total = " + ".join(f"d{place}" for place in range(4))
    answered = " + ".join(f"(d{place} > 0)::INT" for place in range(4))
    satisfied = " + ".join(f"(d{place} >= 4)::INT" for place in range(4))

    def variance(value):
        """The sample variance of a whole number in complete rows."""
        total = f"sum({value} * respondents) FILTER (answered = 4)"
        squares = f"sum({value} * {value} * respondents) FILTER (answered = 4)"
        rows = "sum(respondents) FILTER (answered = 4)"
        return f"(({squares}) - ({total}) * ({total}) / ({rows})) / ({rows} - 1)"

    variances = " + ".join(variance(f"d{place}") for place in range(4))
    return f"""
      WITH digits AS (
        SELECT period, "group", subject, respondents, {digits}
        FROM histogram WHERE subject <> 'recommend'),
      scores AS (
        SELECT *, {total} AS total, {answered} AS answered, {satisfied} AS satisfied FROM digits),
      figures AS (
        SELECT period, "group", subject,
          sum(respondents) FILTER (answered >= 2)::BIGINT AS scored,
          sum(respondents) FILTER (answered = 4)::BIGINT AS complete,
          sum(total * respondents / answered) FILTER (answered >= 2) / scored AS mean,
          sum(satisfied * respondents / answered) FILTER (answered >= 2) / scored AS satisfied_share,
          4 / 3 * (1 - ({variances}) / ({variance('total')})) AS alpha
        FROM scores GROUP BY period, "group", subject)
      SELECT period, "group", 'objective' AS subject_kind, subject,
        unnest(['answers', 'mean', 'satisfied-share', 'alpha']) AS measure,
        unnest([scored::DOUBLE, mean, satisfied_share, alpha]) AS estimate,
        unnest([scored, scored, scored, complete]) AS n
      FROM figures"""


def recommendation_figures():
    """The Net Promoter Score in points."""
    return """
      WITH figures AS (
        SELECT period, "group", sum(respondents)::BIGINT AS n,
          100 * (coalesce(sum(respondents) FILTER (pattern >= 9), 0)
            - coalesce(sum(respondents) FILTER (pattern <= 6), 0)) / n AS score
        FROM histogram WHERE subject = 'recommend' AND pattern >= 0
        GROUP BY period, "group")
      SELECT period, "group", 'item' AS subject_kind, 'recommend' AS subject,
        unnest(['answers', 'net-promoter-score']) AS measure,
        unnest([n::DOUBLE, score]) AS estimate, n
      FROM figures"""


def main():
    arguments = sys.argv[1:]
    state = None
    if arguments[0] == "--state":
        state, arguments = arguments[1], arguments[2:]
    connection = connect()
    count(connection, arguments, state)
    columns = 'period, "group", subject_kind, subject, measure, estimate, n'
    print_figures(connection, " UNION ALL ".join(
        f"SELECT {columns} FROM ({part})"
        for part in [item_figures(), objective_figures(), recommendation_figures()]))


main()
