//! Reading what the program made: text layer and properties of a PDF, plain words.

use std::path::Path;
use std::process::Command;

/// A PDF as the tools of Poppler see it.
#[derive(Debug, Clone)]
pub struct Pdf {
    /// The text of each page.
    pub pages: Vec<String>,
    /// What `pdfinfo` says.
    pub info: String,
    /// The XMP metadata.
    pub metadata: String,
    /// The fonts: name and whether embedded, subset, and mapped to Unicode.
    pub fonts: Vec<(String, Vec<String>)>,
}

impl Pdf {
    /// Looks at a file.
    ///
    /// # Panics
    ///
    /// When a tool is missing or refuses the file.
    pub fn read(path: &Path) -> Pdf {
        let text = tool("pdftotext", &["-layout"], path, &["-"]);
        let mut pages: Vec<String> = text.split('\u{C}').map(str::to_owned).collect();
        pages.pop();
        let fonts = tool("pdffonts", &[], path, &[]);
        Pdf {
            pages,
            info: tool("pdfinfo", &[], path, &[]),
            metadata: tool("pdfinfo", &["-meta"], path, &[]),
            fonts: fonts.lines().skip(2).map(font).collect(),
        }
    }

    /// The text of each page in the order in which it is written, not in that of its lines.
    ///
    /// # Panics
    ///
    /// When the tool is missing or refuses the file.
    pub fn as_written(path: &Path) -> Vec<String> {
        let text = tool("pdftotext", &["-raw"], path, &["-"]);
        let mut pages: Vec<String> = text.split('\u{C}').map(str::to_owned).collect();
        pages.pop();
        pages
    }

    /// The value of a line of `pdfinfo`.
    pub fn property(&self, name: &str) -> Option<&str> {
        let line = self.info.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        line.map(str::trim)
    }

    /// The words of the whole paper.
    pub fn words(&self) -> String {
        self.pages.join("\n")
    }
}

/// `DGCZOI+Tinos-Bold  CID TrueType  Identity-H  yes yes yes  104  0`
fn font(line: &str) -> (String, Vec<String>) {
    let words: Vec<&str> = line.split_whitespace().collect();
    let flags = words.iter().filter(|word| matches!(**word, "yes" | "no"));
    (words.first().unwrap_or(&"").to_string(), flags.map(|flag| (*flag).to_owned()).collect())
}

fn tool(name: &str, before: &[&str], path: &Path, after: &[&str]) -> String {
    let mut command = Command::new(name);
    let done = command.args(before).arg(path).args(after).output();
    let done =
        done.unwrap_or_else(|why| panic!("{name} cannot be run ({why}); `bash .ci/setup test` installs it"));
    assert!(
        done.status.success(),
        "{name} refuses {}: {}",
        path.display(),
        String::from_utf8_lossy(&done.stderr)
    );
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// A text with ordinary spaces where it has ones that do not break.
pub fn plain(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}'], " ").replace('\u{2011}', "-")
}

/// A text without spaces, line ends and hyphens: what is left when a page broke it into lines.
pub fn squeeze(text: &str) -> String {
    plain(text).chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{AD}' | '\u{2010}')).collect()
}
