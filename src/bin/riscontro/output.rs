//! What a command leaves behind: a page, a line on the screen, an open browser.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use riscontro::bundle::Bundle;
use riscontro::page;

use crate::failure::Failure;
use crate::reader;

/// Prints on standard output. A reader that closes the pipe early is no failure.
pub fn print(text: &str) -> Result<(), Failure> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::new(error.to_string()))
        }
        _ => Ok(()),
    }
}

/// Builds the page and writes it, whole or not at all.
pub fn page(bundle: &Bundle, path: &Path) -> Result<(), Failure> {
    check_place(path)?;
    let code = reader::code()?;
    let html = page::assemble(bundle, &code);
    let failed = |error| Failure::at(path, error);
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let partial = path.with_extension("html.partial");
    let written = fs::write(&partial, &html).and_then(|()| fs::rename(&partial, path));
    written.map_err(|error| {
        // Half a page is none; that it could not be removed either adds nothing to the message.
        let _ = fs::remove_file(&partial);
        failed(error)
    })?;
    let n_articles = bundle.articles().len();
    print(&format!("{}  {} KB, {n_articles} articles\n", path.display(), html.len().div_ceil(1000)))
}

/// Refuses a place where no file can be, before anything is compiled for it.
fn check_place(path: &Path) -> Result<(), Failure> {
    let expected = "expected the name of a file to write";
    if path.is_dir() {
        return Err(Failure::at(path, format!("this is a folder; {expected}")));
    }
    match path.ancestors().skip(1).find(|folder| folder.exists()) {
        Some(file) if !file.is_dir() => {
            Err(Failure::at(path, format!("{} is a file; {expected}", file.display())))
        }
        _ => Ok(()),
    }
}

/// Opens a file in the browser where there is a desktop; its path is printed already.
pub fn open(path: &Path) {
    let desktop = cfg!(any(target_os = "macos", target_os = "windows"))
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    if !desktop {
        return;
    }
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(target_os = "windows") {
        let mut command = Command::new("cmd");
        command.args(["/C", "start", ""]);
        command
    } else {
        Command::new("xdg-open")
    };
    let opened = command.arg(path).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    if opened.is_err() {
        eprintln!("open it in any browser");
    }
}
