import Foundation
import FreshLegsCore
import Testing

/// Eight threads at once, and nothing is lost or torn.
@Suite struct Threads {
  @Test("a call is counted once, whoever makes it")
  func calls() {
    let probe = Probe()
    inEightThreads { _ in
      for _ in 0..<5_000 {
        _ = probe.count()
      }
    }
    #expect(probe.count() == 40_001)
  }

  @Test("entries that eight threads write are all there")
  func entries() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let (ids, faults) = (Shared(Set<String>()), Shared(0))
    inEightThreads { thread in
      for number in 0..<10 {
        let draft = Draft.checkIn(CheckIn(sleepH: Double(thread), note: "\(number)"))
        do {
          let entry = try companion.writeEntry(draft: draft, day: nil)
          _ = try (companion.today(), companion.runs(), companion.profile())
          ids.change { _ = $0.insert(entry.id) }
        } catch {
          faults.change { $0 += 1 }
        }
      }
    }
    #expect(faults.value == 0)
    let today = companion.localDay()
    #expect(try Set(companion.entries(first: today, last: today).map(\.id)) == ids.value)
  }

  @Test("a run that eight threads press at once takes all of it and ends")
  func presses() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let shell = Listener()
    let run = try companion.startRun(options: .easy(), shell: shell)
    let faults = Shared(0)
    inEightThreads { thread in
      do {
        let feed = try run.soundFeed(format: SoundFormat(sampleRateHz: 8_000))
        for number in 0..<200 {
          try run.phoneSteps(total: UInt64(number))
          try run.mute(muted: number % 2 == 0)
          _ = feed.render(frames: 80, heardAtUs: feed.nowUs())
          _ = (run.view(), run.elapsedS())
        }
        try run.lap()
      } catch {
        faults.change { $0 += 1 }
      }
    }
    try run.finish()
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    #expect(faults.value == 0)
    #expect(shell.heard.value.isOver)
  }

  @Test("eight runs at once are eight runs")
  func runs() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let shells = (0..<8).map { _ in Listener() }
    let faults = Shared(0)
    inEightThreads { thread in
      do {
        let run = try companion.startSimulation(options: .minutes(2), shell: shells[thread])
        if try !run.waitUntilOver(timeoutMs: longMs) {
          faults.change { $0 += 1 }
        }
      } catch {
        faults.change { $0 += 1 }
      }
    }
    #expect(faults.value == 0)
    let said = Set(shells.map(\.heard.value.lines))
    #expect(said.count == 1 && !said.contains([]))
    #expect(try companion.runs().count == 8)
  }

  /// Waits for all of them.
  private func inEightThreads(_ work: @escaping @Sendable (Int) -> Void) {
    let group = DispatchGroup()
    for number in 0..<8 {
      group.enter()
      Thread.detachNewThread {
        work(number)
        group.leave()
      }
    }
    group.wait()
  }
}
