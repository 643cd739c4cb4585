/// Turns the heartbeats of a night into RMSSD: the root of the mean square of successive differences of RR intervals
/// (Task Force of ESC and NASPE 1996, doi:10.1161/01.CIR.93.5.1043). HealthKit's own figure of variability, SDNN, is
/// another quantity and no substitute for it.
///
/// The beats are many short recordings: differences are taken within each, never over a gap, and are put together.
struct SuccessiveBeats {
  /// Fewer beats of a night say nothing (Esco and Flatt 2014 need a minute's).
  static let leastBeats = 50
  /// Longer is a gap, in milliseconds.
  static let longestMs = 2_000.0
  /// An interval that differs by more than this part of the one before it is an extra or a missed beat, at rest.
  static let mostChange = 0.2

  private var beats = 0
  private var differences = 0
  private var sumOfSquares = 0.0
  private var lastBeatS: Double?
  private var lastIntervalMs: Double?

  /// RMSSD in milliseconds; `nil` where there is too little.
  var rmssdMs: Double? {
    guard beats >= Self.leastBeats, differences > 0 else { return nil }
    return (sumOfSquares / Double(differences)).squareRoot()
  }

  /// Another recording begins.
  mutating func begin() { (lastBeatS, lastIntervalMs) = (nil, nil) }

  /// A beat, so many seconds after the beginning of its recording.
  mutating func add(atS: Double, isPrecededByGap: Bool) {
    beats += 1
    let intervalMs = lastBeatS.map { (atS - $0) * 1_000 }
    let before = lastIntervalMs
    (lastBeatS, lastIntervalMs) = (atS, nil)
    guard let intervalMs, !isPrecededByGap, intervalMs > 0, intervalMs <= Self.longestMs else { return }
    lastIntervalMs = intervalMs
    guard let last = before, abs(intervalMs - last) <= Self.mostChange * last else { return }
    differences += 1
    sumOfSquares += (intervalMs - last) * (intervalMs - last)
  }
}
