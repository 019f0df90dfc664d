//! The frame of the window: it opens as large as it was left, and never larger than the screen leaves it.

use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use tauri::{Runtime, Window};

use crate::places::Places;

const FILE: &str = "window.json";

/// How large the window is, in the screen's own units, which do not depend on how finely it draws.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// From side to side, when it does not fill the screen.
    pub width: f64,
    /// From top to bottom, likewise.
    pub height: f64,
    /// Whether it fills the screen.
    pub maximized: bool,
}

/// The frame of this run of the program, as the window last had it.
#[derive(Debug, Default)]
pub struct LastFrame(Mutex<Option<Frame>>);

impl LastFrame {
    /// Begins with the frame that was kept. One that does not read is none: the settings file has another.
    #[must_use]
    pub fn kept(places: &Places) -> Self {
        let text = std::fs::read(places.setting(FILE)).unwrap_or_default();
        Self(Mutex::new(serde_json::from_slice(&text).ok()))
    }

    /// The frame.
    #[must_use]
    pub fn get(&self) -> Option<Frame> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the frame that the window has now. A window that cannot tell leaves it as it was.
    pub fn note<R: Runtime>(&self, window: &Window<R>) {
        if let Ok(now) = now(window) {
            let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            *last = after(*last, now);
        }
    }

    /// Keeps it for the next run. It is a convenience: where it cannot be kept, the window opens as at first.
    pub fn keep(&self, places: &Places) {
        let Some(frame) = self.get() else { return };
        let file = places.setting(FILE);
        let text = serde_json::to_vec_pretty(&frame).unwrap_or_default();
        let made = file.parent().map_or(Ok(()), std::fs::create_dir_all);
        let _ = made.map(|()| book::files::write_whole(&file, &text));
    }
}

/// What a window shows of itself: nothing while it lies in the bar of the system.
fn now<R: Runtime>(window: &Window<R>) -> tauri::Result<Option<Frame>> {
    if window.is_minimized()? {
        return Ok(None);
    }
    let size = window.inner_size()?.to_logical(window.scale_factor()?);
    Ok(Some(Frame { width: size.width, height: size.height, maximized: window.is_maximized()? }))
}

/// A window that fills the screen goes back to the size that it had before.
fn after(last: Option<Frame>, now: Option<Frame>) -> Option<Frame> {
    match (last, now) {
        (Some(last), Some(now)) if now.maximized => Some(Frame { maximized: true, ..last }),
        (last, now) => now.or(last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: Frame = Frame { width: 900.0, height: 500.0, maximized: false };
    const WHOLE: Frame = Frame { width: 1366.0, height: 728.0, maximized: true };

    #[test]
    fn a_window_that_fills_the_screen_keeps_the_size_that_it_goes_back_to() {
        assert_eq!(after(Some(SMALL), Some(WHOLE)), Some(Frame { maximized: true, ..SMALL }));
        assert_eq!(after(Some(Frame { maximized: true, ..SMALL }), Some(SMALL)), Some(SMALL));
        assert_eq!(after(None, Some(WHOLE)), Some(WHOLE));
    }

    #[test]
    fn a_window_that_lies_in_the_bar_is_as_large_as_before() {
        assert_eq!(after(Some(SMALL), None), Some(SMALL));
        assert_eq!(after(None, None), None);
    }
}
