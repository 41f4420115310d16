"""Makes a PDF of each page in a folder with WeasyPrint's API, in one process. Usage: weasy.py FOLDER"""

import pathlib
import sys

import weasyprint

for page in sorted(pathlib.Path(sys.argv[1]).glob("*.html")):
    weasyprint.HTML(page).write_pdf(page.with_suffix(".weasy.pdf"), pdf_variant="pdf/ua-1")
