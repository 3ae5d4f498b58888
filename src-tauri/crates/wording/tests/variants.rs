//! «Он же»: one clause for every spelling that other papers have.

mod support;

use himoya_wording::{Gender, NameVariant};
use jiff::civil::date;

const NBSP: char = '\u{a0}';

fn said(gender: Option<Gender>, variants: &[NameVariant<'_>]) -> String {
    support::wording().also_known(gender, variants).replace(NBSP, " ")
}

#[test]
fn spellings_are_quoted_with_the_papers_that_have_them() {
    let passport = NameVariant {
        name: "Ҷӯраев Абдураҳмон", paper: Some("passport"), ..Default::default()
    };
    let protocol = NameVariant {
        name: "Джураев Абдурахман",
        paper: Some("protocol"),
        number: Some("№ 12"),
        on: Some(date(2026, 11, 9)),
        sheet: Some("4"),
    };
    assert_eq!(
        said(Some(Gender::Masculine), &[passport, protocol]),
        ", он же «Ҷӯраев Абдураҳмон» (в паспорте) и «Джураев Абдурахман» (в протоколе № 12 от 09.11.2026, л. 4)"
    );
    assert_eq!(said(Some(Gender::Feminine), &[passport]), ", она же «Ҷӯраев Абдураҳмон» (в паспорте)");
    assert_eq!(said(None, &[passport]), ", он (она) же «Ҷӯраев Абдураҳмон» (в паспорте)");
}

#[test]
fn a_spelling_of_several_papers_is_named_once() {
    let of = |paper| NameVariant { name: "Джураев", paper: Some(paper), ..Default::default() };
    let three = [of("patent"), of("ruling"), of("patent")];
    assert_eq!(said(Some(Gender::Masculine), &three), ", он же «Джураев» (в патенте; в постановлении)");
}

#[test]
fn what_is_not_known_is_not_said() {
    let bare = NameVariant { name: "Джураев", ..Default::default() };
    assert_eq!(said(Some(Gender::Masculine), &[bare]), ", он же «Джураев»");
    let other =
        |number| NameVariant { name: "Джураев", paper: Some("other"), number, ..Default::default() };
    assert_eq!(
        said(Some(Gender::Masculine), &[other(Some("справка школы"))]),
        ", он же «Джураев» (в другой бумаге: справка школы)"
    );
    assert_eq!(said(Some(Gender::Masculine), &[other(None)]), ", он же «Джураев» (в другой бумаге)");
    assert_eq!(said(Some(Gender::Masculine), &[]), "");
}

#[test]
fn the_act_appealed_alone_needs_no_other_words() {
    let act = NameVariant { name: "Джураев", paper: Some("ruling"), ..Default::default() };
    assert_eq!(said(Some(Gender::Masculine), &[act]), ", в постановлении — «Джураев»");
    let dated = NameVariant { on: Some(date(2026, 11, 10)), ..act };
    assert_eq!(said(Some(Gender::Masculine), &[dated]), ", он же «Джураев» (в постановлении от 10.11.2026)");
}
