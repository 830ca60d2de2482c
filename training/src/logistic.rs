//! Logistic regression: small, and the same on every run.

use riscontro::engine::comparisons::{Evidence, Observation};

/// How often all examples are gone through.
const ROUNDS: i32 = 250;

/// How strongly weights are held near zero.
const RIDGE: f64 = 3.0;

/// What was observed, and whether it was what is sought.
pub type Example<'a> = (&'a [Evidence], bool);

/// The bias and one weight for each observation, found from those given.
pub fn fit(examples: &[Example<'_>]) -> (f64, Vec<f64>) {
    let n = Observation::ALL.len();
    // The bias is the last.
    let mut weights = vec![0.0; n + 1];
    let (mut first, mut second) = (vec![0.0; n + 1], vec![0.0; n + 1]);
    for round in 1..=ROUNDS {
        let mut gradient: Vec<f64> = weights.iter().map(|weight| RIDGE * weight).collect();
        gradient[n] = 0.0;
        for (seen, wanted) in examples {
            let of = |&(observation, strength): &Evidence| {
                (observation as usize, f64::from(strength) / 1_000.0)
            };
            let sum = weights[n] + seen.iter().map(of).map(|(at, x)| weights[at] * x).sum::<f64>();
            let chance = 1.0 / (1.0 + (-sum).exp());
            let error = chance - if *wanted { 1.0 } else { 0.0 };
            for (at, x) in seen.iter().map(of) {
                gradient[at] += error * x;
            }
            gradient[n] += error;
        }
        // Adam: steps of about one size, whatever the gradient's.
        let rate = 0.15 * (1.0 - 0.95 * f64::from(round) / f64::from(ROUNDS));
        let (fade1, fade2) = (0.9_f64, 0.99_f64);
        for at in 0..=n {
            first[at] = fade1 * first[at] + (1.0 - fade1) * gradient[at];
            second[at] = fade2 * second[at] + (1.0 - fade2) * gradient[at] * gradient[at];
            let mean = first[at] / (1.0 - fade1.powi(round));
            let spread = second[at] / (1.0 - fade2.powi(round));
            weights[at] -= rate * mean / (spread.sqrt() + 1e-8);
        }
    }
    let bias = weights.pop().unwrap_or_default();
    (bias, weights)
}
