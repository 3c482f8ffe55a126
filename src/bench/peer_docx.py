#!/usr/bin/env python3
"""A peer for the intake's speed: clean one-page .docx forms into JSON lines, the way a competent
programmer would do it with python-docx (Debian: apt-get install python3-docx; elsewhere: pip install python-docx).

    java -jar target/campaign-desk.jar bench intake

runs it beside the program on the same forms. By hand: peer_docx.py FOLDER [TABLE] > drafts.jsonl. With a table of the
expected numbers as second argument (file, unit, five numbers, parted by tabs) it also says how many files came out
right. The speed (files a second, one process) and the peak memory go to standard error.

It does what such a script does and no more: the first table with "STT" in its head, numbers by position of the row,
dots taken out. No Word 97, no PDF, no old fonts, no estimates, no questions.
"""

import json
import re
import resource
import sys
import time
import unicodedata
from pathlib import Path

from docx import Document

LABELS = {
    "unit": "- Tên đơn vị:",
    "evaluation": "- Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý:",
    "proposal": "- Đề xuất, kiến nghị (nếu có):",
}
HINT = re.compile(r"^Dành cho .*$")


def number(text):
    digits = text.strip().replace(".", "").replace("\u00a0", "").replace(" ", "")
    return int(digits) if digits.isdigit() else None


def read(path):
    document = Document(str(path))
    report = {"file": path.name, "unit": None, "evaluation": "", "proposal": ""}
    for paragraph in document.paragraphs:
        text = unicodedata.normalize("NFC", paragraph.text).strip()
        for field, label in LABELS.items():
            if text.startswith(label):
                report[field] = text[len(label):].strip()
    table = next(t for t in document.tables if t.rows[0].cells[0].text.strip() == "STT")
    numbers, notes = [None] * 5, [""] * 5
    for row in table.rows[1:]:
        cells = [unicodedata.normalize("NFC", cell.text).strip() for cell in row.cells]
        place = int(cells[0]) - 1
        numbers[place] = number(cells[2])
        notes[place] = "" if HINT.match(cells[3]) else cells[3]
    report["indicators"], report["notes"] = numbers, notes
    return report


def main(folder, expected=None):
    files = sorted(Path(folder).glob("*.docx"))
    began, cpu = time.perf_counter(), time.process_time()
    reports = []
    for path in files:
        report = read(path)
        reports.append(report)
        print(json.dumps(report, ensure_ascii=False))
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(files)} files, {seconds:.2f} s ({cpu:.2f} s of one processor), "
          f"{len(files) / seconds:.0f} files/s, peak memory {peak:.0f} MB", file=sys.stderr)
    if expected:
        table = {}
        for line in Path(expected).read_text(encoding="utf-8").splitlines():
            name, unit, *numbers = line.split("\t")
            table[name] = (unit, [int(n) if n else None for n in numbers])
        right = sum(table[r["file"]] == (r["unit"], r["indicators"]) for r in reports)
        print(f"right: {right} of {len(table)}", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:3])
