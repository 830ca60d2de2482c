//! One entity, day or period: its names, every mention in its context, and what is claimed beside
//! it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::Kind;
use super::article::ArticleView;
use super::locale::Locale;
use super::named::{MentionRef, Named, Naming};
use super::note::claim_of;
use super::segments::Piece;
use super::story::Story;
use super::wording::label;
use crate::engine::lang::PACKS;
use crate::engine::model::{ClaimRef, EntityKind, Language, Verdict};
use crate::engine::quantity::Value;
use crate::engine::text::{Span, fold};

/// Something that is named, joined from all its mentions.
#[derive(Clone, Debug, PartialEq)]
pub struct EntityView {
    /// What kind of thing it is.
    pub kind: Kind,
    /// The fullest of its names; of a day, the day in the language of the interface.
    pub name: String,
    /// The language the name is written in, where it is that of an article.
    pub language: Option<&'static str>,
    /// Its other spellings, as written.
    pub aliases: Vec<String>,
    /// The adjectives that point to it, where it is a country: those used most first.
    pub adjectives: Vec<AdjectiveView>,
    /// "17 menzioni in 4 articoli".
    pub tally: String,
    /// Every mention, in reading order.
    pub mentions: Vec<ContextView>,
    /// The articles that name it, each with how often.
    pub articles: Vec<(usize, usize)>,
    /// The questions that claims beside it answer, conflicts first.
    pub questions: Vec<EntityQuestion>,
    /// The claims beside it that are compared with nothing.
    pub lone: Vec<ClaimLink>,
}

/// An adjective that points to a country: "francesi".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdjectiveView {
    /// As it is written.
    pub words: String,
    /// The language of the articles that it is counted in.
    pub language: Option<&'static str>,
    /// How often it stands there, names aside.
    pub n_times: usize,
}

/// A mention in its context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextView {
    /// Which mention.
    pub at: MentionRef,
    /// The paragraph up to it, cut at a word.
    pub before: String,
    /// The name as it stands there.
    pub words: String,
    /// The paragraph after it, cut at a word.
    pub after: String,
}

/// A question that claims beside an entity answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntityQuestion {
    /// Which comparison, counted from zero.
    pub comparison: usize,
    /// Those claims.
    pub claims: Vec<ClaimLink>,
}

/// The way to a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimLink {
    /// Which claim.
    pub at: ClaimRef,
    /// How it compares.
    pub verdict: Option<Verdict>,
    /// Its value, or all its words where it is compared with nothing.
    pub words: String,
    /// The language of its article.
    pub language: Option<&'static str>,
}

/// How much of a paragraph stands before and after a mention, in letters.
const CONTEXT: usize = 90;

/// The views of all entities, days and periods, in the order of their numbers. What is not marked
/// in the text, because it crosses the end of a claim, is not counted either.
pub fn entity_views(
    story: &Story,
    named: &Named,
    articles: &[ArticleView],
    locale: Locale,
) -> Vec<EntityView> {
    let mut views: Vec<EntityView> = story
        .analysis
        .entities
        .iter()
        .map(|entity| blank(Kind::Entity(entity.kind), entity.name.clone()))
        .chain(
            named
                .dates
                .iter()
                .map(|date| blank(Kind::Date, label(&Value::Date(*date), "", locale))),
        )
        .collect();
    for article in articles {
        for shown in &article.mentions {
            let at = MentionRef { article: article.index, mention: shown.mention };
            let naming = &named.mentions[article.index][shown.mention];
            add_mention(&mut views[naming.entity], story, at, naming);
        }
    }
    let countries = countries(story);
    for (code, &entity) in &countries {
        views[entity].adjectives = adjectives_of(story, code);
    }
    let beside = claims_beside(story, named, articles, &countries);
    for (view, claims) in views.iter_mut().zip(beside) {
        add_claims(view, story, articles, &claims, locale);
        view.tally = tally(view, locale);
    }
    views
}

fn blank(kind: Kind, name: String) -> EntityView {
    EntityView {
        kind,
        name,
        language: None,
        aliases: Vec::new(),
        adjectives: Vec::new(),
        tally: String::new(),
        mentions: Vec::new(),
        articles: Vec::new(),
        questions: Vec::new(),
        lone: Vec::new(),
    }
}

fn add_mention(view: &mut EntityView, story: &Story, at: MentionRef, naming: &Naming) {
    let reading = &story.analysis.readings[at.article];
    let text = &story.article(at.article).text;
    let words = naming.span.of(text);
    let block = reading.blocks.iter().find(|block| block.span.contains(naming.span));
    let paragraph = block.map_or(naming.span, |block| block.span);
    if words == view.name && view.kind != Kind::Date {
        view.language = view.language.or(reading.language.map(Language::tag));
    } else if !view.aliases.iter().any(|alias| alias == words) && words != view.name {
        view.aliases.push(words.to_owned());
    }
    match view.articles.last_mut().filter(|(article, _)| *article == at.article) {
        Some((_, n_mentions)) => *n_mentions += 1,
        None => view.articles.push((at.article, 1)),
    }
    view.mentions.push(ContextView {
        at,
        before: last_letters(Span::new(paragraph.start(), naming.span.start()).of(text)),
        words: words.to_owned(),
        after: first_letters(Span::new(naming.span.end(), paragraph.end()).of(text)),
    });
}

/// The end of some words, cut after a space where they are long.
fn last_letters(words: &str) -> String {
    let Some((at, _)) = words.char_indices().rev().nth(CONTEXT) else { return words.to_owned() };
    let rest = &words[at..];
    let cut = rest.find(char::is_whitespace).map_or(rest, |space| &rest[space..]);
    format!("…{}", cut.trim_start())
}

/// The beginning of some words, cut before a space where they are long.
fn first_letters(words: &str) -> String {
    let Some((at, _)) = words.char_indices().nth(CONTEXT) else { return words.to_owned() };
    let rest = &words[..at];
    let cut = rest.rfind(char::is_whitespace).map_or(rest, |space| &rest[..space]);
    format!("{}…", cut.trim_end())
}

/// For each entity the claims in whose sentence it stands, and of a country those that count what
/// belongs to it: "soldati nordcoreani". Only claims that are marked in the text.
fn claims_beside(
    story: &Story,
    named: &Named,
    articles: &[ArticleView],
    countries: &BTreeMap<&'static str, usize>,
) -> Vec<BTreeSet<ClaimRef>> {
    let entities = &story.analysis.entities;
    let mut beside = vec![BTreeSet::new(); entities.len() + named.dates.len()];
    for article in articles {
        let mentions = &named.mentions[article.index];
        for claim in marked_claims(article) {
            let at = ClaimRef { article: article.index, claim };
            let compared = article.claims[claim].comparison.is_some();
            let found = claim_of(story, at);
            let sentence = found.sentence.cover(found.span);
            let from = mentions.partition_point(|it| it.span.start() < sentence.start());
            let inside = mentions[from..]
                .iter()
                .take_while(|it| it.span.start() < sentence.end())
                // That a date is this date is no claim about it, unless others say otherwise.
                .filter(|it| it.kind != Kind::Date || !found.figure.overlaps(it.span) || compared);
            let owners = found.frame.origin.iter().filter_map(|code| countries.get(code).copied());
            for entity in inside.map(|it| it.entity).chain(owners) {
                beside[entity].insert(at);
            }
        }
    }
    beside
}

/// The countries that are named, by their codes.
fn countries(story: &Story) -> BTreeMap<&'static str, usize> {
    let mut countries = BTreeMap::new();
    for (idx, entity) in story.analysis.entities.iter().enumerate() {
        if entity.kind == EntityKind::Place
            && let Some(code) = country(&entity.name)
        {
            countries.entry(code).or_insert(idx);
        }
    }
    countries
}

/// How often each adjective of a country stands in the articles.
fn adjectives_of(story: &Story, code: &str) -> Vec<AdjectiveView> {
    let mut found: Vec<AdjectiveView> = Vec::new();
    for (article, reading) in story.analysis.readings.iter().enumerate() {
        let language = reading.language.map(Language::tag);
        for adjective in reading.adjectives.iter().filter(|it| it.country == code) {
            let words = story.words(article, adjective.span);
            match found.iter_mut().find(|it| it.words == words && it.language == language) {
                Some(known) => known.n_times += 1,
                None => {
                    found.push(AdjectiveView { words: words.to_owned(), language, n_times: 1 });
                }
            }
        }
    }
    found.sort_by_key(|it| Reverse(it.n_times));
    found
}

/// The code of the country with this name, in any language.
fn country(name: &str) -> Option<&'static str> {
    let folded = fold(name);
    PACKS.iter().find_map(|pack| pack.names.country_by_name(&folded))
}

/// The claims that have a mark, in reading order.
fn marked_claims(article: &ArticleView) -> impl Iterator<Item = usize> {
    article.blocks.iter().flat_map(|block| &block.pieces).filter_map(|piece| match piece {
        Piece::Claim { claim, .. } => Some(*claim),
        _ => None,
    })
}

fn add_claims(
    view: &mut EntityView,
    story: &Story,
    articles: &[ArticleView],
    claims: &BTreeSet<ClaimRef>,
    locale: Locale,
) {
    let mut questions: BTreeMap<usize, Vec<ClaimLink>> = BTreeMap::new();
    for &at in claims {
        let marked = &articles[at.article].claims[at.claim];
        let claim = claim_of(story, at);
        let link = ClaimLink {
            at,
            verdict: marked.verdict,
            words: match marked.comparison {
                Some(_) => label(&claim.value, story.words(at.article, claim.figure), locale),
                None => marked.words.clone(),
            },
            language: articles[at.article].language,
        };
        match marked.comparison {
            Some(comparison) => questions.entry(comparison).or_default().push(link),
            None => view.lone.push(link),
        }
    }
    // Comparisons are numbered conflicts first.
    view.questions = questions
        .into_iter()
        .map(|(comparison, claims)| EntityQuestion { comparison, claims })
        .collect();
}

/// "17 menzioni in 4 articoli".
fn tally(view: &EntityView, locale: Locale) -> String {
    let (n_mentions, n_articles) = (view.mentions.len(), view.articles.len());
    let mentions = match (locale, n_mentions) {
        (Locale::It, 1) => "menzione",
        (Locale::It, _) => "menzioni",
        (Locale::En, 1) => "mention",
        (Locale::En, _) => "mentions",
    };
    let articles = match (locale, n_articles) {
        (Locale::It, 1) => "articolo",
        (Locale::It, _) => "articoli",
        (Locale::En, 1) => "article",
        (Locale::En, _) => "articles",
    };
    format!("{n_mentions} {mentions} in {n_articles} {articles}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::Bundle;
    use crate::engine::model::Article;
    use crate::present::PageView;

    /// The page of some articles in Italian.
    fn page(texts: &[&str]) -> PageView {
        let articles = texts.iter().enumerate().map(|(idx, text)| Article {
            id: format!("n{idx}"),
            text: (*text).to_owned(),
            title: None,
            source: None,
            published: None,
            language: Some(Language::Italian),
        });
        let story = Story::new(&Bundle::new(articles.collect()).unwrap());
        PageView::new(&story, Locale::It)
    }

    fn named<'a>(page: &'a PageView, name: &str) -> &'a EntityView {
        page.entities.iter().find(|view| view.name == name).unwrap()
    }

    #[test]
    fn laws_events_and_works_have_pages_and_their_years_none() {
        use crate::engine::model::EntityKind;
        let page = page(&[
            "L'uragano Ida e la legge 394. Il film «Roma» apre il Festival di Spoleto 2019.",
        ]);
        let found: Vec<_> = page
            .index
            .rows()
            .map(|row| (page.entities[row].kind, page.entities[row].name.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (Kind::Entity(EntityKind::Law), "legge 394"),
                (Kind::Entity(EntityKind::Event), "uragano Ida"),
                (Kind::Entity(EntityKind::Event), "Festival di Spoleto 2019"),
                (Kind::Entity(EntityKind::Work), "Roma"),
            ]
        );
        // The legend leaves out what a story has not.
        assert_eq!(page.counts.of(Kind::Entity(EntityKind::Agreement)), 0);
        assert_eq!(page.counts.of(Kind::Entity(EntityKind::Event)), 2);
    }

    #[test]
    fn every_mention_stands_in_its_paragraph() {
        let page = page(&[
            "A Bologna piove.\nIl sindaco di Bologna ha detto di restare a casa.",
            "Niente treni.",
            "Treni fermi a Bologna.",
        ]);
        let view = named(&page, "Bologna");
        assert_eq!(view.tally, "3 menzioni in 2 articoli");
        assert_eq!(view.articles, [(0, 2), (2, 1)]);
        let lines: Vec<_> = view
            .mentions
            .iter()
            .map(|line| format!("{}|{}|{}", line.before, line.words, line.after))
            .collect();
        assert_eq!(
            lines,
            [
                "A |Bologna| piove.",
                "Il sindaco di |Bologna| ha detto di restare a casa.",
                "Treni fermi a |Bologna|."
            ]
        );
    }

    #[test]
    fn contexts_are_cut_between_words() {
        let long = "parola ".repeat(30);
        assert_eq!(first_letters("breve"), "breve");
        assert!(first_letters(&long).ends_with("parola…"));
        assert!(first_letters(&long).chars().count() <= CONTEXT + 1);
        assert!(last_letters(&long).starts_with("…parola"));
        assert!(last_letters(&long).ends_with("parola "));
        // A single word longer than all that is shown is cut inside.
        assert_eq!(first_letters(&"è".repeat(200)), format!("{}…", "è".repeat(CONTEXT)));
    }

    #[test]
    fn an_entity_leads_to_the_claims_beside_it() {
        let page = page(&[
            "Nel crollo di Rovereto sono morte 12 persone. A Trento piove.",
            "Nel crollo di Rovereto sono morte 19 persone.",
        ]);
        let view = named(&page, "Rovereto");
        let claims: Vec<_> = view.questions.iter().flat_map(|question| &question.claims).collect();
        let words: Vec<_> = claims.iter().map(|link| link.words.as_str()).collect();
        assert_eq!(words, ["12", "19"]);
        assert!(claims.iter().all(|link| link.verdict == Some(Verdict::Conflict)));
        let other = named(&page, "Trento");
        assert!(other.questions.is_empty() && other.lone.is_empty(), "another sentence");
    }

    #[test]
    fn an_adjective_leads_to_its_country() {
        let page = page(&["La Francia tace. Sono morti 12 soldati francesi in un incidente."]);
        let words: Vec<_> =
            named(&page, "Francia").lone.iter().map(|link| link.words.as_str()).collect();
        assert_eq!(words, ["12 soldati francesi"]);
    }

    #[test]
    fn adjectives_are_counted_with_their_country_and_are_no_mentions() {
        let page = page(&[
            "La Francia tace. I soldati francesi tornano a Parigi. Il governo francese approva.",
            "I diplomatici francesi e quelli tedeschi lasciano la Francia.",
        ]);
        let told = |name| -> Vec<_> {
            let adjectives = named(&page, name).adjectives.iter();
            adjectives.map(|it| (it.words.as_str(), it.language, it.n_times)).collect()
        };
        assert_eq!(told("Francia"), [("francesi", Some("it"), 2), ("francese", Some("it"), 1)]);
        assert_eq!(told("Parigi"), []);
        assert_eq!(named(&page, "Francia").tally, "2 menzioni in 2 articoli");
    }

    #[test]
    fn a_day_is_listed_once_however_it_is_written() {
        let page = page(&[
            "Il vertice è del 3 maggio 2024. Il 3/5/2024 piove.",
            "Si terrà il 3 maggio 2024 a Bari.",
        ]);
        let days: Vec<_> = page.entities.iter().filter(|view| view.kind == Kind::Date).collect();
        assert_eq!(days.len(), 1);
        assert_eq!((days[0].name.as_str(), days[0].mentions.len()), ("3 maggio 2024", 3));
        assert_eq!(days[0].articles, [(0, 2), (1, 1)]);
    }
}
