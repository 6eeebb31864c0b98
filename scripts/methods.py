#!/usr/bin/env python3
"""Writes the pages on Rida's statistical methods from the doc comments of its estimators.

With --check, fails where the pages are not up to date. Fails in either case where an estimator has
no doc comment or lacks one of its parts.
"""

import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "Sources" / "Statistics"
PAGES = ROOT / "docs" / "methods"
REASONS = SOURCES / "Figures" / "Estimate.swift"
WORDING = ROOT / "Sources/Wording/Report/English/EnglishReportCodes.swift"

FAMILIES = {
    "Figures": "Numbers that the other methods rest on",
    "Describing": "Describing the answers to an item or a scale",
    "Shares": "Shares and nets",
    "Responding": "Response rates and representativeness",
    "Weighting": "Weights",
    "Comparing": "Comparing groups",
    "Trends": "Trends over periods",
    "SmallGroups": "Small groups",
    "Drivers": "What goes together with satisfaction",
    "Instruments": "The instrument and the way it was answered",
    "Comments": "Comments",
    "Disclosing": "What published counts give away",
}
PARTS = [
    "Name", "Formula", "Source", "Range", "Missing", "Few answers", "Assumptions", "Not defined",
]
# What methods take in, and the types of a figure itself: none of them gives one.
NO_METHODS = {
    "CategoryCounts", "ContingencyTable", "CrossProducts", "ItemPairSums", "Estimate",
    "DefinedEstimate",
}
FIGURE = re.compile(r"^package (?:static )?(?:func|var|let) .*(?:->|:) (?:Estimate|Interval\?)")
THROWING = re.compile(r"^package (?:init|func)\b.*\bthrows\(UndefinedReason\)")
TYPE = re.compile(r"^(?:package (?:struct|enum)|extension) (\w+)")
THROWN = re.compile(r"(?:\bthrow |notDefined\().*")


class Declaration:
    """A declaration with its doc comment, and those inside it."""

    def __init__(self, line, doc):
        self.line = line
        self.doc = doc
        self.members = []
        self.summary, self.discussion, self.parts = split(doc)

    @property
    def type_name(self):
        match = TYPE.match(self.line)
        return match and match.group(1)

    @property
    def is_enum(self):
        return self.line.startswith("package enum")

    @property
    def choices(self):
        return [member for member in self.members if member.line.startswith("case ")]

    @property
    def name(self):
        kind = r"(?:func|var|let|struct|enum|extension|case) "
        return re.search(kind + r"(\w+)|init", self.line)[0].split()[-1]

    @property
    def figures(self):
        return [member for member in self.members
                if FIGURE.match(member.line) and not member.is_input]

    @property
    def results(self):
        """The figures, and what else the method gives and says."""
        return [member for member in self.members
                if member.summary and re.match(r"(?:package (?:let|var|func)|case) ", member.line)
                and not member.is_input]

    @property
    def limits(self):
        """The numbers from which on the method is used, with their values."""
        found = [(member, re.match(r"package static let \w+ = ([\d._]+)$", member.line))
                 for member in self.members]
        return [(member, match[1].replace("_", " ")) for member, match in found if match]

    @property
    def text(self):
        return " ".join([self.summary, *self.discussion])

    @property
    def is_input(self):
        """Whether it is a variable that callers fill in."""
        return self.line.startswith("package var") and "{" not in self.line

    @property
    def is_method(self):
        gives = FIGURE.match(self.line) or self.figures
        if self.line.startswith("extension"):
            return bool(self.parts or gives)
        throws = any(THROWING.match(member.line) for member in self.members)
        return bool(self.parts or gives or throws) and self.type_name not in NO_METHODS


def split(doc):
    """The summary, the discussion's paragraphs and the parts of a doc comment's lines."""
    paragraphs = [[]]
    parts, label = {}, None
    for line in doc:
        part = re.match(r"- ([A-Z][a-z ]+): (.*)", line)
        if part and part[1] in PARTS:
            label = part[1]
            parts[label] = part[2]
        elif label and line.startswith("  "):
            parts[label] += " " + line.strip()
        elif line:
            label = None
            paragraphs[-1].append(line)
        else:
            label = None
            paragraphs.append([])
    texts = [" ".join(paragraph) for paragraph in paragraphs if paragraph]
    texts = [text for text in texts if not text.startswith("- ")]
    return (texts[0] if texts else "", texts[1:], parts)


def declarations(path):
    """The declarations of a file, those of a type or extension as its members."""
    found, doc, owner = [], [], None
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        text = line.strip()
        depth = len(line) - len(line.lstrip())
        if text.startswith("///"):
            doc.append(text[3:].removeprefix(" "))
            continue
        if re.match(r"(package|extension)\b", text) and depth <= 4:
            declaration = Declaration(signature(lines, number), doc)
        elif re.match(r"case \w+", text) and owner and owner.is_enum and depth == 2 and doc:
            declaration = Declaration(text, doc)
        else:
            declaration = None
        if declaration:
            if depth == 0:
                found.append(declaration)
                owner = declaration if declaration.type_name else None
            elif owner:
                owner.members.append(declaration)
        doc = []
    return found


def joined(found):
    """The declarations, with extensions that have no comment as part of their type before them."""
    kept, types = [], {}
    for declaration in found:
        owner = types.get(declaration.type_name)
        if owner and not declaration.doc:
            owner.members += declaration.members
        else:
            kept.append(declaration)
            if declaration.type_name:
                types[declaration.type_name] = declaration
    return kept


def signature(lines, number):
    """A declaration up to its body, on one line."""
    text = ""
    for line in lines[number:]:
        text += line.strip() + " "
        if text.count("(") == text.count(")"):
            break
    return text.strip()


def reasons():
    """Per case of UndefinedReason its stable code."""
    text = REASONS.read_text(encoding="utf-8")
    body = text.split("enum UndefinedReason", 1)[1].split("\n}", 1)[0]
    return dict(re.findall(r'case (\w+) = "([\w-]+)"', body))


def wordings():
    """Per code of a reason what reports say."""
    text = WORDING.read_text(encoding="utf-8")
    body = text.split("func undefined", 1)[1].split("default:", 1)[0]
    return dict(re.findall(r'case "([\w-]+)": "([^"]*)"', body))


def methods(problems):
    """Per family its files, each with its methods and its choices between them, sorted by file."""
    cases = set(reasons())
    found = {}
    for folder in sorted({path.parent for path in SOURCES.glob("*/*.swift")}):
        if folder.name not in FAMILIES and any(
                entry.is_method for path in folder.glob("*.swift") for entry in declarations(path)):
            problems.append(f"{folder.name}: a family without a title in FAMILIES")
    for family in FAMILIES:
        found[family] = []
        for path in sorted((SOURCES / family).glob("*.swift")):
            all_declared = joined(declarations(path))
            entries = [entry for entry in all_declared if entry.is_method]
            choices = [entry for entry in all_declared if entry.choices and not entry.is_method]
            place = f"{family}/{path.name}"
            for entry in entries:
                check(entry, place, cases, problems)
            if entries:
                check_reasons(path, entries, place, cases, problems)
                found[family].append((path, entries, choices))
    return found


def check(entry, place, cases, problems):
    if not entry.summary:
        problems.append(f"{place}: {entry.name} has no doc comment")
    for part in PARTS:
        if part not in entry.parts:
            problems.append(f"{place}: {entry.name} doesn't say “{part}”")
    for figure in entry.figures:
        if not figure.summary:
            problems.append(f"{place}: {entry.name}.{figure.name} has no doc comment")
    named = named_reasons(entry)
    for name in named - cases:
        problems.append(f"{place}: {entry.name} names “{name}”, which is no reason")
    refused = entry.parts.get("Not defined", "")
    if refused and not named and not refused.startswith("none: "):
        problems.append(f"{place}: {entry.name} names no reason why it is not defined")


def check_reasons(path, entries, place, cases, problems):
    """Every reason that a file gives has to be named by one of its methods."""
    code = [line for line in path.read_text(encoding="utf-8").splitlines() if "///" not in line]
    given = set()
    for line in code:
        for thrown in THROWN.findall(line):
            given |= set(re.findall(r"\.(\w+)", thrown)) & cases
    named = set().union(*(named_reasons(entry) for entry in entries))
    for name in sorted(given - named):
        problems.append(f"{place}: no method says that it is not defined as “{name}”")


def named_reasons(entry):
    return set(re.findall(r"`(\w+)`", entry.parts.get("Not defined", "")))


def page(family, files):
    codes, words = reasons(), wordings()
    lines = [f"# {FAMILIES[family]}", "", NOTE, ""]
    for path, entries, choices in files:
        for entry in entries:
            lines += section(entry, path, codes, words)
        for entry in choices:
            lines += [f"Choices of `{entry.name}`: {entry.text}", ""]
            lines += [f"- `{choice.name}`: {choice.text}" for choice in entry.choices]
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


NOTE = "Made by `make methods` from the doc comments; [all methods](README.md)."


def section(entry, path, codes, words):
    lines = [f"## {entry.parts['Name']}", "", entry.summary, ""]
    for paragraph in entry.discussion:
        lines += [paragraph, ""]
    for part in PARTS[1:-1]:
        lines.append(f"- **{part}**: {entry.parts[part]}")
    named = re.findall(r"`(\w+)`", entry.parts["Not defined"])
    lines.append("- **Not defined**:" if named
                 else "- **Not defined**: " + entry.parts["Not defined"])
    lines += [f"  - {words[codes[name]]} (`{codes[name]}`)" for name in named]
    lines.append(f"- **In the code**: `{entry.name}`, "
                 f"[{path.name}](../../{path.relative_to(ROOT).as_posix()})")
    lines.append("")
    if entry.limits:
        lines += ["Limits:", ""]
        lines += [f"- `{limit.name}`, {value}: {limit.text}" for limit, value in entry.limits]
        lines.append("")
    if entry.results:
        lines += ["What it gives:", ""]
        lines += [f"- `{result.name}`: {result.text}" for result in entry.results]
        lines.append("")
    return lines


def index(found):
    lines = ["# Statistical methods", "", (
        "Every method that Rida computes figures by: what it gives, its formula and source, how missing "
        "answers count, what it does with no answer and with one, what it assumes, and when it gives no "
        "figure but the reason why. Made by `make methods` from the doc comments."), ""]
    for family, files in found.items():
        lines += [f"## [{FAMILIES[family]}]({file_name(family)})", ""]
        lines += [f"- [{entry.parts['Name']}]({file_name(family)}#{anchor(entry.parts['Name'])})"
                  for _, entries, _ in files for entry in entries]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def anchor(heading):
    """The anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def file_name(family):
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", family).lower() + ".md"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    arguments = parser.parse_args()
    problems = []
    found = methods(problems)
    unknown = {reason for reason, code in reasons().items() if code not in wordings()}
    problems += [f"{reason} has no English wording" for reason in sorted(unknown)]
    if problems:
        sys.exit("\n".join(problems))
    pages = {PAGES / file_name(family): page(family, files) for family, files in found.items()}
    pages[PAGES / "README.md"] = index(found)
    PAGES.mkdir(exist_ok=True)
    stale = [path for path, text in pages.items()
             if not path.exists() or path.read_text(encoding="utf-8") != text]
    stale += [path for path in PAGES.glob("*.md") if path not in pages]
    if arguments.check and stale:
        names = ", ".join(sorted(path.name for path in stale))
        sys.exit(f"Not up to date, run `make methods`: docs/methods: {names}")
    for path in stale if not arguments.check else []:
        if path in pages:
            path.write_text(pages[path], encoding="utf-8")
        else:
            path.unlink()


if __name__ == "__main__":
    main()
