//! What TCX and GPX share: walking a document, and the numbers and times in it.

mod draft;
pub(crate) mod gpx;
pub(crate) mod tcx;
mod value;

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::error::Faults;
use crate::{Format, ReadError};

/// How far into a file its first element is looked for: comments and blanks may precede it.
const PROLOGUE: usize = 64 << 10;

/// What a format makes of a document. Names are without their namespace prefix, which every
/// writer chooses differently.
trait Handler {
    /// An element opens.
    fn open(&mut self, name: &str, element: &BytesStart<'_>, offset: usize);

    /// An element closes. `text` is what stood in it since its last child, without blanks
    /// around it.
    fn close(&mut self, parent: &str, name: &str, text: &str);
}

/// The format by the name of the first element.
pub(crate) fn recognise(content: &[u8]) -> Option<Format> {
    let prologue = String::from_utf8_lossy(&content[..content.len().min(PROLOGUE)]);
    let mut reader = Reader::from_str(&prologue);
    loop {
        match reader.read_event().ok()? {
            Event::Start(root) | Event::Empty(root) => {
                return match root.local_name().as_ref() {
                    "TrainingCenterDatabase" => Some(Format::Tcx),
                    "gpx" => Some(Format::Gpx),
                    _ => None,
                };
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// The text of a file. Bytes that are no UTF-8 are replaced one by one, so that places in the
/// text stay places in the file: they stand in names, and no name is worth refusing a run.
pub(crate) fn text_of<'a>(content: &'a [u8], faults: &mut Faults) -> Cow<'a, str> {
    let mut invalid = match str::from_utf8(content) {
        Ok(text) => return Cow::Borrowed(text),
        Err(error) => Some(error),
    };
    let mut text = String::with_capacity(content.len());
    let mut rest = content;
    if let Some(first) = &invalid {
        faults.noted(first.valid_up_to(), "the text is not UTF-8");
    }
    while let Some(error) = invalid {
        let (valid, after) = rest.split_at(error.valid_up_to());
        let bad = error.error_len().unwrap_or(after.len());
        text.push_str(&String::from_utf8_lossy(valid));
        text.extend(std::iter::repeat_n('?', bad));
        rest = &after[bad..];
        invalid = str::from_utf8(rest).err();
    }
    text.push_str(&String::from_utf8_lossy(rest));
    Cow::Owned(text)
}

/// Walks through `text` and tells `handler` of every element up to the first damage.
fn walk(text: &str, handler: &mut impl Handler, faults: &mut Faults) -> Result<(), ReadError> {
    let mut reader = Reader::from_str(text);
    let mut open = Path::default();
    let mut content = String::new();
    let mut rooted = false;
    loop {
        let offset = reader.buffer_position() as usize;
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                return faults.broken(reader.error_position() as usize, error.to_string());
            }
        };
        if rooted && open.is_empty() && !ends_well(&event) {
            return faults.broken(offset, "something follows the end of the document");
        }
        match event {
            Event::Start(element) => {
                let name = element.local_name();
                handler.open(name.as_ref(), &element, offset);
                open.push(name.as_ref());
                content.clear();
                rooted = true;
            }
            Event::Empty(element) => {
                let name = element.local_name();
                handler.open(name.as_ref(), &element, offset);
                handler.close(open.last(), name.as_ref(), "");
                content.clear();
                rooted = true;
            }
            Event::End(element) => {
                open.pop();
                let name = element.local_name();
                handler.close(open.last(), name.as_ref(), content.trim());
                content.clear();
            }
            Event::Text(text) => content.push_str(&text.xml10_content()),
            Event::CData(text) => content.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => content.push(character(&reference)),
            Event::Eof => {
                if open.is_empty() {
                    return Ok(());
                }
                return faults.broken(offset, format!("the file ends within {}", open.last()));
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

/// Whether `event` may stand after the end of the document.
fn ends_well(event: &Event<'_>) -> bool {
    match event {
        Event::Text(text) => text.xml10_content().trim().is_empty(),
        Event::Eof | Event::Comment(_) | Event::PI(_) => true,
        _ => false,
    }
}

/// The character that a reference stands for; a named entity nobody declared becomes `?`.
fn character(reference: &BytesRef<'_>) -> char {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character;
    }
    match reference.xml10_content().as_ref() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => '?',
    }
}

/// The names of the open elements, outermost first. Their room is used again: a long run opens
/// some hundred thousand elements.
#[derive(Default)]
struct Path {
    names: Vec<String>,
    depth: usize,
}

impl Path {
    fn push(&mut self, name: &str) {
        if self.depth == self.names.len() {
            self.names.push(String::new());
        }
        let room = &mut self.names[self.depth];
        room.clear();
        room.push_str(name);
        self.depth += 1;
    }

    fn pop(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    fn last(&self) -> &str {
        match self.depth.checked_sub(1) {
            Some(last) => &self.names[last],
            None => "",
        }
    }

    fn is_empty(&self) -> bool {
        self.depth == 0
    }
}

/// The value of an attribute, whatever its prefix.
fn attribute<'a>(element: &'a BytesStart<'_>, name: &str) -> Option<Cow<'a, str>> {
    element.try_get_attribute(name).ok()?.map(|it| it.value)
}
