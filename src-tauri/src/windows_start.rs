//! What only Windows needs before the program begins: the console that it was called from, and words for a computer on
//! which its window cannot open.

// The system's own functions for this have no safe wrapper among the libraries of the program.
#![allow(unsafe_code)]

use std::ptr;

use windows_sys::Win32::{
    Foundation::{HANDLE, INVALID_HANDLE_VALUE},
    System::Console::{
        ATTACH_PARENT_PROCESS, AttachConsole, GetStdHandle, STD_ERROR_HANDLE, STD_INPUT_HANDLE, STD_OUTPUT_HANDLE,
        SetStdHandle,
    },
    UI::WindowsAndMessaging::{MB_ICONERROR, MB_OK, MessageBoxW},
};
use windows_version::OsVersion;

/// The oldest Windows on which the program runs.
const OLDEST: OsVersion = OsVersion::new(10, 0, 0, 0);

const TITLE: &str = "Sổ Chi bộ";
const TOO_OLD: &str = "Sổ Chi bộ cần Windows 10 trở lên; máy này dùng Windows cũ hơn nên không mở được chương trình.\n\n\
    Sổ của bạn không bị thay đổi. Hãy mở sổ trên máy có Windows 10 hoặc Windows 11 (64-bit).";
const NO_WEB_VIEW: &str = "Máy này chưa có WebView2 nên Sổ Chi bộ chưa mở được cửa sổ. Sổ của bạn không bị thay đổi.\n\n\
    Cách khắc phục: trên một máy có mạng, tải tệp MicrosoftEdgeWebView2RuntimeInstallerX64.exe \
    (trang developer.microsoft.com/microsoft-edge/webview2, mục Evergreen Standalone Installer, x64), \
    chép sang máy này, nhấp đúp để cài, rồi mở lại Sổ Chi bộ.";

/// Whether the window can open here. Where it cannot, a message has said why and what to do.
#[must_use]
pub fn can_open() -> bool {
    let hindrance = hindrance(OsVersion::current(), || tauri::webview_version().is_ok());
    if let Some(words) = hindrance {
        tell(words);
    }
    hindrance.is_none()
}

fn hindrance(version: OsVersion, has_web_view: impl FnOnce() -> bool) -> Option<&'static str> {
    if version < OLDEST {
        Some(TOO_OLD)
    } else if has_web_view() {
        None
    } else {
        Some(NO_WEB_VIEW)
    }
}

fn tell(words: &str) {
    let (title, words) = (wide(TITLE), wide(words));
    // SAFETY: both texts end with a zero and outlive the call; no window owns the message.
    unsafe { MessageBoxW(ptr::null_mut(), words.as_ptr(), title.as_ptr(), MB_OK | MB_ICONERROR) };
}

fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

/// Lets the command line print on the console that it was called from; what was redirected stays so. A program of the
/// window has no console of its own.
pub fn join_console() {
    let streams = [STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE];
    // SAFETY: these calls take and give handles of this process, before any other thread runs.
    unsafe {
        let before = streams.map(|stream| (stream, GetStdHandle(stream)));
        let is_given = |handle: HANDLE| handle != INVALID_HANDLE_VALUE && !handle.is_null();
        if before.iter().all(|(_, handle)| is_given(*handle)) || AttachConsole(ATTACH_PARENT_PROCESS) == 0 {
            return;
        }
        for (stream, handle) in before {
            if is_given(handle) {
                SetStdHandle(stream, handle);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_windows_is_told_of_first() {
        assert_eq!(hindrance(OsVersion::new(6, 3, 0, 9600), || false), Some(TOO_OLD));
    }

    #[test]
    fn a_missing_web_view_is_told_of() {
        assert_eq!(hindrance(OsVersion::new(10, 0, 0, 19045), || false), Some(NO_WEB_VIEW));
    }

    #[test]
    fn windows_10_with_a_web_view_is_told_nothing() {
        assert_eq!(hindrance(OsVersion::new(10, 0, 0, 10240), || true), None);
    }
}
