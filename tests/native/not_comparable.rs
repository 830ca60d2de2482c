//! Pairs of claims that people marked as answers to different questions.

use std::fs;

use riscontro::{bundle, engine, report};
use serde_json::{Value, json};

use super::score::joined_though_apart;
use super::support::{files, root};

#[test]
fn what_answers_other_questions_is_kept_apart() {
    let (mut n_pairs, mut linked, mut alarms) = (0, Vec::new(), Vec::new());
    for folder in ["clusters", "ours"] {
        for path in files(&root().join("tests/gold").join(folder)) {
            let gold: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let articles = json!({"articles": gold["articles"]}).to_string();
            let bundle = bundle::decode(&articles).unwrap();
            let printed = report::json(&bundle, engine::analyze(bundle.articles()));
            let report: Value = serde_json::from_str(&printed).unwrap();
            let (n_apart, joined) = joined_though_apart(&gold, &report);
            n_pairs += n_apart;
            for (pair, alarm) in joined {
                let story = path.file_stem().unwrap().display();
                let said = format!("{story}: {} {}: {}", pair["a"], pair["b"], pair["why"]);
                alarms.extend(alarm.then(|| said.clone()));
                linked.push(said);
            }
        }
    }
    println!("{} of {n_pairs} linked, {} as a conflict", linked.len(), alarms.len());
    assert!(300 < n_pairs, "pairs: {n_pairs}");
    assert!(alarms.is_empty(), "contradictions:\n{}", alarms.join("\n"));
    assert!(100 * linked.len() <= 3 * n_pairs, "linked:\n{}", linked.join("\n"));
}
