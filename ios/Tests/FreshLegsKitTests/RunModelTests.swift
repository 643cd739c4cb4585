import Testing

@testable import FreshLegsKit

/// A run model with everything around it faked.
@MainActor
struct RunStage {
  let clock = FakeTimekeeper()
  let engine = FakeSpeechEngine()
  let focus = FakeAudioFocus()
  let vibrator = FakeVibrator()
  let headset = FakeHeadset()
  let buttons: HeadsetButtons
  let screen = FakeScreen()
  let location = FakeSource<LocationReading>()
  let steps = FakeSource<StepReading>()
  let run = FakeRun(summary: .example)
  let bridge: PreviewBridge
  let sink: FakePcmSink
  let audio: RunAudio
  let model: RunModel

  init() {
    bridge = PreviewBridge(run: run)
    sink = FakePcmSink(clock: clock)
    buttons = HeadsetButtons(source: headset)
    let speaker = Speaker(engine: engine, focus: focus, clock: clock)
    audio = RunAudio(speaker: speaker, tones: ToneFeed(sink: sink, clock: clock), vibrator: vibrator, focus: focus)
    let phone = PhoneSensors(locator: Locator(source: location), others: [Pedometer(source: steps)])
    model = RunModel(
      bridge: bridge, audio: audio, phone: phone, headset: buttons, screen: screen, clock: clock)
  }

  func start(_ sensors: FakeSensors? = nil) async {
    await model.start(.easy, sensors: sensors)
  }

  /// Whether everything that belongs to a run has been let go.
  var isAtRest: Bool {
    !focus.isTaken && !location.isOn && !steps.isOn && !headset.isClaimed && !screen.isKeptOn && !engine.isSpeaking
  }
}

extension RunOptions {
  static let easy = RunOptions(kind: .easy, conditions: Conditions(hot: false, humid: false, hilly: false))
}

@MainActor
@Suite struct RunModelTests {
  let stage = RunStage()
  var model: RunModel { stage.model }
  var run: FakeRun { stage.run }

  @Test func beforeARunItSaysWhatHoldsItBackAndHowHeavyCanBeSaid() async {
    stage.bridge.set(hold: .example)
    stage.bridge.set(unfinished: [.example])
    stage.buttons.hearsKnocks = true
    await model.prepare()
    let readiness = RunReadiness(hold: .example, unfinished: [.example], heavyWays: [.screen, .headset, .knock])
    #expect(model.phase == .before(.ready(readiness)))
    await model.answerFollowUp(.cleared)
    await model.closeUnfinished(UnfinishedRun.example.id)
    #expect(model.phase == .before(.ready(RunReadiness(heavyWays: [.screen, .headset, .knock]))))
  }

  @Test func whatCannotBeReadBeforeARunIsSaid() async {
    stage.bridge.fail(with: .Storage(reason: "read"))
    await model.prepare()
    #expect(model.phase == .before(.failed(.storage)))
  }

  @Test func aRunThatCannotBeginSaysWhyAndStaysBefore() async {
    stage.bridge.fail(with: .StorageFull)
    await stage.start()
    #expect(model.notice == .storageFull)
    #expect(!model.phase.isOn)
    #expect(stage.isAtRest)
  }

  @Test func aRunTakesEverythingInHandAndItsEndLetsItGo() async {
    let sensors = FakeSensors()
    await stage.start(sensors)
    #expect(model.phase == .running(.standing))
    #expect(stage.headset.isClaimed)
    #expect(stage.screen.isKeptOn)
    #expect(sensors.calls == [.feed(run: run.id)])
    stage.location.give(LocationReading(latitudeDeg: 48, longitudeDeg: 11, accuracyM: 5))
    await until { run.calls.contains { if case .fix = $0 { true } else { false } } }
    run.emit(.speak(.example(leadInMs: 0)))
    await until { stage.engine.isSpeaking }
    model.finish()
    await until { model.phase == .finished(.example) }
    // Its last words are said to their end.
    #expect(!stage.headset.isClaimed && !stage.screen.isKeptOn)
    #expect(stage.engine.isSpeaking)
    stage.engine.finish()
    await until { stage.isAtRest }
    #expect(run.outcomes == [.cueStarted(1), .cueEnded(1, .spoken)])
  }

  @Test func aDefectEndsARunAndLetsEverythingGo() async {
    await stage.start()
    run.emit(.trouble(.broken))
    run.emit(.finished(.example))
    await until { model.phase == .broken }
    await until { stage.isAtRest }
    #expect(model.troubles.first == .broken)
    await settle()
    #expect(model.phase == .broken)
  }

  @Test func aPressOnABrokenRunEndsItToo() async {
    await stage.start()
    run.breakDown()
    model.lap()
    #expect(model.phase == .broken)
    #expect(model.notice == .broken)
    await until { stage.isAtRest }
  }

  @Test func aRunThatCeasesWithoutAnEndIsBroken() async {
    await stage.start()
    run.cutOff()
    await until { model.phase == .broken }
    await until { stage.isAtRest }
  }

  @Test func viewsAreShownAndAPauseIsAPause() async {
    await stage.start()
    let moving = LiveView.example(elapsedS: 10)
    run.emit(.show(moving))
    await until { model.phase == .running(moving) }
    let waiting = LiveView.example(elapsedS: 11, motion: .autoPaused)
    run.emit(.show(waiting))
    await until { model.phase == .running(waiting) }
    let paused = LiveView.example(elapsedS: 12, motion: .paused)
    run.emit(.show(paused))
    await until { model.phase == .paused(paused) }
    #expect(model.view == paused)
  }

  @Test func heavyIsPassedOnAndCanBeTakenBackForAWhile() async {
    await stage.start()
    model.heavy()
    #expect(run.calls.contains(.word(.heavy)))
    #expect(!model.canUndo)
    run.emit(.show(.example(elapsedS: 20, undoUntilS: 25)))
    await until { model.canUndo }
    model.undo()
    #expect(run.calls.contains(.word(.undo)))
    run.set(elapsedS: 26)
    #expect(!model.canUndo)
  }

  @Test func theButtonOfTheHeadsetSaysHeavy() async {
    await stage.start()
    stage.headset.press()
    await until { run.calls.contains(.word(.heavy)) }
  }

  @Test func aRedFlagStandsAboveEverythingAlsoAfterTheRun() async {
    await stage.start()
    let safety = SafetyView(
      word: .chest, title: "Stop.", lines: [], callEmergency: true, mayResume: false, reviewed: true)
    run.emit(.show(.example(elapsedS: 5, safety: safety)))
    await until { model.safety == safety }
    model.finish()
    await until { model.phase == .finished(.example) }
    #expect(model.safety == safety)
    model.word(.undo)
    #expect(run.calls.last == .word(.undo))
  }

  @Test func aLockedScreenHearsWordsAndNothingElse() async {
    await stage.start()
    model.lock(true)
    model.pause()
    model.finish()
    model.beginHoldToFinish()
    #expect(model.holding == nil)
    model.heavy()
    #expect(run.calls.filter { $0 != .soundFeed(SoundFormat(sampleRateHz: 48_000)) } == [.word(.heavy)])
  }

  @Test func aScreenIsLockedOnlyInARun() async {
    model.lock(true)
    #expect(!model.isLocked)
    await stage.start()
    #expect(model.usesLocation)
    model.lock(true)
    #expect(model.isLocked)
    model.lock(false)
    model.lap()
    #expect(run.calls.contains(.lap))
  }

  @Test func aFingerThatHoldsLongEnoughFinishes() async {
    await stage.start()
    model.beginHoldToFinish()
    for _ in 0..<30 {
      await until { stage.clock.sleepers > 0 }
      #expect(!run.calls.contains(.finish))
      stage.clock.advance(byS: 0.05)
      await settle()
    }
    await until { run.calls.contains(.finish) }
    #expect(model.finishProgress == 0)
  }

  @Test func aFingerThatLeavesDoesNotFinish() async {
    await stage.start()
    model.beginHoldToFinish()
    await until { stage.clock.sleepers > 0 }
    stage.clock.advance(byS: 0.05)
    await until { model.finishProgress > 0 }
    model.cancelHoldToFinish()
    #expect(model.finishProgress == 0)
    stage.clock.advance(byS: 5)
    await settle()
    #expect(!run.calls.contains(.finish))
  }

  @Test func aRoutineThatIsOfferedCanBeTakenOrNot() async {
    await stage.start()
    run.emit(.speak(.example(kind: .warmUpOffered)))
    await until { model.routineOffer == .warmUp }
    model.acceptRoutine(level: 2)
    #expect(run.calls.contains(.routineStart("warm-up", level: 2)))
    #expect(model.routineOffer == nil)
    run.emit(.speak(.example(id: 2, kind: .coolDownOffered)))
    await until { model.routineOffer == .coolDown }
    model.declineRoutine()
    #expect(run.calls.contains(.routineDecline))
    #expect(model.routineOffer == nil)
  }

  @Test func troubleIsToldOnceAndAnewOnceItWasOver() async {
    await stage.start()
    run.emit(.trouble(.storageFull))
    run.emit(.trouble(.storageFull))
    await until { model.troubles.first == .storageFull }
    model.troubleWasTold()
    run.emit(.trouble(.storageFailing(reason: "a")))
    run.emit(.trouble(.storageFailing(reason: "b")))
    await until { model.troubles.waiting.count == 1 }
    model.troubleWasTold()
    run.emit(.trouble(.storageBack))
    await until { model.troubles.first == .storageBack }
    model.troubleWasTold()
    run.emit(.trouble(.storageFull))
    await until { model.troubles.first == .storageFull }
  }

  @Test func aCueVibratesWakesTheTonesAndIsSpoken() async {
    await stage.start()
    run.emit(.speak(.example()))
    await until { stage.vibrator.patternsMs == [[0, 120]] }
    await until { stage.sink.opened == 1 }
    #expect(run.calls.contains(.soundFeed(SoundFormat(sampleRateHz: 48_000))))
    run.emit(.hush(cueId: 1))
    await until { run.outcomes == [.cueEnded(1, .interrupted)] }
  }

  @Test func aCallInterruptsWhatIsSaid() async {
    await stage.start()
    run.emit(.speak(.example()))
    await until { stage.focus.isTaken }
    stage.focus.change(.interrupted)
    await until { !stage.focus.isTaken }
    #expect(run.outcomes == [.cueEnded(1, .interrupted)])
  }

  @Test func thereIsOneRunAtATime() async {
    await stage.start()
    await stage.start()
    await model.prepare()
    #expect(stage.bridge.calls == ["startRun"])
    #expect(model.phase.isOn)
  }

  @Test func aFinishedRunSaysWhetherACoolDownIsWorthIt() async {
    await stage.start()
    run.set(offersCoolDown: true)
    model.finish()
    await until { model.offersCoolDown }
    await model.prepare()
    #expect(!model.offersCoolDown)
    #expect(model.id == nil)
  }

  @Test func aSecondRunIsAnotherRun() async {
    await stage.start()
    model.finish()
    await until { model.phase == .finished(.example) }
    await stage.start()
    #expect(model.phase.isOn)
    await settle()
    #expect(model.phase.isOn)
    #expect(stage.location.isOn)
  }

  @Test func aSimulatedRunNeedsNothingOfThePhone() async {
    await model.start(SimulationOptions(run: .easy, seed: 5))
    #expect(model.phase.isOn)
    #expect(!stage.location.isOn)
    #expect(stage.bridge.calls == ["startSimulation"])
  }

  @Test func onATreadmillThePhoneIsNotAskedWhereItIs() async {
    var options = RunOptions.easy
    options.kind = .treadmill
    await model.start(options)
    #expect(!stage.location.isOn)
    #expect(stage.steps.isOn)
  }

  @Test func aRunThatIsOnIsNotPutAwayAndOneThatIsOverIs() async {
    await stage.start()
    model.leave()
    #expect(model.phase.isOn)
    model.finish()
    await until { model.phase == .finished(.example) }
    model.leave()
    #expect(model.phase == .before(.idle))
    #expect(model.id == nil)
  }

  @Test func aRunThatWasCutOffGoesOn() async {
    stage.bridge.set(unfinished: [.example])
    await model.resumeUnfinished(UnfinishedRun.example.id)
    #expect(model.phase.isOn)
    #expect(stage.location.isOn)
  }
}

@MainActor
@Suite struct HeadsetButtonsTests {
  let headset = FakeHeadset()
  let buttons: HeadsetButtons

  init() { buttons = HeadsetButtons(source: headset) }

  @Test func theButtonIsNotTakenBeforeARun() {
    #expect(!headset.isClaimed)
    #expect(buttons.ways == [.screen, .headset])
  }

  @Test func theButtonIsGivenBackAsSoonAsAnotherAppPlays() async {
    var presses = 0
    buttons.start { presses += 1 }
    #expect(headset.isClaimed)
    headset.become(isOtherAudioPlaying: true)
    await until { !headset.isClaimed }
    #expect(buttons.ways == [.screen])
    headset.press()
    await settle()
    #expect(presses == 0)
    // The press after a pause is meant to go on with the music.
    headset.become()
    await settle()
    #expect(!headset.isClaimed)
    headset.press()
    await settle()
    #expect(presses == 0)
    buttons.start { presses += 1 }
    #expect(headset.isClaimed)
    headset.press()
    await until { presses == 1 }
    buttons.stop()
    #expect(!headset.isClaimed)
  }

  @Test func aHeadsetThatIsTakenOffIsNoWay() async {
    buttons.start {}
    buttons.showsNotifications = true
    headset.become(isConnected: false)
    await until { buttons.ways == [.screen, .notification] }
    #expect(!headset.isClaimed)
  }
}
