//! Lengths, properties in the order of the schema, and the styles.
//!
//! [`Paragraph::write`] and [`Run::write`] are the only places that write the children of `w:pPr` and `w:rPr`.

use crate::xml::Xml;

/// Width of the text in twips (twentieths of a point): A4 less margins of 30 and 15 mm.
pub(crate) const TEXT_WIDTH: u32 = 9355;
/// First-line indent: 12.5 mm.
pub(crate) const INDENT: u32 = 709;
/// The heading block starts here: 47 % of the text width, as in the PDF.
pub(crate) const PARTIES: u32 = 4397;
/// Between the number of a list member and its text: 2 mm.
pub(crate) const NUMBER_GAP: u32 = 113;
/// Space for a hand in the signature: 42 mm.
pub(crate) const HAND: u32 = 2381;
/// The font's own line in Times faces, in thousandths of an em.
const FACE_LINE: u32 = 1150;
/// Letters of «ПРОШУ:» stand apart by 0.08 em of 12 pt.
const TRACKING: u32 = 19;

/// Size of the body text and distance of its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// 14 pt, for papers that then take one page.
    Large,
    /// 12 pt, for all others.
    Normal,
    /// 12 pt in closer lines, for those that would leave a few lines alone on the last page.
    Tight,
}

impl Size {
    /// Length of an em in twips.
    pub(crate) fn em(self) -> u32 {
        match self {
            Self::Large => 280,
            Self::Normal | Self::Tight => 240,
        }
    }

    /// Distance of two lines in thousandths of an em; the PDF has the same.
    pub(crate) fn line(self) -> u32 {
        match self {
            Self::Large | Self::Normal => 1300,
            Self::Tight => 1150,
        }
    }

    /// Size in half points, the unit of `w:sz`.
    fn half_points(self) -> u32 {
        self.em() / 10
    }

    /// 0.92 of the body size in half points, a whole number of points.
    fn smaller(self) -> u32 {
        self.half_points() * 23 / 25 / 2 * 2
    }
}

/// A place to which a tabulator leads.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Tab {
    /// Text after it begins here.
    Left(u32),
    /// Text after it ends here, and a rule leads to it.
    Ruled(u32),
}

/// Properties of a paragraph; what is not set comes from its style.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Paragraph<'a> {
    pub(crate) style: Option<Style>,
    pub(crate) keep_next: bool,
    pub(crate) keep_lines: bool,
    /// The list whose next number stands before the text.
    pub(crate) list: Option<usize>,
    /// Rules above and below.
    pub(crate) rules: bool,
    pub(crate) tabs: &'a [Tab],
    pub(crate) whole_words: bool,
    /// Space before and after, in twips.
    pub(crate) spacing: Option<(u32, u32)>,
    /// Indents at the left and right, and of the first line.
    pub(crate) indent: Option<(u32, u32, u32)>,
    pub(crate) align: Option<&'a str>,
    /// Level in the outline, from 0.
    pub(crate) outline: Option<u32>,
}

impl Paragraph<'_> {
    /// Writes `w:pPr`; the order is that of `CT_PPr`.
    pub(crate) fn write(&self, xml: &mut Xml) {
        xml.within("w:pPr", &[], |xml| {
            if let Some(style) = self.style {
                xml.value("w:pStyle", style.id());
            }
            xml.flag("w:keepNext", self.keep_next);
            xml.flag("w:keepLines", self.keep_lines);
            if let Some(list) = self.list {
                xml.within("w:numPr", &[], |xml| {
                    xml.value("w:ilvl", 0);
                    xml.value("w:numId", list);
                });
            }
            if self.rules {
                xml.within("w:pBdr", &[], |xml| {
                    for side in ["w:top", "w:bottom", "w:between"] {
                        xml.leaf(
                            side,
                            &[("w:val", "single"), ("w:sz", "4"), ("w:space", "5"), ("w:color", "auto")],
                        );
                    }
                });
            }
            if !self.tabs.is_empty() {
                xml.within("w:tabs", &[], |xml| self.tabs.iter().for_each(|tab| tab.write(xml)));
            }
            xml.flag("w:suppressAutoHyphens", self.whole_words);
            if let Some((before, after)) = self.spacing {
                let (before, after) = (before.to_string(), after.to_string());
                xml.leaf("w:spacing", &[("w:before", &before), ("w:after", &after)]);
            }
            if let Some((left, right, first)) = self.indent {
                let (left, right, first) = (left.to_string(), right.to_string(), first.to_string());
                xml.leaf("w:ind", &[("w:left", &left), ("w:right", &right), ("w:firstLine", &first)]);
            }
            if let Some(align) = self.align {
                xml.value("w:jc", align);
            }
            if let Some(level) = self.outline {
                xml.value("w:outlineLvl", level);
            }
        });
    }
}

impl Tab {
    fn write(self, xml: &mut Xml) {
        match self {
            Self::Left(at) => xml.leaf("w:tab", &[("w:val", "left"), ("w:pos", &at.to_string())]),
            Self::Ruled(at) => xml
                .leaf("w:tab", &[("w:val", "right"), ("w:leader", "underscore"), ("w:pos", &at.to_string())]),
        }
    }
}

/// Properties of letters.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Run<'a> {
    /// The style of ruled lines.
    pub(crate) ruled: bool,
    pub(crate) bold: bool,
    /// Additional space between letters, in twips.
    pub(crate) tracking: Option<u32>,
    /// Size in half points.
    pub(crate) size: Option<u32>,
    /// Whether the spelling is left alone.
    pub(crate) unchecked: bool,
    /// The language, where it is not that of the paper.
    pub(crate) lang: Option<&'a str>,
}

impl Run<'_> {
    /// Writes `w:rPr` if anything is set; the order is that of `CT_RPr`.
    pub(crate) fn write(&self, xml: &mut Xml) {
        let set = self.tracking.is_some() || self.size.is_some() || self.lang.is_some();
        if !(self.ruled || self.bold || self.unchecked || set) {
            return;
        }
        xml.within("w:rPr", &[], |xml| {
            if self.ruled {
                xml.value("w:rStyle", RULED);
            }
            xml.flag("w:b", self.bold);
            xml.flag("w:bCs", self.bold);
            xml.flag("w:noProof", self.unchecked);
            if let Some(tracking) = self.tracking {
                xml.value("w:spacing", tracking);
            }
            if let Some(size) = self.size {
                xml.value("w:sz", size);
                xml.value("w:szCs", size);
            }
            if let Some(lang) = self.lang {
                xml.value("w:lang", lang);
            }
        });
    }
}

/// Id of the style of ruled lines.
const RULED: &str = "PaperBlank";

/// The styles of paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Party,
    Notice,
    Title,
    Subtitle,
    Text,
    /// Running text with long ruled lines, which would spread the words.
    RuledText,
    Section,
    Request,
    Attachments,
    Member,
    Signature,
    Signer,
    PageNumber,
    /// A cell of two columns.
    Cell,
    /// A cell of a row that heads others.
    CellHeading,
}

impl Style {
    const ALL: [Self; 15] = [
        Self::Party,
        Self::Notice,
        Self::Title,
        Self::Subtitle,
        Self::Text,
        Self::RuledText,
        Self::Section,
        Self::Request,
        Self::Attachments,
        Self::Member,
        Self::Signature,
        Self::Signer,
        Self::PageNumber,
        Self::Cell,
        Self::CellHeading,
    ];

    /// Id in the file.
    fn id(self) -> &'static str {
        match self {
            Self::Party => "PaperParty",
            Self::Notice => "PaperNotice",
            Self::Title => "PaperTitle",
            Self::Subtitle => "PaperSubtitle",
            Self::Text => "PaperText",
            Self::RuledText => "PaperRuledText",
            Self::Section => "PaperSection",
            Self::Request => "PaperRequest",
            Self::Attachments => "PaperAttachments",
            Self::Member => "PaperMember",
            Self::Signature => "PaperSignature",
            Self::Signer => "PaperSigner",
            Self::PageNumber => "PaperPageNumber",
            Self::Cell => "PaperCell",
            Self::CellHeading => "PaperCellHeading",
        }
    }

    /// What the user reads in the list of styles; none is the Russian name of a style of Word's own.
    fn name(self) -> &'static str {
        match self {
            Self::Party => "Шапка бумаги",
            Self::Notice => "Отметка для суда",
            Self::Title => "Заглавие бумаги",
            Self::Subtitle => "Предмет бумаги",
            Self::Text => "Текст бумаги",
            Self::RuledText => "Текст с линейками",
            Self::Section => "Раздел бумаги",
            Self::Request => "Просительная часть",
            Self::Attachments => "Перечень приложений",
            Self::Member => "Пункт перечня",
            Self::Signature => "Строка для подписи",
            Self::Signer => "Кто подписывает",
            Self::PageNumber => "Номер листа",
            Self::Cell => "Ячейка таблицы",
            Self::CellHeading => "Заголовок в таблице",
        }
    }

    /// The style of the paragraph that Enter opens after this one.
    fn next(self) -> Self {
        match self {
            Self::Title => Self::Subtitle,
            Self::Subtitle | Self::Notice | Self::Section => Self::Text,
            Self::Request | Self::Attachments => Self::Member,
            other => other,
        }
    }

    /// How its paragraphs look. Lengths of the PDF less the 0.3 em that belong to every line here.
    fn paragraph(self, em: u32) -> Paragraph<'static> {
        let ems = |tenths: u32, hundredths: u32| em * (tenths * 10 + hundredths) / 100;
        let plain = Paragraph { whole_words: true, align: Some("left"), ..Paragraph::default() };
        let heading = Paragraph { keep_next: true, keep_lines: true, ..plain };
        let running = Paragraph { indent: Some((0, 0, INDENT)), ..plain };
        match self {
            Self::Party => {
                Paragraph { spacing: Some((0, ems(4, 5))), indent: Some((PARTIES, 0, 0)), ..plain }
            }
            Self::Notice => Paragraph {
                rules: true,
                spacing: Some((ems(11, 0), ems(11, 0))),
                align: Some("both"),
                whole_words: false,
                ..plain
            },
            Self::Title => Paragraph {
                spacing: Some((ems(13, 0), ems(0, 5))),
                align: Some("center"),
                outline: Some(0),
                ..heading
            },
            Self::Subtitle => {
                let side = TEXT_WIDTH * 8 / 100;
                let (spacing, indent) = (Some((0, ems(8, 0))), Some((side, side, 0)));
                Paragraph { keep_lines: false, spacing, indent, align: Some("center"), ..heading }
            }
            Self::Text => Paragraph { whole_words: false, align: Some("both"), ..running },
            Self::RuledText => running,
            Self::Section => Paragraph {
                spacing: Some((ems(7, 0), ems(1, 5))),
                indent: Some((INDENT, 0, 0)),
                outline: Some(1),
                ..heading
            },
            Self::Request => Paragraph {
                spacing: Some((ems(8, 0), ems(3, 0))),
                align: Some("center"),
                outline: Some(1),
                ..heading
            },
            Self::Attachments => Paragraph {
                spacing: Some((ems(8, 0), ems(2, 0))),
                indent: Some((INDENT, 0, 0)),
                outline: Some(1),
                ..heading
            },
            Self::Member => {
                Paragraph { spacing: Some((ems(2, 0), 0)), indent: Some((INDENT, 0, 0)), ..plain }
            }
            Self::Signature | Self::Signer => self.signing(plain, ems),
            Self::PageNumber => Paragraph { align: Some("center"), ..plain },
            Self::Cell => plain,
            Self::CellHeading => heading,
        }
    }

    /// The line for a signature, and the name under it, with more room below for the next hand.
    fn signing(self, plain: Paragraph<'static>, ems: impl Fn(u32, u32) -> u32) -> Paragraph<'static> {
        let signature = Paragraph { keep_lines: true, spacing: Some((ems(19, 0), ems(13, 0))), ..plain };
        match self {
            Self::Signer => Paragraph {
                spacing: Some((ems(1, 0), ems(13, 0))),
                indent: Some((PARTIES, 0, 0)),
                ..signature
            },
            _ => signature,
        }
    }

    /// How its letters look.
    fn run(self, size: Size) -> Run<'static> {
        match self {
            Self::Notice | Self::Cell => Run { size: Some(size.smaller()), ..Run::default() },
            Self::CellHeading => Run { bold: true, size: Some(size.smaller()), ..Run::default() },
            Self::Title | Self::Section | Self::Attachments => Run { bold: true, ..Run::default() },
            Self::Request => Run { bold: true, tracking: Some(TRACKING), ..Run::default() },
            _ => Run::default(),
        }
    }
}

/// Writes the children of `w:styles`.
pub(crate) fn styles(xml: &mut Xml, size: Size, lang: &str) {
    let points = size.half_points();
    xml.within("w:docDefaults", &[], |xml| {
        xml.within("w:rPrDefault", &[], |xml| {
            xml.within("w:rPr", &[], |xml| {
                let font = "Times New Roman";
                let fonts = [("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", font)];
                xml.leaf("w:rFonts", &fonts);
                xml.value("w:sz", points);
                xml.value("w:szCs", points);
                xml.leaf("w:lang", &[("w:val", lang), ("w:eastAsia", lang), ("w:bidi", "ar-SA")]);
            });
        });
        xml.within("w:pPrDefault", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.flag("w:widowControl", true);
                // In 240ths of the font's own line, so that the distance follows another font or size.
                let line = (240 * size.line() / FACE_LINE).to_string();
                let spacing =
                    [("w:before", "0"), ("w:after", "0"), ("w:line", &line), ("w:lineRule", "auto")];
                xml.leaf("w:spacing", &spacing);
            });
        });
    });
    let default = [("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")];
    xml.within("w:style", &default, |xml| {
        xml.value("w:name", "Normal");
        xml.flag("w:qFormat", true);
    });
    for style in Style::ALL {
        let attributes = [("w:type", "paragraph"), ("w:customStyle", "1"), ("w:styleId", style.id())];
        xml.within("w:style", &attributes, |xml| {
            xml.value("w:name", style.name());
            xml.value("w:basedOn", "Normal");
            xml.value("w:next", style.next().id());
            xml.flag("w:qFormat", true);
            style.paragraph(size.em()).write(xml);
            style.run(size).write(xml);
        });
    }
    let attributes = [("w:type", "character"), ("w:customStyle", "1"), ("w:styleId", RULED)];
    xml.within("w:style", &attributes, |xml| {
        xml.value("w:name", "Линейка для руки");
        xml.flag("w:qFormat", true);
        Run { unchecked: true, ..Run::default() }.write(xml);
    });
}
