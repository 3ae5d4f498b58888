"""The composed paper, as `himoya draft --format json` gives it, in the shapes that the peers read.

`layout_data` repeats what the crate `export-pdf` does for the fixed Typst layout, without its cleaning: the worked
case has no letter to clean. `page` makes a web page with the same words and measures for WeasyPrint.
"""

import html
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "templates/fonts/tinos"
LAYOUT = ROOT / "templates/layout/court.typ"


def read(folder):
    """The document of one of the folders that himoya-bench writes."""
    (file,) = Path(folder).glob("*.json")
    return json.loads(file.read_text(encoding="utf-8"))["document"]


# --- The data of the Typst layout


def layout_data(document, leading=0.3):
    """`/data.json` of `court.typ`."""
    return {
        "size": 12,
        "leading": leading,
        "font": "Tinos",
        "title": document["title"],
        "lang": "ru",
        "region": "RU",
        "mark": [],
        "blocks": parts(document["blocks"]),
    }


def parts(blocks):
    found = []
    for at, block in enumerate(blocks):
        follower = blocks[at + 1]["kind"] if at + 1 < len(blocks) else None
        last = found[-1] if found else {"kind": None}
        kind = block["kind"]
        keep = follower == "signature"
        if kind == "party":
            if last["kind"] != "parties":
                last = {"kind": "parties", "paragraphs": []}
                found.append(last)
            last["paragraphs"].append(runs(block["text"]))
        elif kind == "item":
            if last["kind"] != "items":
                last = {"kind": "items", "items": []}
                found.append(last)
            last["keep"] = keep
            last["items"].append({"number": block["number"], "text": runs(block["text"])})
        elif kind == "signature":
            together = follower in ("signature", "section")
            found.append({"kind": kind, "date": runs(block["date"]), "name": runs(block["name"]), "keep": together})
        else:
            part = {"kind": kind, "text": runs(block["text"])}
            for key in ("number", "centred"):
                if key in block:
                    part[key] = block[key]
            if kind == "title":
                part["subtitle"] = runs(block["subtitle"])
            if kind == "paragraph":
                part["keep"] = keep or follower == "item"
            found.append(part)
    return found


def runs(inlines):
    return [
        {"blank": inline["width"] / 10}
        if inline["inline"] == "blank"
        else {"pieces": [inline["text"]], "bold": inline["bold"]}
        for inline in inlines
    ]


# --- The web page

STYLE = """
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); } }
@page :first { @top-center { content: none; } }
@font-face { font-family: Tinos; src: url(Tinos-Regular.ttf); }
@font-face { font-family: Tinos; font-weight: bold; src: url(Tinos-Bold.ttf); }
body { font: 12pt/1.3 Tinos; hyphens: auto; text-align: justify; margin: 0; }
p { margin: 0; text-indent: 12.5mm; }
.party { margin-left: 47%; text-indent: 0; text-align: left; hyphens: none; padding-bottom: 0.45em; }
.notice { border: solid; border-width: 0.5pt 0; margin: 1.4em 0; padding: 0.55em 0; text-indent: 0; font-size: 0.92em; }
h1, .subtitle { text-align: center; font-size: 12pt; margin: 1em 8% 0; text-indent: 0; }
.subtitle { margin: 0 8% 1em; }
h2 { font-size: 12pt; margin: 1em 0 0.45em 12.5mm; text-align: left; break-after: avoid; }
h2.centred { text-align: center; margin-left: 0; letter-spacing: 0.08em; }
.item { margin-left: 12.5mm; text-indent: -8mm; text-align: left; padding-bottom: 0.2em; }
.blank { display: inline-block; border-bottom: 0.5pt solid; }
.signature { margin-top: 2.2em; text-indent: 0; }
"""


def page(document):
    body = "\n".join(element(block) for block in document["blocks"])
    return (
        f'<html lang="ru"><head><meta charset="utf-8"><title>{html.escape(document["title"])}</title>'
        f"<style>{STYLE}</style></head><body>{body}</body></html>"
    )


def element(block):
    kind = block["kind"]
    if kind == "signature":
        hand = '<span class="blank" style="width:42mm"></span>'
        return f'<p class="signature">{spans(block["date"])} {hand} /&nbsp;{spans(block["name"])}&nbsp;/</p>'
    text = spans(block["text"])
    if kind == "title":
        return f'<h1>{text}</h1><p class="subtitle">{spans(block["subtitle"])}</p>'
    if kind == "section":
        number = f'{block["number"]}.&nbsp;' if block["number"] else ""
        return f"<h2>{number}{text}</h2>"
    if kind == "lead":
        return f'<h2 class="{"centred" if block["centred"] else ""}">{text}</h2>'
    if kind == "item":
        return f'<p class="item">{block["number"]}. {text}</p>'
    return f'<p class="{kind}">{text}</p>'


def spans(inlines):
    return "".join(span(inline) for inline in inlines)


def span(inline):
    if inline["inline"] == "blank":
        # A long rule is a chain of short ones, so that it may go on in the next line.
        return '<span class="blank" style="width:1em"></span><wbr>' * max(1, inline["width"] // 10)
    text = html.escape(inline["text"])
    return f"<b>{text}</b>" if inline["bold"] else text


# --- Plain paragraphs, for a Word template and for LaTeX


def paragraphs(document):
    return [words for block in document["blocks"] for words in said(block) if words]


def said(block):
    if block["kind"] == "signature":
        return [f"{plain(block['date'])}  ____________  /{plain(block['name'])}/"]
    number = f"{block['number']}. " if block.get("number") else ""
    return [number + plain(block["text"]), plain(block.get("subtitle", []))]


def plain(inlines):
    return "".join("_" * max(1, i["width"] // 5) if i["inline"] == "blank" else i["text"] for i in inlines)


LATEX = r"""\documentclass[12pt,a4paper]{article}
\usepackage{fontspec}
\setmainfont{Tinos}[Path=FONTS/,Extension=.ttf,UprightFont=*-Regular,BoldFont=*-Bold]
\usepackage{polyglossia}\setmainlanguage{russian}
\usepackage[left=30mm,right=15mm,top=20mm,bottom=20mm]{geometry}
\setlength{\parindent}{12.5mm}\linespread{1.08}
\begin{document}
"""


def latex(document):
    special = str.maketrans({c: f"\\{c}" for c in "#$%&_{}"} | {"\\": "/", "~": " ", "^": " "})
    return LATEX.replace("FONTS", str(FONTS)) + "\n\n".join(words.translate(special) for words in paragraphs(document)) + "\n\\end{document}\n"
