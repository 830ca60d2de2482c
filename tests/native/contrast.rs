//! The contrast of every pair of colours that meet on the page, from the tokens themselves, in both
//! themes: WCAG 2.2 asks 4.5 of text and 3 of lines and signs.

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../../static/css/tokens.css");

const TEXT: f64 = 4.5;
const SIGN: f64 = 3.0;

/// What stands on what, and how much contrast it needs at least.
const PAIRS: &[(&str, &[&str], f64)] = &[
    ("ink", &["page", "raised", "sunken", "found"], 7.0),
    ("ink", &["conflict-tint", "compatible-tint", "agree-tint", "lone-tint"], 7.0),
    ("ink-soft", &["page", "raised", "sunken"], TEXT),
    ("ink-faint", &["page", "raised", "sunken"], TEXT),
    ("page", &["ink"], TEXT),
    ("conflict", &["page", "raised", "conflict-tint"], TEXT),
    ("compatible", &["page", "raised", "compatible-tint"], TEXT),
    ("agree", &["page", "raised", "agree-tint"], TEXT),
    ("on-conflict", &["conflict"], TEXT),
    ("lone", &["lone-tint"], SIGN),
    ("line-control", &["page", "raised", "sunken"], SIGN),
    ("focus", &["page", "raised", "sunken"], SIGN),
    ("person", &["page"], SIGN),
    ("organisation", &["page"], SIGN),
    ("place", &["page"], SIGN),
    ("date", &["page"], SIGN),
    ("agreement", &["page"], SIGN),
    ("law", &["page"], SIGN),
    ("event", &["page"], SIGN),
    ("work", &["page"], SIGN),
];

/// The opaque colours of the tokens: light, dark.
fn colours() -> BTreeMap<&'static str, [u32; 2]> {
    let declared = TOKENS.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(':')?;
        let pair = value.trim().strip_prefix("light-dark(#")?.strip_suffix(");")?;
        let (light, dark) = pair.split_once(", #")?;
        let number = |hex| u32::from_str_radix(hex, 16).ok();
        Some((name, [number(light)?, number(dark)?]))
    });
    declared.collect()
}

/// Relative luminance, as WCAG defines it.
fn luminance(colour: u32) -> f64 {
    let channel = |shift: u32, weight: f64| {
        let value = f64::from((colour >> shift) & 0xff) / 255.0;
        let linear =
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        linear * weight
    };
    channel(16, 0.2126) + channel(8, 0.7152) + channel(0, 0.0722)
}

fn contrast(a: u32, b: u32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn the_formula_is_that_of_wcag() {
    assert!((contrast(0xff_ffff, 0) - 21.0).abs() < 0.001);
    assert!((contrast(0x77_7777, 0xff_ffff) - 4.48).abs() < 0.01);
}

#[test]
fn every_pair_of_colours_has_contrast_enough() {
    let colours = colours();
    let mut low = Vec::new();
    for (front, grounds, least) in PAIRS {
        for ground in *grounds {
            let (a, b) = (colours[front], colours[ground]);
            for (theme, idx) in [("light", 0), ("dark", 1)] {
                let figure = contrast(a[idx], b[idx]);
                println!("{front} on {ground}, {theme}: {figure:.1}");
                if figure < *least {
                    low.push(format!("{front} on {ground}, {theme}: {figure:.2}, not {least}"));
                }
            }
        }
    }
    assert!(low.is_empty(), "{low:#?}");
}
