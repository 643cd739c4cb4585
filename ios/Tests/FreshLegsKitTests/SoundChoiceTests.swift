import Testing

@testable import FreshLegsKit

@MainActor
@Suite struct SoundChoiceTests {
  @MainActor final class Stage {
    let clock = FakeTimekeeper()
    let engine = FakeSpeechEngine()
    let focus = FakeAudioFocus()
    let vibrator = FakeVibrator()
    let run = FakeRun()
    let sink: FakePcmSink
    let preferences: FakePreferences
    let choice: SoundChoice
    let tones: ToneFeed
    let audio: RunAudio

    init(_ chosen: WithoutHeadphones?, _ route: AudioRoute = .speaker) {
      focus.route = route
      engine.isInstant = true
      sink = FakePcmSink(clock: clock)
      preferences = FakePreferences(PreferenceValues(withoutHeadphones: chosen))
      choice = SoundChoice(focus: focus, preferences: preferences)
      tones = ToneFeed(sink: sink, clock: clock)
      audio = RunAudio(
        speaker: Speaker(engine: engine, focus: focus, clock: clock), tones: tones, vibrator: vibrator, focus: focus,
        sound: choice)
      audio.begin(run)
    }

    var words: Int {
      engine.events.filter { if case .speak = $0 { true } else { false } }.count
    }

    func speak(_ id: UInt32 = 1, _ priority: Priority = .split) {
      audio.take(.speak(.example(id: id, priority: priority, leadInMs: 0, vibrationMs: [])))
    }
  }

  @Test func aRunnerWithoutHeadphonesIsAskedOnceAndNeverWithThem() async {
    let stage = Stage(nil)
    #expect(stage.choice.isAsked)
    stage.focus.change(.routeChanged(.wired))
    await until { !stage.choice.isAsked }
    stage.focus.change(.routeChanged(.speaker))
    await until { stage.choice.isAsked }
    stage.choice.choose(.vibration)
    #expect(!stage.choice.isAsked)
    #expect(stage.preferences.values.withoutHeadphones == .vibration)
  }

  @Test func whoWasNeverAskedHearsTheRunAndMissesNothing() async {
    let stage = Stage(nil)
    stage.speak()
    await until { stage.words == 1 }
  }

  @Test func byVibrationACueIsFeltAndItsWordsAreOnlyOnTheScreen() async {
    let stage = Stage(.vibration)
    stage.speak()
    await settle()
    #expect(stage.vibrator.patternsMs == [RunAudio.shortMs])
    #expect(stage.words == 0)
    #expect(stage.sink.opened == 0)
    #expect(stage.focus.taken == 0)
  }

  @Test func whatIsNotSpokenByChoiceIsNoFaultOfTheVoice() {
    let stage = Stage(.silent)
    for id: UInt32 in 1...4 { stage.speak(id) }
    #expect(stage.run.outcomes == (1...4).map { .cueEnded($0, .interrupted) })
    #expect(stage.vibrator.patternsMs.isEmpty)
  }

  @Test(arguments: WithoutHeadphones.allCases)
  func theAnswerToARedFlagIsSpokenAndFeltWhateverWasChosen(_ way: WithoutHeadphones) async {
    let stage = Stage(way)
    stage.speak(1, .safety)
    await until { stage.words == 1 }
    #expect(stage.vibrator.patternsMs == [RunAudio.shortMs])
  }

  @Test func withHeadphonesEverythingIsHeard() async {
    let stage = Stage(.silent, .wired)
    stage.speak()
    await until { stage.words == 1 }
  }

  @Test func wordsEndAsHeadphonesArePulledOutAndComeBackWithThem() async {
    let stage = Stage(.vibration, .wired)
    stage.engine.isInstant = false
    stage.speak(1)
    stage.speak(2)
    await until { stage.engine.isSpeaking }
    stage.focus.change(.routeChanged(.speaker))
    await until { !stage.engine.isSpeaking }
    #expect(stage.run.outcomes == [.cueEnded(2, .interrupted), .cueEnded(1, .interrupted)])
    stage.focus.change(.routeChanged(.wired))
    stage.speak(3)
    await until { stage.words == 2 }
  }

  @Test func aMetronomeFallsSilentWithoutHeadphonesAndGoesOnWithThem() async {
    let stage = Stage(.vibration, .wired)
    let guide = GuideView(
      inSteps: nil, outSteps: nil, cadenceSpm: 172, onSteps: true, coupling: nil, untilS: nil)
    stage.audio.take(.show(.example(elapsedS: 10, guide: guide)))
    await until { await stage.tones.isAwake }
    stage.focus.change(.routeChanged(.speaker))
    await until { await !stage.tones.isAwake }
    stage.focus.change(.routeChanged(.wired))
    await until { await stage.tones.isAwake }
  }

  @Test func howFastByWhichVoiceAndHowLoudIsAsTheRunnerLikesIt() async {
    let stage = Stage(nil)
    var values = PreferenceValues()
    values.speechRate = 1.25
    values.voice = "anna"
    values.soundTrimMs = -40
    values.breathVolume = 0.1
    stage.audio.apply(values)
    stage.speak()
    await until { stage.run.sound.trimMs == -40 }
    #expect(stage.engine.rate == 1.25)
    #expect(stage.engine.voice == "anna")
    #expect(abs((stage.run.sound.volumes?.breathDb ?? 0) + 20) < 0.001)
    #expect(stage.run.sound.volumes?.metronomeDb == 0)
    #expect(RunAudio.decibels(0) == -60)
  }

  @Test func aRunSaysThatItIsToBeAskedFirst() async {
    let stage = Stage(nil)
    let model = RunModel(
      bridge: PreviewBridge(), audio: stage.audio,
      phone: PhoneSensors(locator: Locator(source: FakeSource<LocationReading>()), others: []),
      headset: HeadsetButtons(source: FakeHeadset()), screen: FakeScreen(), clock: stage.clock, sound: stage.choice)
    #expect(model.needsSoundChoice)
    stage.focus.route = .bluetooth
    await model.prepare()
    #expect(!model.needsSoundChoice)
    stage.focus.route = .speaker
    await model.prepare()
    #expect(model.needsSoundChoice)
    model.chooseSound(.speaker)
    #expect(!model.needsSoundChoice)
  }
}
