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
    let mut learner = Learner::new(n_features, settings);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut random = 0x1234_5678_9abc_def1_u64;
    for round in 0..settings.rounds {
        for at in (1..order.len()).rev() {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            order.swap(at, (random % (at as u64 + 1)) as usize);
        }
        let rate = settings.rate * (1.0 - 0.9 * round as f32 / settings.rounds as f32);
        for &idx in &order {
            learner.learn(&examples[idx], rate);
        }
    }
    learner.field(n_features)
}

/// What is known after some examples.
struct Learner {
    settings: Settings,
    /// The weights as of when each was last needed; the sums of all gradients and of their squares.
    weights: Vec<f32>,
    sums: Vec<f32>,
    squares: Vec<f32>,
    /// How many examples were seen.
    seen: f32,
    steps: Table,
    step_squares: Table,
    /// Which tag may follow which, begin a sentence, and end one.
    allowed: [[bool; N_TAGS]; N_TAGS],
    starts: [bool; N_TAGS],
    ends: [bool; N_TAGS],
}

type Table = [Row; N_TAGS];

impl Learner {
    fn new(n_features: usize, settings: Settings) -> Self {
        let nothing = || vec![0.0_f32; n_features * N_TAGS];
        Self {
            settings,
            weights: nothing(),
            sums: nothing(),
            squares: nothing(),
            seen: 0.0,
            steps: [[0.0; N_TAGS]; N_TAGS],
            step_squares: [[0.0; N_TAGS]; N_TAGS],
            allowed: std::array::from_fn(|a| std::array::from_fn(|b| may_follow(Some(a), Some(b)))),
            starts: std::array::from_fn(|tag| may_follow(None, Some(tag))),
            ends: std::array::from_fn(|tag| may_follow(Some(tag), None)),
        }
    }

    /// Moves the weights by the gradients of one example: what is expected less what is so.
    fn learn(&mut self, example: &Example, rate: f32) {
        let points = self.points(example);
        let moves = self.moves();
        let forth = self.forth(&points, &moves);
        let back = self.back(&points, &moves);
        let mut step_gradient = [[0.0_f32; N_TAGS]; N_TAGS];
        for at in 0..example.tags.len() {
            if 0 < at {
                let expected = expected_step(&forth[at - 1], &moves, &points[at], &back[at]);
                for (sums, row) in step_gradient.iter_mut().zip(&expected) {
                    for (sum, x) in sums.iter_mut().zip(row) {
                        *sum += x;
                    }
                }
                step_gradient[example.tags[at - 1]][example.tags[at]] -= 1.0;
            }
            let mut row: Row = std::array::from_fn(|tag| forth[at][tag] * back[at][tag]);
            normalise(&mut row);
            row[example.tags[at]] -= 1.0;
            self.add(&example.features[at], &row);
        }
        self.step(&step_gradient, rate);
    }

    /// The exponentials of the points of each tag for each token, up to a factor.
    fn points(&mut self, example: &Example) -> Vec<Row> {
        let due = self.settings.price * self.seen;
        self.seen += 1.0;
        let mut points = Vec::with_capacity(example.features.len());
        for features in &example.features {
            let mut row = [0.0; N_TAGS];
            for &feature in features {
                let at = feature as usize * N_TAGS;
                self.settle(at, due);
                for (sum, weight) in row.iter_mut().zip(&self.weights[at..at + N_TAGS]) {
                    *sum += weight;
                }
            }
            let top = row.iter().copied().fold(f32::MIN, f32::max);
            points.push(row.map(|x| exp(x - top)));
        }
        points
    }

    /// The exponentials of the steps that are allowed.
    fn moves(&self) -> Table {
        std::array::from_fn(|a| {
            std::array::from_fn(|b| if self.allowed[a][b] { exp(self.steps[a][b]) } else { 0.0 })
        })
    }

    /// How likely each tag is by what stands before it.
    fn forth(&self, points: &[Row], moves: &Table) -> Vec<Row> {
        let mut forth: Vec<Row> = Vec::with_capacity(points.len());
        for points in points {
            let mut row = [0.0; N_TAGS];
            match forth.last() {
                None => {
                    row =
                        std::array::from_fn(|tag| if self.starts[tag] { points[tag] } else { 0.0 });
                }
                Some(before) => {
                    for (before, moves) in before.iter().zip(moves) {
                        for (sum, step) in row.iter_mut().zip(moves) {
                            *sum += before * step;
                        }
                    }
                    for (sum, point) in row.iter_mut().zip(points) {
                        *sum *= point;
                    }
                }
            }
            normalise(&mut row);
            forth.push(row);
        }
        forth
    }

    /// How likely what stands after each tag is.
    fn back(&self, points: &[Row], moves: &Table) -> Vec<Row> {
        let n = points.len();
        let mut back = vec![[0.0; N_TAGS]; n];
        for at in (0..n).rev() {
            let mut row: Row = self.ends.map(|end| if end { 1.0 } else { 0.0 });
            if at + 1 < n {
                row = std::array::from_fn(|a| {
                    (0..N_TAGS).map(|b| moves[a][b] * points[at + 1][b] * back[at + 1][b]).sum()
                });
            }
            normalise(&mut row);
            back[at] = row;
        }
        back
    }

    /// Adds the gradient of a token to those of its observations.
    fn add(&mut self, features: &[u32], gradient: &Row) {
        if gradient.iter().all(|x| x.abs() < 1e-4) {
            return;
        }
        for &feature in features {
            let of = feature as usize * N_TAGS..(feature as usize + 1) * N_TAGS;
            let slots = self.sums[of.clone()].iter_mut().zip(&mut self.squares[of]);
            for ((sum, square), x) in slots.zip(gradient) {
                *square += x * x;
                *sum += x;
            }
        }
    }

    /// Moves the points of the steps, each the less the more it was moved before.
    fn step(&mut self, gradient: &Table, rate: f32) {
        for a in 0..N_TAGS {
            for b in 0..N_TAGS {
                let gradient = gradient[a][b];
                if self.allowed[a][b] && gradient != 0.0 {
                    self.step_squares[a][b] += gradient * gradient;
                    self.steps[a][b] -= rate * gradient / (self.step_squares[a][b].sqrt() + 1e-6);
                }
            }
        }
    }

    /// Works out the weights of an observation from its gradients so far: regularised dual averaging,
    /// which leaves a weight at nothing until its gradients say more than it costs.
    fn settle(&mut self, at: usize, due: f32) {
        let of = at..at + N_TAGS;
        let gradients = self.sums[of.clone()].iter().zip(&self.squares[of.clone()]);
        for (weight, (&sum, &square)) in self.weights[of].iter_mut().zip(gradients) {
            let beyond = (sum.abs() - due).max(0.0);
            *weight = -beyond.copysign(sum) * self.settings.rate / (square.sqrt() + 1e-6);
        }
    }

    fn field(mut self, n_features: usize) -> Field {
        for feature in 0..n_features {
            self.settle(feature * N_TAGS, self.settings.price * self.seen);
        }
        Field { weights: self.weights, steps: self.steps }
    }
}

/// How likely each step between two tokens is.
fn expected_step(forth: &Row, moves: &Table, points: &Row, back: &Row) -> Table {
    let mut expected: Table = std::array::from_fn(|a| {
        std::array::from_fn(|b| forth[a] * moves[a][b] * points[b] * back[b])
    });
    let sum: f32 = expected.iter().flatten().sum();
    for x in expected.iter_mut().flatten() {
        *x /= sum;
    }
    expected
}

fn normalise(row: &mut Row) {
    let sum: f32 = row.iter().sum();
    for x in row {
        *x /= sum;
    }
}
