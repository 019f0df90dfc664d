"""The same content by ReportLab, which knows no archive form: with_reportlab.py CONTENT.json OUT.pdf FONTS"""

import json
import pathlib
import sys
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    HRFlowable,
    Image,
    KeepTogether,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

ALIGN = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT, "justify": TA_JUSTIFY}
WIDTH = A4[0] - 45 * mm
GRID = TableStyle(
    [
        ("GRID", (0, 0), (-1, -1), 0.5, "black"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
    ]
)
CELL = {
    align: ParagraphStyle(align, fontName="Serif", fontSize=12, leading=14, alignment=ALIGN[align]) for align in ALIGN
}


def marked(span):
    text = escape(span["text"])
    if span["bold"]:
        text = f"<b>{text}</b>"
    return f"<i>{text}</i>" if span["italic"] else text


def paragraph(block):
    style = ParagraphStyle(
        "text",
        fontName="Serif",
        fontSize=max((span["size"] for span in block["spans"]), default=14),
        leading=block["leading"],
        alignment=ALIGN[block["align"]],
        firstLineIndent=block["indent"],
        spaceAfter=block["after"],
    )
    return [Paragraph("".join(map(marked, block["spans"])), style)]


def table(block):
    columns = block["columns"]
    styles = [CELL[column["align"]] for column in columns]
    rows = [[Paragraph(f"<b>{escape(column['head'])}</b>", CELL["center"]) for column in columns]]
    rows += [[Paragraph(escape(cell), style) for cell, style in zip(row, styles)] for row in block["rows"]]
    longest = [max(len(word) for row in [[c["head"] for c in columns], *block["rows"]] for word in row[i].split() or [""])
               for i in range(len(columns))]
    lengths = [sum(len(row[i]) for row in block["rows"]) / max(len(block["rows"]), 1) + 4 * longest[i]
               for i in range(len(columns))]
    widths = [WIDTH * length / sum(lengths) for length in lengths]
    return [Table(rows, colWidths=widths, repeatRows=1, style=GRID)]


def columns(block):
    cells = [[flowable for part in column["paragraphs"] for flowable in paragraph(part)] for column in block["columns"]]
    return [Table([cells], colWidths=[column["width"] for column in block["columns"]])]


def chart(block):
    most = max(bar["value"] for bar in block["bars"]) or 1
    style = CELL["center"]

    def bar(value):
        height = value / most * block["height"]
        return Table([[""]], colWidths=20, rowHeights=[max(height, 1)], style=[("BACKGROUND", (0, 0), (-1, -1), "grey")])

    rows = [[[Paragraph(bar_["shown"], style), bar(bar_["value"])] for bar_ in block["bars"]],
            [Paragraph(bar_["label"], style) for bar_ in block["bars"]]]
    return [Table(rows, colWidths=[WIDTH / len(block["bars"])] * len(block["bars"]), style=[("VALIGN", (0, 0), (-1, 0), "BOTTOM")])]


def photo(block, folder):
    image = Image(folder / block["file"], width=WIDTH * 0.8, height=250, kind="proportional")
    return [KeepTogether([image, Paragraph(f"<i>{escape(block['caption'])}</i>", CELL["center"])])]


def main(content, out, fonts):
    content, fonts = pathlib.Path(content), pathlib.Path(fonts)
    rl_config.useA85 = 0
    for name, face in [("Serif", "Regular"), ("SerifB", "Bold"), ("SerifI", "Italic"), ("SerifBI", "BoldItalic")]:
        pdfmetrics.registerFont(TTFont(name, fonts / f"LiberationSerif-{face}.ttf"))
    pdfmetrics.registerFontFamily("Serif", "Serif", "SerifB", "SerifI", "SerifBI")
    paper = json.loads(content.read_text())
    writers = {
        "paragraph": paragraph,
        "table": table,
        "columns": columns,
        "chart": chart,
        "photo": lambda block: photo(block, content.parent),
        "lines": lambda block: [HRFlowable(width=WIDTH, spaceBefore=16) for _ in range(block["count"])],
        "space": lambda block: [Spacer(1, block["height"])],
        "page": lambda block: [PageBreak()],
    }
    flowables = [flowable for block in paper["blocks"] for flowable in writers[block["kind"]](block)]
    margins = {"topMargin": 20 * mm, "bottomMargin": 20 * mm, "leftMargin": 30 * mm, "rightMargin": 15 * mm}
    SimpleDocTemplate(out, pagesize=A4, title=paper["title"], **margins).build(flowables)


main(*sys.argv[1:])
