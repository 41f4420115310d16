"""Makes a PDF of each page in a folder with WeasyPrint's API, in one process. Usage: weasy.py FOLDER"""

import pathlib
import sys

import weasyprint

# Its name until version 58, and since.
variant = "variant" if int(weasyprint.__version__.split(".")[0]) < 59 else "pdf_variant"
for page in sorted(pathlib.Path(sys.argv[1]).glob("*.html")):
    weasyprint.HTML(page).write_pdf(page.with_suffix(".weasy.pdf"), **{variant: "pdf/ua-1"})
