"""Random tables, the same as RandomTables.swift draws: every table has its own seed."""

MASK = (1 << 64) - 1
CONFIDENCES = (0.8, 0.9, 0.95, 0.99)


class Draw:
    """SplitMix64, started from the family of tables and the table's place in it."""

    def __init__(self, family, place):
        self.state = (family << 32) + place

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        return self.next() % bound

    def confidence(self):
        return CONFIDENCES[self.below(4)]

    def size(self):
        """A number of answers: none, one, two, some, many, up to a million."""
        kind = self.below(200)
        if kind < 24:
            return kind // 8
        if kind < 64:
            return 3 + self.below(8)
        if kind < 140:
            return 11 + self.below(90)
        if kind < 184:
            return 101 + self.below(900)
        if kind < 197:
            return 1_001 + self.below(9_000)
        if kind < 199:
            return 10_001 + self.below(90_000)
        return 100_001 + self.below(900_000)

    def weights(self, categories):
        """How likely each category is: all in one, half of them empty, or any."""
        kind = self.below(8)
        if kind == 0:
            only = self.below(categories)
            return [int(place == only) for place in range(categories)]
        weights = []
        for _ in range(categories):
            weight = 1 + self.below(100)
            weights.append(0 if kind == 1 and self.below(2) == 0 else weight)
        return weights if sum(weights) > 0 else [1] * categories

    def counts(self, weights, n):
        """n answers: few drawn one by one, many dealt by weight and the rest drawn."""
        total = sum(weights)
        counts = [0 if n <= 50 else n * weight // total for weight in weights]
        for _ in range(n - sum(counts)):
            place, rest = 0, self.below(total)
            while rest >= weights[place]:
                rest -= weights[place]
                place += 1
            counts[place] += 1
        return counts

    def groups(self, number, categories):
        """Groups that answer more or less alike."""
        base = self.weights(categories)
        spread = (1, 3, 9, 65)[self.below(4)]
        groups = []
        for _ in range(number):
            weights = [weight * (16 + self.below(spread)) for weight in base]
            groups.append(self.counts(weights, self.size()))
        return groups

    def share(self):
        """Successes and trials."""
        n = self.size()
        kind = self.below(10)
        if kind < 4:
            return (0, n, min(n, 1), max(n - 1, 0))[kind], n
        return self.below(n + 1), n

    def similar_shares(self, number):
        """Shares that are more or less alike."""
        level = 1 + self.below(99)
        spread = 1 + self.below(30)
        shares = []
        for _ in range(number):
            n = self.size()
            percent = min(100, level + self.below(spread))
            rest = n * percent % 100
            shares.append((n * percent // 100 + int(self.below(100) < rest), n))
        return shares


def share(place):
    draw = Draw(1, place)
    confidence = draw.confidence()
    return confidence, draw.share()


def scale(place):
    """A confidence, a probability, scores and counts."""
    draw = Draw(2, place)
    confidence, probability = draw.confidence(), draw.below(21) / 20
    categories = 2 + draw.below(6)
    kind = draw.below(4)
    scores = [(place + 1, place, 1 + place / 2, place * place - 4)[kind] for place in range(categories)]
    return confidence, probability, scores, draw.counts(draw.weights(categories), draw.size())


def net(place):
    """A confidence, and unfavourable, neutral and favourable answers."""
    draw = Draw(3, place)
    return draw.confidence(), draw.counts(draw.weights(3), draw.size())


def pair(place):
    """A confidence and two groups on one scale."""
    draw = Draw(4, place)
    confidence, categories = draw.confidence(), 2 + draw.below(6)
    return confidence, draw.groups(2, categories)


def small_pair(place):
    """Two groups of together at most 40 answers."""
    draw = Draw(5, place)
    base = draw.weights(2 + draw.below(6))
    sizes = (draw.below(21), draw.below(21))
    return [draw.counts([weight * (16 + draw.below(65)) for weight in base], n) for n in sizes]


def groups(place):
    """One to eight groups on one scale."""
    draw = Draw(6, place)
    number, categories = 1 + draw.below(8), 2 + draw.below(6)
    return draw.groups(number, categories)


def two_shares(place):
    draw = Draw(7, place)
    confidence = draw.confidence()
    return confidence, draw.similar_shares(2) if draw.below(4) else [draw.share(), draw.share()]


def strata(place):
    """A confidence and one to eight pairs of shares."""
    draw = Draw(8, place)
    confidence, number = draw.confidence(), 1 + draw.below(8)
    return confidence, [draw.similar_shares(2) for _ in range(number)]


def shares_in_time(place):
    """Two to nine shares and their places in time."""
    draw = Draw(9, place)
    number = 2 + draw.below(8)
    shares = draw.similar_shares(number)
    at, times = 0, []
    for _ in range(number):
        at += 1 + draw.below(3)
        times.append(at)
    return shares, times


def series(place):
    """A confidence, two to thirty-one values and their places in time."""
    draw = Draw(10, place)
    confidence, number = draw.confidence(), 2 + draw.below(30)
    limit = (3, 50, 1_048_576)[draw.below(3)]
    slope = draw.below(5)
    at, times, values = 0, [], []
    for step in range(number):
        at += 1 + draw.below(3)
        times.append(at)
        values.append((draw.below(limit) * 8 + slope * limit * step // 8) / 8)
    return confidence, values, times


def family(place):
    """Probabilities of one to forty tests, none for tests that are not defined; one of them."""
    draw = Draw(11, place)
    values = []
    for _ in range(1 + draw.below(40)):
        kind = draw.below(20)
        if kind < 2:
            values.append(None)
        elif kind == 2 and values:
            values.append(values[-1])
        elif kind == 3:
            values.append(float(draw.below(2)))
        else:
            values.append((1 + draw.below(1 << 20)) / (1 << (20 + draw.below(30))))
    return values, draw.below(len(values))


def items(place):
    """A confidence and rows of answers 1 to 7 to two to eight items that go together; some are missing."""
    draw = Draw(12, place)
    confidence = draw.confidence()
    number, categories, gaps = 2 + draw.below(7), 2 + draw.below(6), draw.below(2)
    rows = []
    for _ in range(2 + draw.below(60)):
        level = draw.below(categories)
        row = [1 + (level + draw.below(categories)) // 2 for _ in range(number)]
        if gaps and draw.below(8) == 0:
            row[draw.below(number)] = None
        rows.append(row)
    return confidence, rows


def weighted(place):
    """A confidence and one to six classes of a weight and answers to categories 1, 2, 3 …."""
    draw = Draw(13, place)
    confidence = draw.confidence()
    number, categories = 1 + draw.below(6), 2 + draw.below(6)
    weights = [(1 + draw.below(64)) / 8 for _ in range(number)]
    return confidence, list(zip(weights, draw.groups(number, categories)))


def design(place):
    """A confidence, and classes as stratum, weight, responses without answer and answers per category."""
    draw = Draw(14, place)
    confidence = draw.confidence()
    number, categories = 1 + draw.below(6), 2 + draw.below(6)
    classes = []
    for _ in range(number):
        stratum, weight = draw.below(3), (1 + draw.below(64)) / 8
        unanswered = draw.below(4) if draw.below(2) == 0 else 0
        classes.append((stratum, weight, unanswered, draw.counts(draw.weights(categories), draw.below(40))))
    return confidence, classes


def margins(place):
    """Responses by two characteristics, row by row, and people by either of them."""
    draw = Draw(15, place)
    rows, columns = 2 + draw.below(3), 2 + draw.below(3)
    responses = [[0 if draw.below(16) == 0 else 1 + draw.below(30) for _ in range(columns)] for _ in range(rows)]
    people = [[count + draw.below(60) for count in row] for row in responses]
    return responses, [sum(row) for row in people], [sum(column) for column in zip(*people)]


class Point(Draw):
    """Arguments of distribution functions."""

    def probability(self):
        """Above 0 and below 1, often close to either."""
        e = self.below(60)
        p = (1 + 2 * self.below(1 << 19)) / 2 ** (20 + e)
        return 1 - p if self.below(3) == 0 and e <= 30 else p

    def parameter(self):
        """Degrees of freedom, in halves."""
        return (1 + self.below((40, 40, 2_000, 200_000)[self.below(4)])) / 2

    def place(self):
        """A positive number, from far below 1 to far above."""
        numerator = 1 + self.below(1 << 20)
        return numerator / (1 << self.below(30))
