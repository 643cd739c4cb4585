import AVFoundation
import FreshLegsKit
import Testing

@testable import FreshLegsPhone

/// There is one phone, with one session: one after the other.
@Suite(.serialized) enum SoundTests {
  /// A phone that was just switched on.
  @MainActor
  static func begin() {
    StageAudioSession.reset()
    StageAudioEngine.reset()
    StageSpeech.voices = []
    StageSpeech.systemChoice = [:]
    StageSpeech.currentLanguageCode = "en-US"
  }

  /// Category and options, as they are asked for each time.
  static func category(_ options: AVAudioSession.CategoryOptions) -> StageAudioSession.Order {
    .category(.playback, .voicePrompt, options)
  }
}

extension SoundTests {
  @MainActor
  @Suite(.serialized) struct FocusTests {
    let session: SoundSession
    let focus: SystemAudioFocus

    init() {
      SoundTests.begin()
      session = SoundSession()
      focus = SystemAudioFocus(session: session)
      StageAudioSession.forgetOrders()
    }

    @Test func aCueSoftensMusicAndPausesPodcastsUntilItIsOver() throws {
      try focus.take()
      #expect(
        StageAudioSession.orders == [
          SoundTests.category([.duckOthers, .interruptSpokenAudioAndMixWithOthers]), .activate,
        ])
      StageAudioSession.forgetOrders()
      focus.give()
      #expect(StageAudioSession.orders == [.deactivate(.notifyOthersOnDeactivation)])
      focus.give()
      #expect(StageAudioSession.orders.count == 1)
    }

    @Test func whatIsRefusedLeavesNothingBehind() throws {
      StageAudioSession.isRefused = true
      #expect(throws: StageAudioSession.Refused.self) { try focus.take() }
      #expect(!StageAudioSession.isActive)
      StageAudioSession.isRefused = false
      try focus.take()
      #expect(StageAudioSession.isActive)
    }

    @Test func tonesMixAndGoOnAfterACue() throws {
      try session.takeForTones()
      #expect(StageAudioSession.orders == [SoundTests.category(.mixWithOthers), .activate])
      try focus.take()
      #expect(StageAudioSession.options.contains(.duckOthers))
      StageAudioSession.forgetOrders()
      focus.give()
      #expect(
        StageAudioSession.orders == [
          .deactivate(.notifyOthersOnDeactivation), SoundTests.category(.mixWithOthers), .activate,
        ])
      session.giveFromTones()
      #expect(!StageAudioSession.isActive)
    }

    @Test func everySpokenCueGivesMusicBackWhetherItIsDoneFailsOrIsStopped() async {
      let engine = FakeSpeechEngine()
      let speaker = Speaker(engine: engine, focus: focus, clock: FakeTimekeeper())
      let run = FakeRun()
      let ends: [(String, () -> Void)] = [
        ("done", engine.finish), ("error", engine.fail), ("cancel", { speaker.hush(cueId: 1) }),
        ("end", speaker.end),
      ]
      for (name, end) in ends {
        speaker.begin(run)
        StageAudioSession.forgetOrders()
        speaker.speak(.example(id: 1, leadInMs: 0))
        await until { engine.isSpeaking }
        #expect(StageAudioSession.isActive)
        end()
        await until { !speaker.isBusy }
        #expect(StageAudioSession.orders.last == .deactivate(.notifyOthersOnDeactivation), "\(name)")
      }
    }

    @Test func aCallInterruptsAndItsEndIsToldWhereItGoesOn() async throws {
      let heard = Heard(focus.changes)
      try focus.take()
      StageAudioSession.interrupt()
      await until { heard.readings == [.interrupted] }
      StageAudioSession.endInterruption(shouldResume: false)
      StageAudioSession.endInterruption(shouldResume: true)
      await until { heard.readings == [.interrupted, .resumed] }
      // What was taken before is gone: it is asked for anew.
      StageAudioSession.forgetOrders()
      focus.give()
      #expect(StageAudioSession.orders.isEmpty)
      try focus.take()
      #expect(StageAudioSession.isActive)
    }

    @Test func everyReaderIsToldEveryChange() async {
      let first = Heard(focus.changes)
      let second = Heard(focus.changes)
      StageAudioSession.route(to: .headphones, uid: "jack")
      await until { first.readings.count == 1 && second.readings.count == 1 }
      first.cease()
      await until { first.isOver }
      StageAudioSession.restartMediaServices()
      await until { second.readings == [.routeChanged(.wired), .reset] }
      #expect(first.readings == [.routeChanged(.wired)])
    }

    @Test func onlyAnotherDeviceIsAnotherRoute() async {
      let heard = Heard(focus.changes)
      // As the system does for each change of options.
      StageAudioSession.route(to: .builtInSpeaker, uid: "speaker")
      await settle()
      let ways: [(AVAudioSession.Port, String)] = [
        (.bluetoothA2DP, "a"), (.bluetoothA2DP, "b"), (.builtInSpeaker, "speaker"),
      ]
      for (port, uid) in ways {
        let count = heard.readings.count
        StageAudioSession.route(to: port, uid: uid)
        await until { heard.readings.count == count + 1 }
      }
      #expect(heard.readings == [.routeChanged(.bluetooth), .routeChanged(.bluetooth), .routeChanged(.speaker)])
      #expect(focus.route == .speaker)
    }

    @Test(arguments: [
      (AVAudioSession.Port.bluetoothA2DP, AudioRoute.bluetooth), (.bluetoothLE, .bluetooth), (.headphones, .wired),
      (.usbAudio, .wired), (.builtInSpeaker, .speaker), (.builtInReceiver, .speaker), (.airPlay, .other),
    ])
    func aRouteIsWhatIsNearestToTheEar(port: AVAudioSession.Port, route: AudioRoute) {
      #expect(AudioRoute(ports: [.builtInSpeaker, port]) == (route == .other ? .speaker : route))
      #expect(AudioRoute(ports: [port]) == route)
    }

    @Test func headphonesThatGoDoNotStopARun() {
      SoundTests.begin()
      _ = SystemAudioFocus(session: SoundSession())
      #expect(StageAudioSession.orders == [.prefersInterruptionOnRouteDisconnect(false)])
    }
  }
}
