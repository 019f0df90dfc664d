"""The same content by WeasyPrint: with_weasyprint.py CONTENT.json OUT.pdf FONTS VARIANT"""

import pathlib
import sys

import as_html
from weasyprint import HTML

content, out, fonts, variant = sys.argv[1:]
page = HTML(string=as_html.html(content, fonts), base_url=pathlib.Path(content).parent.resolve().as_uri() + "/")
page.write_pdf(out, pdf_variant=variant, pdf_tags=variant.endswith("a"))
