//! The values of a plot as a table, for those who do not see the picture or want the figures.

use yew::{Html, Properties, component, html};

use super::quote::according_to;
use crate::present::{Locale, QuoteView};

/// Properties for [`Table`].
#[derive(Clone, PartialEq, Properties)]
pub struct TableProps {
    /// The answers, in the order of the lanes.
    pub quotes: Vec<QuoteView>,
    /// The language of the interface.
    pub locale: Locale,
}

/// One row an answer, folded away.
#[component]
pub fn Table(TableProps { quotes, locale }: &TableProps) -> Html {
    let messages = locale.messages();
    let has_day = quotes.iter().any(|quote| quote.day.is_some());
    html! {
        <details class="why table">
            <summary class="why__summary">{messages.table}</summary>
            <div class="table__body">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{messages.article}</th>
                            <th scope="col">{messages.value}</th>
                            <th scope="col">{messages.who_says}</th>
                            if has_day {
                                <th scope="col">{messages.day}</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for quote in quotes {
                            <tr>
                                <th scope="row">{quote.claim.article + 1}</th>
                                <td lang={quote.language}>{quote.value.clone()}</td>
                                <td>
                                    {quote.attribution.as_ref().map_or_else(
                                        || messages.no_attribution.to_owned(),
                                        |who| according_to(who, *locale),
                                    )}
                                </td>
                                if has_day {
                                    <td>{quote.day.clone()}</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </details>
    }
}
