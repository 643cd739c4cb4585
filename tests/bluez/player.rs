use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use freshlegs::drive::{POD, STRAP};
use freshlegs_engine::sensing::gatt::{
    Characteristic, CyclingPowerMeasurement, RscMeasurement, TreadmillData,
};
use freshlegs_engine::{Input, Moment, SensorId};

use super::handle::Sensor;

/// What a runner's power looks like: about a joule per kilogram and metre, at 70 kg.
const WATTS_PER_M_PER_S: f64 = 70.0;

/// 3.6 km/h to a metre per second, in the hundredths of a km/h of a treadmill.
const CENTI_KM_PER_H_PER_M_PER_S: f64 = 360.0;

/// One thing after the other, each at its moment of run time.
type Inputs = Box<dyn Iterator<Item = (Moment, Input)> + Send>;

/// A run that virtual sensors play: what a real runner's would send, at the time they would.
pub struct Player {
    inputs: Inputs,
    speed: f64,
    ends_at: Option<Moment>,
    sensors: Vec<(SensorId, Sensor)>,
    elsewhere: Box<dyn FnMut(Moment, Input) + Send>,
}

impl Player {
    /// The simulated runner's run; the same seed gives the same bytes.
    pub fn simulated(minutes: Option<u32>, seed: u64) -> Self {
        Self::new(Box::new(freshlegs::drive::simulated_run(minutes, seed)))
    }

    /// The longest run of a recording: FIT, TCX or GPX.
    ///
    /// # Errors
    /// A fragment that reads after "failed to …" when the file cannot be read or understood.
    pub fn recorded(path: &Path) -> Result<Self, String> {
        let read = std::fs::read(path);
        let bytes = read.map_err(|error| format!("read {}: {error}", path.display()))?;
        let run = freshlegs::drive::recorded_run(&bytes).map_err(|error| error.to_string())?;
        Ok(Self::new(Box::new(run)))
    }

    fn new(inputs: Inputs) -> Self {
        Self {
            inputs,
            speed: 1.0,
            ends_at: None,
            sensors: Vec::new(),
            elsewhere: Box::new(|_, _| ()),
        }
    }

    /// Plays `times` as fast as life.
    ///
    /// # Panics
    /// When that is not above 0.
    #[must_use]
    pub fn speed(mut self, times: f64) -> Self {
        assert!(times > 0.0, "a run cannot be played at {times} times life");
        self.speed = times;
        self
    }

    /// Ends after so many seconds of the run.
    #[must_use]
    pub fn seconds(mut self, seconds: u64) -> Self {
        self.ends_at = Some(Moment::from_secs(seconds));
        self
    }

    /// A sensor on the runner's chest or wrist: it sends the heart rate, and goes out of range when
    /// the run says so.
    #[must_use]
    pub fn strap(mut self, sensor: &Sensor) -> Self {
        self.sensors.push((STRAP, sensor.clone()));
        self
    }

    /// A sensor that measures how the runner moves: pod, power pod or treadmill. It sends what it
    /// has characteristics for; power and the belt's speed are made from the pod's where the run
    /// does not have them.
    #[must_use]
    pub fn pod(mut self, sensor: &Sensor) -> Self {
        self.sensors.push((POD, sensor.clone()));
        self
    }

    /// What the phone itself measures, and the pauses, are told to `elsewhere` at their moments.
    #[must_use]
    pub fn elsewhere(mut self, elsewhere: impl FnMut(Moment, Input) + Send + 'static) -> Self {
        self.elsewhere = Box::new(elsewhere);
        self
    }

    /// Begins to play on a thread of its own.
    ///
    /// # Panics
    /// When the system has no thread left.
    pub fn start(self) -> Playing {
        let (stop, stopped) = mpsc::channel();
        let over = Arc::new(AtomicBool::new(false));
        let tell = Arc::clone(&over);
        let thread = std::thread::Builder::new()
            .name("runner".to_owned())
            .spawn(move || {
                self.play(&stopped);
                tell.store(true, Ordering::Release);
            })
            .expect("a thread for the runner");
        Playing {
            over,
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    fn play(mut self, stopped: &mpsc::Receiver<()>) {
        let began = Instant::now();
        // A run that tells of power or of a belt needs nothing made up.
        let mut told = Told::default();
        while let Some((at, input)) = self.inputs.next() {
            if self.ends_at.is_some_and(|end| at >= end) {
                return;
            }
            let due = began + Duration::from_secs_f64(at.as_secs_f64() / self.speed);
            let left = due.saturating_duration_since(Instant::now());
            if stopped.recv_timeout(left) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            self.say(at, input, &mut told);
        }
    }

    fn say(&mut self, at: Moment, input: Input, told: &mut Told) {
        match input {
            Input::Notification {
                sensor,
                characteristic,
                value,
            } => {
                let made_up = told.completed(characteristic, &value);
                for (_, virtual_sensor) in self.sensors.iter().filter(|(id, _)| *id == sensor) {
                    send(virtual_sensor, characteristic, &value);
                    for (characteristic, value) in &made_up {
                        send(virtual_sensor, *characteristic, value);
                    }
                }
            }
            Input::SensorLink { sensor, connected } => {
                for (_, virtual_sensor) in self.sensors.iter().filter(|(id, _)| *id == sensor) {
                    if connected {
                        virtual_sensor.appear();
                    } else {
                        virtual_sensor.vanish();
                        virtual_sensor.drop_link();
                    }
                }
            }
            // Virtual sensors are found, and say who they are, by themselves.
            Input::SensorJoined { .. } => {}
            other => (self.elsewhere)(at, other),
        }
    }
}

/// A run that is being played; it stops when this is dropped.
#[derive(Debug)]
pub struct Playing {
    over: Arc<AtomicBool>,
    stop: Option<mpsc::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Playing {
    /// Whether the run is over.
    pub fn is_over(&self) -> bool {
        self.over.load(Ordering::Acquire)
    }

    /// Waits until the run is over.
    ///
    /// # Panics
    /// When the runner's thread has panicked.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            thread.join().expect("the runner arrives");
        }
    }
}

impl Drop for Playing {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // This may be the unwinding of a failed test.
            let _ = thread.join();
        }
    }
}

/// Which characteristics a run has told of itself.
#[derive(Debug, Default)]
struct Told {
    power: bool,
    belt: bool,
}

impl Told {
    /// What a power pod and a treadmill say beside a foot pod's measurement.
    fn completed(
        &mut self,
        characteristic: Characteristic,
        value: &[u8],
    ) -> Vec<(Characteristic, Vec<u8>)> {
        self.power |= characteristic == Characteristic::CyclingPowerMeasurement;
        self.belt |= characteristic == Characteristic::TreadmillData;
        if characteristic != Characteristic::RscMeasurement {
            return Vec::new();
        }
        let Ok(pod) = RscMeasurement::decode(value) else {
            return Vec::new();
        };
        let speed_m_per_s = f64::from(pod.speed_256) / 256.0;
        let mut made_up = Vec::new();
        if !self.power {
            let power = CyclingPowerMeasurement {
                power_w: (speed_m_per_s * WATTS_PER_M_PER_S).round() as i16,
                ..CyclingPowerMeasurement::default()
            };
            let mut value = Vec::new();
            power.encode(&mut value);
            made_up.push((Characteristic::CyclingPowerMeasurement, value));
        }
        if !self.belt {
            let belt = TreadmillData {
                speed_centi_km_per_h: Some(
                    (speed_m_per_s * CENTI_KM_PER_H_PER_M_PER_S).round() as u16
                ),
                total_distance_m: pod.total_distance_dm.map(|distance| distance / 10),
                ..TreadmillData::default()
            };
            let mut value = Vec::new();
            belt.encode(&mut value);
            made_up.push((Characteristic::TreadmillData, value));
        }
        made_up
    }
}

/// What is read is kept to be read; everything else is notified.
fn send(sensor: &Sensor, characteristic: Characteristic, value: &[u8]) {
    match characteristic {
        Characteristic::BatteryLevel => {
            if let [percent] = value {
                sensor.set_battery(*percent);
            }
        }
        Characteristic::RscFeature
        | Characteristic::BodySensorLocation
        | Characteristic::SensorLocation => sensor.set_value(characteristic, value),
        _ => {
            sensor.notify_on(characteristic, value);
        }
    }
}
