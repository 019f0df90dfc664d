//! Gives the window permission for our own commands and for nothing else.

include!("src/commands.rs");

macro_rules! names {
    ($($noun:ident::$name:ident: $need:ident,)+) => { &[$(stringify!($name)),+] };
}

fn main() {
    println!("cargo:rerun-if-changed=src/commands.rs");
    let manifest = tauri_build::AppManifest::new().commands(commands!(names));
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
