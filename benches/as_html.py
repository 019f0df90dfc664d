"""The same content as a page for browsers: as_html.py CONTENT.json OUT.html FONTS"""

import json
import pathlib
import sys
from html import escape

STYLE = """
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page) } }
body { font: 14pt/1.3 Serif; margin: 0 } p, h1, h2, h3 { font-size: inherit; font-weight: inherit; margin: 0 0 4pt }
table { border-collapse: collapse; width: 100%; font-size: 12pt; line-height: 14pt }
td, th { border: 0.5pt solid; padding: 2.5pt 4pt; vertical-align: top } tr { break-inside: avoid }
.columns, .chart { display: flex } .chart div { flex: 1; text-align: center; align-self: flex-end }
.chart i { display: block; background: grey; margin: 0 20% } figure { break-inside: avoid; margin: 0; text-align: center }
img { max-width: 80%; max-height: 250pt } hr { border: 0; border-bottom: 1pt dotted; height: 16pt } .page { break-before: page }
"""
FACES = [("Regular", "normal", "normal"), ("Bold", "bold", "normal"), ("Italic", "normal", "italic"), ("BoldItalic", "bold", "italic")]


def face(fonts, name, weight, style):
    url = (fonts / f"LiberationSerif-{name}.ttf").resolve().as_uri()
    return f"@font-face {{ font-family: Serif; src: url({url}); font-weight: {weight}; font-style: {style} }}\n"


def span(span):
    weight, style = ("bold" if span["bold"] else "normal"), ("italic" if span["italic"] else "normal")
    return f'<span style="font: {style} {weight} {span["size"]}pt Serif">{escape(span["text"])}</span>'


def paragraph(block):
    tag = f'h{block["heading"]}' if block["heading"] else "p"
    style = f'text-align: {block["align"]}; text-indent: {block["indent"]}pt; line-height: {block["leading"]}pt; margin-bottom: {block["after"]}pt'
    return f'<{tag} style="{style}">{"".join(map(span, block["spans"]))}</{tag}>'


def table(block):
    heads = "".join(f'<th scope="col">{escape(column["head"])}</th>' for column in block["columns"])
    cells = [f'<td style="text-align: {column["align"]}">' for column in block["columns"]]
    rows = "\n".join("<tr>" + "".join(f"{td}{escape(cell)}</td>" for td, cell in zip(cells, row)) + "</tr>" for row in block["rows"])
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def columns(block):
    each = (f'<div style="width: {column["width"]}pt">{"".join(map(paragraph, column["paragraphs"]))}</div>' for column in block["columns"])
    return f'<div class="columns">{"".join(each)}</div>'


def chart(block):
    most = max(bar["value"] for bar in block["bars"]) or 1
    bars = (
        f'<div>{escape(bar["shown"])}<i style="height: {bar["value"] / most * block["height"]}pt"></i>{escape(bar["label"])}</div>'
        for bar in block["bars"]
    )
    return f'<div class="chart" role="img" aria-label="{escape(block["alt"])}">{"".join(bars)}</div>'


def photo(block):
    return f'<figure><img src="{block["file"]}" alt="{escape(block["alt"])}"><figcaption><em>{escape(block["caption"])}</em></figcaption></figure>'


WRITERS = {
    "paragraph": paragraph,
    "table": table,
    "columns": columns,
    "chart": chart,
    "photo": photo,
    "lines": lambda block: "<hr>" * block["count"],
    "space": lambda block: f'<div style="height: {block["height"]}pt"></div>',
    "page": lambda block: '<div class="page"></div>',
}


def html(content, fonts):
    paper = json.loads(pathlib.Path(content).read_text())
    faces = "".join(face(pathlib.Path(fonts), *each) for each in FACES)
    body = "\n".join(WRITERS[block["kind"]](block) for block in paper["blocks"])
    return f'<!doctype html><html lang="vi"><meta charset="utf-8"><title>{escape(paper["title"])}</title><style>{faces}{STYLE}</style><body>{body}'


if __name__ == "__main__":
    pathlib.Path(sys.argv[2]).write_text(html(sys.argv[1], sys.argv[3]))
