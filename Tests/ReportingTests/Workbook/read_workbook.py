"""Prints what a workbook holds as JSON, with nothing but the standard library."""
import json
import re
import sys
import zipfile
import xml.etree.ElementTree as ET

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def unescaped(text):
    return re.sub("_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), text)


def main():
    archive = zipfile.ZipFile(sys.argv[1])
    shared = [
        unescaped("".join(part.text or "" for part in entry.iter(MAIN + "t")))
        for entry in ET.fromstring(archive.read("xl/sharedStrings.xml"))
    ]
    styles = ET.fromstring(archive.read("xl/styles.xml"))
    codes = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(MAIN + "numFmt")}
    codes |= {"0": "General", "9": "0%", "10": "0.00%", "3": "#,##0", "4": "#,##0.00"}
    formats = [codes.get(x.get("numFmtId"), "?") for x in styles.find(MAIN + "cellXfs")]
    names = [s.get("name") for s in ET.fromstring(archive.read("xl/workbook.xml")).iter(MAIN + "sheet")]
    sheets = []
    for number, name in enumerate(names, 1):
        root = ET.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
        cells = {}
        for cell in root.iter(MAIN + "c"):
            value = cell.find(MAIN + "v")
            if value is None:
                continue
            is_text = cell.get("t") == "s"
            cells[cell.get("r")] = {
                "number": None if is_text else float(value.text),
                "text": shared[int(value.text)] if is_text else value.text,
                "format": formats[int(cell.get("s", 0))],
            }
        view = root.find(f"{MAIN}sheetViews/{MAIN}sheetView")
        pane = view.find(MAIN + "pane")
        table = root.find(MAIN + "autoFilter")
        sheets.append({
            "name": name,
            "cells": cells,
            "isRightToLeft": view.get("rightToLeft") == "1",
            "formulas": len(list(root.iter(MAIN + "f"))),
            "pane": None if pane is None else pane.get("topLeftCell"),
            "filter": None if table is None else table.get("ref"),
        })
    charts = [archive.read(n).decode() for n in sorted(archive.namelist()) if n.startswith("xl/charts/chart")]
    print(json.dumps({"sheets": sheets, "charts": charts}))


main()
