//! A text as it was read, and as formats write it.

use crate::languages::Category;

/// A piece of a text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Piece {
    /// Shown as it is.
    Words(String),
    /// Stands for a value.
    Variable {
        /// Without the `$`.
        name: String,
        /// Where the file names it, from 1.
        line: usize,
    },
}

/// Words and variables in their order.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Text(pub(crate) Vec<Piece>);

impl Text {
    /// Each variable with its line, as often as it stands there.
    pub(crate) fn variables(&self) -> impl Iterator<Item = (&str, usize)> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Words(_) => None,
            Piece::Variable { name, line } => Some((name.as_str(), *line)),
        })
    }

    /// The text with its words escaped and its variables replaced, as a format has them.
    pub(crate) fn written(
        &self,
        words: impl Fn(&str) -> String,
        variable: impl Fn(&str) -> String,
    ) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Words(text) => words(text),
            Piece::Variable { name, .. } => variable(name),
        };
        self.0.iter().map(piece).collect()
    }

    /// For a person to read, with variables as Fluent writes them.
    pub(crate) fn readable(&self) -> String {
        self.written(str::to_owned, |name| format!("${name}"))
    }

    /// Adds words to the last ones, so that a run of them is one piece.
    pub(crate) fn push_words(&mut self, words: &str) {
        match self.0.last_mut() {
            Some(Piece::Words(last)) => last.push_str(words),
            _ => self.0.push(Piece::Words(words.to_owned())),
        }
    }

    /// Adds everything of another text.
    pub(crate) fn extend(&mut self, other: &Self) {
        for piece in &other.0 {
            match piece {
                Piece::Words(words) => self.push_words(words),
                Piece::Variable { .. } => self.0.push(piece.clone()),
            }
        }
    }
}

/// What a message says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Wording {
    /// The same whatever the count.
    Plain(Text),
    /// A text for each category that stands there, in their order there.
    Counted(Vec<(Category, Text)>),
}

impl Wording {
    /// Every text of it.
    pub(crate) fn texts(&self) -> Vec<&Text> {
        match self {
            Self::Plain(text) => vec![text],
            Self::Counted(forms) => forms.iter().map(|(_, text)| text).collect(),
        }
    }
}
