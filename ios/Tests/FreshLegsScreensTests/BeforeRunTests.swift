import FreshLegsKit
import FreshLegsScreensTesting
import Testing

@testable import FreshLegsScreens

@MainActor
struct BeforeRunTests {
  @Test("start asks for what the run needs, once, and begins it")
  func start() async throws {
    let stage = RunStage()
    let words = stage.hand.words
    try await stage.hand.sees(words.runKind)
    try await stage.hand.sees("Polar H10", whole: false)
    #expect(stage.hand.nameless == [])
    try await stage.start()
    try await stage.hand.eventually("the run is on") { stage.models.run.phase.isOn }
    #expect(stage.preview.gate.asked == [.location, .activity, .bluetooth])
    #expect(stage.bridge.calls.contains("startRun"))
  }

  @Test("what cannot be had is said with a way to try again")
  func failure() async throws {
    let stage = RunStage { $0.fail(with: .StorageFull) }
    let words = stage.hand.words
    try await stage.hand.sees(words.partsNoticeStorageFull)
    stage.bridge.fail(with: nil)
    try await stage.hand.touch(words.partsRetry)
    try await stage.hand.eventually("it is ready") { stage.hand.touchable(words.runStart) != nil }
    #expect(!stage.hand.says(words.partsRetry))
  }

  @Test("a red flag is asked about before a run is begun all the same")
  func doubt() async throws {
    let stage = RunStage { $0.set(hold: .example) }
    let words = stage.hand.words
    try await stage.hand.sees(HoldView.example.title)
    try await stage.start()
    try await stage.hand.sees(words.runHoldQuestion)
    try await stage.hand.touch(words.partsCancel)
    #expect(!stage.bridge.calls.contains("startRun"))
    try await stage.start()
    try await stage.hand.touch(words.runHoldStart)
    try await stage.hand.eventually("the run is on") { stage.models.run.phase.isOn }
  }

  @Test("a red flag is answered in its own words")
  func followUp() async throws {
    let stage = RunStage { $0.set(hold: .example) }
    try await stage.hand.touch("I have been cleared")
    try await stage.hand.eventually("it is gone") { !stage.hand.says(HoldView.example.title) }
    #expect(stage.bridge.calls.contains("answerFollowUp"))
  }

  @Test("a run that was cut off goes on, or is ended after a question")
  func unfinished() async throws {
    let stage = RunStage { $0.set(unfinished: [.example]) }
    let words = stage.hand.words
    try await stage.hand.touch(words.runUnfinishedClose)
    try await stage.hand.sees(words.runUnfinishedConsequence)
    #expect(!stage.bridge.calls.contains("closeUnfinished"))
    try await stage.hand.touch(words.partsCancel)
    try await stage.hand.touch(words.runUnfinishedResume)
    try await stage.hand.eventually("the run is on") { stage.models.run.phase.isOn }
    #expect(stage.bridge.calls.contains("resumeRun"))
  }

  @Test("how the coach speaks without headphones is asked once, and at the latest as a run begins")
  func sound() async throws {
    let stage = RunStage(isSoundChosen: false)
    let words = stage.hand.words
    try await stage.hand.sees(words.runSoundTitle)
    try await stage.start()
    #expect(!stage.bridge.calls.contains("startRun"))
    try await stage.hand.touch(words.runSoundVibration)
    try await stage.hand.eventually("the run is on") { stage.models.run.phase.isOn }
    #expect(stage.preview.preferences.values.withoutHeadphones == .vibration)

    let other = RunStage(isSoundChosen: false)
    try await other.hand.touch(words.runSoundSilent)
    try await other.hand.eventually("it is not asked again") { !other.hand.says(words.runSoundTitle) }
  }

  @Test("a treadmill is not asked where it is, and the ends of an aim go up and down")
  func choice() async throws {
    let stage = RunStage()
    let words = stage.hand.words
    try await stage.hand.sees(words.runPermissionLocation, whole: false)
    try await stage.hand.touch(words.runKindTreadmill)
    try await stage.hand.sees(words.runKindTreadmillText)
    #expect(!stage.hand.says(words.runPermissionLocationWhy, whole: false))
    try await stage.hand.touch(words.runAimHeartRate)
    try await stage.hand.sees(words.partsBpm(value: "145"))
    let high = stage.hand.screen.all.first { $0.kind == .stepper && $0.name == words.runHigh }
    high?.increment?()
    try await stage.hand.sees(words.partsBpm(value: "146"))
  }

  @Test("the ways of saying heavy that work now are named, and no others")
  func ways() async throws {
    let stage = RunStage()
    let words = stage.hand.words
    try await stage.hand.sees(words.runWayHeadset, whole: false)
    #expect(stage.hand.says(words.runWayScreen, whole: false))
    #expect(!stage.hand.says(words.iosWayLiveActivity, whole: false))
    #expect(!stage.hand.says(words.runWayKnock, whole: false))
  }

  @Test("paired sensors are heard while the runner gets ready")
  func heard() async throws {
    let stage = RunStage()
    let words = stage.hand.words
    stage.preview.gate.set(.bluetooth, .granted)
    try await stage.hand.sees("\(words.runSensorHeard) · \(words.runBatteryPercent(percent: "80"))", whole: false)
    #expect(stage.bridge.calls.contains("openSensors"))
    try await stage.hand.touch(words.runSensorsAll)
    #expect(stage.models.navigation.path.last == .sensors)
  }

  @Test("what was refused is changed in the system's settings, and the run begins without")
  func refused() async throws {
    let stage = RunStage()
    let words = stage.hand.words
    stage.preview.gate.set(.location, .deniedForGood)
    try await stage.hand.sees(words.runReadyWithout)
    try await stage.hand.touch(words.runPermissionSettings)
    #expect(stage.preview.gate.settings == 1)
    try await stage.start()
    try await stage.hand.eventually("the run is on") { stage.models.run.phase.isOn }
    #expect(stage.preview.gate.asked == [.activity, .bluetooth])
  }

  @Test("who only wants to try begins a simulated run")
  func demo() async throws {
    let stage = RunStage()
    try await stage.hand.touch(stage.hand.words.runDemoStart)
    try await stage.hand.eventually("the run is on") { stage.models.run.phase.isOn }
    #expect(stage.bridge.calls.contains("startSimulation"))
  }
}
