//! Generates the Swift, Kotlin and Python code of the surface from a built library, and prints the
//! surface itself. `bindings/generate` builds the library first, then runs this.

mod surface;
mod swift;

use std::fs;

use anyhow::{Context, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use clap::{Parser, ValueEnum};
use uniffi::{GenerateOptions, TargetLanguage};
use uniffi_bindgen::{BindgenLoader, BindgenPaths, ComponentInterface, GlobalConfig};

/// Generates code that calls the library.
#[derive(Parser)]
struct Arguments {
    /// The built library, not stripped: the surface is read from its symbols.
    library: Utf8PathBuf,
    /// The folder to write to; a folder for each language is made in it.
    #[arg(long)]
    out: Option<Utf8PathBuf>,
    /// Prints every exported name with its signature, one a line.
    #[arg(long)]
    surface: bool,
    /// What to generate; all of it where none is named.
    languages: Vec<Language>,
}

#[derive(Clone, Copy, Eq, PartialEq, ValueEnum)]
enum Language {
    Swift,
    Kotlin,
    Python,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    if arguments.surface {
        #[expect(clippy::print_stdout, reason = "this is what the program is asked for")]
        {
            print!("{}", surface::of(&interface(&arguments.library)?));
        }
        return Ok(());
    }
    let Some(out) = arguments.out else {
        bail!("neither --out nor --surface says what to do");
    };
    let languages = if arguments.languages.is_empty() {
        Language::value_variants()
    } else {
        &arguments.languages
    };
    for &language in languages {
        generate(language, &arguments.library, &out)?;
    }
    Ok(())
}

fn generate(language: Language, library: &Utf8Path, out: &Utf8Path) -> Result<()> {
    let (name, target) = match language {
        Language::Swift => ("swift", TargetLanguage::Swift),
        Language::Kotlin => ("kotlin", TargetLanguage::Kotlin),
        Language::Python => ("python", TargetLanguage::Python),
    };
    let folder = out.join(name);
    // What an earlier surface had must not stay.
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("clear {folder}"))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("make {folder}"))?;
    uniffi::generate(GenerateOptions {
        languages: vec![target],
        source: library.to_owned(),
        out_dir: folder.clone(),
        ..GenerateOptions::default()
    })?;
    if language == Language::Swift {
        swift::arrange(&folder, &interface(library)?)?;
    }
    Ok(())
}

/// What the library says of itself.
fn interface(library: &Utf8Path) -> Result<ComponentInterface> {
    let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
    let metadata = loader.load_metadata(library)?;
    let mut interfaces = loader.load_cis(metadata)?;
    match (interfaces.pop(), interfaces.is_empty()) {
        (Some(interface), true) => Ok(interface),
        _ => bail!("{library} has not one surface"),
    }
}
