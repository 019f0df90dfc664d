"""The same content by Typst: with_typst.py CONTENT.json OUT.pdf FONTS STANDARD…"""

import json
import pathlib
import sys

import typst

ALIGN = {"left": "left", "center": "center", "right": "right", "justify": "left"}


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def spans(block):
    for span in block["spans"]:
        weight = "bold" if span["bold"] else "regular"
        style = "italic" if span["italic"] else "normal"
        yield f'#text(size: {span["size"]}pt, weight: "{weight}", style: "{style}", {quoted(span["text"])})'


def paragraph(block):
    text = "".join(spans(block))
    if block["heading"]:
        text = f'#heading(level: {block["heading"]})[{text}]'
    justify = "true" if block["align"] == "justify" else "false"
    indent = f'(amount: {block["indent"]}pt, all: true)'
    return (
        f'#[#set align({ALIGN[block["align"]]})\n#set par(justify: {justify}, first-line-indent: {indent})\n'
        f"{text}\n\n]\n"
    )


def table(block):
    columns = block["columns"]
    heads = ", ".join(f'align(center)[*#{quoted(column["head"])}*]' for column in columns)
    cells = ",\n".join(", ".join(f"[#{quoted(cell)}]" for cell in row) for row in block["rows"])
    align = ", ".join(column["align"] for column in columns)
    return (
        f"#[#set text(12pt)\n#table(columns: {len(columns)}, align: ({align}), inset: (x: 4pt, y: 2.5pt), "
        f"stroke: 0.5pt, table.header({heads}),\n{cells})]\n"
    )


def columns(block):
    widths = ", ".join(f'{column["width"]}pt' for column in block["columns"])
    texts = ", ".join("[" + "".join(map(paragraph, column["paragraphs"])) + "]" for column in block["columns"])
    return f"#grid(columns: ({widths}), {texts})\n"


def chart(block):
    most = max(bar["value"] for bar in block["bars"]) or 1
    bars = ", ".join(
        f'align(center + bottom)[#{quoted(bar["shown"])} #box(rect(width: 60%, height: '
        f'{bar["value"] / most * block["height"]}pt, fill: luma(120)))\\ #{quoted(bar["label"])}]'
        for bar in block["bars"]
    )
    return f'#figure(alt: {quoted(block["alt"])}, grid(columns: (1fr,) * {len(block["bars"])}, {bars}))\n'


def photo(block):
    return (
        f'#figure(image({quoted(block["file"])}, width: 80%, height: 250pt, fit: "contain", '
        f'alt: {quoted(block["alt"])}))\n#align(center)[_#{quoted(block["caption"])}_]\n'
    )


WRITERS = {
    "paragraph": paragraph,
    "table": table,
    "columns": columns,
    "chart": chart,
    "photo": photo,
    "lines": lambda block: "#line(length: 100%)\n" * block["count"],
    "space": lambda block: f'#v({block["height"]}pt)\n',
    "page": lambda block: "#pagebreak()\n",
}


def main(content, out, fonts, *standards):
    content = pathlib.Path(content)
    paper = json.loads(content.read_text())
    text = (
        f'#set document(title: {quoted(paper["title"])})\n'
        "#set page(paper: \"a4\", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm), numbering: \"1\")\n"
        '#set text(font: "Liberation Serif", size: 14pt, lang: "vi", hyphenate: false)\n'
        "#set par(spacing: 8pt, leading: 6pt)\n#show heading: it => it.body\n"
    )
    text += "".join(WRITERS[block["kind"]](block) for block in paper["blocks"])
    typst.compile(
        text.encode(),
        output=out,
        root=content.parent,
        font_paths=[fonts],
        ignore_system_fonts=True,
        pdf_standards=list(standards),
        pdf_tags="ua-1" in standards,
    )


main(*sys.argv[1:])
