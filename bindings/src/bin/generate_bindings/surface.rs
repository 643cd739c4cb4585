//! The surface as text, a line for each name: what a change of the boundary changes.

use std::fmt::Write as _;

use uniffi_bindgen::ComponentInterface;
use uniffi_bindgen::interface::{Argument, Callable, DefaultValue, Enum, Field, Object, Type};

/// What only proofs have, and no phone.
const PROBE: &str = "Probe";

/// Every exported name with its signature, in alphabetical order of their owners.
pub(crate) fn of(interface: &ComponentInterface) -> String {
    let mut parts: Vec<(String, String)> = Vec::new();
    for function in interface.function_definitions() {
        let line = format!("fn {}{}\n", function.name(), signature(function));
        parts.push((function.name().to_owned(), line));
    }
    for object in interface.object_definitions() {
        parts.push((object.name().to_owned(), object_lines(object)));
    }
    for record in interface.record_definitions() {
        let mut text = format!("record {}\n", record.name());
        for field in record.fields() {
            let _ = writeln!(text, "    {}", field_line(field));
        }
        parts.push((record.name().to_owned(), text));
    }
    for item in interface.enum_definitions() {
        let word = if interface.is_name_used_as_error(item.name()) {
            "error"
        } else {
            "enum"
        };
        parts.push((item.name().to_owned(), enum_lines(word, item)));
    }
    parts.retain(|(name, _)| name != PROBE);
    parts.sort();
    let texts: Vec<String> = parts.into_iter().map(|(_, text)| text).collect();
    texts.join("\n")
}

fn object_lines(object: &Object) -> String {
    let word = if object.has_callback_interface() {
        "trait"
    } else {
        "object"
    };
    let mut text = format!("{word} {}\n", object.name());
    for constructor in object.constructors() {
        let _ = writeln!(
            text,
            "    new {}{}",
            constructor.name(),
            signature(constructor)
        );
    }
    for method in object.methods() {
        let _ = writeln!(text, "    fn {}{}", method.name(), signature(method));
    }
    text
}

fn enum_lines(word: &str, item: &Enum) -> String {
    let mut text = format!("{word} {}\n", item.name());
    for variant in item.variants() {
        let fields: Vec<String> = variant.fields().iter().map(field_line).collect();
        let fields = match fields.len() {
            0 => String::new(),
            _ => format!("({})", fields.join(", ")),
        };
        let _ = writeln!(text, "    {}{fields}", variant.name());
    }
    text
}

fn field_line(field: &Field) -> String {
    let name = match field.name() {
        "" => String::new(),
        name => format!("{name}: "),
    };
    let default = default(field.default_value());
    format!(
        "{name}{}{default}",
        type_name(&uniffi_bindgen::interface::AsType::as_type(field))
    )
}

fn signature(callable: &dyn Callable) -> String {
    let arguments: Vec<String> = callable.arguments().into_iter().map(argument).collect();
    let returns = callable
        .return_type()
        .map(|of| format!(" -> {}", type_name(of)))
        .unwrap_or_default();
    let throws = callable
        .throws_type()
        .map(|of| format!(" throws {}", type_name(of)))
        .unwrap_or_default();
    let waits = if callable.is_async() { " async" } else { "" };
    format!("({}){waits}{returns}{throws}", arguments.join(", "))
}

fn argument(argument: &Argument) -> String {
    let of = uniffi_bindgen::interface::AsType::as_type(argument);
    format!(
        "{}: {}{}",
        argument.name(),
        type_name(&of),
        default(argument.default_value())
    )
}

fn default(value: Option<&DefaultValue>) -> &'static str {
    if value.is_some() { " = …" } else { "" }
}

fn type_name(of: &Type) -> String {
    match of {
        Type::Optional { inner_type } => format!("{}?", type_name(inner_type)),
        Type::Sequence { inner_type } => format!("[{}]", type_name(inner_type)),
        Type::Set { inner_type } => format!("{{{}}}", type_name(inner_type)),
        Type::Map {
            key_type,
            value_type,
        } => {
            format!("{{{}: {}}}", type_name(key_type), type_name(value_type))
        }
        Type::Custom { name, builtin, .. } => format!("{name} ({})", type_name(builtin)),
        Type::Object { name, .. }
        | Type::Record { name, .. }
        | Type::Enum { name, .. }
        | Type::CallbackInterface { name, .. } => name.clone(),
        primitive => format!("{primitive:?}").to_lowercase(),
    }
}
