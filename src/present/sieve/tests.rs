//! What passes, and in which order.

use super::*;
use crate::present::{Locale, PageView, Story};

/// Three articles: two disagree on the dead, two agree on the sum, all agree on the day.
fn questions() -> Vec<QuestionView> {
    let article = |id: &str, text: &str| {
        format!(
            r#"{{"id": "{id}", "published": "2024-05-03", "language": "it", "text": "{text}"}}"#
        )
    };
    let articles = [
        article(
            "uno",
            "Nel crollo della tribuna sono morte 12 persone. Il Comune ha stanziato 3 milioni di euro per la tribuna.",
        ),
        article(
            "due",
            "Il crollo della tribuna ha provocato 19 morti. Nel crollo della tribuna sono rimaste ferite 40 persone.",
        ),
        article(
            "tre",
            "Il Comune ha stanziato 3 milioni di euro per la tribuna. Nel crollo della tribuna sono rimaste ferite 40 persone.",
        ),
    ];
    let json = format!(r#"{{"articles": [{}]}}"#, articles.join(","));
    let bundle = crate::bundle::decode(&json).unwrap();
    PageView::new(&Story::new(&bundle), Locale::It).questions
}

fn subjects(questions: &[QuestionView], chosen: &[usize]) -> Vec<(Verdict, Subject)> {
    chosen.iter().map(|&idx| (questions[idx].verdict, questions[idx].subject)).collect()
}

#[test]
fn nothing_chosen_shows_all_the_gravest_first() {
    let questions = questions();
    let chosen = Sieve::default().chosen(&questions, None);
    assert_eq!(chosen.len(), questions.len());
    assert_eq!(subjects(&questions, &chosen)[0], (Verdict::Conflict, Subject::People));
    assert!(Sieve::default().is_open());
}

#[test]
fn a_choice_leaves_what_fits_all_of_it() {
    let questions = questions();
    let check = |sieve: Sieve, expected: &[(Verdict, Subject)]| {
        let chosen = sieve.chosen(&questions, None);
        assert_eq!(subjects(&questions, &chosen), expected, "{sieve:?}");
        assert_eq!(sieve.count(&questions), expected.len());
    };
    let open = Sieve::default();
    check(
        Sieve { verdict: Some(Verdict::Conflict), ..open },
        &[(Verdict::Conflict, Subject::People)],
    );
    check(Sieve { subject: Some(Subject::Money), ..open }, &[(Verdict::Agree, Subject::Money)]);
    check(Sieve { subject: Some(Subject::Money), article: Some(1), ..open }, &[]);
    check(
        Sieve { subject: Some(Subject::People), article: Some(2), ..open },
        &[(Verdict::Agree, Subject::People)],
    );
}

#[test]
fn a_question_that_was_asked_for_is_shown_whatever_was_chosen() {
    let questions = questions();
    let sieve = Sieve { verdict: Some(Verdict::Updated), ..Sieve::default() };
    assert_eq!(sieve.chosen(&questions, Some(1)), [1]);
}

#[test]
fn reading_order_is_that_of_the_articles() {
    let questions = questions();
    let chosen = Sieve { order: Order::Reading, ..Sieve::default() }.chosen(&questions, None);
    let firsts: Vec<_> = chosen.iter().map(|&idx| questions[idx].first).collect();
    assert!(firsts.is_sorted(), "{firsts:?}");
}
