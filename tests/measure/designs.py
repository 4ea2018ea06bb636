#!/usr/bin/env python3
"""Sets texts as PDFs in many designs, by whichever of Chromium, WeasyPrint, groff and LaTeX are installed: what real producers do to a page.

usage: designs.py TEXTS OUT [NAME...]
Writes OUT/DESIGN/NAME.pdf. TEXTS holds NAME.txt, paragraphs parted by empty lines; lines that begin with "# source", "# licence" or "# note" are left out.
"""
import html, os, re, shutil, subprocess, sys

LANGUAGES = {"lu-": "fr", "sk-": "sk", "neg-nld": "nl"}
BABEL = {"en": "english", "fr": "french", "nl": "dutch", "sk": "slovak"}
HEADING = re.compile(r"(#+ |Article|Artikel|Art\.|Čl|§|ARTICLE|Chapter|Hoofdstuk|PART|Part|[IVX]+\.? )")

# Design: program, style sheet. Each stands for a manner of printing that once was misread.
DESIGNS = {
    "two-columns": ("chromium", '@page{size:A4;margin:18mm}body{font:10pt "Liberation Serif";column-count:2;column-gap:7mm;text-align:justify;hyphens:auto}h1{column-span:all;text-align:center}'),
    "three-columns": ("chromium", "@page{size:A4;margin:12mm}body{font:8pt \"DejaVu Sans\";column-count:3;column-gap:5mm;column-rule:1px solid #999}h1{column-span:all}p{margin:2pt 0;text-indent:1em}"),
    "two-pages-a-sheet": ("chromium", '@page{size:A4 landscape;margin:12mm}body{font:9pt "Liberation Serif";columns:2;column-gap:24mm;text-align:justify}'),
    "white-on-colour": ("chromium", "@page{size:A4;margin:20mm}body{font:10.5pt \"Noto Sans\"}h1{background:#123;color:#fff;padding:14pt;letter-spacing:.12em;text-transform:uppercase}h2{background:#357;color:#ffe;padding:3pt 8pt}p{background:#eef4ff}"),
    "letter-spaced": ("chromium", '@page{size:Letter;margin:25mm}body{font:11pt/1.7 "Liberation Sans";letter-spacing:.06em;text-align:justify}h1,h2{font-variant:small-caps;letter-spacing:.3em;text-align:center}'),
    "large-first-letters": ("chromium", '@page{size:A5;margin:15mm}body{font:9.5pt "Liberation Serif";text-align:justify;hyphens:auto}h2+p::first-letter,h1+p::first-letter{float:left;font-size:30pt;line-height:26pt;padding-right:2pt}'),
    "watermark": ("chromium", '@page{size:A4;margin:22mm}body{font:11pt "Liberation Serif";text-align:justify}.mark{position:fixed;top:40%;left:5%;font:80pt sans-serif;color:#ddd;transform:rotate(-40deg)}p{position:relative;z-index:2}'),
    "book": ("weasyprint", '@page{size:A5;margin:20mm 15mm;@top-center{content:string(t);font:italic 8pt serif}@bottom-center{content:"— " counter(page) " —"}}h1{string-set:t content();font-size:13pt}body{font:10pt "Liberation Serif";text-align:justify;hyphens:auto}p{margin:0;text-indent:1.2em}'),
    "gazette": ("weasyprint", '@page{size:A4;margin:22mm 16mm;@top-left{content:"L 112/" counter(page);font:8pt sans-serif}@top-right{content:"Official Gazette";font:8pt sans-serif}}body{font:9pt "Liberation Serif";text-align:justify;hyphens:auto}article{column-count:2;column-gap:6mm}h1{text-align:center;font-size:14pt}h2{font-size:9.5pt;text-align:center}'),
    "groff": ("groff", None),
    "latex-two-columns": ("pdflatex", r"\documentclass[twocolumn,a4paper]{article}"),
    "latex-bitmap-fonts": ("pdflatex", r"\documentclass[a4paper]{article}\usepackage[T1]{fontenc}"),
}


def language(name):
    return next((code for start, code in LANGUAGES.items() if name.startswith(start)), "en")


def paragraphs(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.replace("**", "").strip() for line in file if not re.match(r"# ?(source|licence|note)", line)]
    blocks = [block.split("\n") for block in re.split(r"\n{2,}", "\n".join(lines).strip())]
    joined = ("\n".join(block) if all(len(line) < 60 for line in block) else " ".join(block) for block in blocks)
    return [(text.lstrip("# "), bool(HEADING.match(text)) and len(text) < 90) for text in joined]


def as_html(name, text, style):
    parts = []
    for index, (paragraph, is_heading) in enumerate(text):
        tag = "h1" if index == 0 else "h2" if is_heading else "p"
        parts.append(f"<{tag}>{html.escape(paragraph)}</{tag}>".replace("\n", "<br>"))
    mark = "<div class=mark>DRAFT</div>" if ".mark" in style else ""
    return f"<!doctype html><html lang={language(name)}><meta charset=utf-8><style>{style}</style><body>{mark}{parts[0]}<article>{''.join(parts[1:])}</article>"


def as_groff(text):
    lines = [".nr PS 9", ".nr VS 11"]
    for index, (paragraph, is_heading) in enumerate(text):
        lines += [".TL" if index == 0 else ".SH" if is_heading else ".PP"]
        lines += ["\\&" + line if line[:1] in ".'" else line for line in paragraph.replace("\\", " ").replace("\n", "\n.br\n").split("\n") if line != ".br"]
        lines += [".2C"] if index == 0 else []
    return "\n".join(lines) + "\n"


def as_latex(name, text, head):
    def escaped(part):
        part = re.sub(r"([&%$#_{}])", r"\\\1", part.replace("\\", " ")).replace("~", r"\textasciitilde{}").replace("^", r"\^{}")
        return part.replace("\n", r"\\ ")
    body = "\n\n".join((r"\section*{%s}" if is_heading or index == 0 else "%s") % escaped(paragraph) for index, (paragraph, is_heading) in enumerate(text))
    return head + r"\usepackage[utf8]{inputenc}\usepackage[" + BABEL[language(name)] + r"]{babel}\begin{document}" + body + r"\end{document}"


def run(command, folder, **more):
    subprocess.run(command, cwd=folder, stdout=more.pop("stdout", subprocess.DEVNULL), stderr=subprocess.DEVNULL, timeout=240, **more)


def make(program, style, name, text, folder):
    pdf, source = f"{name}.pdf", f"{name}.source"
    if program == "groff":
        if language(name) == "sk":
            return  # its fonts have no Slovak letters
        with open(os.path.join(folder, pdf), "wb") as out:
            run(["groff", "-Kutf8", "-ms", "-Tpdf"], folder, stdout=out, input=as_groff(text).encode())
        return
    with open(os.path.join(folder, source + (".tex" if program == "pdflatex" else ".html")), "w", encoding="utf-8") as out:
        out.write(as_latex(name, text, style) if program == "pdflatex" else as_html(name, text, style))
    if program == "pdflatex":
        run(["pdflatex", "-interaction=nonstopmode", f"-jobname={name}", source + ".tex"], folder)
    elif program == "weasyprint":
        run(["weasyprint", source + ".html", pdf], folder)
    else:
        run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", f"--user-data-dir={folder}/.browser",
             "--no-pdf-header-footer", f"--print-to-pdf={pdf}", f"file://{folder}/{source}.html"], folder)


texts, out, *names = sys.argv[1:]
for design, (program, style) in DESIGNS.items():
    if not shutil.which(program):
        print(f"{design}: {program} is not installed", file=sys.stderr)
        continue
    folder = os.path.abspath(os.path.join(out, design))
    os.makedirs(folder, exist_ok=True)
    for name in names or sorted(file[:-4] for file in os.listdir(texts) if file.endswith(".txt")):
        make(program, style, name, paragraphs(os.path.join(texts, name + ".txt")), folder)
