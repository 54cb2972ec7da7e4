#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the PDF files beside it from resources/samples: each as a page, then in columns, with Chromium's print to PDF.

    ./make.py            (needs `chromium` and the font DejaVu Serif)

The files are kept, so that tests need no browser; they differ between versions of Chromium in bytes, not in words.
"""
import html
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SAMPLES = HERE.parents[2] / "resources" / "samples"

STYLE = """
@page { size: A4; margin: 18mm; @top-left { content: "The Lantern Reader"; font: 8pt DejaVu Serif; }
        @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 8pt DejaVu Serif; } }
body { font: 11pt/1.35 "DejaVu Serif"; margin: 0; }
h1 { font-size: 22pt; line-height: 1.15; margin: 0 0 8pt; }
h2 { font-size: 13pt; margin: 12pt 0 4pt; }
.byline, .date { font-size: 9pt; margin: 2pt 0; }
"""
# How each sample looks: spaced paragraphs or indented ones, headline across the columns or in the first.
SPACED = "p { margin: 0 0 8pt; }"
INDENTED = "p { margin: 0; text-align: justify; } p + p { text-indent: 14pt; }"
LAYOUTS = {
    "one": "@page { size: A5; }",
    "two": "@page { size: A5 landscape; } article { columns: 2; column-gap: 18pt; } h1, .byline, .date { column-span: all; }",
    "three": "@page { size: A4 landscape; } article { columns: 3; column-gap: 16pt; }",
    "four": "@page { size: A3 landscape; } article { columns: 4; column-gap: 16pt; } h1 { column-span: all; }",
}
FILES = [
    ("harbour-patrol.txt", "two", INDENTED), ("harbour-patrol.txt", "four", SPACED),
    ("landslide.txt", "one", INDENTED), ("landslide.txt", "two", SPACED + "body { line-height: 2; }"),
    ("rate-cut.md", "one", SPACED), ("rate-cut.md", "three", INDENTED),
]


def body(sample: pathlib.Path) -> str:
    parts, items = [], 0
    blocks = [" ".join(block.split()) if not block.startswith("- ") else block
              for block in sample.read_text().strip().split("\n\n")]
    for number, block in enumerate(blocks):
        text = html.escape(block, quote=False)
        if number == 0:
            parts.append(f"<h1>{text.removeprefix('# ')}</h1>")
        elif number < 3:
            kind = "date" if text[-4:].isdigit() else "byline"
            parts.append(f"<p class={kind}>{text}</p>")
        elif text.startswith("## "):
            parts.append(f"<h2>{text[3:]}</h2>")
        elif text.startswith("&gt; "):
            parts.append(f"<blockquote><p>{text[5:]}</p></blockquote>")
        elif text.startswith("- "):
            parts.append("<ul>" + "".join(f"<li>{item[2:]}</li>" for item in text.split("\n")) + "</ul>")
        else:
            parts.append(f"<p>{text}</p>")
    return "".join(parts)


for name, layout, paragraphs in FILES:
    sample = SAMPLES / name
    page = (f"<!doctype html><html lang=en><meta charset=utf-8><title>{sample.stem}.html</title>"
            f"<style>{STYLE}{paragraphs}{LAYOUTS[layout]}</style><article>{body(sample)}</article>")
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "page.html")
        source.write_text(page)
        target = HERE / f"{sample.stem}.{layout}.pdf"
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-pdf-tagging",
                        f"--print-to-pdf={target}", source.as_uri()], check=True, stderr=subprocess.DEVNULL)
    print(target.name, target.stat().st_size, file=sys.stderr)
