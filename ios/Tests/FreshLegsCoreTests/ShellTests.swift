import Foundation
import FreshLegsCore
import Testing

/// Whatever a shell does, the run goes its way.
@Suite struct Shells {
  @Test("a shell that throws at every call stops nothing")
  func throwing() throws {
    let expected = try lines { Listener() }
    let said = try lines { Listener { throw ShellError.Failed(reason: "do anything: no") } }
    #expect(said == expected)
  }

  @Test("a slow shell hears every cue in order, and only the newest views")
  func slow() throws {
    let expected = try lines { Listener() }
    let shell = Listener { Thread.sleep(forTimeInterval: 0.02) }
    #expect(try lines { shell } == expected)
    let views = shell.heard.value.views
    #expect(views.count < minutes * 60)
    #expect(zip(views, views.dropFirst()).allSatisfy { $0.elapsedS < $1.elapsedS })
  }

  @Test("a shell may call the run from within a call of the run")
  func reentrant() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    let held = Shared<LiveRun?>(nil)
    let calls = Shared(0)
    let shell = Listener {
      guard let run = held.value else { return }
      try run.lap()
      _ = (run.view(), run.elapsedS(), run.offersCoolDown(), run.id())
      _ = try companion.runs()
      calls.change { $0 += 1 }
    }
    let run = try companion.startSimulation(options: .minutes(minutes), shell: shell)
    held.change { $0 = run }
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    held.change { $0 = nil }
    #expect(calls.value > 0)
    #expect(shell.heard.value.isOver)
  }

  @Test("all calls of a run come from one thread, which is not the one that began it")
  func oneThread() throws {
    let shell = Listener()
    _ = try lines { shell }
    #expect(shell.heard.value.threads.count == 1)
    #expect(!shell.heard.value.threads.contains(currentThread()))
  }

  @Test("a shell is let go when its run is")
  func letGo() throws {
    let scratch = try Scratch()
    let companion = try scratch.open()
    weak var shell: Listener?
    do {
      let own = Listener()
      shell = own
      let run = try companion.startSimulation(options: .minutes(1), shell: own)
      #expect(try run.waitUntilOver(timeoutMs: longMs))
    }
    eventually { shell == nil }
    #expect(shell == nil)
  }

  private let minutes: UInt32 = 6

  /// What a simulated run says to a shell.
  private func lines(_ shell: () -> Listener) throws -> [String] {
    let scratch = try Scratch()
    let shell = shell()
    let run = try scratch.open().startSimulation(options: .minutes(minutes), shell: shell)
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    return shell.heard.value.lines
  }
}
