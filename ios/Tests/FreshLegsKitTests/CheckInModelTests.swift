import Testing

@testable import FreshLegsKit

@MainActor
@Suite struct CheckInModelTests {
  let bridge = PreviewBridge()
  let clock = FakeTimekeeper()
  let model: CheckInModel

  init() { model = CheckInModel(bridge: bridge, clock: clock) }

  @Test func aWrongFieldIsNamedAndNothingIsWritten() async {
    model.checkIn.sleepH = 25
    await model.check()
    #expect(model.reasonFor("sleep_h") == "must be 0 to 24 hours")
    #expect(await !model.save())
    #expect(model.saved == nil)
    model.checkIn.sleepH = 7
    await model.check()
    #expect(model.reasonFor("sleep_h") == nil)
    #expect(await model.save())
    #expect(model.saved?.draft == .checkIn(CheckIn(sleepH: 7)))
  }

  @Test func whatIsSavedTwiceIsOneEntry() async {
    model.checkIn.sleepH = 7
    await model.save()
    let id = model.saved?.id
    model.checkIn.mood = 4
    await model.save()
    #expect(model.saved?.id == id)
    #expect(bridge.calls == ["writeEntry", "editEntry"])
  }

  @Test func anEntryIsChangedOnItsDay() async throws {
    let entry = try await bridge.entry(id: "entry-1")
    model.edit(entry)
    #expect(model.editing == "entry-1")
    #expect(model.checkIn.sleepH == 6.5)
    model.checkIn.sleepH = 6
    #expect(await model.save())
    #expect(model.saved?.id == "entry-1")
    #expect(model.saved?.day == "2026-06-16")
    model.begin(.runCard(RunCard(rpe: 3)), day: "2026-06-15")
    #expect(model.editing == nil)
    #expect(model.runCard.rpe == 3)
  }

  @Test func aYesToAQuestionAddsWhatItSays() async {
    model.begin(.symptom(Symptom(symptom: .pain, part: .calf)))
    await model.loadQuestions()
    let question = model.questions.value![0]
    model.answer(question, yes: true)
    #expect(model.symptom.circumstances == [.oneLegOnly])
    model.answer(question, yes: false)
    #expect(model.symptom.circumstances.isEmpty)
    let another = QuestionToAskView(text: "Is it swollen?", circumstance: nil, symptom: .swelling)
    model.answer(another, yes: true)
    #expect(model.further == [.swelling])
    #expect(await model.save())
    #expect(bridge.calls.filter { $0 == "writeEntry" }.count == 2)
    #expect(model.further.isEmpty)
  }

  @Test func aReadingIsWatchedOnceASecondAndKept() async {
    let sensors = FakeSensors()
    await model.startReading(strap: "strap", on: sensors)
    #expect(model.reading == .begun)
    #expect(sensors.calls == [.read("strap")])
    await until { clock.sleepers == 1 }
    model.skipSettling()
    #expect(bridge.reading.skips == 1)
    #expect(await !model.keepReading())
    #expect(model.notice == .badInput)
    bridge.reading.become(.over)
    clock.advance(byS: 1)
    await until { model.reading == .over }
    #expect(await model.keepReading())
    #expect(model.reading == nil)
    guard case .reading(let kept) = model.saved?.draft else {
      Issue.record("no reading")
      return
    }
    #expect(kept.beats == 112)
  }

  @Test func aReadingThatIsLetGoIsNotWatched() async {
    await model.startReading(strap: "strap", on: FakeSensors())
    await until { clock.sleepers == 1 }
    model.cancelReading()
    await until { clock.sleepers == 0 }
    #expect(model.reading == nil)
    #expect(bridge.reading.isOver())
    #expect(await !model.keepReading())
  }
}

@MainActor
@Suite struct SensorsModelTests {
  let bridge = PreviewBridge()
  let model: SensorsModel

  init() { model = SensorsModel(bridge: bridge) }

  @Test func theRadioIsOpenedOnceAndOnlyWhenItIsNeeded() async {
    await model.load()
    #expect(model.paired.value?.count == 2)
    #expect(model.view == .idle)
    await model.open()
    await model.open()
    #expect(bridge.calls.filter { $0 == "openSensors" }.count == 1)
    #expect(model.view == .ready(.example))
    #expect(model.handle != nil)
  }

  @Test func whatBecomesOfSensorsIsShown() async {
    await model.open()
    let off = SensorsView(adapter: .off, adapterNote: "Switch Bluetooth on.", scanning: false, sensors: [])
    bridge.sensors.become(off, events: [.news(atS: 1, sensor: nil, news: .adapterOff, text: "Bluetooth is off.")])
    await until { model.view == .ready(off) }
    #expect(model.news == "Bluetooth is off.")
  }

  @Test func aSensorIsPairedRenamedPutInOrderAndForgotten() async {
    await model.open()
    model.watch(["strap"])
    await model.pair("strap", name: "Mine")
    #expect(bridge.sensors.calls == [.watch(["strap"]), .pair("strap", name: "Mine")])
    await model.rename("pod", to: "Left shoe")
    #expect(model.paired.value?.last?.name == "Left shoe")
    await model.order(["pod", "strap"])
    #expect(model.paired.value?.map(\.identity) == ["pod", "strap"])
    await model.setCadenceFactor("pod", .strides)
    #expect(model.paired.value?.first?.cadenceFactor == .strides)
    await model.forget("pod")
    #expect(model.paired.value?.map(\.identity) == ["strap"])
    await model.forget("pod")
    #expect(model.notice == .notFound)
  }

  @Test func whatCannotBePairedIsSaid() async {
    await model.open()
    bridge.sensors.fail(with: .NotFound(what: "the sensor"))
    await model.pair("gone")
    #expect(model.notice == .notFound)
  }

  @Test func aRadioThatCannotBeOpenedCanBeTriedAgain() async {
    bridge.fail(with: .Internal(reason: "start a thread"))
    await model.open()
    #expect(model.view == .failed(.internal))
    bridge.fail(with: nil)
    await model.open()
    #expect(model.view == .ready(.example))
    model.close()
    #expect(model.view == .idle)
    #expect(model.handle == nil)
  }
}

@MainActor
@Suite struct RoutineModelTests {
  let stage = RunStage()
  let routine = FakeRoutine()
  let bridge: PreviewBridge
  let model: RoutineModel

  init() {
    bridge = PreviewBridge(routine: routine)
    model = RoutineModel(bridge: bridge, audio: stage.audio, screen: stage.screen)
  }

  @Test func aRoutineIsPlayedAndItsEndLetsEverythingGo() async {
    await model.load(level: 2)
    #expect(model.routines.value?.count == 2)
    await model.start("warm-up")
    #expect(model.phase == .playing(nil))
    #expect(stage.screen.isKeptOn)
    routine.emit(.show(.example(elapsedS: 0, routine: .example)))
    await until { model.phase == .playing(.example) }
    routine.emit(.speak(.example(leadInMs: 0)))
    await until { stage.engine.isSpeaking }
    model.next()
    model.back()
    model.pause()
    model.resume()
    model.stop()
    await until { model.phase == .over }
    // What is being said is said to its end.
    #expect(stage.focus.isTaken)
    stage.engine.finish()
    await until { !stage.focus.isTaken }
    #expect(!stage.screen.isKeptOn)
    let asked: [RunCall] = [.routineNext, .routineBack, .pause, .resume, .finish]
    #expect(routine.calls.filter { asked.contains($0) } == asked)
    model.leave()
    #expect(model.phase == .choosing)
  }

  @Test func aDefectEndsARoutine() async {
    await model.start("warm-up")
    routine.emit(.trouble(.broken))
    await until { model.phase == .broken }
    #expect(!stage.screen.isKeptOn)
  }

  @Test func whoLeavesARoutineStopsIt() async {
    await model.start("warm-up")
    model.leave()
    #expect(model.phase == .choosing)
    #expect(routine.calls.contains(.finish))
    #expect(!stage.screen.isKeptOn)
  }

  @Test func aRoutineThatCannotBeginSaysWhy() async {
    await model.load(level: 7)
    await model.start("warm-up")
    #expect(model.notice == .badInput)
    #expect(model.phase == .choosing)
  }
}
