"""Weighted figures with strata, and weights that agree with rosters, by R's survey and stats."""

import tables
import with_r
from methods import method

SURVEY = """
suppressMessages(library(survey))
figures <- function(table) tryCatch({
  q <- matrix(table[-1], ncol = 4, byrow = TRUE)
  d <- data.frame(s = q[, 1], w = q[, 2], y = q[, 3])[rep(seq_len(nrow(q)), q[, 4]), ]
  answered <- subset(svydesign(ids = ~1, strata = ~s, weights = ~w, data = d), y > 0)
  mean <- svymean(~y, answered)
  ends <- confint(mean, level = table[1], df = degf(answered))
  total <- svytotal(~y, answered)
  top <- c(NA, NA)
  if (any(answered$variables$y == 1) && any(answered$variables$y > 1))
    top <- confint(svyciprop(~I(y > 1), answered, method = "beta", level = table[1]))
  c(coef(mean), SE(mean), ends, coef(total), SE(total), top)
}, error = function(condition) rep(NA, 8))
"""


def responses(place):
    """The confidence, then per response stratum, weight, score (0 for none) and how often that is."""
    confidence, classes = tables.design(place)
    line = [confidence]
    for stratum, weight, unanswered, counts in classes:
        for score, count in enumerate([unanswered, *counts]):
            if count:
                line += [stratum, weight, score, count]
    return line


@method("standardError")
def weightedDesign(place):
    """R gives nothing where a stratum has a single response, and zeros where nobody answered."""
    names = ("mean", "standardError", "lower", "upper", "total", "standardErrorOfTotal", "shareLower", "shareUpper")
    _, classes = tables.design(place)
    if not any(sum(counts) for *_, counts in classes):
        return dict.fromkeys(names)
    return dict(zip(names, with_r.results(SURVEY, responses)[place]))


LOGLIN = """
figures <- function(table) {
  size <- table[1:2]
  counts <- matrix(table[2 + seq_len(prod(size))], size[1], byrow = TRUE)
  rest <- table[-(1:(2 + prod(size)))]
  rows <- rest[seq_len(size[1])]
  columns <- rest[-seq_len(size[1])]
  if (any(rowSums(counts) == 0) || any(colSums(counts) == 0)) return(NA)
  people <- outer(rows, columns) / sum(rows)
  fit <- loglin(people, list(1, 2), counts, fit = TRUE, eps = 1e-11, iter = 2000, print = FALSE)$fit
  if (max(abs(rowSums(fit) - rows), abs(colSums(fit) - columns)) > 1e-10) return(NA)
  (t(fit) / t(counts))[which(t(counts) > 0)[1]]
}
"""


def margins(place):
    counts, rows, columns = tables.margins(place)
    return [len(rows), len(columns), *sum(counts, []), *rows, *columns]


@method("weight")
def raking(place):
    """The weight of the first class with responses."""
    return {"weight": with_r.results(LOGLIN, margins)[place][0]}
