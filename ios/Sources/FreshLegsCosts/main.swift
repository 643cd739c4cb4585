// What it costs to cross from Swift to the library and back:
//
//     swift run -c release FreshLegsCosts
//
// Nothing is judged here. The best of several rounds is printed: what a call takes where nothing disturbs it.

import Foundation
import FreshLegsCore

let probe = Probe()
let calls = 2_000

/// The least time of a call, in nanoseconds.
func cost(_ what: String, rounds: Int = 20, _ call: () throws -> Void) rethrows {
  var best = Duration.seconds(3_600)
  for _ in 0..<rounds {
    best = min(best, try ContinuousClock().measure { for _ in 0..<calls { try call() } })
  }
  let (seconds, attoseconds) = best.components
  let nanoseconds = (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(calls)
  print(what.padding(toLength: 42, withPad: " ", startingAt: 0), String(format: "%10.0f ns", nanoseconds))
}

/// A shell that keeps the last of what it is told, and does nothing else.
final class Keeper: Shell, @unchecked Sendable {
  private(set) var cue: CueView?

  func speak(cue: CueView) { self.cue = cue }
  func hush(cueId: UInt32) {}
  func show(view: LiveView) {}
  func sensors(events: [SensorEvent]) {}
  func trouble(trouble: Trouble) {}
  func finished(summary: Summary) {}
}

let folder = FileManager.default.temporaryDirectory.appendingPathComponent("freshlegs-\(UUID())").path
defer { try? FileManager.default.removeItem(atPath: folder) }
let companion = try Companion(folder: folder, key: Data(0..<32))
let keeper = Keeper()
let conditions = Conditions(hot: false, humid: false, hilly: false)
let run = try companion.startSimulation(
  options: SimulationOptions(run: RunOptions(kind: .easy, conditions: conditions), seed: 5, minutes: 1), shell: keeper)
guard try run.waitUntilOver(timeoutMs: 60_000), let cue = keeper.cue else {
  fatalError("the run did not end")
}
let view = run.view()

cost("a call, a number back") { _ = probe.count() }
cost("20 bytes in") { _ = probe.sum(bytes: Data(count: 20)) }
cost("4,096 bytes in") { _ = probe.sum(bytes: Data(count: 4_096)) }
cost("a cue in and out") { _ = probe.echoCue(cue: cue) }
cost("a view in and out") { _ = probe.echoView(view: view) }
cost("the view of a run") { _ = run.view() }
cost("a second of acceleration, 50 Hz") {
  try? run.acceleration(ageUs: 0, periodUs: 20_000, samplesMg: [Int16](repeating: 700, count: 150))
}
cost("an error, thrown and caught") { try? probe.fail(number: 0) }
cost("a probe made and let go") { _ = Probe() }
try cost("a view in, and shown by a callback") { try probe.show(shell: keeper, view: view, times: 1) }
let feed = try run.soundFeed(format: SoundFormat(sampleRateHz: 48_000))
cost("100 ms of sound at 48 kHz", rounds: 3) { _ = feed.render(frames: 4_800, heardAtUs: 0) }
