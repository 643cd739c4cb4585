import FreshLegsKit
import FreshLegsScreensTesting
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct DuringRunTests {
  @Test("heavy is one touch, and what was not meant is taken back by another")
  func heavy() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.asked)
    let words = stage.hand.words
    try await stage.hand.touch(words.runHeavy)
    try await stage.hand.touch(words.partsUndo)
    try await stage.hand.touch(words.runWordWorse)
    #expect(stage.words == [.heavy, .undo, .worse])
  }

  @Test("two fingers anywhere on the screen say heavy, but not under a red flag")
  func magicTap() async throws {
    for (view, said) in [(RunStates.calm, [Word.heavy]), (RunStates.flagged, [])] {
      let stage = RunStage()
      try await stage.during(view)
      let actions = stage.hand.screen.all.flatMap(\.actions)
      actions.first { $0.name == "magicTap" }?.act()
      #expect(actions.contains { $0.name == "escape" })
      #expect(stage.words == said)
    }
  }

  @Test("a red flag is two touches away")
  func notWell() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.calm)
    let words = stage.hand.words
    try await stage.hand.touch(words.runNotWell)
    #expect(stage.hand.nameless == [])
    #expect(stage.small == [])
    try await stage.hand.touch(words.runWordChest)
    #expect(stage.words == [.chest])
    #expect(!stage.hand.says(words.runNotWellTitle))
  }

  @Test("under a red flag help is one touch away and nobody is coached")
  func safety() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.flagged)
    let words = stage.hand.words
    #expect(stage.hand.screen.all.contains { $0.isHeader && $0.name == SafetyView.example.title })
    #expect(AccessibilityNotification.Announcement.stageSaid.contains(SafetyView.example.title))
    #expect(!stage.hand.says(words.runHeavy))
    #expect(!stage.hand.says(words.runMoreKey))
    let number = emergencyNumber(Locale.current.region?.identifier ?? "")
    try await stage.hand.touch(words.runCall(number: number))
    #expect(stage.preview.pages.opened == ["dial \(number)"])
    // Nothing stands above it, and it stays while another word of a red flag is looked for.
    try await stage.tell(.trouble(.storageFull)) { $0.troubles.first != nil }
    #expect(stage.hand.screen.all.first(where: \.isHeader)?.name == SafetyView.example.title)
    try await stage.hand.touch(words.runNotWell)
    #expect(stage.hand.says(words.runWordDizzy) && stage.hand.says(SafetyView.example.title))
  }

  @Test("every button of a run is large and named, upright and on the side")
  func large() async throws {
    for (height, text) in [(UserInterfaceSizeClass.regular, DynamicTypeSize.accessibility5), (.compact, .large)] {
      for view in RunStates.all {
        let stage = RunStage()
        stage.hand.screen.environment.verticalSizeClass = height
        stage.hand.screen.environment.dynamicTypeSize = text
        try await stage.during(view)
        #expect(stage.small == [])
        #expect(stage.hand.nameless == [])
        let words = stage.hand.words
        #expect(stage.hand.says(view == RunStates.paused ? words.runResume : words.runPause))
        #expect(stage.hand.says(words.runHeavy) == (view.safety == nil))
      }
    }
  }

  @Test("what is spoken is not announced as well")
  func unannounced() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.rescue)
    try await stage.hand.sees("Quicker, lighter, shorter steps for one minute.", whole: false)
    let said = AccessibilityNotification.Announcement.stageSaid
    #expect(!said.contains { $0.contains("shorter steps") })
    try await stage.hand.touch(stage.hand.words.runMetronomeOffer(cadence: "176"))
    #expect(stage.run.calls.contains(.acceptOffer))
  }

  @Test("how good a number is is said in a word")
  func doubtful() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.doubtful)
    let words = stage.hand.words
    let value = { (label: String) in stage.hand.screen.all.first { $0.label == label }?.value }
    #expect(value(words.runPaceLabel) == "6:01 /km, \(words.runStale(seconds: "12"))")
    #expect(value(words.runHeartRate) == words.runNoContact)
    #expect(value(words.runCadence) == words.runLost)
    #expect(stage.hand.says(words.runMuted) && stage.hand.says(words.runVoiceFailed))
  }

  @Test("a locked screen takes words and nothing else, until a finger stays on it")
  func locked() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.calm)
    let words = stage.hand.words
    try await stage.hand.touch(words.runMoreKey)
    try await stage.hand.touch(words.runLock)
    #expect(!stage.hand.says(words.runPause) && !stage.hand.says(words.runMoreKey))
    try await stage.hand.touch(words.runHeavy)
    #expect(stage.words == [.heavy])
    let unlock = { stage.hand.screen.all.first { $0.hold != nil } }
    unlock()?.hold?(true)
    unlock()?.hold?(false)
    await stage.hand.settle()
    #expect(stage.models.run.isLocked)
    unlock()?.hold?(true)
    try await stage.hand.eventually("it is open") { !stage.models.run.isLocked }
  }

  @Test("who cannot hold a finger on the screen finishes after a question")
  func finish() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.calm)
    let words = stage.hand.words
    try await stage.hand.touch(words.runMoreKey)
    #expect(stage.small == [])
    #expect(stage.hand.nameless == [])
    try await stage.hand.touch(words.runFinish)
    #expect(!stage.run.calls.contains(.finish))
    try await stage.hand.touch(words.runFinishYes)
    try await stage.hand.sees(words.runDone)
    #expect(stage.run.calls.contains(.finish))
  }

  @Test("a paused run is finished by holding, and a touch of rain is none")
  func hold() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.paused)
    let button = { stage.hand.screen.all.first { $0.hold != nil } }
    button()?.hold?(true)
    button()?.hold?(false)
    #expect(!stage.run.calls.contains(.finish))
    button()?.hold?(true)
    try await stage.hand.sees(stage.hand.words.runDone)
  }

  @Test("mute, breath and metronome are behind one touch")
  func more() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.calm)
    let words = stage.hand.words
    for text in [words.runMute, words.runBreath, words.runMetronome, words.runBreathPattern(inhale: "3", exhale: "2")] {
      try await stage.hand.touch(words.runMoreKey)
      try await stage.hand.touch(text)
    }
    let asked: [RunCall] = [.mute(true), .breathGuide(nil), .metronome(nil), .breathGuide(.threeTwo)]
    #expect(stage.run.calls.filter { asked.contains($0) } == asked)
  }

  @Test("what sounds with the steps is kept, ended, and set by a tap")
  func guide() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.breathing)
    let words = stage.hand.words
    for text in [words.runTap, words.runGuideKeep, words.runGuideOff] { try await stage.hand.touch(text) }
    let asked: [RunCall] = [.tap, .keepGuide, .guideOff]
    #expect(stage.run.calls.filter { asked.contains($0) } == asked)
  }

  @Test("a warm-up is offered, played and stopped in the run")
  func routine() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.calm)
    let words = stage.hand.words
    try await stage.tell(.speak(.example(kind: .warmUpOffered))) { $0.routineOffer != nil }
    try await stage.hand.touch(words.runLevel(level: "2"))
    #expect(stage.run.calls.contains(.routineStart("warm-up", level: 2)))
    try await stage.tell(.show(RunStates.routine)) { $0.view?.routine != nil }
    try await stage.hand.sees(words.runReps(count: 9))
    for text in [words.partsNext, words.partsBack, words.runRoutineStop] { try await stage.hand.touch(text) }
    let asked: [RunCall] = [.routineNext, .routineBack, .routineStop]
    #expect(stage.run.calls.filter { asked.contains($0) } == asked)
  }

  @Test("trouble is told once, and a fault says what can be done")
  func trouble() async throws {
    let stage = RunStage()
    try await stage.during(RunStates.calm)
    let words = stage.hand.words
    try await stage.tell(.trouble(.storageFull)) { $0.troubles.first != nil }
    #expect(stage.hand.says(words.runTroubleStorageFull))
    #expect(AccessibilityNotification.Announcement.stageSaid.contains(words.runTroubleStorageFull))
    try await stage.hand.touch(words.partsUnderstood)
    #expect(!stage.hand.says(words.runTroubleStorageFull))
    stage.run.cutOff()
    try await stage.hand.sees(words.runBrokenTitle)
    try await stage.hand.touch(words.runBrokenNext)
    try await stage.hand.sees(words.runKind)
  }
}
