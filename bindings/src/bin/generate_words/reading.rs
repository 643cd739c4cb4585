//! Reads a file of Fluent: the part of the syntax that strings of Android and Apple can say too.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::{parser, unicode};

use crate::faults::Fault;
use crate::languages::Category;
use crate::text::{Piece, Text, Wording};

/// The only variable that a text may be chosen by.
pub(crate) const COUNT: &str = "count";

/// A message of one file.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) key: String,
    /// Where it begins, from 1.
    pub(crate) line: usize,
    /// The lines above it that begin with `#`.
    pub(crate) comment: Option<String>,
    /// Its variables in the order in which they first appear, that of a choice included.
    pub(crate) variables: Vec<String>,
    pub(crate) wording: Wording,
}

/// The messages of a file; what is wrong goes to `faults`, and is left out.
pub(crate) fn read(file: &str, source: &str, faults: &mut Vec<Fault>) -> Vec<Read> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            let place = |error: &parser::ParserError| line_at(source, error.pos.start);
            faults.extend(
                errors
                    .iter()
                    .map(|error| Fault::new(file, place(error), error.kind.to_string())),
            );
            resource
        }
    };
    let mut reader = Reader {
        file,
        source,
        faults,
        variables: Vec::new(),
    };
    resource
        .body
        .iter()
        .filter_map(|entry| reader.entry(entry))
        .collect()
}

struct Reader<'a> {
    file: &'a str,
    source: &'a str,
    faults: &'a mut Vec<Fault>,
    /// Those of the message that is being read.
    variables: Vec<String>,
}

impl Reader<'_> {
    fn entry(&mut self, entry: &Entry<&str>) -> Option<Read> {
        match entry {
            Entry::Message(message) => self.message(message),
            Entry::Term(term) => {
                let what = format!(
                    "-{} is a term, which no phone's catalogue has: write it out",
                    term.id.name
                );
                self.fault(term.id.name, what);
                None
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => None,
        }
    }

    fn message(&mut self, message: &Message<&str>) -> Option<Read> {
        let key = message.id.name;
        self.variables.clear();
        for attribute in &message.attributes {
            let what = format!(
                "{key} has an attribute, .{}: give it a key of its own",
                attribute.id.name
            );
            self.fault(attribute.id.name, what);
        }
        let comment = message
            .comment
            .as_ref()
            .map(|comment| comment.content.join("\n"));
        // Without a text but with attributes, which are told already.
        let wording = self.wording(key, message.value.as_ref()?)?;
        let (key, line) = (key.to_owned(), self.line(key));
        Some(Read {
            key,
            line,
            comment,
            variables: std::mem::take(&mut self.variables),
            wording,
        })
    }

    /// What stands before and after the choice by the count belongs to each of its texts.
    fn wording(&mut self, key: &str, pattern: &Pattern<&str>) -> Option<Wording> {
        let mut text = Text::default();
        let mut forms: Option<Vec<(Category, Text)>> = None;
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable {
                    expression: Expression::Select { selector, variants },
                } => {
                    if forms.is_some() {
                        self.fault(
                            key,
                            format!(
                                "{key} chooses twice by $count: write the texts out in one choice"
                            ),
                        );
                        return None;
                    }
                    forms = Some(self.forms(key, &text, selector, variants)?);
                    text = Text::default();
                }
                _ => self.add(key, &mut text, element)?,
            }
        }
        let Some(mut forms) = forms else {
            return Some(Wording::Plain(text));
        };
        for (_, form) in &mut forms {
            form.extend(&text);
        }
        Some(Wording::Counted(forms))
    }

    fn forms(
        &mut self,
        key: &str,
        before: &Text,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
    ) -> Option<Vec<(Category, Text)>> {
        let by_count =
            matches!(selector, InlineExpression::VariableReference { id } if id.name == COUNT);
        if !by_count {
            self.fault(
                key,
                format!("{key} chooses by something else than $count: give each case a key"),
            );
            return None;
        }
        self.appears(COUNT);
        let mut forms: Vec<(Category, Text)> = Vec::new();
        for variant in variants {
            let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                &variant.key;
            let Some(category) = Category::named(name) else {
                self.fault(
                    name,
                    format!("{key} has a text for [{name}], which is no plural category"),
                );
                return None;
            };
            if forms.iter().any(|(known, _)| *known == category) {
                self.fault(name, format!("{key} has two texts for [{name}]"));
            }
            if variant.default && category != Category::Other {
                self.fault(
                    name,
                    format!("{key} has *[{name}]: what holds by default is *[other]"),
                );
            }
            let mut text = before.clone();
            for element in &variant.value.elements {
                self.add(key, &mut text, element)?;
            }
            forms.push((category, text));
        }
        Some(forms)
    }

    fn add(&mut self, key: &str, text: &mut Text, element: &PatternElement<&str>) -> Option<()> {
        let expression = match element {
            PatternElement::TextElement { value } => {
                text.push_words(value);
                return Some(());
            }
            PatternElement::Placeable { expression } => expression,
        };
        let what = match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                self.appears(id.name);
                let (name, line) = (id.name.to_owned(), self.line(id.name));
                text.0.push(Piece::Variable { name, line });
                return Some(());
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                text.push_words(&unicode::unescape_unicode_to_string(value));
                return Some(());
            }
            Expression::Select { .. } => "a choice within a choice",
            Expression::Inline(InlineExpression::NumberLiteral { .. }) => {
                "a number for Fluent to format"
            }
            Expression::Inline(InlineExpression::FunctionReference { .. }) => "a function",
            Expression::Inline(InlineExpression::MessageReference { .. }) => "another message",
            Expression::Inline(InlineExpression::TermReference { .. }) => "a term",
            Expression::Inline(InlineExpression::Placeable { .. }) => "braces within braces",
        };
        self.fault(
            key,
            format!("{key} has {what} in it, which no phone's catalogue can say"),
        );
        None
    }

    fn appears(&mut self, variable: &str) {
        if !self.variables.iter().any(|known| known == variable) {
            self.variables.push(variable.to_owned());
        }
    }

    fn fault(&mut self, at: &str, what: String) {
        let line = self.line(at);
        self.faults.push(Fault::new(self.file, line, what));
    }

    /// The line of a slice of the source.
    fn line(&self, slice: &str) -> usize {
        line_at(
            self.source,
            slice
                .as_ptr()
                .addr()
                .saturating_sub(self.source.as_ptr().addr()),
        )
    }
}

/// The line, from 1, of a byte.
fn line_at(source: &str, byte: usize) -> usize {
    1 + source
        .bytes()
        .take(byte)
        .filter(|byte| *byte == b'\n')
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording(source: &str) -> Wording {
        let mut faults = Vec::new();
        let mut messages = read("en/run.ftl", source, &mut faults);
        assert_eq!(faults, []);
        messages.pop().unwrap().wording
    }

    fn faults(source: &str) -> Vec<String> {
        let mut faults = Vec::new();
        read("en/run.ftl", source, &mut faults);
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_message_has_its_line_its_comment_and_its_variables() {
        let source =
            "### A file.\n\n# Two lines\n# above it.\nrun-lap = Lap { $lap },\n    { $time }\n";
        let messages = read("en/run.ftl", source, &mut Vec::new());
        let [message] = messages.as_slice() else {
            panic!("{} messages", messages.len())
        };
        assert_eq!((message.key.as_str(), message.line), ("run-lap", 5));
        assert_eq!(message.comment.as_deref(), Some("Two lines\nabove it."));
        let [text] = message.wording.texts()[..] else {
            panic!("several texts")
        };
        assert_eq!(text.readable(), "Lap $lap,\n$time");
        assert_eq!(
            text.variables().collect::<Vec<_>>(),
            [("lap", 5), ("time", 6)]
        );
    }

    #[test]
    fn what_stands_around_a_choice_belongs_to_each_text() {
        let wording = wording(
            "run-days = In { $count ->\n    [one] a day\n   *[other] { $count } days\n } then.\n",
        );
        let Wording::Counted(forms) = wording else {
            panic!("no choice")
        };
        let texts: Vec<_> = forms
            .iter()
            .map(|(category, text)| (*category, text.readable()))
            .collect();
        let [one, other] = ["In a day then.", "In $count days then."].map(str::to_owned);
        assert_eq!(texts, [(Category::One, one), (Category::Other, other)]);
    }

    #[test]
    fn braces_and_spaces_at_an_end_are_written_in_quotes() {
        let wording = wording(r#"run-odd = { " " }{"{"}{"\u00A0"}x"#);
        assert_eq!(wording.texts()[0].readable(), " {\u{a0}x");
    }

    #[test]
    fn what_no_catalogue_can_say_is_told_with_its_line() {
        let source = r"
-brand = Fresh Legs
run-a = { -brand }
run-b = { run-a }
run-c = { NUMBER($x) }
run-d = { 3 }
run-e = { { $x } }
run-f = F
    .label = F
run-g = { $heart ->
   *[low] G
 }
run-h = { $count ->
   *[other] { $count ->
       *[other] H
    }
 }
run-i = { $count ->
   *[other] I
 } { $count ->
   *[other] I
 }
run-j = { $count ->
    [0] none
   *[other] J
 }
run-k = { $count ->
   *[one] K
    [other] K
    [one] K
 }
";
        assert_eq!(
            faults(source),
            [
                "en/run.ftl:2: -brand is a term, which no phone's catalogue has: write it out",
                "en/run.ftl:3: run-a has a term in it, which no phone's catalogue can say",
                "en/run.ftl:4: run-b has another message in it, which no phone's catalogue can say",
                "en/run.ftl:5: run-c has a function in it, which no phone's catalogue can say",
                "en/run.ftl:6: run-d has a number for Fluent to format in it, which no phone's catalogue can say",
                "en/run.ftl:7: run-e has braces within braces in it, which no phone's catalogue can say",
                "en/run.ftl:9: run-f has an attribute, .label: give it a key of its own",
                "en/run.ftl:10: run-g chooses by something else than $count: give each case a key",
                "en/run.ftl:13: run-h has a choice within a choice in it, which no phone's catalogue can say",
                "en/run.ftl:18: run-i chooses twice by $count: write the texts out in one choice",
                "en/run.ftl:24: run-j has a text for [0], which is no plural category",
                "en/run.ftl:28: run-k has *[one]: what holds by default is *[other]",
                "en/run.ftl:30: run-k has two texts for [one]",
            ]
        );
    }

    #[test]
    fn a_line_that_is_no_fluent_is_told_and_the_rest_is_read() {
        let mut faults = Vec::new();
        let messages = read(
            "en/run.ftl",
            "run-a = A\nrun b = B\nrun-c = C\n",
            &mut faults,
        );
        assert_eq!(
            faults.iter().map(|fault| fault.line).collect::<Vec<_>>(),
            [2]
        );
        assert_eq!(
            messages
                .iter()
                .map(|message| message.key.as_str())
                .collect::<Vec<_>>(),
            ["run-a", "run-c"]
        );
    }
}
