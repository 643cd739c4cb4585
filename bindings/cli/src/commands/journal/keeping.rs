//! Backups, exports, keys, and the end of everything.

use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;

use freshlegs::{CompanionError, Transfer};

use super::value;
use crate::args::{
    BackgroundArguments, BackupArguments, DeleteArguments, ExportArguments, KeyArguments,
    PassphraseArguments, RestoreArguments,
};
use crate::desk::Desk;
use crate::exit::{Code, Failure};

/// Writes everything into one encrypted file.
pub(crate) fn backup(desk: &mut Desk, arguments: &BackupArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let passphrase = passphrase(&arguments.passphrase, true)?;
    let done = companion.backup(text(&arguments.file), passphrase)?;
    tell(desk, "backed up", &done)
}

/// Takes a backup in.
pub(crate) fn restore(desk: &mut Desk, arguments: &RestoreArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let file = &arguments.file;
    std::fs::File::open(file)
        .map_err(|error| Failure::io(format!("read {}", file.display()), &error))?;
    let passphrase = passphrase(&arguments.passphrase, false)?;
    let done = companion
        .restore(text(file), passphrase)
        .map_err(|error| of_passphrase("open the backup", error))?;
    tell(desk, "restored", &done)
}

/// Writes everything as JSON or CSV.
pub(crate) fn export(desk: &mut Desk, arguments: &ExportArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let is_json = arguments
        .to
        .extension()
        .is_some_and(|ending| ending == "json");
    let done = if is_json {
        companion.export_json(text(&arguments.to))?
    } else {
        companion.export_csv(text(&arguments.to))?
    };
    tell(desk, "exported", &done)
}

/// Changes, wraps or unwraps the key.
pub(crate) fn key(desk: &mut Desk, arguments: &KeyArguments) -> Result<(), Failure> {
    if let Some(file) = &arguments.unwrap {
        let wrapped = read(file)?;
        let key = freshlegs::unwrap_key(wrapped, passphrase(&arguments.passphrase, false)?)
            .map_err(|error| of_passphrase("unwrap the key", error))?;
        desk.put_key(&key)?;
        return desk.out.line("The key is in its file again.");
    }
    if arguments.change {
        desk.change_key()?;
        desk.out.line("Everything is encrypted with a new key.")?;
    }
    if let Some(file) = &arguments.wrap {
        let passphrase = passphrase(&arguments.passphrase, true)?;
        let wrapped = freshlegs::wrap_key(desk.key()?, passphrase)?;
        std::fs::write(file, wrapped)
            .map_err(|error| Failure::io(format!("write {}", file.display()), &error))?;
        desk.out
            .line("The key is wrapped. Keep the file and the passphrase apart.")?;
    }
    Ok(())
}

/// Deletes everything, once it was said twice.
pub(crate) fn delete(desk: &mut Desk, arguments: &DeleteArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    debug_assert!(arguments.everything, "clap asks for it");
    if !arguments.yes {
        let answer = ask("Delete runs, journal, sensors and settings for good? Type `delete`: ")?;
        if answer.trim() != "delete" {
            return Err(Failure::new(Code::BadInput, "delete: nothing was deleted"));
        }
    }
    companion.delete_everything()?;
    desk.out.line("Everything is deleted.")
}

/// Shows or changes the health background.
pub(crate) fn background(desk: &mut Desk, arguments: &BackgroundArguments) -> Result<(), Failure> {
    let companion = desk.open()?;
    let mut object = value(&companion.background()?);
    if !arguments.fields.is_empty() {
        super::apply(&mut object, &arguments.fields)?;
        let known = value(&companion.background()?);
        let unknown = object.as_object().and_then(|fields| {
            let mut names = fields.keys();
            names
                .find(|name| known.get(name.as_str()).is_none())
                .cloned()
        });
        if let Some(name) = unknown {
            return Err(Failure::new(
                Code::BadInput,
                format!("save the background: there is no field {name}"),
            ));
        }
        let draft = serde_json::from_value(object).map_err(|error| {
            Failure::new(Code::BadInput, format!("read the background: {error}"))
        })?;
        companion.save_background(draft)?;
        object = value(&companion.background()?);
    }
    if desk.json {
        return desk.out.json(&object);
    }
    for (name, field) in object.as_object().into_iter().flatten() {
        desk.out.line(&format!("{name:<28}{field}"))?;
    }
    Ok(())
}

fn tell(desk: &mut Desk, what: &str, done: &Transfer) -> Result<(), Failure> {
    if desk.json {
        return desk.out.json(&value(done));
    }
    desk.out.line(&format!(
        "{what}: {} new, {} newer, {} known",
        done.new, done.newer, done.known
    ))?;
    for broken in &done.broken {
        desk.out
            .line(&format!("  left out {}: {}", broken.name, broken.reason))?;
    }
    for kind in &done.unknown {
        desk.out
            .line(&format!("  left aside {kind}: a newer version wrote it"))?;
    }
    Ok(())
}

/// Of what a passphrase opens, not the store's key is wrong, but the passphrase.
fn of_passphrase(what: &str, error: CompanionError) -> Failure {
    match error {
        CompanionError::WrongKey => Failure::new(
            Code::WrongKey,
            format!("{what}: the passphrase is another one"),
        ),
        other => other.into(),
    }
}

/// The passphrase: of a file, or asked for; a new one twice.
fn passphrase(arguments: &PassphraseArguments, is_new: bool) -> Result<String, Failure> {
    if let Some(file) = &arguments.passphrase_file {
        let text = String::from_utf8(read(file)?)
            .map_err(|_| Failure::new(Code::BadInput, "read the passphrase: it is no text"))?;
        return Ok(text.lines().next().unwrap_or_default().to_owned());
    }
    if !std::io::stdin().is_terminal() {
        return Err(Failure::new(
            Code::BadInput,
            "ask for the passphrase: there is no terminal; see --passphrase-file",
        ));
    }
    let secret = |prompt: &str| {
        rpassword::prompt_password(prompt)
            .map_err(|error| Failure::io("ask for the passphrase", &error))
    };
    let first = secret("Passphrase: ")?;
    if is_new && secret("Once more: ")? != first {
        return Err(Failure::new(
            Code::BadInput,
            "take the passphrase: it was not the same twice",
        ));
    }
    Ok(first)
}

fn ask(question: &str) -> Result<String, Failure> {
    let mut prompt = std::io::stderr().lock();
    // Where the question cannot be shown, the answer still counts.
    let _ = write!(prompt, "{question}").and_then(|()| prompt.flush());
    let mut answer = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut answer)
        .map_err(|error| Failure::io("read the answer", &error))?;
    Ok(answer)
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| Failure::io(format!("read {}", file.display()), &error))
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
