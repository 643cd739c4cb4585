import Testing

@testable import FreshLegsKit

@MainActor
@Suite struct SpeakerTests {
  let engine = FakeSpeechEngine()
  let focus = FakeAudioFocus()
  let clock = FakeTimekeeper()
  let run = FakeRun()
  let speaker: Speaker

  init() {
    speaker = Speaker(engine: engine, focus: focus, clock: clock)
    let run = run
    speaker.begin(run, elapsedS: { run.elapsedS() })
  }

  /// Lets a cue come to its first word.
  func begin(_ cue: CueView) async {
    speaker.speak(cue)
    await leadIn(cue)
  }

  func leadIn(_ cue: CueView) async {
    let leadInS = Double(cue.leadInMs) / 1_000
    let dueS = clock.nowS() + leadInS
    // Who watches over a voice waits as well, but for longer.
    await until { leadInS == 0 || clock.nextDueS.map { abs($0 - dueS) < 1e-6 } ?? false }
    clock.advance(byS: leadInS)
    await until { engine.isSpeaking }
  }

  @Test func aCueIsSpokenAfterItsEarconAndReported() async {
    let cue = CueView.example()
    speaker.speak(cue)
    await until { clock.sleepers == 1 }
    clock.advance(byS: 0.39)
    await settle()
    #expect(!engine.isSpeaking)
    clock.advance(byS: 0.01)
    await until { engine.isSpeaking }
    #expect(focus.isTaken)
    #expect(run.outcomes.isEmpty)
    engine.start()
    #expect(run.outcomes == [.cueStarted(1)])
    engine.finish()
    await until { run.outcomes.count == 2 }
    #expect(run.outcomes == [.cueStarted(1), .cueEnded(1, .spoken)])
    #expect(!focus.isTaken)
  }

  @Test func cuesAreSpokenOneAfterTheOtherAndMusicIsLoudOnlyAfterTheLast() async {
    await begin(.example(id: 1))
    speaker.speak(.example(id: 2))
    engine.finish()
    await leadIn(.example(id: 2))
    #expect(focus.isTaken)
    #expect(focus.taken == 1)
    engine.finish()
    await until { run.outcomes.count == 4 }
    #expect(run.outcomes == [.cueStarted(1), .cueEnded(1, .spoken), .cueStarted(2), .cueEnded(2, .spoken)])
    #expect(!focus.isTaken)
    #expect(focus.given == 1)
  }

  @Test func whatIsLeftIsSaidBeforeTheEnd() async {
    var isOver = false
    await begin(.example(id: 1))
    speaker.speak(.example(id: 2))
    speaker.finish { isOver = true }
    engine.finish()
    await leadIn(.example(id: 2))
    #expect(!isOver && focus.isTaken)
    engine.finish()
    await until { isOver }
    #expect(!focus.isTaken)
    #expect(!speaker.isBusy)
    // And nothing after it.
    speaker.speak(.example(id: 3))
    #expect(!speaker.isBusy)
  }

  @Test func withNothingLeftToSayTheEndComesAtOnce() async {
    var isOver = false
    speaker.finish { isOver = true }
    #expect(isOver)
  }

  @Test func aCueThatHasExpiredIsNotBegun() async {
    run.set(elapsedS: 10.1)
    speaker.speak(.example(expiresAtS: 10))
    #expect(run.outcomes == [.cueEnded(1, .expired)])
    #expect(focus.taken == 0)
  }

  @Test func aCueThatExpiresDuringItsEarconIsNotBegun() async {
    speaker.speak(.example(expiresAtS: 10))
    await until { clock.sleepers == 1 }
    run.set(elapsedS: 10.1)
    clock.advance(byS: 0.4)
    await until { run.outcomes.count == 1 }
    #expect(run.outcomes == [.cueEnded(1, .expired)])
    #expect(!focus.isTaken)
  }

  @Test func aCueThatExpiresBehindAnotherIsReported() async {
    await begin(.example(id: 1))
    speaker.speak(.example(id: 2, expiresAtS: 4))
    run.set(elapsedS: 5)
    engine.finish()
    await until { run.outcomes.count == 3 }
    #expect(run.outcomes.last == .cueEnded(2, .expired))
    #expect(!focus.isTaken)
  }

  @Test func safetyInterruptsAndGoesFirst() async {
    await begin(.example(id: 1))
    engine.start()
    speaker.speak(.example(id: 2))
    let stop = CueView.example(id: 3, kind: .safetyChest, priority: .safety, text: "Stop.", leadInMs: 0)
    speaker.speak(stop)
    #expect(run.outcomes == [.cueStarted(1), .cueEnded(1, .interrupted)])
    await leadIn(stop)
    #expect(engine.events.contains(.speak("Stop.")))
    #expect(focus.isTaken)
    engine.finish()
    await until { run.outcomes.contains(.cueEnded(3, .spoken)) }
  }

  @Test func safetyDoesNotInterruptSafety() async {
    await begin(.example(id: 1, priority: .safety))
    speaker.speak(.example(id: 2, priority: .safety))
    await settle()
    #expect(engine.isSpeaking)
    #expect(run.outcomes.isEmpty)
  }

  @Test func whatIsHushedIsInterruptedAtOnceAndMusicIsLoudAgain() async {
    await begin(.example(id: 1))
    speaker.hush(cueId: 1)
    #expect(run.outcomes == [.cueEnded(1, .interrupted)])
    #expect(!focus.isTaken)
    #expect(engine.events.last == .stop)
  }

  @Test func whatWaitsCanBeHushed() async {
    await begin(.example(id: 1))
    speaker.hush(cueId: 7)
    speaker.speak(.example(id: 2))
    speaker.hush(cueId: 2)
    #expect(run.outcomes == [.cueEnded(2, .interrupted)])
    #expect(engine.isSpeaking)
  }

  @Test func aVoiceThatFailsLeavesNoMusicLow() async {
    await begin(.example())
    engine.fail()
    await until { !focus.isTaken }
    #expect(run.outcomes == [.cueEnded(1, .failed)])
  }

  @Test func aVoiceThatNeverEndsLeavesNoMusicLow() async {
    engine.isStuck = true
    await begin(.example(expectedSpeechMs: 2_000))
    await until { clock.sleepers == 1 }
    clock.advance(byS: 7)
    await until { !focus.isTaken }
    #expect(run.outcomes == [.cueEnded(1, .failed)])
    engine.finish()
    await settle()
    #expect(run.outcomes.count == 1)
  }

  @Test func theEndOfARunIsSilentAndLeavesNoMusicLow() async {
    await begin(.example(id: 1))
    speaker.speak(.example(id: 2))
    speaker.end()
    #expect(!focus.isTaken)
    #expect(run.outcomes == [.cueEnded(2, .interrupted), .cueEnded(1, .interrupted)])
    speaker.speak(.example(id: 3))
    await settle()
    #expect(focus.taken == 1)
  }

  @Test func theEndDuringAnEarconLeavesNoMusicLow() async {
    speaker.speak(.example())
    await until { clock.sleepers == 1 }
    #expect(focus.isTaken)
    speaker.end()
    #expect(!focus.isTaken)
    await until { clock.sleepers == 0 }
    #expect(!engine.isSpeaking)
  }

  @Test func aCallInterruptsAndNothingIsSaidUntilItIsOver() async {
    await begin(.example(id: 1))
    speaker.speak(.example(id: 2))
    focus.isRefused = true
    speaker.audioChanged(.interrupted)
    #expect(!focus.isTaken)
    speaker.speak(.example(id: 3))
    #expect(run.outcomes == [.cueEnded(1, .interrupted), .cueEnded(2, .interrupted), .cueEnded(3, .interrupted)])
    // Nobody says that it is over.
    focus.isRefused = false
    await begin(.example(id: 4))
    #expect(focus.isTaken)
  }

  @Test func aRestartOfTheSystemsAudioLeavesNoMusicLow() async {
    await begin(.example())
    speaker.audioChanged(.reset)
    #expect(!focus.isTaken)
    #expect(run.outcomes == [.cueEnded(1, .failed)])
  }

  @Test func afterARestartOfTheSystemsAudioTheRightToBeHeardIsTakenAnew() async {
    await begin(.example(id: 1))
    speaker.speak(.example(id: 2))
    speaker.audioChanged(.reset)
    await leadIn(.example(id: 2))
    #expect(focus.taken == 2)
    engine.finish()
    await until { !speaker.isBusy }
    #expect(!focus.isTaken)
  }

  @Test func whereTheRightToBeHeardIsRefusedTheCueFails() {
    focus.isRefused = true
    speaker.speak(.example())
    #expect(run.outcomes == [.cueEnded(1, .failed)])
    #expect(!speaker.isBusy)
  }

  @Test func withoutAVoiceForItsLanguageOnlyTheEarconIsHeard() {
    engine.languages = ["en"]
    speaker.speak(.example(language: "ja"))
    #expect(run.outcomes == [.cueEnded(1, .failed)])
    #expect(engine.events.isEmpty)
    #expect(focus.taken == 0)
  }

  @Test func sleepingHeadphonesAreWokenWithoutMakingACueLate() async {
    focus.route = .bluetooth
    run.set(elapsedS: 9.9)
    speaker.speak(.example(expiresAtS: 10, leadInMs: 100))
    await until { clock.sleepers == 1 }
    #expect(engine.events == [.silence(0.3)])
    clock.advance(byS: 0.29)
    await settle()
    #expect(!engine.isSpeaking)
    run.set(elapsedS: 10.2)
    clock.advance(byS: 0.01)
    await until { engine.isSpeaking }
    #expect(run.outcomes.isEmpty)
  }

  @Test func headphonesThatAreAwakeAreNotWoken() async {
    focus.route = .bluetooth
    await begin(.example(id: 1))
    engine.start()
    engine.finish()
    await until { !speaker.isBusy }
    clock.advance(byS: 3)
    speaker.speak(.example(id: 2))
    #expect(engine.events.filter { $0 == .silence(0.3) }.count == 1)
  }

  @Test func aCueWithoutWordsIsOverAfterItsEarcon() async {
    speaker.speak(.example(text: ""))
    await until { clock.sleepers == 1 }
    clock.advance(byS: 0.4)
    await until { run.outcomes.count == 2 }
    #expect(run.outcomes == [.cueStarted(1), .cueEnded(1, .spoken)])
    #expect(!focus.isTaken)
  }

  @Test func aBrokenRunIsSpokenForToTheEnd() async {
    run.breakDown()
    await begin(.example())
    engine.finish()
    await until { !speaker.isBusy }
    #expect(!focus.isTaken)
  }
}
