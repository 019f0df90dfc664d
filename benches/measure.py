"""Runs every tool on every paper and writes the table: measure.py OUR_PROGRAM FOLDER RUNS

Processor time is that of the process and all its children; memory is that of the largest of them.
"""

import ctypes
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
FONTS = HERE.parent / "assets" / "fonts"
PR_SET_CHILD_SUBREAPER = 36
CHROMIUM = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --no-pdf-header-footer"
).split()


def tools(ours, folder):
    """Name, what it makes, whether it is there, and its command for a paper."""
    python = folder / "tools" / "bin" / "python"

    def script(name, package, *more):
        there = python.exists() and subprocess.run([python, "-c", f"import {package}"], capture_output=True).returncode == 0
        return there, lambda paper, out: [python, HERE / name, folder / f"{paper}.json", out, FONTS, *more]

    chromium = shutil.which("chromium") or shutil.which("chromium-browser")

    def browser(paper, out):
        home = folder / "chromium"
        shutil.rmtree(home, ignore_errors=True)
        return [chromium, *CHROMIUM, f"--user-data-dir={home}", f"--print-to-pdf={out}", (folder / f"{paper}.html").as_uri()]

    return [
        ("ours", "PDF/A-2a, PDF/UA-1", True, lambda paper, out: [ours, paper, folder, out]),
        ("ours, untagged", "PDF/A-2u", True, lambda paper, out: [ours, f"{paper}-untagged", folder, out]),
        ("Typst", "PDF/A-2a, PDF/UA-1", *script("with_typst.py", "typst", "a-2a", "ua-1")),
        ("Typst, untagged", "PDF/A-2u", *script("with_typst.py", "typst", "a-2u")),
        ("ReportLab", "PDF", *script("with_reportlab.py", "reportlab")),
        ("WeasyPrint", "PDF/A-2a", *script("with_weasyprint.py", "weasyprint", "pdf/a-2a")),
        ("Chromium", "tagged PDF", chromium is not None, browser),
    ]


def run(command, log):
    """Processor seconds, seconds, and MB of one run, or why there are none."""
    started = time.monotonic()
    child = subprocess.Popen([str(part) for part in command], stdout=log, stderr=log, stdin=subprocess.DEVNULL)
    processor, memory, status = 0.0, 0, None
    while True:
        try:
            process, ended, usage = os.wait4(-1, 0)
        except ChildProcessError:
            break
        processor += usage.ru_utime + usage.ru_stime
        memory = max(memory, usage.ru_maxrss)
        if process == child.pid:
            status, wall = os.waitstatus_to_exitcode(ended), time.monotonic() - started
    child.returncode = status
    return (processor, wall, memory / 1024) if status == 0 else None


def pages(pdf):
    info = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True).stdout
    return next((int(line.split()[1]) for line in info.splitlines() if line.startswith("Pages:")), 0)


def measured(command, out, runs, log):
    results = []
    for _ in range(runs):
        out.unlink(missing_ok=True)
        results.append(run(command(), log))
        if results[-1] is None or not out.exists():
            return None
    return [statistics.median(column) for column in zip(*results)]


def comparison(paper, everyone, folder, runs, log):
    yield "| | | processor s | × ours | wall s | memory MB | size KB | pages |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    first = None
    for name, form, there, command in everyone:
        if paper == "year" and "untagged" in name:
            continue
        out = folder / f"{paper}-{name.replace(', ', '-').lower()}.pdf"
        found = measured(lambda: command(paper, out), out, runs, log) if there else None
        if found is None:
            yield f"| {name} | {form} | {'failed' if there else 'not there'} | | | | | |"
            continue
        processor, wall, memory = found
        first = first or processor
        size = out.stat().st_size / 1000
        yield (
            f"| {name} | {form} | {processor:.3f} | {processor / first:.1f} | {wall:.3f} | {memory:.0f} "
            f"| {size:.0f} | {pages(out)} |"
        )


def growth(ours, folder, runs, log):
    yield "| rows | pages | processor s | ms a page | memory MB | size KB |"
    yield "| ---: | ---: | ---: | ---: | ---: | ---: |"
    for rows in (190, 1900, 4900, 19000):
        out = folder / "grown.pdf"
        processor, _, memory = measured(lambda: [ours, f"people-{rows}", folder, out], out, runs, log)
        count = pages(out)
        yield f"| {rows} | {count} | {processor:.3f} | {processor / count * 1000:.2f} | {memory:.0f} | {out.stat().st_size / 1000:.0f} |"


def main(ours, folder, runs):
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    ours, folder, runs = pathlib.Path(ours).resolve(), pathlib.Path(folder).resolve(), int(runs)
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([ours, "prepare", folder], check=True)
    for paper in ("people", "year"):
        subprocess.run([sys.executable, HERE / "as_html.py", folder / f"{paper}.json", folder / f"{paper}.html", FONTS], check=True)
    everyone = tools(ours, folder)
    with open(folder / "log.txt", "w") as log, open(folder / "table.md", "w") as table:
        parts = [
            ("1,000 people in a table of 8 columns", comparison("people", everyone, folder, runs, log)),
            ("The year report with 20 photos", comparison("year", everyone, folder, runs, log)),
            ("The table of people, longer and longer", growth(ours, folder, runs, log)),
        ]
        for title, lines in parts:
            for line in (f"### {title}", "", *lines, ""):
                print(line, flush=True)
                print(line, file=table, flush=True)


main(*sys.argv[1:])
