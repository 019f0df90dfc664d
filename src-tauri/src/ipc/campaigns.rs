//! Campaigns with their papers.

use chrono::NaiveDate;
use domain::{Problem, ProblemCode, records::Campaign};

use super::{
    Answer, Desk,
    dto::{
        Saved,
        campaigns::{CampaignFile, CampaignRow, PaperRow},
    },
    existing, saved,
};
use crate::error::Failure;

/// The campaigns of a year.
#[tauri::command(async)]
pub fn list_campaigns(desk: Desk<'_>, year: i32) -> Answer<Vec<CampaignRow>> {
    desk.with(|book| Ok::<_, Failure>(book.campaigns(year).into_iter().map(Into::into).collect()))
}

/// A campaign's file.
#[tauri::command(async)]
pub fn get_campaign(desk: Desk<'_>, id: String) -> Answer<CampaignFile> {
    desk.with(|book| Ok::<_, Failure>(book.campaign(existing(&id)?)?.into()))
}

/// A campaign to fill in.
#[tauri::command(async)]
pub fn new_campaign(desk: Desk<'_>, year: i32) -> Answer<CampaignFile> {
    desk.with(|book| Ok::<_, Failure>(CampaignFile::from(book.new_campaign(year)).unsaved()))
}

/// Who stands on the sheet of papers of a campaign that runs from a day to another.
#[tauri::command(async)]
pub fn paper_sheet(desk: Desk<'_>, from: String, to: Option<String>) -> Answer<Vec<PaperRow>> {
    desk.with(|book| {
        let (from, to) = (day("from", &from)?, to.map(|to| day("to", &to)).transpose()?);
        Ok::<_, Failure>(book.paper_sheet(from, to).into_iter().map(Into::into).collect())
    })
}

/// Saves a campaign.
#[tauri::command(async)]
pub fn save_campaign(desk: Desk<'_>, campaign: CampaignFile) -> Answer<Saved> {
    desk.with(|book| {
        let id = book.save_campaign(&campaign.read(&book.records().campaign_papers)?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// Deletes a campaign.
#[tauri::command(async)]
pub fn delete_campaign(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.delete_campaign(existing::<Campaign>(&id)?).map_err(Failure::from))
}

fn day(field: &str, iso: &str) -> Result<NaiveDate, Failure> {
    iso.parse().map_err(|_| Failure::from(vec![Problem::new(field, ProblemCode::NotADate)]))
}
