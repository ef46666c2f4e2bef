//! Where consent is the ground: how it is given, and how it is withdrawn (GDPR Art. 7(3)).

use super::together;
use crate::derive::{PurposeNotice, RegisterNotice};
use crate::render::RenderError;
use crate::render::plan::PageId;
use crate::render::speak::sentence;
use crate::render::view::{Block, Line, Row, Run, paragraph, plain};
use crate::render::voice::Voice;
use crate::terms::{LegalBasis, SpecialGround};

pub fn all(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut rows: Vec<Row> = Vec::new();
    for notice in register
        .purposes
        .iter()
        .filter(|purpose| rests_on_consent(purpose))
    {
        let (given, withdrawal) = match notice.consent_in_banner {
            true => (
                Some(plain(voice.say("consent-banner-given")?)),
                Some(by_banner(voice)?),
            ),
            false => (None, None),
        };
        let own = |text: &Option<_>| -> Option<Line> {
            let text: &crate::span::Spanned<crate::terms::Prose> = text.as_ref()?;
            Some(plain(sentence(text.get(voice.speaker.tag()))))
        };
        let given = own(&notice.purpose.consent_given).or(given);
        let withdrawal = own(&notice.purpose.withdrawal).or(withdrawal);
        together(
            &mut rows,
            vec![voice.purpose(notice)?],
            vec![
                given.into_iter().collect(),
                withdrawal.into_iter().collect(),
            ],
        );
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut columns = vec![
        voice.say("label-purpose")?,
        voice.say("consent-given")?,
        voice.say("consent-withdrawal")?,
    ];
    for column in [2, 1] {
        if rows.iter().all(|row| row.cells[column].is_empty()) {
            columns.remove(column);
            for row in &mut rows {
                row.cells.remove(column);
            }
        }
    }
    Ok(vec![
        paragraph(voice.say("consent-lead")?),
        Block::Table {
            caption: None,
            columns,
            rows,
        },
    ])
}

fn rests_on_consent(notice: &PurposeNotice) -> bool {
    let condition = notice.purpose.special_condition.as_ref();
    let ground = condition.and_then(|condition| condition.ground.as_ref());
    notice.legal_basis == Some(LegalBasis::Consent)
        || ground.is_some_and(|ground| ground.value == SpecialGround::ExplicitConsent)
}

fn by_banner(voice: &Voice) -> Result<Line, RenderError> {
    let text = voice.say("consent-banner-withdrawal")?;
    Ok(match voice.page(PageId::Cookies) {
        Some(page) => vec![Run { text, ..page }],
        None => plain(text),
    })
}
