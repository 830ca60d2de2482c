//! What a saved page is called.

/// How many letters of a title a name has.
const LONGEST: usize = 60;

/// The name of the file that a story of this title is saved as: its letters and digits.
#[must_use]
pub fn file_name(title: &str) -> String {
    let mut name = String::from("riscontro");
    let words = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    for word in words {
        if LONGEST < name.chars().count() + word.chars().count() {
            break;
        }
        name.push('-');
        name.push_str(&word.to_lowercase());
    }
    name.push_str(".html");
    name
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_name_is_safe_on_every_disk() {
        assert_eq!(
            file_name("Ucraina, Kim Jong Un, Città"),
            "riscontro-ucraina-kim-jong-un-città.html"
        );
        assert_eq!(file_name("../../etc/<b>\u{202e}"), "riscontro-etc-b.html");
        assert_eq!(file_name(""), "riscontro.html");
        assert_eq!(file_name(&"parola ".repeat(40)).chars().count(), 63);
    }
}
