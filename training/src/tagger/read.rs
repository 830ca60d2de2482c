//! Labelled articles as the engine sees them.

use std::collections::BTreeMap;
use std::ops::Range;

use riscontro::engine::entities::recognise_by;
use riscontro::engine::entities::tagger::{KINDS, Sequence, Weights, sequences, tags_of};
use riscontro::engine::model::Mention;
use riscontro::engine::text::Text;

use super::crf::Example;
use crate::labelled::{Corpus, Piece, is_held_out};

/// Where names stand, in bytes, and the place of each kind in `KINDS`.
pub type Names = Vec<(Range<usize>, usize)>;

/// An article, or a sentence of one, as sequences of tokens.
pub struct Read {
    /// Which language.
    pub language: usize,
    /// Whether it is a sentence alone.
    pub is_alone: bool,
    /// Which part of the articles it belongs to; `None` if it is never learnt from.
    pub fold: Option<usize>,
    pub piece: Piece,
    pub sequences: Vec<Sequence>,
    tags: Vec<Vec<usize>>,
}

impl Read {
    fn new(language: usize, corpus: &Corpus, piece: Piece) -> Self {
        let text = Text::new(&piece.text, corpus.pack);
        let sequences = sequences(&text, corpus.pack);
        let spans: Vec<Vec<Range<usize>>> = sequences
            .iter()
            .map(|sequence| {
                let tokens = &text.tokens[sequence.tokens.clone()];
                tokens.iter().map(|token| token.span.start()..token.span.end()).collect()
            })
            .collect();
        let tags = spans.iter().map(|spans| tags(spans, &piece.names)).collect();
        Self { language, is_alone: false, fold: None, piece, sequences, tags }
    }

    /// The names that the engine finds with these weights.
    pub fn names(&self, corpus: &Corpus, weights: &Weights<'_>) -> Names {
        let text = Text::new(&self.piece.text, corpus.pack);
        let mentions = recognise_by(&text, corpus.pack, weights).into_iter();
        let name = |mention: Mention| {
            let kind = KINDS.iter().position(|kind| *kind == mention.kind)?;
            Some((mention.span.start()..mention.span.end(), kind))
        };
        mentions.filter_map(name).collect()
    }

    /// What there is to learn, with observations by their numbers.
    pub fn examples(&self, numbers: &BTreeMap<u32, u32>) -> Vec<Example> {
        let number = |features: &Vec<u32>| {
            features
                .iter()
                .filter_map(|feature| numbers.get(&(feature & 0xffff_ff00)).copied())
                .collect()
        };
        let sequences = self.sequences.iter().zip(&self.tags);
        sequences
            .map(|(sequence, tags)| Example {
                features: sequence.features.iter().map(number).collect(),
                tags: tags.clone(),
            })
            .collect()
    }
}

/// The tags of tokens by the names they are part of.
fn tags(spans: &[Range<usize>], names: &Names) -> Vec<usize> {
    let tokens_of = |name: &Range<usize>| {
        let is_in = |span: &Range<usize>| span.start < name.end && name.start < span.end;
        let first = spans.iter().position(is_in)?;
        Some(first..spans.iter().rposition(is_in)? + 1)
    };
    let names: Names =
        names.iter().filter_map(|(name, kind)| Some((tokens_of(name)?, *kind))).collect();
    assert!(names.iter().all(|(_, kind)| *kind < KINDS.len()));
    tags_of(spans.len(), &names)
}

/// Every article whole, and every sentence alone, since a text may be no longer; both are in the
/// same part, and neighbours mostly are, too.
pub fn read(corpora: &[Corpus], n_folds: usize) -> Vec<Read> {
    let mut reads = Vec::new();
    for (language, corpus) in corpora.iter().enumerate() {
        let n = corpus.pieces.len();
        for (idx, piece) in corpus.pieces.iter().enumerate() {
            let fold = (!is_held_out(idx)).then_some(idx * n_folds / n);
            let whole = Read::new(language, corpus, piece.clone());
            reads.push(Read { fold, ..whole });
            let alone = piece.alone().into_iter();
            reads.extend(alone.map(|sentence| {
                let read = Read::new(language, corpus, sentence);
                Read { fold, is_alone: true, ..read }
            }));
        }
    }
    reads
}

/// Numbers for the observations that are made in `least` articles or more.
pub fn numbers(reads: &[&Read], least: usize) -> BTreeMap<u32, u32> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for read in reads.iter().filter(|read| !read.is_alone) {
        for feature in read.sequences.iter().flat_map(|sequence| &sequence.features).flatten() {
            // The engine has the upper 24 bits alone.
            *counts.entry(feature & 0xffff_ff00).or_default() += 1;
        }
    }
    counts.retain(|_, count| least <= *count);
    counts.into_keys().zip(0..).collect()
}
