//! The program itself.

use serde::Serialize;
use ts_rs::TS;

use crate::places::Places;

/// What is told of the program.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AboutFace {
    version: &'static str,
    /// The version of what shows the window.
    web_view: Option<String>,
    /// Whether everything lies beside the program.
    portable: bool,
    /// Where its logs lie.
    logs: String,
    /// Whether the licences of its parts were brought along.
    licences: bool,
}

impl AboutFace {
    pub(in crate::ipc) fn of(places: &Places) -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION"),
            web_view: tauri::webview_version().ok(),
            portable: places.is_portable(),
            logs: places.logs().display().to_string(),
            licences: places.licences().is_some(),
        }
    }
}
