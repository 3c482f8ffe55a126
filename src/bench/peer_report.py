#!/usr/bin/env python3
"""A peer for the consolidated report's speed: the same table of units as a .docx, the way a competent programmer would
write it with python-docx (Debian: apt-get install python3-docx; elsewhere: pip install python-docx).

    java -jar target/campaign-desk.jar bench consolidate

runs it beside the program on the same numbers. By hand: peer_report.py TABLE OUT.docx [ROUNDS], with a table of lines
parted by tabs. The median of the rounds, without the start of Python, goes to standard output in milliseconds.

It does what such a script does and no more: one heading, one table with a repeated header, no letterhead, no appendices,
no charts, no totals.
"""

import sys
import time
from pathlib import Path

from docx import Document
from docx.oxml import OxmlElement
from docx.shared import Pt


def write(rows, target):
    document = Document()
    document.styles["Normal"].font.name = "Times New Roman"
    document.styles["Normal"].font.size = Pt(11)
    document.add_heading("Phụ lục", 1)
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Table Grid"
    for row, values in zip(table.rows, rows):
        for cell, value in zip(row.cells, values):
            cell.text = value
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    document.save(str(target))


def main():
    rows = [line.split("\t") for line in Path(sys.argv[1]).read_text("utf-8").splitlines()]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        write(rows, sys.argv[2])
        times.append((time.perf_counter() - start) * 1000)
    print(f"{sorted(times)[rounds // 2]:.1f}")


if __name__ == "__main__":
    main()
