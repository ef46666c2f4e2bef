//! Where data come from, what for, and who gets them: three columns and the lines between.

use super::canvas::{Area, Canvas, Card};
use crate::content::capitalise;
use crate::derive::{PurposeNotice, RegisterNotice};
use crate::render::RenderError;
use crate::render::view::Block;
use crate::render::voice::Voice;

const WIDTH: u32 = 960;
const COLUMN: u32 = 250;
const GAP: u32 = 10;
/// Where the boxes begin, below the heads of the columns.
const TOP: u32 = 34;
/// How far a spine stands from the boxes it stands for.
const SPINE: u32 = 9;
/// From so many lines on they are one.
const FAN: usize = 4;
/// More boxes than this nobody could follow with the eye, and the page would weigh more than the picture is worth.
const MOST: usize = 24;

/// The picture of a register, or nothing where there is nothing to join or too much to see.
///
/// # Errors
/// If a message is missing.
pub fn flow(voice: &Voice, register: &RegisterNotice) -> Result<Option<Block>, RenderError> {
    let counts = [
        register.sources.len(),
        register.purposes.len(),
        register.recipients.len(),
    ];
    if counts.contains(&0) || counts.iter().sum::<usize>() > MOST {
        return Ok(None);
    }
    let mut sources = Vec::new();
    for source in &register.sources {
        let name = capitalise(&voice.speaker.label(&source.name)?);
        sources.push(Card::new(&name, None, COLUMN));
    }
    let mut purposes = Vec::new();
    for purpose in &register.purposes {
        let name = voice.speaker.label(&purpose.name)?;
        purposes.push(Card::new(&name, None, COLUMN));
    }
    let mut recipients = Vec::new();
    let mut far = false;
    for disclosure in &register.recipients {
        let Some(party) = voice.notice.party(disclosure.party) else {
            continue;
        };
        let name = capitalise(&voice.party(party)?);
        let mut codes: Vec<&str> = party.country.into_iter().collect();
        for code in party
            .transfers
            .iter()
            .filter_map(|transfer| transfer.country)
        {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        let mut countries = Vec::new();
        for code in codes {
            countries.push(voice.speaker.country(code)?);
        }
        let countries = voice.speaker.list(&countries);
        let under = (!countries.is_empty()).then_some(countries.as_str());
        let mut card = Card::new(&name, under, COLUMN);
        if !party.transfers.is_empty() {
            card.class = "far";
            far = true;
        }
        recipients.push((disclosure, card));
    }
    let cards: Vec<Card> = recipients.iter().map(|(_, card)| card.clone()).collect();
    let columns = [&sources, &purposes, &cards];
    let tallest = columns.iter().map(|cards| height(cards)).max().unwrap_or(0);
    let x = |column: u32| column * (WIDTH - COLUMN) / 2;
    let at: Vec<Vec<Area>> = (0..3)
        .zip(columns)
        .map(|(column, cards)| stacked(cards, x(column), tallest))
        .collect();
    let mut canvas = Canvas::default();
    let (mut near, mut away) = (Vec::new(), Vec::new());
    // What goes to all purposes, or comes from all, is one line to a spine beside them: a fan of lines shows nothing.
    let middle = x(1);
    let ends = (at[1].first(), at[1].last());
    let (top, bottom) = match ends {
        (Some(first), Some(last)) => (first.y, last.y + last.height),
        _ => (TOP, TOP),
    };
    let (left, right) = (middle - SPINE, middle + COLUMN + SPINE);
    let centre = u32::midpoint(top, bottom);
    let all = |count: usize| count == register.purposes.len() && count >= FAN;
    let (mut from_all, mut to_all) = (false, false);
    for (source, from) in at[0].iter().enumerate() {
        let feeds = |purpose: &&PurposeNotice| purpose.sources.contains(&source);
        let start = (from.x + COLUMN, from.middle());
        if all(register.purposes.iter().filter(feeds).count()) {
            from_all = true;
            near.push((start, (left, centre)));
            continue;
        }
        for (purpose, to) in register.purposes.iter().zip(&at[1]) {
            if feeds(&purpose) {
                near.push((start, (to.x, to.middle())));
            }
        }
    }
    for ((disclosure, card), there) in recipients.iter().zip(&at[2]) {
        let lines = match card.class {
            "far" => &mut away,
            _ => &mut near,
        };
        let end = (there.x, there.middle());
        let serves = |purpose: &&PurposeNotice| disclosure.purposes.contains(&purpose.id);
        if all(register.purposes.iter().filter(serves).count()) {
            to_all = true;
            lines.push(((right, centre), end));
            continue;
        }
        for (purpose, from) in register.purposes.iter().zip(&at[1]) {
            if serves(&purpose) {
                lines.push(((from.x + COLUMN, from.middle()), end));
            }
        }
    }
    if from_all {
        canvas.bracket(middle, left, top, bottom);
    }
    if to_all {
        canvas.bracket(middle + COLUMN, right, top, bottom);
    }
    canvas.curves(&near, "");
    canvas.curves(&away, "far");
    for ((column, cards), places) in ["flow-sources", "flow-purposes", "flow-recipients"]
        .into_iter()
        .zip(columns)
        .zip(&at)
    {
        let left = places.first().map_or(0, |place| place.x);
        canvas.text(&voice.say(column)?, left, 16, "head");
        for (card, place) in cards.iter().zip(places) {
            canvas.card(card, *place);
        }
    }
    let label = voice.say("flow-label")?;
    Ok(Some(Block::Picture {
        svg: canvas.svg("flow", &label, WIDTH, TOP + tallest + 2),
        caption: {
            let mut said = Vec::new();
            if from_all || to_all {
                said.push(voice.say("flow-all")?);
            }
            if far {
                said.push(voice.say("flow-far")?);
            }
            (!said.is_empty()).then(|| said.join(" "))
        },
    }))
}

fn height(cards: &[Card]) -> u32 {
    let boxes: u32 = cards.iter().map(Card::height).sum();
    boxes + GAP * u32::try_from(cards.len().saturating_sub(1)).unwrap_or(0)
}

/// Boxes under each other, in the middle of the height.
fn stacked(cards: &[Card], x: u32, tallest: u32) -> Vec<Area> {
    let mut y = TOP + (tallest - height(cards)) / 2;
    let place = |card: &Card| {
        let area = Area {
            x,
            y,
            width: COLUMN,
            height: card.height(),
        };
        y += area.height + GAP;
        area
    };
    cards.iter().map(place).collect()
}
