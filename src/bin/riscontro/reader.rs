//! Compiles the reader to WebAssembly, with no tool but Rust's own.

use std::path::{Path, PathBuf};
use std::process::Command;

use riscontro::page::Code;
use wasm_bindgen_cli_support::Bindgen;

use crate::failure::Failure;

const TARGET: &str = "wasm32-unknown-unknown";

/// The folder of the source code, which the reader is compiled from.
pub fn workspace() -> Result<PathBuf, Failure> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    if folder.join("src/bin/reader.rs").is_file() {
        Ok(folder)
    } else {
        let problem = "the source code is not there; expected it to compile the reader from";
        Err(Failure::at(&folder, problem))
    }
}

/// Compiles the reader if it is out of date, and makes the page's code of it.
pub fn code() -> Result<Code, Failure> {
    let workspace = workspace()?;
    install_target()?;
    eprintln!("Compiling the reader to WebAssembly (the first time takes a minute or two)…");
    let target_folder = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace.join("target"), PathBuf::from);
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(&workspace)
        .args([
            "build",
            "--quiet",
            "--locked",
            "--bin",
            "reader",
            "--profile",
            "page",
            "--target",
            TARGET,
        ])
        .arg("--target-dir")
        .arg(&target_folder)
        // No path of this machine in the page: the same source gives the same bytes anywhere.
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remap(&workspace));
    run(&mut cargo)?;
    bind(&target_folder.join(TARGET).join("page").join("reader.wasm"))
}

/// Flags for the compiler that shorten the paths in panic messages.
fn remap(workspace: &Path) -> String {
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"))?;
        Some(PathBuf::from(home).join(".cargo"))
    });
    let folders = [(Some(workspace.to_path_buf()), "riscontro"), (cargo_home, "cargo")];
    let flags = folders.iter().filter_map(|(folder, name)| {
        Some(format!("--remap-path-prefix={}={name}", folder.as_ref()?.display()))
    });
    flags.collect::<Vec<_>>().join(" ")
}

/// Writes the glue between the module and the browser.
fn bind(module: &Path) -> Result<Code, Failure> {
    let failed = |error| Failure::at(module, format!("{error:#}"));
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .typescript(false)
        .remove_name_section(true)
        .no_modules(true)
        .map_err(failed)?;
    let mut output = bindgen.generate_output().map_err(failed)?;
    let wasm = output.wasm_mut().emit_wasm();
    Code::new(output.js(), &wasm).map_err(|problem| Failure::at(module, problem))
}

/// Asks rustup for the wasm target where it is missing.
fn install_target() -> Result<(), Failure> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let printed =
        Command::new(rustc).args(["--print", "target-libdir", "--target", TARGET]).output();
    let installed = printed
        .is_ok_and(|printed| Path::new(String::from_utf8_lossy(&printed.stdout).trim()).is_dir());
    if installed {
        return Ok(());
    }
    eprintln!("Installing Rust's target {TARGET}…");
    run(Command::new("rustup").args(["target", "add", TARGET])).map_err(|failure| {
        Failure::new(format!("{failure}; install it by hand: rustup target add {TARGET}"))
    })
}

fn run(command: &mut Command) -> Result<(), Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::new(format!("{program} ended with {status}"))),
        Err(error) => Err(Failure::new(format!("{program} could not be started: {error}"))),
    }
}
