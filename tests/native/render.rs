//! The application as it is rendered without a browser: whole, readable, and its links lead
//! somewhere.

use std::collections::BTreeSet;
use std::rc::Rc;

use riscontro::bundle::Bundle;
use riscontro::engine::model::{Article, ClaimRef, Comparison, Verdict};
use riscontro::engine::text::paragraphs;
use riscontro::present::{Locale, PageView, Story, claim_anchor, question_anchor, verdict_name};
use riscontro::ui::{App, AppProps, Press};
use yew::ServerRenderer;

use super::markup::{Element, Node, parse};
use super::support::{bundle, letters, seeds};

fn render(bundle: &Bundle, locale: Locale) -> Element {
    render_as(bundle, locale, false)
}

/// The application as the page is packed with it, or as it begins where scripts run.
fn render_as(bundle: &Bundle, locale: Locale, live: bool) -> Element {
    let bundle = bundle.clone();
    let props =
        move || AppProps { story: Rc::new(Story::new(&bundle)), locale, live, ready: Vec::new() };
    let rendering = ServerRenderer::<App>::with_props(props).render();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    parse(&runtime.block_on(rendering))
}

/// What the reader adds to an article: notes, signs, tags.
fn is_added(element: &Element) -> bool {
    let classes =
        ["note", "note-line", "claim__sign", "aside__tag", "article__head", "onward", "vh"];
    classes.iter().any(|class| element.has_class(class))
}

/// The paragraphs of an article as they are shown, without what the reader adds to them. A title
/// that was given apart from the text is left out too: it opens the article and is no part of it.
pub fn paragraphs_of(shown: &Element, article: &Article) -> Vec<String> {
    let prose = shown.classed("prose");
    let blocks = prose[0]
        .inside()
        .into_iter()
        .filter(|it| ["p", "h1", "h2"].contains(&it.name.as_str()) && !is_added(it))
        .skip(usize::from(article.title.is_some()));
    blocks.map(|block| block.text_without(&is_added)).collect()
}

/// What must hold of every page, whatever it shows.
#[track_caller]
fn sound(application: &Element, bundle: &Bundle, locale: Locale) {
    let story = Story::new(bundle);
    let view = PageView::new(&story, locale);
    let elements = application.inside();

    let ids: Vec<_> = elements.iter().filter_map(|element| element.get("id")).collect();
    let known: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(ids.len(), known.len(), "ids are unique");

    for element in &elements {
        if let Some(target) = element.get("href").and_then(|href| href.strip_prefix('#')) {
            // The view that reads is where the page opens: its address stands for the whole.
            assert!(known.contains(target), "#{target} leads somewhere");
        }
        for name in ["aria-describedby", "aria-labelledby", "aria-controls", "for"] {
            for target in element.get(name).unwrap_or_default().split_ascii_whitespace() {
                assert!(known.contains(target), "{name}={target} in {}", element.name);
            }
        }
        for (name, value) in &element.attributes {
            let empty_may_be = matches!(name.as_str(), "href" | "data-hide" | "class");
            assert!(!name.starts_with("aria-label") || !value.is_empty() || empty_may_be, "{name}");
        }
    }

    let articles = application.all("article");
    assert_eq!(articles.len(), bundle.articles().len());
    for (idx, (shown, article)) in articles.iter().zip(bundle.articles()).enumerate() {
        assert_eq!(shown.get("id"), Some(format!("a{}", idx + 1).as_str()), "articles in order");
        let said = paragraphs_of(shown, article).into_iter().map(|words| letters(&words));
        let written =
            paragraphs(&article.text).into_iter().map(|span| letters(span.of(&article.text)));
        assert!(
            said.filter(|words| !words.is_empty()).eq(written),
            "every paragraph of {} in full",
            article.id
        );
        assert_eq!(shown.classed("article--current").len(), 0);
        assert_eq!(shown.has_class("article--current"), idx == 0, "the first is open");
    }

    for (article, reading) in view.articles.iter().enumerate() {
        for (claim, marked) in reading.claims.iter().enumerate() {
            let at = ClaimRef { article, claim };
            let Some(comparison) = marked.comparison else { continue };
            let mark = application.by_id(&claim_anchor(at)).expect("a compared claim is marked");
            assert_eq!(mark.name, "a", "a compared claim is a link");
            assert_eq!(
                mark.get("href"),
                Some(format!("#{}", question_anchor(comparison)).as_str())
            );
            let class = format!("claim--{}", verdict_name(marked.verdict.unwrap()));
            assert!(mark.has_class(&class), "{class}");
            assert_eq!(letters(&mark.text_without(&is_added)), letters(&marked.words));
        }
    }
    for (idx, question) in view.questions.iter().enumerate() {
        let shown = application.by_id(&question_anchor(idx)).expect("every question has its place");
        assert!(letters(&shown.text()).contains(&letters(&question.title)), "{}", question.title);
        let why = &shown.classed("why")[0];
        assert_eq!((why.name.as_str(), why.get("open")), ("details", None));
        assert_eq!(why.inside()[0].name, "summary", "it unfolds without a script");
        assert_eq!(why.classed("why__read")[0].all("li").len(), question.quotes.len());
        for ground in question.why.speaks_for.iter().chain(&question.why.against) {
            assert!(letters(&why.text()).contains(&letters(ground)), "{ground}");
        }
    }
    let pairs = application.classed("related__pair");
    assert_eq!(pairs.len(), view.related.len());
    for (shown, related) in pairs.iter().zip(&view.related) {
        assert!(letters(&shown.text()).contains(&letters(&related.reason)), "{}", related.reason);
        assert_eq!(shown.classed("quote").len(), 2);
    }
}

#[test]
fn the_seeds_in_both_languages() {
    let seeds = seeds();
    let story = Story::new(&seeds);
    let conflicts = |comparison: &&Comparison| comparison.verdict == Verdict::Conflict;
    let n_conflicts = story.analysis.comparisons.iter().filter(conflicts).count();
    assert!(0 < n_conflicts);
    for locale in Locale::ALL {
        let application = render(&seeds, locale);
        sound(&application, &seeds, locale);
        assert_eq!(application.all("article").len(), 5);
        let marks = application.classed("claim--conflict");
        assert!(2 * n_conflicts <= marks.len(), "{} marks", marks.len());
        for mark in marks {
            let spoken = mark.get("aria-describedby").expect("a conflict says so");
            let spoken = application.by_id(spoken).unwrap().text();
            assert!(spoken.starts_with(&locale.messages().conflict.to_lowercase()), "{spoken}");
        }
        let text = application.text();
        assert!(text.contains(locale.messages().how_to_read_plots));
        let other = Locale::ALL.into_iter().find(|&it| it != locale).unwrap();
        assert!(!text.contains(other.messages().how_to_read_plots));
    }
}

#[test]
fn the_words_of_an_article_keep_their_language() {
    for locale in Locale::ALL {
        let application = render(&seeds(), locale);
        for prose in application.classed("prose") {
            assert_eq!(prose.get("lang"), Some("it"));
            assert_eq!(prose.get("dir"), Some("auto"));
            for note in prose.classed("note") {
                assert_eq!(note.get("lang"), Some(locale.tag()));
            }
        }
    }
}

#[test]
fn the_help_is_in_the_page_and_every_number_on_paper_has_its_note() {
    let application = render(&seeds(), Locale::It);
    let help = application.by_id("help").unwrap();
    assert_eq!((help.name.as_str(), help.get("open")), ("dialog", None));
    for words in ["Come leggere questa pagina", "Non dice chi ha ragione", "falsi allarmi"] {
        assert!(help.text().contains(words), "{words}");
    }
    for article in application.all("article") {
        let numbers: BTreeSet<usize> =
            article.inside().iter().filter_map(|it| it.get("data-note")?.parse().ok()).collect();
        let n_notes = article.classed("footnotes").first().map_or(0, |notes| notes.all("li").len());
        assert!(numbers.into_iter().eq(1..=n_notes), "one note a number");
    }
}

#[test]
fn the_help_lists_the_keys_that_the_page_knows_and_no_others() {
    let letters = ('!'..='~').map(String::from);
    let named = ["Escape", "Tab", "Home", "End", "PageUp", "PageDown", "ArrowUp", "ArrowDown", " "];
    let pressed = letters.chain(named.map(str::to_owned));
    let known: BTreeSet<_> = pressed.filter(|key| Press::of(key).is_some()).collect();
    for (locale, enter) in [(Locale::It, "Invio"), (Locale::En, "Enter")] {
        let application = render(&seeds(), locale);
        let rows = application.by_id("help").unwrap().classed("keys__row");
        assert!(rows.iter().all(|row| !row.all("dd")[0].text().trim().is_empty()));
        let names = rows.iter().flat_map(|row| row.all("kbd")).map(|key| match key.text().trim() {
            "Esc" => "Escape".to_owned(),
            name => name.to_owned(),
        });
        // A link is opened by the browser.
        let listed: BTreeSet<_> = names.filter(|name| name != enter).collect();
        assert_eq!(listed, known, "{locale:?}");
    }
}

#[track_caller]
fn check(texts: &[&str]) -> Element {
    let bundle = bundle(texts);
    for locale in Locale::ALL {
        sound(&render(&bundle, locale), &bundle, locale);
    }
    render(&bundle, Locale::It)
}

#[test]
fn one_article() {
    let application = check(&["Il ponte è crollato.\n\nSono morte 12 persone."]);
    assert!(application.text().contains(Locale::It.messages().one_article));
    assert!(application.classed("onward").is_empty());
}

#[test]
fn articles_without_numbers() {
    check(&["Il ponte è crollato nella notte.", "Nessuno ha visto il ponte crollare."]);
}

#[test]
fn articles_in_a_language_without_words() {
    let text = "昨夜、橋が崩壊し、12人が死亡した。\n\n救助活動が続いている。";
    let application = check(&[text, "Мост рухнул ночью, погибли 15 человек."]);
    assert!(application.classed("claim").is_empty());
    // Unknown, and not that of the interface around it.
    assert_eq!(application.classed("prose")[0].get("lang"), Some(""));
}

#[test]
fn what_is_perhaps_related_is_folded_away_and_is_no_conflict() {
    let application = check(&[
        "La piena del fiume è arrivata a 4 metri, dice la prefettura.",
        "Secondo la prefettura la piena ha superato 7 metri.",
    ]);
    let related = application.by_id("related").unwrap();
    assert_eq!((related.name.as_str(), related.get("open")), ("details", None));
    assert_eq!(related.inside()[0].name, "summary");
    assert!(related.inside()[0].text().contains("Forse collegati (1)"));
    assert!(application.classed("claim--conflict").is_empty());
    let rail = application.classed("toc")[0].all("a");
    assert_eq!(rail.last().and_then(|link| link.get("href")), Some("#related"));
}

/// Takes out what the application draws later, as the browser does before the page is taken over.
fn set_aside(element: &mut Element) {
    for child in &mut element.children {
        if let Node::Element(element) = child {
            if element.get("data-later").is_some() {
                element.children.clear();
            }
            set_aside(element);
        }
    }
}

#[test]
fn scripts_find_what_they_take_over() {
    let texts: Vec<_> = (0..90)
        .map(|idx| format!("Nel crollo del ponte di Rovereto sono morte {} persone.", 12 + idx % 4))
        .collect();
    let texts: Vec<_> = texts.iter().map(String::as_str).collect();
    for (bundle, is_long) in [(seeds(), false), (self::bundle(&texts), true)] {
        let mut packed = render(&bundle, Locale::It);
        let live = render_as(&bundle, Locale::It, true);
        let n_bare = live.all("article").iter().filter(|it| it.children.is_empty()).count();
        let n_articles = bundle.articles().len();
        assert_eq!(n_bare, if is_long { n_articles - 1 } else { 0 });
        set_aside(&mut packed);
        assert_eq!(format!("{packed:#?}"), format!("{live:#?}"));
    }
}

#[test]
fn thirty_articles() {
    let texts: Vec<_> = (0..30)
        .map(|idx| {
            let n_dead = 12 + idx % 4;
            format!("Nel crollo del ponte sono morte {n_dead} persone, ha detto il prefetto.")
        })
        .collect();
    let texts: Vec<_> = texts.iter().map(String::as_str).collect();
    let application = check(&texts);
    assert_eq!(application.classed("claim--conflict").len(), 30);
}

#[test]
fn odd_paragraphs() {
    check(&["\n\n \n uno \n\n\n\u{a0}\n due\u{2003}\n\t", "\u{feff}tre\r\n\r\nquattro"]);
}
