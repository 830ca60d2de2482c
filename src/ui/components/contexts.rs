//! Mentions in their context, one a line, with the names under each other.

use yew::{Callback, Html, html};

use super::chip::Chip;
use super::link::Link;
use crate::present::{ContextView, EntityView, Locale, PageView};
use crate::ui::route::Anchor;

/// How many lines are shown before the rest is folded away.
const SHOWN: usize = 24;

/// Every mention of an entity, by article; each line leads to its place in the text.
pub fn contexts(page: &PageView, view: &EntityView, locale: Locale, go: &Callback<Anchor>) -> Html {
    // A fold for a line or two would hide less than it takes.
    let n_shown = if view.mentions.len() <= SHOWN + 3 { view.mentions.len() } else { SHOWN };
    let (first, rest) = view.mentions.split_at(n_shown);
    html! {
        <div class="contexts">
            {by_article(page, first, go)}
            if !rest.is_empty() {
                <details class="fold">
                    <summary class="fold__summary">{format!("{} ({})", locale.messages().show_all, view.mentions.len())}</summary>
                    {by_article(page, rest, go)}
                </details>
            }
        </div>
    }
}

fn by_article(page: &PageView, lines: &[ContextView], go: &Callback<Anchor>) -> Html {
    lines
        .chunk_by(|a, b| a.at.article == b.at.article)
        .filter_map(|lines| {
            let article = page.articles.get(lines.first()?.at.article)?;
            Some(html! {
                <>
                    <p class="contexts__head">
                        <Chip article={article.index} />
                        <span class="contexts__title" lang={article.language}>{article.title.clone()}</span>
                    </p>
                    <ul lang={article.language}>
                        for line in lines {
                            <li>
                                <Link class="context" to={Anchor::Mention(line.at)} go={go.clone()}>
                                    <span class="context__before"><bdi>{kept_space(&line.before)}</bdi></span>
                                    <b>{line.words.clone()}</b>
                                    <span class="context__after">{line.after.clone()}</span>
                                </Link>
                            </li>
                        }
                    </ul>
                </>
            })
        })
        .collect()
}

/// Words whose last space is kept where they are cut on the left.
fn kept_space(words: &str) -> String {
    words.strip_suffix(' ').map_or_else(|| words.to_owned(), |words| format!("{words}\u{a0}"))
}
