//! Pairs of claims that people marked as answers to different questions.

use std::fs;

use riscontro::{bundle, engine, report};
use serde_json::{Value, json};

use super::score::find_claims;
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
            let (_, taken) = find_claims(&gold, &report);
            let name = |id: &Value| taken.get(id.as_str().unwrap()).copied();
            let comparisons = report["comparisons"].as_array().unwrap();
            let holds = |members: &Value, wanted: &Value| {
                members.as_array().unwrap().iter().any(|id| name(id) == wanted.as_str())
            };
            for pair in gold["not_comparable"].as_array().unwrap() {
                n_pairs += 1;
                let (a, b) = (&pair["a"], &pair["b"]);
                let both = |ids: &Value| holds(ids, a) && holds(ids, b);
                let said = format!("{}: {a} {b}: {}", path.display(), pair["why"]);
                if comparisons.iter().any(|it| both(&it["members"])) {
                    linked.push(said.clone());
                }
                let conflict =
                    |it: &Value| it["conflicting_pairs"].as_array().unwrap().iter().any(both);
                if comparisons.iter().any(conflict) {
                    alarms.push(said);
                }
            }
        }
    }
    println!("{} of {n_pairs} linked, {} as a conflict", linked.len(), alarms.len());
    assert!(300 < n_pairs, "pairs: {n_pairs}");
    assert!(alarms.is_empty(), "contradictions:\n{}", alarms.join("\n"));
    assert!(100 * linked.len() <= 3 * n_pairs, "linked:\n{}", linked.join("\n"));
}
