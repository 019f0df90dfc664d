//! Packs the faces, which are a fifth of the program's data as they are.

use std::{env, error::Error, fs, io::Write, path::Path};

use flate2::{Compression, write::ZlibEncoder};

fn main() -> Result<(), Box<dyn Error>> {
    let fonts = Path::new("../../../assets/fonts");
    println!("cargo::rerun-if-changed={}", fonts.display());
    for entry in fs::read_dir(fonts)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ttf") {
            let name = path.file_stem().unwrap_or_default();
            let packed = fs::File::create(Path::new(&env::var("OUT_DIR")?).join(name).with_extension("zz"))?;
            let mut encoder = ZlibEncoder::new(packed, Compression::best());
            encoder.write_all(&fs::read(&path)?)?;
            encoder.finish()?;
        }
    }
    Ok(())
}
