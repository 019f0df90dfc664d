//! Compiles the two shims that a clerk is started with: one records what reaches the disk, one makes it fail.

use std::{env, path::Path, process::Command};

fn main() {
    println!("cargo:rerun-if-changed=native");
    println!("cargo:rerun-if-env-changed=CC");
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        compile("recorder");
        compile("failing");
    }
}

/// A shared library of `calls.c` and what it reports to; its place becomes a variable of the compiler.
fn compile(name: &str) {
    let out = env::var("OUT_DIR").unwrap_or_default();
    let library = Path::new(&out).join(format!("{name}.so"));
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let mut command = Command::new(&compiler);
    command.args(["-shared", "-fPIC", "-O1", "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-o"]).arg(&library);
    command.args(["native/calls.c", &format!("native/{name}.c"), "-ldl"]);
    let done = command.status();
    assert!(done.is_ok_and(|status| status.success()), "{compiler} cannot compile native/{name}.c");
    println!("cargo:rustc-env=SHIM_{}={}", name.to_uppercase(), library.display());
}
