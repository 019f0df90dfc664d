//! Photos and files on a record.
//!
//! A file is made ready before the book is asked for: drawing a large photo anew takes its time, and other commands
//! need not wait for it.

use book::attachments::{Owner, ReadyFile};
use domain::records::Attachment;
use tauri::{
    AppHandle, Runtime, State,
    ipc::{InvokeBody, Request, Response},
};

use super::{
    Answer, Desk,
    dto::{
        Saved,
        attachments::{AttachedFiles, AttachedTo, AttachmentItem, AttachmentPlace, AttachmentWords, DroppedFile},
    },
    existing, saved,
};
use crate::{dialogs, error::Failure, places::Places};

/// The header that tells of a dropped file, as percent-encoded JSON: headers hold no Vietnamese letters.
const ABOUT: &str = "about";

/// What is attached to a record, in order.
#[tauri::command(async)]
pub fn list_attachments(desk: Desk<'_>, owner: AttachedTo) -> Answer<Vec<AttachmentItem>> {
    let owner = owner.read()?;
    desk.with(|book| AttachmentItem::all_of(book, &owner))
}

/// Asks for files and attaches them; what is refused does not keep the others out.
#[tauri::command(async)]
pub fn pick_and_attach<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    place: AttachmentPlace,
) -> Answer<AttachedFiles> {
    let (owner, role) = place.read()?;
    let mut files = AttachedFiles::default();
    for path in dialogs::pick_files(&app, places.documents(), role) {
        let ready = ReadyFile::open(role, &path).map_err(Failure::from);
        files.note(ready.and_then(|ready| attach(&desk, &owner, ready)));
    }
    Ok(files)
}

/// Attaches a file that was dropped on the page; the request is its bytes, and a header tells of it.
#[tauri::command(async)]
pub fn attach_dropped(desk: Desk<'_>, request: Request<'_>) -> Answer<()> {
    let InvokeBody::Raw(bytes) = request.body() else { return Err(Failure::internal("no bytes")) };
    let about = request.headers().get(ABOUT).ok_or_else(|| Failure::internal("no header"))?;
    let about = percent_encoding::percent_decode(about.as_bytes()).decode_utf8().map_err(Failure::internal)?;
    let dropped: DroppedFile = serde_json::from_str(&about).map_err(Failure::internal)?;
    let (owner, role) = dropped.place.read()?;
    attach(&desk, &owner, ReadyFile::read(role, &dropped.file_name, bytes.clone())?)
}

/// Saves what is said of an attachment.
#[tauri::command(async)]
pub fn update_attachment(desk: Desk<'_>, id: String, words: AttachmentWords) -> Answer<Saved> {
    let (caption, taken_on) = words.read()?;
    desk.with(|book| {
        book.save_attachment(existing(&id)?, &caption, taken_on)?;
        Ok::<_, Failure>(saved(book, &id))
    })
}

/// Moves an attachment by some places among its like.
#[tauri::command(async)]
pub fn move_attachment(desk: Desk<'_>, id: String, by: i32) -> Answer<()> {
    let by = isize::try_from(by).map_err(Failure::internal)?;
    desk.with(|book| book.move_attachment(existing::<Attachment>(&id)?, by).map_err(Failure::from))
}

/// Takes an attachment off its record.
#[tauri::command(async)]
pub fn remove_attachment(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.remove_attachment(existing::<Attachment>(&id)?).map_err(Failure::from))
}

/// A small JPEG of a photo.
#[tauri::command(async)]
pub fn attachment_thumbnail(desk: Desk<'_>, id: String) -> Result<Response, Failure> {
    desk.with(|book| Ok::<_, Failure>(Response::new(book.thumbnail(existing(&id)?)?)))
}

/// The content of an attachment.
#[tauri::command(async)]
pub fn attachment_content(desk: Desk<'_>, id: String) -> Result<Response, Failure> {
    desk.with(|book| Ok::<_, Failure>(Response::new(book.content(existing(&id)?)?)))
}

/// Saves an attachment where the clerk says; answers the path, or nothing when they think better of it.
#[tauri::command(async)]
pub fn save_attachment_as<R: Runtime>(
    app: AppHandle<R>,
    desk: Desk<'_>,
    places: State<'_, Places>,
    id: String,
) -> Answer<Option<String>> {
    let id = existing::<Attachment>(&id)?;
    let name = desk.with(|book| Ok::<_, Failure>(book.attachment(id)?.file_name.clone()))?;
    let Some(path) = dialogs::save_file(&app, places.documents(), &name) else { return Ok(None) };
    desk.with(|book| book.export_attachment(id, &path).map_err(Failure::from))?;
    Ok(Some(path.display().to_string()))
}

fn attach(desk: &Desk<'_>, owner: &Owner, ready: ReadyFile) -> Answer<()> {
    desk.with(|book| book.attach(owner, ready).map(|_| ()).map_err(Failure::from))
}
