use freshlegs_engine::Moment;
use freshlegs_engine::coaching::legs::*;
use freshlegs_engine::sensing::*;
use freshlegs_engine::units::*;
use std::collections::BTreeMap;

#[derive(Clone, Default)]
struct Row {
    moving: f64,
    motion: u8,
    dist: f64,
    speed: Option<f64>,
    gap: Option<f64>,
    hr: Option<f64>,
    cad: Option<f64>,
    grade: Option<f64>,
    alt: Option<f64>,
    baro: bool,
    contact: Option<f64>,
}
struct Run {
    name: String,
    rows: Vec<Row>,
    road: bool,
}
fn load() -> Vec<Run> {
    let road: Vec<String> = std::fs::read_to_string("/work/shared/data/road.txt")
        .unwrap()
        .lines()
        .filter(|l| !l.starts_with('#'))
        .map(str::to_owned)
        .collect();
    let mut v = vec![];
    for dir in ["/tmp/series/runs", "/tmp/series/month"] {
        let mut ps: Vec<_> = std::fs::read_dir(dir)
            .unwrap()
            .flatten()
            .map(|e| e.path())
            .collect();
        ps.sort();
        for p in ps {
            let name = p.file_stem().unwrap().to_string_lossy().into_owned();
            let rows = std::fs::read_to_string(&p)
                .unwrap()
                .lines()
                .skip(1)
                .map(|l| {
                    let c: Vec<&str> = l.split(',').collect();
                    let f = |i: usize| c[i].parse::<f64>().ok();
                    Row {
                        moving: f(1).unwrap(),
                        motion: c[2].parse().unwrap(),
                        dist: f(3).unwrap(),
                        speed: f(4),
                        gap: f(5),
                        hr: f(6),
                        cad: f(7),
                        grade: f(8),
                        alt: f(9),
                        baro: c[10] == "1",
                        contact: f(11),
                    }
                })
                .collect();
            v.push(Run {
                road: road.contains(&name),
                name,
                rows,
            });
        }
    }
    v
}
#[derive(Clone, Copy)]
enum Inj {
    None,
    Fade(f64, f64, f64),
    Ease(f64),
}
fn sig<T>(v: Option<T>) -> Signal<T> {
    Signal {
        quality: if v.is_some() {
            Quality::Fresh
        } else {
            Quality::Lost
        },
        value: v,
        source: None,
        measured_at: None,
    }
}
fn play(
    run: &Run,
    inj: Inj,
    setup: LegsSetup,
    until: usize,
    mut f: impl FnMut(&Legs, u64),
) -> (Vec<Ask>, Legs) {
    let mut legs = Legs::new(setup);
    let n = run.rows.len() as f64;
    let mut asks = vec![];
    let mut dist = 0.0;
    let mut last = 0.0;
    let (mut alt, mut la): (Option<f64>, Option<f64>) = (None, None);
    for (i, r) in run.rows.iter().enumerate().take(until) {
        let t = (i + 1) as f64;
        let (d, b, h, pc, ph, pct) = match inj {
            Inj::None => (0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
            Inj::Fade(d, ramp, fr) => {
                let s = ((t - n * fr) / ramp).clamp(0.0, 1.0);
                (d, s, s, 0.23, 0.18, 0.38)
            }
            Inj::Ease(d) => {
                let s = t - n / 2.0;
                (
                    d,
                    (s / 30.0).clamp(0.0, 1.0),
                    1.0 - (-s.max(0.0) / 50.0).exp(),
                    0.13,
                    0.5,
                    0.55,
                )
            }
        };
        let sp = 1.0 - d * b;
        dist += (r.dist - last) * sp;
        last = r.dist;
        if let Some(a) = r.alt {
            alt = Some(match (alt, la) {
                (Some(x), Some(l)) => x + (a - l) * sp,
                _ => a,
            });
            la = Some(a);
        }
        let st = RunState {
            elapsed_s: t,
            moving_s: r.moving,
            distance: Metres(dist),
            motion: match r.motion {
                0 => Motion::Moving,
                1 => Motion::AutoPaused,
                _ => Motion::Paused,
            },
            heart_rate: sig(r.hr.map(|x| Bpm((x * (1.0 - ph * d * h)).round() as u16))),
            speed: sig(r.speed.map(|x| MetresPerSecond(x * sp))),
            grade_adjusted_speed: sig(r.gap.map(|x| MetresPerSecond(x * sp))),
            cadence: sig(r.cad.map(|x| StepsPerMinute(x * (1.0 - pc * d * b)))),
            grade: sig(r.grade.map(Grade)),
            altitude: sig(r.alt.and(alt).map(Metres)),
            ascent: r.baro.then_some(Metres(0.0)),
            ..RunState::default()
        };
        let at = Moment::from_secs(i as u64 + 1);
        if let Some(c) = r.contact {
            legs.handle_input(at, LegsInput::ContactTime(c * (1.0 + pct * d * b)));
        }
        legs.tick(at, &st);
        f(&legs, i as u64 + 1);
        while let Some(a) = legs.poll_output() {
            asks.push(a);
        }
    }
    (asks, legs)
}
fn history(run: &Run) -> Vec<PastRun> {
    let (_, l) = play(run, Inj::None, LegsSetup::default(), 1200, |_, _| {});
    [3, 8, 13, 18, 25]
        .map(|d| PastRun {
            days_ago: d,
            model: l.model(),
        })
        .to_vec()
}
fn fades(a: &[Ask]) -> Vec<f64> {
    a.iter()
        .filter(|a| a.kind != AskKind::Cardio)
        .map(|a| a.at.as_secs_f64())
        .collect()
}
struct Res {
    asks: usize,
    cardio: usize,
    hours: f64,
    off: BTreeMap<(u32, u32), (usize, usize)>,
    all: BTreeMap<u32, (usize, usize, usize)>,
    ease: usize,
    n: usize,
}
fn eval(
    runs: &[&Run],
    hist: &BTreeMap<String, Vec<PastRun>>,
    t: Tuning,
    depths: &[f64],
    onsets: &[f64],
    verbose: bool,
) -> Res {
    let mut r = Res {
        asks: 0,
        cardio: 0,
        hours: 0.0,
        off: BTreeMap::new(),
        all: BTreeMap::new(),
        ease: 0,
        n: runs.len(),
    };
    for run in runs {
        let setup = || LegsSetup {
            past: hist[&run.name].clone(),
            tuning: t,
            ..LegsSetup::default()
        };
        let n = run.rows.len();
        let mut gates: BTreeMap<String, usize> = BTreeMap::new();
        let (a, _) = play(run, Inj::None, setup(), n, |l, s| {
            if s >= 1200 {
                let st = l.standing();
                *gates
                    .entry(match st {
                        Standing::Shut(g) => format!("{g:?}"),
                        _ => "open".into(),
                    })
                    .or_default() += 1;
            }
        });
        let base = fades(&a);
        r.asks += base.len();
        r.cardio += a.len() - base.len();
        r.hours += n as f64 / 3600.0;
        let mut line = format!(
            "{:24.24} on {:3} none {:?}",
            run.name,
            n / 120,
            base.iter().map(|x| (x / 60.0) as u32).collect::<Vec<_>>()
        );
        for &d in depths {
            for &fr in onsets {
                for ramp in [600.0, 1200.0] {
                    let on = n as f64 * fr;
                    let b = fades(
                        &play(
                            run,
                            Inj::Fade(d, ramp, fr),
                            setup(),
                            (on + 960.0) as usize,
                            |_, _| {},
                        )
                        .0,
                    );
                    let hit = b.iter().find(|x| **x >= on && **x <= on + 900.0);
                    let was = base.iter().find(|x| **x >= on && **x <= on + 900.0);
                    let fresh = hit.is_some_and(|h| was.is_none_or(|w| h < w));
                    let e = r.all.entry(ramp as u32).or_default();
                    e.0 += 1;
                    e.1 += hit.is_some() as usize;
                    e.2 += fresh as usize;
                    if fr == 0.5 {
                        let e = r.off.entry(((d * 100.0) as u32, ramp as u32)).or_default();
                        e.0 += 1;
                        e.1 += hit.is_some() as usize;
                        line += &format!(
                            " | {}%/{}: {}",
                            d * 100.0,
                            ramp as u32 / 60,
                            hit.map_or("--".into(), |h| format!("{}", ((h - on) / 60.0) as u32))
                        );
                    }
                }
            }
        }
        if verbose {
            let e = fades(&play(run, Inj::Ease(0.08), setup(), n, |_, _| {}).0);
            r.ease += e.iter().any(|x| *x > n as f64 / 2.0) as usize;
            let tot: usize = gates.values().sum();
            let mut g: Vec<_> = gates.into_iter().collect();
            g.sort_by_key(|x| std::cmp::Reverse(x.1));
            println!(
                "{line}  | {}",
                g.iter()
                    .take(4)
                    .map(|(k, v)| format!("{k} {}%", v * 100 / tot.max(1)))
                    .collect::<Vec<_>>()
                    .join(", ")
            );
        }
    }
    r
}
impl std::fmt::Display for Res {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(
            f,
            "{}/{:.1}h={:.2} (cardio {}) ",
            self.asks,
            self.hours,
            self.asks as f64 / self.hours,
            self.cardio
        )?;
        for (k, v) in &self.off {
            write!(f, "{}%/{}: {}/{} ", k.0, k.1 / 60, v.1, v.0)?;
        }
        for (k, v) in &self.all {
            write!(
                f,
                "all{} {:.2} new {:.2} ",
                k / 60,
                v.1 as f64 / v.0 as f64,
                v.2 as f64 / v.0 as f64
            )?;
        }
        write!(f, "ease {}/{}", self.ease, self.n)
    }
}
fn main() {
    let runs = load();
    let hist: BTreeMap<_, _> = runs.iter().map(|r| (r.name.clone(), history(r))).collect();
    let road: Vec<&Run> = runs.iter().filter(|r| r.road).collect();
    let more: Vec<&Run> = runs
        .iter()
        .filter(|r| !r.road && r.rows.len() >= 2400)
        .collect();
    let args: Vec<String> = std::env::args().collect();
    let t = Tuning::default();
    if args.len() == 1 {
        println!("{}", eval(&road, &hist, t, &[0.08, 0.12], &[0.5], true));
        println!("{}", eval(&more, &hist, t, &[0.08], &[0.5], true));
        return;
    }
    if args[1] == "dbg" {
        let run = runs.iter().find(|r| r.name.contains(&args[2])).unwrap();
        let ramp: f64 = args[3].parse().unwrap();
        let t = Tuning { quantile: 0.7, heart_weight: 0.6, heart_cap: 0.04, threshold: 0.045, ..t };
        let (a, b): (u64, u64) = (args[4].parse().unwrap(), args[5].parse().unwrap());
        play(run, if ramp > 0.0 { Inj::Fade(0.08, ramp, 0.5) } else { Inj::None }, LegsSetup { past: hist[&run.name].clone(), tuning: t, ..LegsSetup::default() }, run.rows.len(), |l, s| if s % 30 == 1 && s / 60 >= a && s / 60 <= b { println!("{:.1} {:?} {}", s as f64 / 60.0, l.standing(), l.debug()); });
        return;
    }
    let set = |t: &mut Tuning, k: &str, v: f64| match k {
        "th" => t.threshold = v,
        "hold" => t.hold_s = v,
        "kap" => t.heart_weight = v,
        "cap" => t.heart_cap = v,
        "q" => t.quantile = v,
        "lag" => t.lag_s = v,
        "cu" => t.doubt = v, "st" => t.steady = v, "lo" => t.lowest = v, "hi" => t.highest = v, "ap" => t.another = v, "disc" => t.disc = v, "clag" => t.clag = v, "cwin" => t.cwin = v, "win" => t.win = v,
        _ => panic!("{k}"),
    };
    // grid: args like th=.04,.045 hold=120,150
    let mut grid = vec![(String::new(), t)];
    for a in &args[1..] {
        let (k, vs) = a.split_once('=').unwrap();
        let mut g2 = vec![];
        for (s, t) in &grid {
            for v in vs.split(',') {
                let mut t = *t;
                set(&mut t, k, v.parse().unwrap());
                g2.push((format!("{s} {k}={v}"), t));
            }
        }
        grid = g2;
    }
    let usable: Vec<&Run> = runs
        .iter()
        .filter(|r| {
            r.rows.len() >= 2400
                && ![
                    "4077",
                    "IpBike",
                    "6910",
                    "69167",
                    "20674",
                    "68606227",
                    "10kUN",
                    "activity-large",
                    "2013-06-14-10",
                    "2013-06-04",
                ]
                .iter()
                .any(|x| r.name.starts_with(x))
        })
        .collect();
    let grid = std::sync::Mutex::new(grid.into_iter());
    std::thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                loop {
                    let Some((l, t)) = grid.lock().unwrap().next() else {
                        break;
                    };
                    let r = eval(&road, &hist, t, &[0.08], &[0.5], false);
                    if std::env::var("RONLY").is_ok() { println!("{l}: R {}/{:.1}h {}/{}", r.asks, r.hours, r.off[&(8, 600)].1, r.off[&(8, 1200)].1); continue; }
        let u = eval(&usable, &hist, t, &[0.08], &[0.4, 0.5, 0.6], false);
                    println!(
                        "{l}: R {}/{:.1}h {}/{} | U {:.2}/h {:.2} {:.2} new {:.2} {:.2} cardio {}",
                        r.asks,
                        r.hours,
                        r.off[&(8, 600)].1,
                        r.off[&(8, 1200)].1,
                        u.asks as f64 / u.hours,
                        u.all[&600].1 as f64 / u.all[&600].0 as f64,
                        u.all[&1200].1 as f64 / u.all[&1200].0 as f64,
                        u.all[&600].2 as f64 / u.all[&600].0 as f64,
                        u.all[&1200].2 as f64 / u.all[&1200].0 as f64,
                        u.cardio
                    );
                }
            });
        }
    });
}
