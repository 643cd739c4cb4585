use std::path::{Path, PathBuf};

/// The folder of real recordings: `FRESHLEGS_DATA`, or `shared/data` beside the project. `None`
/// where there is none.
pub fn data_folder() -> Option<PathBuf> {
    let folder = std::env::var_os("FRESHLEGS_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    );
    folder.is_dir().then_some(folder)
}

/// The recordings in `runs`, `month` or another folder of [`data_folder`], in order of their
/// names; without the folders in it.
pub fn run_files(folder: &str) -> Vec<PathBuf> {
    data_folder().map_or_else(Vec::new, |data| run_files_in(&data.join(folder)))
}

/// The recordings in any folder, in order of their names; without the folders in it.
pub fn run_files_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let endings = ["fit", "tcx", "gpx", "gz"];
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            let ending = path
                .extension()
                .and_then(|ending| ending.to_str())
                .unwrap_or_default();
            path.is_file() && endings.contains(&ending.to_lowercase().as_str())
        })
        .collect();
    files.sort();
    files
}
