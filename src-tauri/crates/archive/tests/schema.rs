//! The shape that `year.json` promises, as it was reviewed.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{fs, path::Path};

#[test]
fn the_schema_of_a_year_is_the_reviewed_one() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/schema/year.schema.json");
    let schema = archive::schema();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &schema).unwrap();
    }
    let reviewed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        schema == reviewed,
        "the shape of year.json has changed: once a version is released, a change needs a new version of the format. \
         When it is meant, `make golden` writes docs/schema/year.schema.json anew"
    );
}
