//! Stories that nothing was learnt from and no rule was made for.

use std::fs;

use serde_json::{Value, json};

use super::score::{Count, score};
use super::support::{Folder, files, riscontro, root};

#[test]
fn stories_that_taught_nothing() {
    let folder = Folder::new();
    let (mut claims, mut links, mut alarms) =
        (Count::default(), Count::default(), Count::default());
    let stories = files(&root().join("tests/gold/unseen"));
    assert_eq!(stories.len(), 6);
    for path in stories {
        let gold: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let articles = folder.file("story.json", json!({"articles": gold["articles"]}).to_string());
        let printed = riscontro(&["analyze", articles.to_str().unwrap()]);
        let score = score(&gold, &serde_json::from_slice(&printed.stdout).unwrap());
        for (sum, one) in
            [(&mut claims, score.claims), (&mut links, score.links), (&mut alarms, score.alarms)]
        {
            sum.right += one.right;
            sum.wrong += one.wrong;
            sum.missed += one.missed;
        }
    }
    println!("claims {claims}\nlinks {links}\nalarms {alarms}");
    assert!(0.94 <= claims.recall(), "claims: {claims}");
    assert!(0.88 <= links.precision() && 0.60 <= links.f1(), "links: {links}");
    assert!(5 <= alarms.right && alarms.wrong <= 2, "alarms: {alarms}");
}
