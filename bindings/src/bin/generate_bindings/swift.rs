//! Swift in three modules instead of one, so that an app's screens, its previews and most of its
//! tests need no library: what crosses the boundary as data is a module of its own.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, bail};
use camino::Utf8Path;
use uniffi_bindgen::ComponentInterface;
use uniffi_bindgen::interface::{Enum, Record};

/// The module of records, enums and errors: plain Swift.
const TYPES: &str = "FreshLegsTypes";
/// The module of objects and functions, which calls the library.
const CORE: &str = "FreshLegsCore";
/// The module of the library's C declarations.
const FFI: &str = "freshlegsFFI";

/// Moves what was generated into `folder` to where a Swift package looks for it.
pub(crate) fn arrange(folder: &Utf8Path, interface: &ComponentInterface) -> Result<()> {
    let whole = folder.join(format!("{CORE}.swift"));
    let source = fs::read_to_string(&whole).with_context(|| format!("read {whole}"))?;
    let (types, core) = split(&source, &names_of_data(interface))?;
    fs::remove_file(&whole)?;
    for (module, text) in [(TYPES, types), (CORE, core)] {
        let place = folder.join(module);
        fs::create_dir_all(&place)?;
        fs::write(place.join(format!("{module}.swift")), text)?;
    }

    let include = folder.join(FFI).join("include");
    fs::create_dir_all(&include)?;
    let header = format!("{FFI}.h");
    fs::rename(folder.join(&header), include.join(&header))?;
    fs::write(
        include.join("module.modulemap"),
        format!("module {FFI} {{\n    header \"{header}\"\n    export *\n}}\n"),
    )?;
    // A target of C needs a source.
    fs::write(folder.join(FFI).join("empty.c"), "")?;
    Ok(())
}

/// The names of everything that is data and no more.
fn names_of_data(interface: &ComponentInterface) -> BTreeSet<String> {
    let records = interface.record_definitions().iter().map(Record::name);
    let enums = interface.enum_definitions().iter().map(Enum::name);
    records.chain(enums).map(str::to_owned).collect()
}

/// Divides what was generated: the declarations of `data`, and all the rest.
fn split(source: &str, data: &BTreeSet<String>) -> Result<(String, String)> {
    let lines: Vec<&str> = source.lines().collect();
    let mut types = vec![
        "// Generated from the surface of the library. Never edit it.",
        "import Foundation",
        "",
    ];
    let mut core: Vec<&str> = Vec::new();
    let mut missing = data.clone();
    let mut at = 0;
    while at < lines.len() {
        let Some(end) = end_of_data(&lines, at, data, &mut missing) else {
            core.push(lines[at]);
            // The first import: what the data's module has is seen through this one.
            if lines[at] == "import Foundation" {
                core.push("@_exported import FreshLegsTypes");
            }
            at += 1;
            continue;
        };
        types.extend(taken_doc_comment(&mut core));
        types.extend(&lines[at..end]);
        types.push("");
        at = end;
    }
    if !missing.is_empty() {
        bail!("the generated Swift has no declaration of {missing:?}");
    }
    Ok((joined(&types), joined(&core)))
}

/// Where the declaration of data ends that begins at a line, if one does.
fn end_of_data(
    lines: &[&str],
    at: usize,
    data: &BTreeSet<String>,
    missing: &mut BTreeSet<String>,
) -> Option<usize> {
    let line = lines[at];
    if line.starts_with("public typealias ") {
        return Some(at + 1);
    }
    // The conformance to `Sendable`, between its conditions.
    if let Some(name) = lines.get(at + 1).and_then(|line| extended(line)) {
        return (line.starts_with("#if") && data.contains(name)).then_some(at + 3);
    }
    // Of an error the generator breaks the line after its first word.
    let declaration = match line.trim_end() {
        "public" => lines.get(at + 1)?.trim_start(),
        _ => line.strip_prefix("public ")?.trim_start(),
    };
    let declaration = declaration.strip_prefix("indirect ").unwrap_or(declaration);
    let rest = ["struct ", "enum "]
        .iter()
        .find_map(|keyword| declaration.strip_prefix(keyword))?;
    let name = rest.split(|c: char| !c.is_alphanumeric()).next()?;
    if !data.contains(name) {
        return None;
    }
    missing.remove(name);
    // Everything within is indented.
    let length = lines[at..].iter().position(|line| *line == "}")?;
    Some(at + length + 1)
}

/// The name that an extension for `Sendable` is for.
fn extended(line: &str) -> Option<&str> {
    line.strip_prefix("extension ")?
        .strip_suffix(": Sendable {}")
}

/// Takes the doc comment away with which `lines` end, if they do.
fn taken_doc_comment<'a>(lines: &mut Vec<&'a str>) -> Vec<&'a str> {
    if lines.last().is_none_or(|line| line.trim() != "*/") {
        return Vec::new();
    }
    let begin = lines.iter().rposition(|line| line.starts_with("/**"));
    begin
        .map(|begin| lines.split_off(begin))
        .unwrap_or_default()
}

fn joined(lines: &[&str]) -> String {
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "\
import Foundation

/**
 * A cue.
 */
public struct Cue: Equatable {
    public let id: UInt32
}

#if compiler(>=6)
extension Cue: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCue: FfiConverterRustBuffer {
}

/**
 * Why not.
 */
public 
enum Fault: Swift.Error {
    case Broken
}

public typealias Moment = Double

public func cueJsonLine(cue: Cue) -> String {
}
";

    fn names(of: &[&str]) -> BTreeSet<String> {
        of.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn data_goes_with_its_comments_and_the_rest_stays() {
        let (types, core) = split(SOURCE, &names(&["Cue", "Fault"])).unwrap();
        insta::assert_snapshot!(types);
        insta::assert_snapshot!(core);
    }

    #[test]
    fn data_that_is_nowhere_is_an_error() {
        let error = split(SOURCE, &names(&["Cue", "Fault", "Plan"])).unwrap_err();
        assert!(error.to_string().contains("Plan"), "{error}");
    }
}
