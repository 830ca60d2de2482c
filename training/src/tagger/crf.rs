//! A linear-chain conditional random field, trained by stochastic gradients: the same on every run
//! and platform, since all sums are in a fixed order and the exponential is our own.

use riscontro::engine::entities::tagger::{N_TAGS, Tag, may_follow};

/// Numbers of observations in place of their hashes.
pub struct Example {
    pub features: Vec<Vec<u32>>,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Copy)]
pub struct Settings {
    pub rounds: usize,
    pub rate: f32,
    /// How much a weight costs: the least mean gradient that makes one.
    pub price: f32,
}

pub struct Field {
    pub weights: Vec<f32>,
    pub steps: [[f32; N_TAGS]; N_TAGS],
}

type Row = [f32; N_TAGS];

/// e to the power of `x`, for `x` not above zero by much.
fn exp(x: f32) -> f32 {
    if x < -60.0 {
        return 0.0;
    }
    let k = (x * std::f32::consts::LOG2_E).round();
    let r = x - k * std::f32::consts::LN_2;
    let series = 1.0
        + r * (1.0
            + r * (0.5 + r * (1.0 / 6.0 + r * (1.0 / 24.0 + r * (1.0 / 120.0 + r / 720.0)))));
    series * f32::from_bits((((k as i32) + 127) as u32) << 23)
}

pub fn train(examples: &[Example], n_features: usize, settings: Settings) -> Field {
    let mut weights = vec![0.0_f32; n_features * N_TAGS];
    let mut squares = vec![0.0_f32; n_features * N_TAGS];
    let mut steps = [[0.0_f32; N_TAGS]; N_TAGS];
    let mut step_squares = [[0.0_f32; N_TAGS]; N_TAGS];
    let allowed: Vec<Vec<bool>> =
        (0..N_TAGS).map(|a| (0..N_TAGS).map(|b| may_follow(Some(a), Some(b))).collect()).collect();
    let starts: Vec<bool> = (0..N_TAGS).map(|tag| may_follow(None, Some(tag))).collect();
    let ends: Vec<bool> = (0..N_TAGS).map(|tag| may_follow(Some(tag), None)).collect();
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut random = 0x1234_5678_9abc_def1_u64;
    let Settings { rounds, rate, price } = settings;
    let mut sums = vec![0.0_f32; n_features * N_TAGS];
    let mut seen = 0.0_f32;
    let (mut points, mut forth, mut back): (Vec<Row>, Vec<Row>, Vec<Row>) = Default::default();
    let base = rate;
    for round in 0..rounds {
        for at in (1..order.len()).rev() {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            order.swap(at, (random % (at as u64 + 1)) as usize);
        }
        let rate = rate * (1.0 - 0.9 * round as f32 / rounds as f32);
        // The exponentials of the steps, for this example.
        for &idx in &order {
            let example = &examples[idx];
            let due = price * seen;
            seen += 1.0;
            let n = example.tags.len();
            points.clear();
            for features in &example.features {
                let mut row = [0.0; N_TAGS];
                for &feature in features {
                    let at = feature as usize * N_TAGS;
                    settle(at, due, base, &sums, &squares, &mut weights);
                    for (sum, weight) in row.iter_mut().zip(&weights[at..at + N_TAGS]) {
                        *sum += weight;
                    }
                }
                let top = row.iter().copied().fold(f32::MIN, f32::max);
                for x in &mut row {
                    *x = exp(*x - top);
                }
                points.push(row);
            }
            let mut moves = [[0.0; N_TAGS]; N_TAGS];
            for a in 0..N_TAGS {
                for b in 0..N_TAGS {
                    if allowed[a][b] {
                        moves[a][b] = exp(steps[a][b]);
                    }
                }
            }
            forth.clear();
            for at in 0..n {
                let mut row = [0.0; N_TAGS];
                if at == 0 {
                    for tag in 0..N_TAGS {
                        row[tag] = if starts[tag] { points[0][tag] } else { 0.0 };
                    }
                } else {
                    for a in 0..N_TAGS {
                        let before = forth[at - 1][a];
                        if before != 0.0 {
                            for b in 0..N_TAGS {
                                row[b] += before * moves[a][b];
                            }
                        }
                    }
                    for tag in 0..N_TAGS {
                        row[tag] *= points[at][tag];
                    }
                }
                let sum: f32 = row.iter().sum();
                for x in &mut row {
                    *x /= sum;
                }
                forth.push(row);
            }
            back.clear();
            back.resize(n, [0.0; N_TAGS]);
            for at in (0..n).rev() {
                let mut row = [0.0; N_TAGS];
                if at + 1 == n {
                    for tag in 0..N_TAGS {
                        row[tag] = if ends[tag] { 1.0 } else { 0.0 };
                    }
                } else {
                    for a in 0..N_TAGS {
                        for b in 0..N_TAGS {
                            row[a] += moves[a][b] * points[at + 1][b] * back[at + 1][b];
                        }
                    }
                }
                let sum: f32 = row.iter().sum();
                for x in &mut row {
                    *x /= sum;
                }
                back[at] = row;
            }
            // The gradients: what is expected less what is so.
            let mut step_gradient = [[0.0_f32; N_TAGS]; N_TAGS];
            for at in 0..n {
                let mut row = [0.0; N_TAGS];
                let mut sum = 0.0;
                for tag in 0..N_TAGS {
                    row[tag] = forth[at][tag] * back[at][tag];
                    sum += row[tag];
                }
                for x in &mut row {
                    *x /= sum;
                }
                if 0 < at {
                    let mut pairs = [[0.0_f32; N_TAGS]; N_TAGS];
                    let mut sum = 0.0;
                    for a in 0..N_TAGS {
                        for b in 0..N_TAGS {
                            let x = forth[at - 1][a] * moves[a][b] * points[at][b] * back[at][b];
                            pairs[a][b] = x;
                            sum += x;
                        }
                    }
                    for a in 0..N_TAGS {
                        for b in 0..N_TAGS {
                            step_gradient[a][b] += pairs[a][b] / sum;
                        }
                    }
                    step_gradient[example.tags[at - 1]][example.tags[at]] -= 1.0;
                }
                row[example.tags[at]] -= 1.0;
                if row.iter().all(|x| x.abs() < 1e-4) {
                    continue;
                }
                for &feature in &example.features[at] {
                    let from = feature as usize * N_TAGS;
                    let slots =
                        sums[from..from + N_TAGS].iter_mut().zip(&mut squares[from..from + N_TAGS]);
                    for ((sum, square), x) in slots.zip(&row) {
                        *square += x * x;
                        *sum += x;
                    }
                }
            }
            for a in 0..N_TAGS {
                for b in 0..N_TAGS {
                    let gradient = step_gradient[a][b];
                    if allowed[a][b] && gradient != 0.0 {
                        step_squares[a][b] += gradient * gradient;
                        steps[a][b] -= rate * gradient / (step_squares[a][b].sqrt() + 1e-6);
                    }
                }
            }
        }
    }
    for feature in 0..n_features {
        settle(feature * N_TAGS, price * seen, base, &sums, &squares, &mut weights);
    }
    Field { weights, steps }
}

/// Works out the weights of an observation from its gradients so far: regularised dual averaging,
/// which leaves a weight at nothing until its gradients say more than it costs.
fn settle(at: usize, due: f32, rate: f32, sums: &[f32], squares: &[f32], weights: &mut [f32]) {
    let sums = &sums[at..at + N_TAGS];
    let squares = &squares[at..at + N_TAGS];
    for ((weight, &sum), &square) in weights[at..at + N_TAGS].iter_mut().zip(sums).zip(squares) {
        let beyond = (sum.abs() - due).max(0.0);
        *weight = -beyond.copysign(sum) * rate / (square.sqrt() + 1e-6);
    }
}
