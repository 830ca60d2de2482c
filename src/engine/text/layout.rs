//! What each paragraph is: title, sub-heading, article, or part of the page around it.

use super::{Span, Text, TokenKind};
use crate::engine::lang::Pack;
use crate::engine::model::{Block, BlockKind};

/// The paragraphs of a text, and every stretch that belongs to the page instead of the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// One a paragraph.
    pub blocks: Vec<Block>,
    /// Paragraphs and single sentences that are page furniture, in order.
    pub furniture: Vec<Span>,
}

impl Layout {
    /// Whether a span lies in page furniture.
    #[must_use]
    pub fn is_furniture(&self, span: Span) -> bool {
        self.furniture.iter().any(|part| part.overlaps(span))
    }
}

/// The longest title and the longest sub-heading, in letters.
const LONGEST_TITLE: usize = 140;
const LONGEST_HEADING: usize = 90;

/// How many words a line at the end may have to be a signature.
const LONGEST_SIGNATURE: usize = 3;

/// Tells apart what the paragraphs are. `titled` says that the title was given apart from the text.
#[must_use]
pub fn layout(text: &Text<'_>, titled: bool, pack: &Pack) -> Layout {
    let mut blocks: Vec<_> =
        text.paragraphs.iter().map(|&span| Block { span, kind: BlockKind::Body }).collect();
    let n_words = |span| text.tokens_in(span).filter(|&at| text.tokens[at].is_word()).count();
    let last_full = blocks.iter().rposition(|block| {
        LONGEST_SIGNATURE < n_words(block.span) && ends_sentence(text.words(block.span))
    });
    for idx in 0..blocks.len() {
        let span = blocks[idx].span;
        let words = text.words(span);
        let n_letters = words.chars().count();
        let followed = blocks
            .get(idx + 1)
            .is_some_and(|next| n_letters < text.words(next.span).chars().count());
        let after_article = last_full.is_some_and(|last| last < idx) && 0 < idx;
        blocks[idx].kind = if begins_with(text, span, pack.furniture)
            || (after_article && n_words(span) <= LONGEST_SIGNATURE)
        {
            BlockKind::Furniture
        } else if ends_sentence(words) {
            BlockKind::Body
        } else if idx == 0 && !titled && n_letters <= LONGEST_TITLE && followed {
            BlockKind::Title
        } else if 0 < idx && n_letters <= LONGEST_HEADING && followed {
            BlockKind::Heading
        } else {
            BlockKind::Body
        };
    }
    let mut furniture: Vec<_> = blocks
        .iter()
        .filter(|block| block.kind == BlockKind::Furniture)
        .map(|block| block.span)
        .collect();
    let sentences = text.sentences.iter().map(|sentence| sentence.span);
    furniture.extend(sentences.filter(|&span| begins_with(text, span, pack.furniture)));
    furniture.sort();
    furniture.dedup();
    Layout { blocks, furniture }
}

fn ends_sentence(words: &str) -> bool {
    words.trim_end_matches(['"', '”', '»', ')', '\'', '’']).ends_with(['.', '!', '?', '…'])
}

/// Whether the words under a span begin with one of some phrases, past brackets and quotation marks.
fn begins_with(text: &Text<'_>, span: Span, phrases: &[&str]) -> bool {
    let tokens = &text.tokens[text.tokens_in(span)];
    let first =
        tokens.iter().position(|token| token.kind != TokenKind::Mark).unwrap_or(tokens.len());
    // "Le 10 notizie più lette" are a list as "notizie più lette" are.
    let second = tokens.iter().take(first + 2).position(|token| token.kind == TokenKind::Number);
    let starts = [Some(first), second.map(|number| number + 1)];
    phrases.iter().any(|phrase| {
        let words: Vec<_> = phrase.split(' ').collect();
        starts.iter().flatten().any(|&start| {
            words.len() <= tokens.len() - start
                && words.iter().zip(&tokens[start..]).all(|(word, token)| token.folded == *word)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::lang::it::PACK;

    /// One letter a paragraph: Title, Heading, Body, Furniture.
    #[track_caller]
    fn check(source: &str, expected: &str) {
        let text = Text::new(source, &PACK);
        let kinds = layout(&text, false, &PACK).blocks.into_iter().map(|block| match block.kind {
            BlockKind::Title => 'T',
            BlockKind::Heading => 'H',
            BlockKind::Body => 'B',
            BlockKind::Furniture => 'F',
        });
        assert_eq!(kinds.collect::<String>(), expected, "{source}");
    }

    #[test]
    fn titles_and_headings_end_in_no_full_stop() {
        check(
            "Piena del fiume, due paesi isolati\n\nIl fiume è salito di tre metri in una notte, dice il sindaco.",
            "TB",
        );
        check(
            "Il fiume è salito di tre metri in una notte, dice il sindaco.\nLa strada resta chiusa.",
            "BB",
        );
        check(
            "Il fiume è salito ancora, dice il sindaco.\nCampi sott’acqua\nGli agricoltori contano i danni della notte.",
            "BHB",
        );
    }

    #[test]
    fn what_belongs_to_the_page() {
        check(
            "Il fiume è salito ancora, dice il sindaco.\nLeggi anche: Dieci consigli per l’estate\nLa strada è chiusa.",
            "BFB",
        );
        check(
            "Il teatro riapre a maggio.\nTi consigliamo: Tutti i concerti della settimana.\nI biglietti costano poco.",
            "BFB",
        );
        check(
            "Il fiume è salito.\nStorie consigliate\nelenco di 4 elementi\nLa strada è chiusa.",
            "BFFB",
        );
        check("La squadra ha vinto ancora.\nM. R.\nansa", "BFF");
    }

    #[test]
    fn a_sentence_inside_a_paragraph() {
        let source = "Donati tre milioni. LEGGI ANCHE: 10 cose da sapere.";
        let text = Text::new(source, &PACK);
        let layout = layout(&text, false, &PACK);
        assert_eq!(
            layout.furniture.iter().map(|span| span.of(source)).collect::<Vec<_>>(),
            ["LEGGI ANCHE: 10 cose da sapere."]
        );
        // A story may well be about advice.
        check("Ti consigliamo di restare a casa, dice il sindaco della città.", "B");
    }
}
