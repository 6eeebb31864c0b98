"""The measured table as Markdown, with what it says."""

import os
import re

import works
from measuring import ratios, spread

HEADER = """# Performance

Rida beside DuckDB on the same exports and the same two processors. Written by `make bench`; a section
is replaced when its size is measured again. How it is done is in `Benchmarks/README.md`.

All figures were compared before anything was timed: answers, mean, standard deviation, median and
satisfied share of 20 items, the Net Promoter Score, and mean, satisfied share and Cronbach's alpha of
five objectives, for four groups in eight terms. Rida and both ways of asking DuckDB agree on all of
them to nine decimals, straight from the export, from the store, and after the night.

Ratios are taken round by round, all works once a round in rotated order, and given as minimum /
median / maximum; below 1 is less time than DuckDB. A range that holds 1 shows no difference. Seconds
are medians and depend on what else the machine did.

**What to keep in mind.**

- *One histogram* is the strongest peer: DuckDB made to work as Rida does, one count of answer
  patterns from which every figure follows. *Natural SQL* is what an analyst would write.
- Rida does more: it finds encoding, delimiter, columns and scales, checks every cell, and prints
  every measure that it has, with intervals and also by campus and programme, some 173,000 rows where
  DuckDB prints 3,904. That part costs the same however many records there are. Its first ingest also
  stores every response and comment once, under a keyed hash, and archives the export by its hash.
  DuckDB is told the columns and their types, and stores nothing.
- `nightly` writes the reports of all eight terms in three languages; nothing of that has a
  counterpart in DuckDB's rows.
- Where a night costs less than a rescan, that is the method's doing: counts add up. The row of the
  kept histogram shows DuckDB with the same method, without a store, and without knowing whether a
  response was counted before.
- Starting Python and DuckDB takes some tenths of a second, which flatters Rida below about 10⁶
  records.
- The page cache is warm; one machine, generated data, answers as digits. Labels, other encodings and
  exports without keys cost more.
"""


def thousands(number):
    """Digits in groups of three, with spaces that do not break."""
    return f"{number:,}".replace(",", "\u00a0")


def ratio_text(values):
    return " / ".join(f"{value:.3f}" for value in values)


def table(results, references):
    """One row a work: ratios to each reference, processor time, seconds, memory."""
    lines = ["| | " + " | ".join(f"time, {name} = 1" for name in references)
             + f" | processor time, {references[-1]} = 1 | seconds | peak MiB |",
             "| --- " * (len(references) + 4) + "|"]
    for name, measurements in results.items():
        cells = [ratio_text(ratios(measurements, results[reference], "wall"))
                 if reference != name else "1" for reference in references]
        last = results[references[-1]]
        cells.append("1" if name == references[-1]
                     else f"{ratios(measurements, last, 'cpu')[1]:.3f}")
        cells.append(f"{spread([one.wall for one in measurements])[1]:.2f}")
        cells.append(str(max(one.peak_kibibytes for one in measurements) // 1024))
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def verdict(name, reference, results):
    """One sentence on a work beside a reference."""
    least, median, most = ratios(results[name], results[reference], "wall")
    span = f"{least:.3f} to {most:.3f}"
    if least <= 1 <= most:
        return f"{name} beside {reference}: no difference shown ({span})."
    if most < 1:
        return f"{name} took {median:.3f} of the time of {reference} ({span})."
    return f"{name} took {median:.2f} times as long as {reference} ({span})."


def section(records, size, facts, scan, night, least_peak):
    """The section of one size."""
    said = [verdict(works.METRICS, works.HISTOGRAM, scan),
            verdict(works.METRICS, works.NATURAL, scan),
            verdict(works.INGEST, works.HISTOGRAM, scan)]
    night_said = [verdict(name, works.HISTOGRAM_RESCAN, night)
                  for name in (works.NIGHT, works.NIGHTLY)]
    night_said.append(verdict(works.NIGHT, works.HISTOGRAM_KEPT, night))
    rounds = len(scan[works.METRICS])
    return f"""## {thousands(records)} records

{facts} {size / 1e6:,.1f} MB, {rounds} rounds. Peaks up to {least_peak // 1024} MiB cannot be told
from that of the program that measures.

### Every figure of the export, and its first ingest

{table(scan, [works.NATURAL, works.HISTOGRAM])}

{chr(10).join('- ' + line for line in said)}

### A night of {thousands(max(1, records // 100))} new records

{table(night, [works.NATURAL_RESCAN, works.HISTOGRAM_RESCAN])}

{chr(10).join('- ' + line for line in night_said)}
"""


def write(path, sections):
    """Writes the page; sections of sizes that were not measured now stay as they are."""
    kept = {}
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            for text in re.split(r"^(?=## )", file.read(), flags=re.MULTILINE)[1:]:
                number = re.match(r"## ([\d\u00a0]+) records", text)
                if number:
                    kept[int(number[1].replace("\u00a0", ""))] = text.rstrip() + "\n"
    kept.update(sections)
    os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join([HEADER] + [kept[size] for size in sorted(kept)]))
