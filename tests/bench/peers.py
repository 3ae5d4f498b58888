"""Other programs on the same words:  peers.py PEER PAPERS RUNS   (with the Python of the venv)

PEER is typst, typst-cli, typst-cli-fonts, weasyprint, docxtpl, docxtpl-kept or xelatex.

PAPERS is what himoya-bench wrote: the composed paper once a run, each with another family name. Every run reads one,
turns it into the peer's input and makes PDF bytes, in one process that keeps what it can. Prints one line of JSON.
`peers.py once PEER PAPER` makes one PDF and ends, for the cold figures.
"""

import importlib.metadata
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import paper

WARM_UP = 5


class Typst:
    """PyPI's typst: the same compiler and the same layout, behind Python."""

    package = "typst"

    def __init__(self, folder):
        import typst

        self.folder = Path(folder)
        shutil.copy(paper.LAYOUT, self.folder / "main.typ")
        self.data = self.folder / "data.json"
        self.data.write_text("{}")
        self.compiler = typst.Compiler(
            self.folder / "main.typ", root=self.folder, font_paths=[str(paper.FONTS)], ignore_system_fonts=True
        )

    def pdf(self, document):
        self.data.write_text(json.dumps(paper.layout_data(document), ensure_ascii=False))
        # The date is that of our own files; PDF/A demands one.
        return self.compiler.compile(format="pdf", pdf_standards="a-2b", timestamp=315532800)


class TypstCli:
    """The program `typst`, a process a paper; with its fonts named it need not look at those of the system."""

    package = None
    version = ["typst", "--version"]
    named = []

    def __init__(self, folder):
        self.folder = Path(folder)
        shutil.copy(paper.LAYOUT, self.folder / "main.typ")

    def pdf(self, document):
        data = json.dumps(paper.layout_data(document), ensure_ascii=False)
        (self.folder / "data.json").write_text(data, encoding="utf-8")
        run = ["typst", "compile", "--root", self.folder, "--font-path", paper.FONTS, "--pdf-standard", "a-2b"]
        made = ["--creation-timestamp", "315532800", self.folder / "main.typ", self.folder / "paper.pdf"]
        subprocess.run([*run, *self.named, *made], capture_output=True, check=True)
        return (self.folder / "paper.pdf").read_bytes()


class TypstCliFonts(TypstCli):
    named = ["--ignore-system-fonts"]


class WeasyPrint:
    """HTML and CSS to PDF in Python."""

    package = "weasyprint"

    def __init__(self, folder):
        import weasyprint
        from weasyprint.text.fonts import FontConfiguration

        self.fonts = FontConfiguration()
        self.make = weasyprint.HTML
        self.style = weasyprint.CSS(string=paper.STYLE, font_config=self.fonts, base_url=f"{paper.FONTS}/")

    def pdf(self, document):
        page = self.make(string=paper.page(document), base_url=f"{paper.FONTS}/")
        return page.write_pdf(stylesheets=[self.style], font_config=self.fonts, pdf_variant="pdf/a-2b")


class DocxTpl:
    """A Word template filled in Python, then LibreOffice to PDF, one process a paper."""

    package = "docxtpl"

    def __init__(self, folder):
        import docx

        self.folder = Path(folder)
        template = docx.Document()
        template.styles["Normal"].font.name = "Liberation Serif"
        template.styles["Normal"].font.size = docx.shared.Pt(12)
        for line in ("{%p for p in paragraphs %}", "{{ p }}", "{%p endfor %}"):
            template.add_paragraph(line)
        template.save(self.folder / "template.docx")

    def pdf(self, document):
        import docxtpl

        filled = docxtpl.DocxTemplate(self.folder / "template.docx")
        filled.render({"paragraphs": paper.paragraphs(document)}, autoescape=True)
        filled.save(self.folder / "filled.docx")
        self.convert()
        return (self.folder / "filled.pdf").read_bytes()

    def convert(self):
        profile = (self.folder / "profile").as_uri()
        office = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", self.folder]
        subprocess.run([*office, self.folder / "filled.docx"], capture_output=True, check=True)


class DocxTplKept(DocxTpl):
    """The same with one LibreOffice that goes on, spoken to through a pipe; needs the Python that has `uno`."""

    def __init__(self, folder):
        super().__init__(folder)
        import uno

        self.uno = uno
        pipe = f"pipe,name=himoya-bench-{os.getpid()}"
        profile = (self.folder / "profile").as_uri()
        office = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore", f"--accept={pipe};urp;"]
        self.office = subprocess.Popen(office, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(300):
            try:
                there = resolver.resolve(f"uno:{pipe};urp;StarOffice.ComponentContext")
                break
            except Exception:
                time.sleep(0.1)
        else:
            raise SystemExit("LibreOffice does not answer")
        self.desktop = there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)

    def option(self, name, value):
        option = self.uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        option.Name, option.Value = name, value
        return option

    def convert(self):
        opened = self.desktop.loadComponentFromURL(
            (self.folder / "filled.docx").as_uri(), "_blank", 0, (self.option("Hidden", True),)
        )
        opened.storeToURL((self.folder / "filled.pdf").as_uri(), (self.option("FilterName", "writer_pdf_Export"),))
        opened.close(True)

    def close(self):
        os.killpg(self.office.pid, signal.SIGTERM)
        self.office.wait()


class XeLaTeX:
    """LaTeX with the fonts of the system, two runs as for «page N of M»."""

    package = None
    version = ["xelatex", "--version"]

    def __init__(self, folder):
        self.folder = Path(folder)

    def pdf(self, document):
        (self.folder / "paper.tex").write_text(paper.latex(document), encoding="utf-8")
        for _ in range(2):
            run = ["xelatex", "-interaction=batchmode", "-halt-on-error", "paper.tex"]
            subprocess.run(run, cwd=self.folder, capture_output=True, check=True)
        return (self.folder / "paper.pdf").read_bytes()


PEERS = {
    "typst": Typst,
    "typst-cli": TypstCli,
    "typst-cli-fonts": TypstCliFonts,
    "weasyprint": WeasyPrint,
    "docxtpl": DocxTpl,
    "docxtpl-kept": DocxTplKept,
    "xelatex": XeLaTeX,
}


def version(peer):
    if peer.package:
        return importlib.metadata.version(peer.package)
    said = subprocess.run(peer.version, capture_output=True, text=True, check=True).stdout
    return said.partition("\n")[0]


def warm(peer, papers, runs):
    times, pdf = [], b""
    for run in range(WARM_UP + runs):
        folder = papers / str(run)
        began = time.perf_counter()
        pdf = peer.pdf(paper.read(folder))
        times.append((time.perf_counter() - began) * 1000)
    return times[WARM_UP:], times[0], pdf


def look(pdf, folder):
    """Pages and number of words, by Poppler, to see that peers set the same text."""
    file = Path(folder) / "peer.pdf"
    file.write_bytes(pdf)
    try:
        info = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return {}
    letters = len(re.sub(r"[\W\d_]", "", text))
    return {"pages": int(re.search(r"Pages:\s+(\d+)", info)[1]), "letters": letters}


def rss_kib():
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1])


def main():
    # In memory where there is such a folder, as for our own program.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        if sys.argv[1] == "once":
            pdf = PEERS[sys.argv[2]](folder).pdf(paper.read(sys.argv[3]))
            Path(folder, "once.pdf").write_bytes(pdf)
            return
        name, papers, runs = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
        peer = PEERS[name](folder)
        try:
            times, first, pdf = warm(peer, papers, runs)
        finally:
            getattr(peer, "close", lambda: None)()
        report = {
            "version": version(peer),
            "total_ms": times,
            "first_ms": first,
            "pdf_bytes": len(pdf),
            "rss_kib": rss_kib(),
            **look(pdf, folder),
        }
        print(json.dumps(report))


if __name__ == "__main__":
    main()
