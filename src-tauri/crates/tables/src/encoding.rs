//! Bytes as text: which letters a file without a word about them is written in.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, IBM866, KOI8_R, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251};

use crate::TableError;

/// Where one Cyrillic alphabet has a letter, another has a letter too, so every one of these decodes everything.
const CYRILLIC: [&Encoding; 3] = [WINDOWS_1251, KOI8_R, IBM866];

/// How often letters stand in Russian, in thousandths, from а to я.
const OFTEN: [u16; 32] = [
    80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 1,
    19, 17, 3, 6, 20,
];

/// So many bytes are enough to tell the alphabet.
const SAMPLE: usize = 1 << 20;

/// The text of a file: by its mark, as UTF-8, as UTF-16, or as the Cyrillic encoding whose letters are the likeliest.
///
/// # Errors
///
/// [`TableError::NotATable`] for what is no text, [`TableError::Encoding`] for damaged UTF-8 or UTF-16.
pub(crate) fn decode(bytes: &[u8]) -> Result<String, TableError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return whole(encoding, bytes.get(mark..).unwrap_or_default());
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        return whole(encoding, bytes);
    }
    if is_binary(bytes) {
        return Err(TableError::NotATable);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) if is_damaged_utf8(bytes) => Err(TableError::Encoding),
        Err(_) => Ok(legacy(bytes).decode_without_bom_handling(bytes).0.into_owned()),
    }
}

fn whole(encoding: &'static Encoding, bytes: &[u8]) -> Result<String, TableError> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    text.filter(|text| !text.contains('\0')).map(Into::into).ok_or(TableError::Encoding)
}

/// UTF-16 without a mark: in Latin and Cyrillic text the upper byte of most letters is 0 or 4.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(SAMPLE)).unwrap_or_default();
    if bytes.len() < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let upper = |offset: usize| {
        let pairs = sample.chunks_exact(2);
        let all = pairs.len();
        pairs.filter(|pair| matches!(pair.get(offset), Some(0 | 4))).count() * 10 >= all * 8
    };
    match (upper(0), upper(1)) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// Text has no control characters but line ends, tabs and page ends.
fn is_binary(bytes: &[u8]) -> bool {
    const MAGIC: [&[u8]; 5] = [b"%PDF-", b"\x89PNG", b"Rar!", b"7z\xBC\xAF", b"{\\rtf"];
    let control = bytes.iter().filter(|byte| matches!(byte, 1..=8 | 11 | 14..=25 | 27..=31 | 127)).count();
    MAGIC.iter().any(|magic| bytes.starts_with(magic)) || bytes.contains(&0) || control * 200 > bytes.len()
}

/// Whether a text was UTF-8 before something cut or replaced a byte of it: it has far more whole letters of two bytes than
/// broken places, which chance does not give.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    letters > 10 * broken
}

/// The likeliest encoding of eight bits. The detector knows many languages and wants long texts; names, of which our files
/// consist, mislead it between Cyrillic ones, so there the letters decide and its guess only weighs in.
fn legacy(bytes: &[u8]) -> &'static Encoding {
    let bytes = bytes.get(..bytes.len().min(SAMPLE)).unwrap_or_default();
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(Some(b"ru"), Utf8Detection::Deny);
    let scored = CYRILLIC.iter().map(|&encoding| {
        let bonus = if guess == encoding { 3 } else { 0 };
        (likelihood(&encoding.decode_without_bom_handling(bytes).0) + bonus, encoding)
    });
    match scored.max_by_key(|(score, _)| *score) {
        Some((score, encoding)) if score > 0 => encoding,
        _ if guess == UTF_8 => WINDOWS_1251,
        _ => guess,
    }
}

/// How much like Russian, or like names in Russian letters, a text is: the mean over what is not ASCII, in thousandths.
/// Letters count by their frequency. A capital within a small word speaks against it, and so do Latin letters in the same
/// word and what is no letter.
fn likelihood(text: &str) -> i64 {
    let (mut score, mut seen) = (0_i64, 0_i64);
    let mut before = ' ';
    for c in text.chars() {
        if c.is_alphabetic() && before.is_alphabetic() && c.is_ascii() != before.is_ascii() {
            score -= 100;
        }
        if !c.is_ascii() {
            seen += 1;
            let small = c.to_lowercase().next().unwrap_or(c);
            let place = u32::from(small).checked_sub(u32::from('а')).and_then(|at| OFTEN.get(at as usize));
            score += match (place, c) {
                (Some(often), _) if c.is_uppercase() && before.is_lowercase() => i64::from(*often) - 80,
                (Some(often), _) => i64::from(*often),
                (None, 'ё' | 'Ё') => 5,
                (None, '№' | '«' | '»' | '–' | '—' | '\u{A0}' | '…' | '“' | '”' | '’') => 20,
                (None, _) => -60,
            };
        }
        before = c;
    }
    score.checked_div(seen).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encode(text: &str, encoding: &'static Encoding) -> Vec<u8> {
        let (bytes, _, lost) = encoding.encode(text);
        assert!(!lost, "{text} has letters that {} lacks", encoding.name());
        bytes.into_owned()
    }

    #[test]
    fn short_cyrillic_texts_are_read_in_every_encoding() {
        let texts = [
            "ФИО;Пол\nАлиев Али;м\n",
            "ФИО;Дата рождения\nРахимов Шерзод Абдуллаевич;04.07.1991\nИсмоилова Гулнора;1987\n",
            "№;ФИО;Гражданство\n1;САИДОВ ФАРИДУН;ТАДЖИКИСТАН\n2;ЮЛДАШЕВА ДИЛБАР;УЗБЕКИСТАН\n",
            "имя\nалиев али\nтошматов эркин\n",
            "Name;Примечание\nAliyev Ali;болен\n",
        ];
        for text in texts {
            for encoding in CYRILLIC {
                // «№» is not in KOI8-R.
                let text = if encoding == KOI8_R { text.replace('№', "N") } else { text.to_owned() };
                assert_eq!(decode(&encode(&text, encoding)).as_deref(), Ok(&*text), "{}", encoding.name());
            }
        }
    }

    #[test]
    fn unicode_is_read_with_its_mark_and_without() {
        let text = "ФИО;Пол\nҲақназаров Ӯктам;м\nO‘g‘iloy;ж\n";
        let utf16 = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let (little, big) = (utf16(u16::to_le_bytes), utf16(u16::to_be_bytes));
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            marked(b"\xEF\xBB\xBF", text.as_bytes()),
            marked(b"\xFF\xFE", &little),
            marked(b"\xFE\xFF", &big),
            little,
            big,
        ] {
            assert_eq!(decode(&bytes).as_deref(), Ok(text));
        }
    }

    #[test]
    fn western_letters_are_left_to_the_detector() {
        let text =
            "Name;Adresse\nMüller;Straße über Köln\nGonçalves;São Paulo\nÇelik;Gümüşhane\n".replace('ş', "s");
        assert_eq!(decode(&encode(&text, encoding_rs::WINDOWS_1252)), Ok(text));
    }

    #[test]
    fn what_is_no_text_or_damaged_is_refused() {
        assert_eq!(decode(b"%PDF-1.7\n..."), Err(TableError::NotATable));
        assert_eq!(decode(b"a;b\0;c;d;e;f;g;h;i"), Err(TableError::NotATable));
        let mut torn = "ФИО;Пол\nРахимов Шерзод;м\n".as_bytes().to_vec();
        torn.remove(1);
        assert_eq!(decode(&torn), Err(TableError::Encoding));
        assert_eq!(decode(b"\xFF\xFEa\0b"), Err(TableError::Encoding));
    }
}
