//! Where the store and its key are, unless the runner says otherwise.

use std::env;
use std::path::{Path, PathBuf};

use crate::args::PlaceArguments;
use crate::exit::{Code, Failure};

/// The folder of the store and the file of its key. They are kept apart, so that a copy of the
/// one gives nobody the other.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Place {
    pub(crate) data: PathBuf,
    pub(crate) key_file: PathBuf,
}

impl Place {
    /// What the arguments say, and what the system has for the rest.
    pub(crate) fn of(arguments: &PlaceArguments) -> Result<Self, Failure> {
        let system = System::of_environment();
        let or_default = |given: &Option<PathBuf>, default: Option<PathBuf>, option: &str| {
            given.clone().or(default).ok_or_else(|| {
                Failure::new(
                    Code::Usage,
                    format!("find the user's folders: HOME is not set; say {option}"),
                )
            })
        };
        Ok(Self {
            data: or_default(&arguments.data, system.data(), "--data DIR")?,
            key_file: or_default(&arguments.key_file, system.key_file(), "--key-file FILE")?,
        })
    }
}

/// What the environment says of the user's folders.
struct System {
    home: Option<PathBuf>,
    data_home: Option<PathBuf>,
    config_home: Option<PathBuf>,
    is_apple: bool,
}

impl System {
    fn of_environment() -> Self {
        let folder = |name| env::var_os(name).map(PathBuf::from);
        // The XDG specification has relative folders ignored.
        let xdg = |name| folder(name).filter(|path| path.is_absolute());
        Self {
            home: folder("HOME").filter(|path| !path.as_os_str().is_empty()),
            data_home: xdg("XDG_DATA_HOME"),
            config_home: xdg("XDG_CONFIG_HOME"),
            is_apple: cfg!(target_os = "macos"),
        }
    }

    fn data(&self) -> Option<PathBuf> {
        if self.is_apple {
            return Some(self.application_support()?.join("data"));
        }
        let base = self
            .data_home
            .clone()
            .or_else(|| Some(self.home.as_deref()?.join(".local/share")))?;
        Some(base.join("freshlegs"))
    }

    fn key_file(&self) -> Option<PathBuf> {
        if self.is_apple {
            return Some(self.application_support()?.join("key"));
        }
        let base = self
            .config_home
            .clone()
            .or_else(|| Some(self.home.as_deref()?.join(".config")))?;
        Some(base.join("freshlegs/key"))
    }

    fn application_support(&self) -> Option<PathBuf> {
        let home: &Path = self.home.as_deref()?;
        Some(home.join("Library/Application Support/freshlegs"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn system(data_home: Option<&str>, is_apple: bool) -> System {
        System {
            home: Some(PathBuf::from("/home/ada")),
            data_home: data_home.map(PathBuf::from),
            config_home: None,
            is_apple,
        }
    }

    #[test]
    fn the_xdg_folder_comes_before_the_home_folder() {
        let data = |home| system(home, false).data().unwrap();
        assert_eq!(data(Some("/x")), PathBuf::from("/x/freshlegs"));
        assert_eq!(
            data(None),
            PathBuf::from("/home/ada/.local/share/freshlegs")
        );
    }

    #[test]
    fn the_key_is_not_in_the_folder_of_the_store() {
        for is_apple in [false, true] {
            let system = system(None, is_apple);
            let (data, key) = (system.data().unwrap(), system.key_file().unwrap());
            assert!(!key.starts_with(&data), "{key:?} lies in {data:?}");
        }
    }

    #[test]
    fn without_a_home_there_is_no_default() {
        let nowhere = System {
            home: None,
            data_home: None,
            config_home: None,
            is_apple: false,
        };
        assert_eq!(nowhere.data(), None);
        assert_eq!(nowhere.key_file(), None);
    }
}
