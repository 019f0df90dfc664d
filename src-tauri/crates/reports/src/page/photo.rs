//! Photos with their captions, in the shape that the picture has.

use super::{Photo, flow::Flow};
use crate::{
    display::{Area, Image, Item, Owner, Role},
    units::Pt,
};

/// Between a photo and its caption.
pub(crate) const GAP: Pt = 3.0;
/// A photo is shown no larger than 96 of its pixels to the inch: larger, it would show nothing but them.
const POINTS_PER_PIXEL: Pt = 0.75;
/// With its caption a photo takes so much of a page at most that two share one, under the head of an appendix too; a
/// long caption leaves it this much at least.
const PHOTO_SHARE: f32 = 0.44;
const LEAST_PHOTO_SHARE: f32 = 0.25;

impl Flow<'_> {
    pub(crate) fn photo(&mut self, photo: &Photo) {
        let height = self.photo_height(photo);
        self.make_room(height);
        let caption = self.lines(&photo.caption, self.sheet.text_width());
        let (width, shown) = self.photo_size(photo, caption.len());
        let x = self.sheet.left + (self.sheet.text_width() - width) / 2.0;
        let area = Area { x, y: self.y, width, height: shown };
        let illustration = self.illustration(&photo.alt, area);
        let image = Image { picture: photo.picture.clone(), area };
        self.display.add(Owner::Node(illustration), Item::Image(image));
        self.y += shown + GAP;
        let owner = Owner::Node(self.display.structure.child(illustration, Role::Caption));
        for line in caption.chunks(1) {
            self.make_room(photo.caption.leading);
            self.draw(owner, line, photo.caption.align, self.sheet.left, self.y, photo.caption.leading);
            self.y += photo.caption.leading;
        }
        self.y += photo.caption.after;
    }

    pub(crate) fn photo_height(&mut self, photo: &Photo) -> Pt {
        let lines = self.lines(&photo.caption, self.sheet.text_width()).len();
        let (_, height) = self.photo_size(photo, lines);
        height + GAP + lines as f32 * photo.caption.leading
    }

    /// Width and height on paper, in the shape that the picture has.
    pub(super) fn photo_size(&self, photo: &Photo, caption_lines: usize) -> (Pt, Pt) {
        let page = self.sheet.text_height();
        let words = GAP + caption_lines as f32 * photo.caption.leading + photo.caption.after;
        let highest = (page * PHOTO_SHARE - words).max(page * LEAST_PHOTO_SHARE);
        let (width, height) = (photo.picture.width as f32, photo.picture.height as f32);
        let scale = (self.sheet.text_width() / width).min(highest / height).min(POINTS_PER_PIXEL);
        (width * scale, height * scale)
    }
}
