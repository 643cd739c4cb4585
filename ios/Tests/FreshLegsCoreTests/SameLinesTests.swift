import FreshLegsCore
import Testing

/// A run says the same in every language: the terminal program's lines are the reference, to the byte.
@Suite struct SameLines {
  @Test("a simulation says in Swift what it says in the terminal")
  func simulation() throws {
    let expected = try terminal("run", "--json", "--speed", "max", "--seed", "5")
    let scratch = try Scratch()
    let shell = Listener()
    let run = try scratch.open().startSimulation(options: .minutes(nil), shell: shell)
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    #expect(shell.heard.value.lines == expected)
    #expect(expected.count > 10)
  }

  @Test(
    "a replay says in Swift what it says in the terminal",
    .enabled(if: Beside.hasRecording, "no recordings are beside the project"))
  func replay() throws {
    let expected = try terminal("run", "--json", "--speed", "max", "--replay", Beside.recording)
    let scratch = try Scratch()
    let shell = Listener()
    let options = ReplayOptions(run: .easy(), path: Beside.recording)
    let run = try scratch.open().startReplay(options: options, shell: shell)
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    #expect(shell.heard.value.lines == expected)
    #expect(expected.count > 10)
  }

  @Test("what the runner presses is heard alike in both")
  func presses() throws {
    let expected = try terminal(
      "run", "--json", "--speed", "max", "--minutes", "20", "--seed", "1",
      "--press", "5:00=heavy", "--press", "8:00=easing")
    var options = SimulationOptions.minutes(20, seed: 1)
    options.presses = [
      TimedPress(atS: 300, press: .word(word: .heavy)), TimedPress(atS: 480, press: .word(word: .easing)),
    ]
    let scratch = try Scratch()
    let shell = Listener()
    let run = try scratch.open().startSimulation(options: options, shell: shell)
    #expect(try run.waitUntilOver(timeoutMs: longMs))
    #expect(shell.heard.value.lines == expected)
    #expect(expected.contains { $0.contains("rescue") || $0.contains("heavy") })
  }
}
