//! Numbers that belong to a word before them: `legge 104`, `volo 1234`, `Windows 11`, `Expo 2015`.

use super::{Found, counts, glued, is_subject, run_of_digits};
use crate::engine::figures::bounds::bound_before;
use crate::engine::figures::cursor::{Ctx, Tok};
use crate::engine::figures::digits::is_plain;
use crate::engine::figures::measure::halved_after;
use crate::engine::figures::scan::{Form, Num, plain_number_at};
use crate::engine::model::NoteReason;
use crate::engine::text::TokenKind;

/// After a word such as "law" or "flight".
pub(super) fn headed(ctx: &Ctx<'_>, num: &Num) -> Found {
    let words = ctx.words.identifiers;
    // "District 9 voters" has a name, "in room 12 people" may have none.
    let capital = num
        .first
        .checked_sub(1)
        .and_then(|at| ctx.toks.get(at))
        .is_some_and(|tok| tok.capital && !tok.opens && ctx.word(num.first).len() < 3);
    let first = first_of_list(ctx, num);
    // "Stage 4 cancer", but "in room 12 people"; "as table 3 shows"
    let opens = opens_clause(ctx, first);
    let counts = match (first == num.first, opens) {
        (true, true) => is_subject(ctx, num),
        (true, false) => counts_after_head(ctx, num),
        // "Rooms 3 and 5 are shut": the verb is that of all of them.
        (false, opens) => counts_several(ctx, num) && !opens,
    };
    let loose = !counts || capital && !is_headline(ctx, num.first);
    let loose = if loose && !is_tally(ctx, num) { words.loose_heads } else { &[] };
    let reason = head(ctx, first, words.heads).or_else(|| head(ctx, first, loose))?;
    // "versione 2.1" and "emendamento 4.12" have a point, "conto 230 810" a space; "articolo 1,5" is
    // none.
    let grouped = num.first + 1 < num.end;
    let point = ctx.word(num.first).contains('.') && !ctx.word(num.first).contains(',');
    let dotted = match reason {
        NoteReason::Version => true,
        NoteReason::Law | NoteReason::Telephone => point,
        _ => false,
    };
    if num.form != Form::Plain && !dotted && !grouped {
        return None;
    }
    Some((reason, run_of_digits(ctx, glued::chain_end(ctx, num.end))))
}

/// Whether a clause begins with the phrase before a number.
fn opens_clause(ctx: &Ctx<'_>, idx: usize) -> bool {
    let words = ctx.words.identifiers;
    let phrases = || words.loose_heads.iter().copied().flat_map(|(_, phrases)| phrases);
    let heads = phrases().filter_map(|phrase| ctx.phrase_before(idx, phrase, 0));
    heads.min().is_some_and(|start| {
        ctx.toks.get(start).is_some_and(|tok| tok.opens)
            || start.checked_sub(1).is_some_and(|before| ctx.is(before, words.clause_leads))
    })
}

/// How many numbers of a list are gone back over.
const LIST: usize = 4;

/// The first number of "articoli 4, 5 e 6", if no noun follows the last.
fn first_of_list(ctx: &Ctx<'_>, num: &Num) -> usize {
    let mut first = num.first;
    for _ in 0..LIST {
        let joined = ctx.is(first.wrapping_sub(1), &[","])
            || ctx.is(first.wrapping_sub(1), ctx.words.numerals.and)
            || ctx.is(first.wrapping_sub(1), ctx.words.precision.to)
            || ctx.is(first.wrapping_sub(1), ctx.words.precision.or);
        let number = first.checked_sub(2).filter(|&at| is_plain(ctx.word(at)));
        match number {
            Some(at) if joined && !counts_several(ctx, num) => first = at,
            _ => break,
        }
    }
    first
}

/// `number two`, `fase uno`.
pub(super) fn spelled(ctx: &Ctx<'_>, idx: usize) -> Found {
    let words = ctx.words.identifiers;
    ctx.any_phrase_before(idx, words.spelled, 0)?;
    let num = plain_number_at(ctx, idx).filter(|num| !num.scaled())?;
    let reason = any_head(ctx, idx)?;
    (matches!(num.form, Form::Words | Form::One) && !counts(ctx, &num)).then_some((reason, num.end))
}

/// What a phrase directly before a number, whatever follows, says it is.
pub(super) fn sure_head(ctx: &Ctx<'_>, idx: usize) -> Option<NoteReason> {
    head(ctx, idx, ctx.words.identifiers.heads)
}

/// The same, where a noun after it could not be counted.
pub(super) fn any_head(ctx: &Ctx<'_>, idx: usize) -> Option<NoteReason> {
    sure_head(ctx, idx).or_else(|| head(ctx, idx, ctx.words.identifiers.loose_heads))
}

/// What a phrase directly before a number says it is.
fn head(ctx: &Ctx<'_>, idx: usize, heads: &[(NoteReason, &[&str])]) -> Option<NoteReason> {
    if is_verb(ctx, idx) {
        return None;
    }
    let found = heads
        .iter()
        .filter_map(|&(reason, phrases)| Some((ctx.any_phrase_before(idx, phrases, 0)?, reason)));
    found.min_by_key(|&(start, _)| start).map(|(_, reason)| reason)
}

/// From here on a number after a participle is no name: "the pensioners affected number 1,250".
const MANY: u32 = 100;

/// Whether a phrase before a number is a verb that says how many there are: "the wounded number
/// 160", "the volunteers now number 4,000".
fn is_verb(ctx: &Ctx<'_>, idx: usize) -> bool {
    let words = ctx.words.identifiers;
    let Some(verb) = ctx.any_phrase_before(idx, words.verbs, 0) else { return false };
    let Some(before) = verb.checked_sub(1) else { return false };
    let many =
        || plain_number_at(ctx, idx).is_some_and(|num| num.whole().is_none_or(|n| MANY <= n));
    let participle = words.participles.iter().any(|ending| ctx.word(before).ends_with(ending));
    let noun = before.checked_sub(1).filter(|_| participle);
    // "The wounded number 160", "the church seats 250"
    let agrees = ctx.has_content(before) && ctx.is_plural(before) != ctx.is_plural(verb);
    ctx.is(before, words.verb_leads)
        || agrees
        || noun.is_some_and(|noun| ctx.is_plural(noun) && many())
}

/// Four digits that may be a year, though no word says so, and that no noun makes a count.
pub(super) fn year(ctx: &Ctx<'_>, num: &Num) -> Found {
    let range = num.whole().is_some_and(|n| (1_900..2_100).contains(&n));
    let named = num.first.checked_sub(1).is_some_and(|at| is_name(ctx, at));
    // "The London 2012 venues", but "in London 2012 people"
    let round = num.whole().is_some_and(|n| n.is_multiple_of(100));
    let may_count = || round || is_placed(ctx, num.first) || is_subject(ctx, num);
    // "Il Nobel 2007 assegnato ieri"
    let agree = ctx.words.identifiers.adjectives_agree;
    let counts = match (named, agree) {
        (true, _) => counts_several(ctx, num) && may_count(),
        (false, true) => counts_several(ctx, num) || is_subject(ctx, num),
        (false, false) => counts(ctx, num),
    };
    if !range || num.form != Form::Plain || counts {
        return None;
    }
    if bound_before(ctx, num.first, 0).is_some() {
        return None;
    }
    Some((if named { NoteReason::Name } else { NoteReason::Identifier }, num.end))
}

/// Whether a number counts what follows though a word such as "room" is before it. "Linea 2 sospesa"
/// has nothing in the plural, and in "i passeggeri del terminal 3 sono" the verb has a subject.
fn counts_after_head(ctx: &Ctx<'_>, num: &Num) -> bool {
    let one = num.whole() == Some(1) && ctx.has_content(num.end);
    let of = num.first.checked_sub(2).is_some_and(|at| ctx.is(at, ctx.words.numerals.of_the));
    one || counts_several(ctx, num) || is_subject(ctx, num) && !of
}

/// How many words up to a noun in the plural, its adjectives before it.
const PHRASE: usize = 3;

/// Whether a noun in the plural follows: "il Napoli ha 2000 abbonati", but "a Rio 2016 vincono".
fn counts_several(ctx: &Ctx<'_>, num: &Num) -> bool {
    let phrase = if ctx.words.identifiers.adjectives_agree { 1 } else { PHRASE };
    let mut phrase = (num.end..num.end + phrase).take_while(|&at| ctx.has_content(at));
    phrase.any(|at| ctx.is_plural(at))
}

/// After a name, as a part of it: `Windows 11`, `Super Bowl 50`.
pub(super) fn name(ctx: &Ctx<'_>, num: &Num) -> Found {
    let last = num.first.checked_sub(1)?;
    let fits = num.form == Form::Plain && ctx.word(num.first).len() < 5 && is_name(ctx, last);
    // The first word of a sentence has a capital anyway; "S&P" is one word.
    let hyphen = last.checked_sub(1).filter(|&hyphen| ctx.is_joined(hyphen));
    let joined = hyphen.and_then(|at| at.checked_sub(1)).is_some_and(|at| is_name(ctx, at));
    let opens = ctx.toks.get(last).is_some_and(|tok| tok.opens) && !joined;
    let opens = opens && !matches!(ctx.before(last, 0), "&" | ",");
    // "Nel Tirreno 26 e mezzo"
    let fits = fits && halved_after(ctx, num.end).is_none();
    if !fits || counts_several(ctx, num) || is_subject(ctx, num) || opens && !is_quoted(ctx, num) {
        return None;
    }
    let after = ctx.word(num.end);
    let shared =
        ctx.words.numerals.out_of.contains(&after) || ctx.words.precision.or.contains(&after);
    let free = !shared && !is_placed(ctx, num.first) && !is_tally(ctx, num);
    (free && !is_headline(ctx, num.first))
        .then(|| (NoteReason::Name, glued::chain_end(ctx, num.end)))
}

/// Whether all of a quotation, or its beginning, is a name with a number: «Area 51», "Edit 3 Tg".
fn is_quoted(ctx: &Ctx<'_>, num: &Num) -> bool {
    let quote = |at: usize| matches!(ctx.word(at), "\"" | "«" | "»" | "“" | "”" | "'" | "‘" | "’");
    let opens = num.first.checked_sub(2).is_some_and(quote);
    opens && (quote(num.end) || is_name(ctx, num.end))
}

/// A capital that is no function word.
pub(super) fn is_name(ctx: &Ctx<'_>, at: usize) -> bool {
    let function = ctx.words.calendar.function_words;
    ctx.toks.get(at).is_some_and(|tok| {
        tok.kind == TokenKind::Word && tok.capital && !function.contains(&&*tok.word)
    })
}

/// "a Reggio Emilia 172" counts something, "su un Airbus 320" does not.
fn is_placed(ctx: &Ctx<'_>, idx: usize) -> bool {
    let leads = ctx.words.identifiers.place_leads;
    let mut back = (idx.saturating_sub(NAME + 1)..idx).rev();
    let first = back.find(|&at| !is_name(ctx, at) || ctx.is(at, leads));
    first.is_some_and(|at| ctx.is(at, leads)) && 1 < ctx.word(idx).len()
}

/// How many words the name in a tally may have.
const NAME: usize = 3;

/// "Rossi 120, Bianchi 95": names with what each of them has.
fn is_tally(ctx: &Ctx<'_>, num: &Num) -> bool {
    let mark = |at: usize| matches!(ctx.word(at), "," | ";");
    let number = |at: usize| ctx.kind(at) == Some(TokenKind::Number);
    let after = mark(num.end)
        && (num.end + 2..=num.end + 1 + NAME)
            .any(|at| number(at) && ctx.spaced(at) && (num.end + 1..at).all(|at| is_name(ctx, at)));
    let first = (num.first.saturating_sub(NAME)..num.first).rev().find(|&at| !is_name(ctx, at));
    let listed = |at: usize| mark(at) && at.checked_sub(1).is_some_and(number);
    // "Rossi 120, Bianchi 95 e Verdi 80"
    let last = |at: usize| {
        let names = at.saturating_sub(NAME + 2)..at.saturating_sub(1);
        ctx.is(at, ctx.words.numerals.and)
            && at.checked_sub(1).is_some_and(number)
            && names.rev().find(|&at| !is_name(ctx, at)).is_some_and(listed)
    };
    let before = first.is_some_and(|at| listed(at) || last(at));
    1 < ctx.word(num.first).len() && (after || before)
}

/// How many words around a number show that all have capitals.
const AROUND: usize = 5;

/// "Blast Kills 30 In Market": where every word has a capital, none of them makes a name.
pub(super) fn is_headline(ctx: &Ctx<'_>, idx: usize) -> bool {
    let words = |tok: &&Tok<'_>| tok.kind == TokenKind::Word && 3 < tok.word.len();
    let around = ctx.toks.get(idx.saturating_sub(AROUND)..).unwrap_or_default();
    let around = around.iter().take(2 * AROUND + 1).filter(words);
    let (n_words, n_capitals) =
        around.fold((0, 0), |(all, capitals), tok| (all + 1, capitals + usize::from(tok.capital)));
    3 <= n_words && n_words == n_capitals
}
