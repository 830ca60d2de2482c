//! Making spellings equal before they are compared.

use super::digit::is_invisible;

/// Lower case, with typographic apostrophes and dashes made plain, and without soft hyphens and
/// other signs that show nothing.
///
/// ```
/// use riscontro::engine::text::fold;
///
/// assert_eq!(fold("Dell’"), "dell'");
/// ```
#[must_use]
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            '’' | '‘' | 'ʼ' => folded.push('\''),
            '–' | '—' | '‑' | '−' => folded.push('-'),
            _ if is_invisible(c) => {}
            _ => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

/// [`fold`], and the accents of Latin letters taken off: how names are compared, since
/// newspapers write `Zelens'kyj`, `Erdogan` and `Erdoğan`.
///
/// ```
/// use riscontro::engine::text::unaccent;
///
/// assert_eq!(unaccent("Erdoğan"), "erdogan");
/// ```
#[must_use]
pub fn unaccent(word: &str) -> String {
    fold(word).chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')).map(base_letter).collect()
}

/// The plain letter under the accents that European names carry.
fn base_letter(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' | 'ģ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => 'i',
        'ķ' => 'k',
        'ł' | 'ļ' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        _ => c,
    }
}
