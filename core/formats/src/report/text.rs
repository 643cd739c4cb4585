use std::fmt::{self, Display, Formatter, Write};

/// Text as it may stand between tags and within quotes.
///
/// Characters that XML does not know are left out, and those that turn the direction of what
/// follows: text of the runner's must not reorder the page.
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            match character {
                '&' => out.write_str("&amp;")?,
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '"' => out.write_str("&quot;")?,
                '\'' => out.write_str("&#39;")?,
                '\t' | '\n' => out.write_char(character)?,
                _ if is_unfit(character) => {}
                _ => out.write_char(character)?,
            }
        }
        Ok(())
    }
}

fn is_unfit(character: char) -> bool {
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_none = matches!(u32::from(character) & 0xFFFF, 0xFFFE | 0xFFFF)
        || matches!(character, '\u{fdd0}'..='\u{fdef}');
    character.is_control() || turns || is_none
}

/// The tag of a language, or that of none (BCP 47 §4.1, `und`).
pub(super) fn language(tag: &str) -> &str {
    let is_one = tag.len() <= 35
        && tag.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_alphanumeric())
        });
    if is_one { tag } else { "und" }
}
