//! Seasons: `estate 2023`, `this summer`, `la scorsa primavera`, `l'inverno 2019-20`.

use super::pointed::pointer_at;
use super::said::Phrase;
use super::years::{short_year, year_after};
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::terms::{Pointer, Term};
use crate::engine::model::Date;
use crate::engine::quantity::{DateRange, PartialDate};
use crate::engine::text::TokenKind;

/// A season with what tells its year. It is as long as those of the weather and of the stars
/// together, so that neither is contradicted: summer is from June to September.
pub(super) fn season_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let (before, start) = pointer_at(ctx, at).map_or((None, at), |(it, end)| (Some(it), end));
    let (season, end) = ctx.term(start, |term| match term {
        Term::Season(season) => Some(Season { first: 3 * (season % 4 + 1) }),
        _ => None,
    })?;
    if ctx.any_phrase_at(start, ctx.words.calendar.never_seasons).is_some() {
        return None;
    }
    let tok = ctx.toks.get(start)?;
    let doubtful = ctx.words.calendar.doubtful_seasons.contains(&&*tok.word);
    // "Exports will fall this year"
    let verb = doubtful
        && !tok.capital
        && before.is_none()
        && ctx.kind(end) == Some(TokenKind::Word)
        && ![Term::The, Term::In, Term::Of, Term::From, Term::Since, Term::Until, Term::By]
            .into_iter()
            .any(|lead| ctx.after_term(start, lead));
    if let Some((year, end)) = year_after(ctx, end).filter(|_| !verb) {
        let split = ctx.word(end) == "-" && short_year(ctx.word(end + 1)).is_some();
        return Some(Phrase::placed(season.of(year), end + if split { 2 } else { 0 }));
    }
    let after = if before.is_none() { pointer_at(ctx, end) } else { None };
    let (pointer, end) = after.map_or((before, end), |(pointer, end)| (Some(pointer), end));
    if verb || pointer.is_none() && (doubtful || tok.capital && !tok.opens) {
        return None;
    }
    let range = match (ctx.published, pointer) {
        (Some(today), _) => season.near(today, pointer),
        (None, Some(_)) => None,
        (None, None) => Some(season.of_any_year()),
    };
    Some(Phrase::placed(range, end))
}

#[derive(Clone, Copy)]
struct Season {
    /// The month it begins in.
    first: u8,
}

impl Season {
    /// The month it ends in.
    fn last(self) -> u8 {
        if self.first == 12 { 3 } else { self.first + 3 }
    }

    fn of_any_year(self) -> DateRange {
        let month = |month| PartialDate { year: None, month: Some(month), day: None };
        DateRange::between(month(self.first), month(self.last()))
    }

    /// The one that begins in a year.
    fn of(self, year: i32) -> Option<DateRange> {
        let end = if self.last() < self.first { year.checked_add(1)? } else { year };
        let month = |year, month| PartialDate { year: Some(year), month: Some(month), day: None };
        Some(DateRange::between(month(year, self.first), month(end, self.last())))
    }

    /// The one that is pointed to; without a pointer, the closest.
    fn near(self, today: Date, pointer: Option<Pointer>) -> Option<DateRange> {
        let now = today.year() * 12 + i32::from(u8::from(today.month()));
        let begins = |year: &i32| *year * 12 + i32::from(self.first);
        let mut years = today.year() - 2..=today.year() + 2;
        let year = match pointer {
            Some(Pointer::Next | Pointer::Following | Pointer::AfterNext) => {
                years.find(|year| now < begins(year))
            }
            Some(Pointer::Last | Pointer::Final | Pointer::Preceding | Pointer::BeforeLast) => {
                years.rfind(|year| begins(year) + 3 < now)
            }
            // In January "this winter" is the one that began in December.
            Some(Pointer::This) if begins(&(today.year() - 1)) + 3 < now => Some(today.year()),
            Some(Pointer::This) => Some(today.year() - 1),
            // From its middle, the closest.
            None => years.min_by_key(|year| (2 * begins(year) + 3 - 2 * now).abs()),
        };
        self.of(year?)
    }
}
