/// One count that never falls, whatever the phone's own counter does.
final class StepCounter: Sendable {
  private struct State {
    var last: UInt64?
    var total: UInt64 = 0
  }

  private let state = Locked(State())

  /// The count after this reading; `nil` where it is too old to be told, though its steps count.
  func take(_ reading: StepReading) -> UInt64? {
    state.withLock {
      // A counter that begins anew, as after a restart of the service, has counted from 0.
      let new = $0.last.map { reading.total >= $0 ? reading.total - $0 : reading.total } ?? 0
      $0.last = reading.total
      $0.total += new
      return reading.ageS <= Pedometer.oldestS ? $0.total : nil
    }
  }
}
