import Foundation

/// What a run, a routine or the sensors tell the shell, in order.
///
/// The library calls its `Shell` on threads of its own; the live bridge only puts each call into a stream
/// without a bound. Views may be conflated, all else is kept.
public enum RunEvent: Equatable, Sendable {
  /// Speak these words, and report when that began and ended.
  case speak(CueView)
  /// Stop speaking this cue at once.
  case hush(cueId: UInt32)
  /// Draw this.
  case show(LiveView)
  /// This has become of the sensors.
  case sensors([SensorEvent])
  /// Something to be told the runner in plain words, once.
  case trouble(Trouble)
  /// It is over; nothing follows.
  case finished(Summary)
}

/// Who hears what became of a cue: a run, or a routine without one.
public protocol CueReports: AnyObject, Sendable {
  /// Reports that a cue begins to be spoken.
  func cueStarted(cueId: UInt32) throws
  /// Reports what became of a cue.
  func cueEnded(cueId: UInt32, outcome: CueOutcome) throws
}

/// Who has sound beside words: a run, or a routine without one.
public protocol Sounding: AnyObject, Sendable {
  /// A feed of it.
  func soundFeed(format: SoundFormat) throws -> any SoundSource
}

/// A run that is on. No call waits: each puts something into a queue, or reads what was published last.
///
/// Every throwing call throws `CompanionError.Broken` once a defect has ended the run.
public protocol RunHandle: CueReports, Sounding {
  /// The id under which the run is stored.
  var id: String { get }
  /// What it tells, in order, from its first moment; ends after `finished`. For one reader.
  var events: AsyncStream<RunEvent> { get }
  /// How it stands.
  func view() -> LiveView
  /// Seconds since it began: the clock of `CueView.atS` and `expiresAtS`.
  func elapsedS() -> Double
  /// Passes on the runner's own word.
  func word(word: Word) throws
  /// Pauses.
  func pause() throws
  /// Goes on.
  func resume() throws
  /// Silences every cue but the answer to a red flag, or lets them speak again.
  func mute(muted: Bool) throws
  /// Marks a lap.
  func lap() throws
  /// Starts the metronome; at the cadence of the runner's own steps where `nil`.
  func metronome(cadenceSpm: Double?) throws
  /// Starts the breath guide; with a pattern that fits the effort where `nil`.
  func breathGuide(pattern: BreathPattern?) throws
  /// Lets what sounds with the steps go on until it is told to end.
  func keepGuide() throws
  /// Ends what sounds with the steps.
  func guideOff() throws
  /// Takes what is offered.
  func acceptOffer() throws
  /// A foot touches the ground now.
  func tap() throws
  /// Plays a guided routine in the run, at a level of 1 to 3.
  func routineStart(routine: String, level: UInt8) throws
  /// On to the next exercise.
  func routineNext() throws
  /// Back to the beginning of the exercise, or to the one before.
  func routineBack() throws
  /// No more of the routine.
  func routineStop() throws
  /// The routine that was offered is not wanted.
  func routineDecline() throws
  /// Passes on a position.
  func fix(fix: Fix) throws
  /// Passes on the barometer's height in metres above any fixed level.
  func barometricAltitude(altitudeM: Float) throws
  /// Passes on the phone's step counter: steps of both feet since an arbitrary start.
  func phoneSteps(total: UInt64) throws
  /// Passes on acceleration: x, y, z of the oldest sample first, in thousandths of g.
  func acceleration(ageUs: UInt32, periodUs: UInt32, samplesMg: [Int16]) throws
  /// Whether a cool-down would be offered at the end.
  func offersCoolDown() -> Bool
  /// Ends the run; `finished` follows.
  func finish() throws
}

/// The radio, and everything heard over it.
public protocol SensorsHandle: AnyObject, Sendable {
  /// How everything stands.
  func view() -> SensorsView
  /// Looks for sensors until `stopScan`; with `everything` also for devices that do not say that they are.
  func scan(everything: Bool)
  /// Looks no more.
  func stopScan()
  /// Connects to these sensors and shows what they measure.
  func watch(identities: [String])
  /// Tries again at once whatever is missing.
  func retry()
  /// Says that Bluetooth is on or off, where only the shell is told.
  func bluetoothIs(on: Bool)
  /// Pairs a sensor under `name`, or its own.
  func pair(identity: String, name: String?) async throws -> KnownSensor
  /// Feeds a run with the paired sensors until it is over.
  func feed(run: any RunHandle)
  /// Lets a reading hear this strap.
  func read(identity: String, reading: any ReadingHandle)
  /// What becomes of the sensors, in order. For one reader.
  var events: AsyncStream<[SensorEvent]> { get }
}

/// A routine that is being played without a run.
public protocol RoutineHandle: CueReports, Sounding {
  /// As of a run; views hold only the routine, and the totals at the end are empty.
  var events: AsyncStream<RunEvent> { get }
  /// Pauses.
  func pause() throws
  /// Goes on.
  func resume() throws
  /// Silences every cue, or lets them speak again.
  func mute(muted: Bool) throws
  /// On to the next exercise.
  func next() throws
  /// Back to the beginning of the exercise, or to the one before.
  func back() throws
  /// No more of it.
  func stop() throws
}

/// A morning reading that is being taken.
public protocol ReadingHandle: AnyObject, Sendable {
  /// How it stands: ask once a second.
  func view() -> ReadingView
  /// Begins to measure at once.
  func skipSettling()
  /// Ends it; what was measured counts, if it is enough.
  func finish()
  /// Whether it is over.
  func isOver() -> Bool
}

/// The sound of a run beside words, as samples. For one thread at a time.
public protocol SoundSource: AnyObject, Sendable {
  /// The next frames, interleaved and little-endian, of which the first leaves the ear at `heardAtUs` on the
  /// clock of `nowUs`.
  func render(frames: UInt32, heardAtUs: UInt64) throws -> Data
  /// Whether the frames rendered last were anything but silence.
  func sounding() -> Bool
  /// Now, in microseconds since the machine was switched on, time asleep included.
  func nowUs() -> UInt64
  /// The runner's correction of the latency, −300 to 300 ms.
  func setTrimMs(trimMs: Int32)
  /// How loud each voice is from now on.
  func setVolumes(volumes: SoundVolumes)
}
