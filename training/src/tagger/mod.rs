//! The tagger of names: learnt from labelled sentences, and how good it is on others.

mod corpus;
mod crf;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use corpus::{Corpus, Piece, corpora};
use crf::{Example, Settings, train};
use riscontro::engine::entities::recognise;
use riscontro::engine::entities::tagger::{KINDS, N_TAGS, best_path, names_of, sequences, tags_of};
use riscontro::engine::text::Text;

/// Right, wrong, missed for each kind.
type Counts = [[usize; 3]; 3];

fn show(name: &str, counts: &Counts) {
    let f1 = |[right, wrong, missed]: [usize; 3]| {
        200.0 * right as f64 / (2 * right + wrong + missed).max(1) as f64
    };
    let mut all = [0; 3];
    for counts in counts {
        for (sum, count) in all.iter_mut().zip(counts) {
            *sum += count;
        }
    }
    let p = 100.0 * all[0] as f64 / (all[0] + all[1]).max(1) as f64;
    let r = 100.0 * all[0] as f64 / (all[0] + all[2]).max(1) as f64;
    println!(
        "{name:30} all {:.2} (p {p:.2} r {r:.2})  person {:.2}  place {:.2}  organisation {:.2}",
        f1(all), f1(counts[0]), f1(counts[1]), f1(counts[2])
    );
}

type Names = Vec<(Range<usize>, usize)>;

fn count(gold: &Names, found: &Names, counts: &mut Counts) {
    for name in found {
        counts[name.1][usize::from(!gold.contains(name))] += 1;
    }
    for name in gold.iter().filter(|name| !found.contains(name)) {
        counts[name.1][2] += 1;
    }
}

/// A piece as sequences: features by hash.
struct Read {
    fold: usize,
    gold: Names,
    sequences: Vec<(Vec<Vec<u32>>, Vec<usize>, Vec<Range<usize>>)>,
    rules: Names,
}

fn read(corpus: &Corpus, piece: &Piece, fold: usize) -> Read {
    let text = Text::new(&piece.text, corpus.pack);
    let found = sequences(&text, corpus.pack).into_iter().map(|sequence| {
        let spans: Vec<Range<usize>> = text.tokens[sequence.tokens.clone()]
            .iter().map(|token| token.span.start()..token.span.end()).collect();
        let mut names = Vec::new();
        for (name, kind) in &piece.names {
            let inside: Vec<usize> = (0..spans.len())
                .filter(|&at| spans[at].start < name.end && name.start < spans[at].end).collect();
            if let (Some(first), Some(last)) = (inside.first(), inside.last()) {
                names.push((*first..last + 1, *kind));
            }
        }
        (sequence.features, tags_of(spans.len(), &names), spans)
    }).collect();
    let rules = recognise(&text, corpus.pack).into_iter()
        .filter_map(|m| Some((m.span.start()..m.span.end(), KINDS.iter().position(|k| *k == m.kind)?)))
        .collect();
    Read { fold, gold: piece.names.clone(), sequences: found, rules }
}

pub fn run() {
    let args: Vec<String> = std::env::args().collect();
    let get = |name: &str, default: f32| {
        args.iter().find_map(|a| a.strip_prefix(&format!("{name}="))).map_or(default, |v| v.parse().unwrap())
    };
    let settings = Settings { rounds: get("rounds", 12.0) as usize, rate: get("rate", 0.2), ridge: get("ridge", 0.0) };
    let min = get("min", 2.0) as usize;
    let n_folds = get("folds", 5.0) as usize;
    let limit = get("limit", 99.0) as usize;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for corpus in corpora(&root) {
        let n = corpus.pieces.len();
        let folded = |idx: usize| idx * n_folds / n;
        let reads: Vec<Read> = corpus.pieces.iter().enumerate().map(|(i, p)| read(&corpus, p, folded(i))).collect();
        let alone: Vec<Read> = corpus.pieces.iter().enumerate()
            .flat_map(|(i, p)| p.alone().into_iter().map(move |p| (i, p)))
            .map(|(i, p)| read(&corpus, &p, folded(i))).collect();
        println!("{}: {n} articles, {} sentences", corpus.name, alone.len());
        for (name, reads) in [("rules, articles", &reads), ("rules, alone", &alone)] {
            let mut counts = Counts::default();
            for read in reads { count(&read.gold, &read.rules, &mut counts); }
            show(name, &counts);
        }
        let tagged = |read: &Read| {
            let mut names = Names::new();
            for (_, tags, spans) in &read.sequences {
                names.extend(names_of(tags).into_iter().map(|(t, k)| (spans[t.start].start..spans[t.end-1].end, k)));
            }
            names
        };
        let mut counts = Counts::default();
        for read in &reads { count(&read.gold, &tagged(read), &mut counts); }
        show("at most, by tokens", &counts);

        // numbers of features
        let mut freq: BTreeMap<u32, usize> = BTreeMap::new();
        for read in &reads { for (f, _, _) in &read.sequences { for f in f.iter().flatten() { *freq.entry(*f).or_default() += 1; } } }
        let ids: BTreeMap<u32, u32> = freq.iter().filter(|(_, n)| **n >= min).enumerate().map(|(i, (f, _))| (*f, i as u32)).collect();
        println!("{} features of {}", ids.len(), freq.len());
        let number = |reads: &[Read]| -> Vec<Vec<Example>> { reads.iter().map(|read| read.sequences.iter().map(|(f, t, _)| Example {
            features: f.iter().map(|f| f.iter().filter_map(|f| ids.get(f).copied()).collect()).collect(), tags: t.clone() }).collect()).collect() };
        let (ex, ex_alone) = (number(&reads), number(&alone));
        let results: Vec<(Counts, Counts, Counts)> = std::thread::scope(|scope| {
            let (reads, alone, ex, ex_alone) = (&reads, &alone, &ex, &ex_alone);
            let n_features = ids.len();
            let work = move |fold: usize| {
                let both = [(reads, ex), (alone, ex_alone)];
                let train_on: Vec<&Example> = both.iter().flat_map(|(r, e)| r.iter().zip(e.iter()))
                    .filter(|(r, _)| r.fold != fold).flat_map(|(_, e)| e).filter(|e| e.tags.iter().any(|_| true)).collect();
                let field = train(&train_on, n_features, settings);
                let whole = |x: f32| (x * 64.0).round() as i32;
                let steps = field.steps.map(|row| row.map(whole));
                let decode = |r: &Read, e: &[Example]| {
                    let mut names = Names::new();
                    for (example, (_, _, spans)) in e.iter().zip(&r.sequences) {
                        let points: Vec<_> = example.features.iter().map(|f| {
                            let mut row = [0.0; N_TAGS];
                            for &f in f { for (s, w) in row.iter_mut().zip(&field.weights[f as usize * N_TAGS..]) { *s += w; } }
                            row.map(whole)
                        }).collect();
                        let tags = best_path(&points, &steps);
                        names.extend(names_of(&tags).into_iter().map(|(t, k)| (spans[t.start].start..spans[t.end-1].end, k)));
                    }
                    names
                };
                let mut counts = [Counts::default(); 2];
                for (i, (r, e)) in both.iter().enumerate() {
                    for (r, e) in r.iter().zip(e.iter()).filter(|(r, _)| r.fold == fold) {
                        count(&r.gold, &decode(r, e), &mut counts[i]);
                    }
                }
                (counts[0], counts[1], Counts::default())
            };
            let mut results = Vec::new();
            let folds: Vec<usize> = (0..n_folds.min(limit)).collect();
            for pair in folds.chunks(2) {
                let handles: Vec<_> = pair.iter().map(|&f| scope.spawn(move || work(f))).collect();
                results.extend(handles.into_iter().map(|h| h.join().unwrap()));
            }
            results
        });
        let sum = |get: fn(&(Counts, Counts, Counts)) -> &Counts| {
            let mut total = Counts::default();
            for r in &results { for (a, b) in total.iter_mut().flatten().zip(get(r).iter().flatten()) { *a += b; } }
            total
        };
        for r in &results { show("  fold", &r.0); }
        show("tagger, articles", &sum(|r| &r.0));
        show("tagger, alone", &sum(|r| &r.1));
    }
}
