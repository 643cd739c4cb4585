import AVFoundation
import FreshLegsKit
import MediaPlayer
import Testing

@testable import FreshLegsPhone

extension SoundTests {
  @MainActor
  @Suite(.serialized) struct HeadsetTests {
    let session = SoundSession()
    let focus: SystemAudioFocus
    let clock = FakeTimekeeper()
    let headset: SystemHeadset
    let center = MPRemoteCommandCenter.shared()

    init() {
      SoundTests.begin()
      StageAudioSession.outputs = [(.bluetoothA2DP, "buds")]
      focus = SystemAudioFocus(session: session)
      headset = SystemHeadset(session: session, focus: focus, title: "Fresh Legs", clock: clock)
    }

    @Test func itIsConnectedWhereHeadphonesAre() {
      #expect(headset.isConnected)
      StageAudioSession.outputs = [(.builtInSpeaker, "speaker")]
      #expect(!headset.isConnected)
      StageAudioSession.outputs = [(.headphones, "jack")]
      #expect(headset.isConnected)
    }

    @Test func nothingIsTakenBeforeItIsTold() {
      #expect(StageRemote.targets == 0)
      #expect(MPNowPlayingInfoCenter.default().nowPlayingInfo == nil)
      #expect(!StageAudioSession.isActive)
    }

    @Test func aClaimPlaysSilenceAloneAndHearsEveryPress() async {
      let heard = Heard(headset.events)
      headset.claim()
      #expect(StageAudioSession.isActive)
      #expect(StageAudioSession.options == [])
      #expect(StageAudioEngine.player()?.isLooping == true)
      let info = MPNowPlayingInfoCenter.default().nowPlayingInfo
      #expect(info?[MPMediaItemPropertyTitle] as? String == "Fresh Legs")
      for command in [center.togglePlayPauseCommand, center.playCommand, center.pauseCommand] {
        #expect(StageRemote.press(command))
      }
      await until { heard.readings == [.pressed, .pressed, .pressed] }
      headset.claim()
      #expect(StageRemote.targets == 3)
      headset.release()
      #expect(StageRemote.targets == 0)
      #expect(MPNowPlayingInfoCenter.default().nowPlayingInfo == nil)
      #expect(StageAudioEngine.engines.last?.isRunning == false)
      #expect(StageAudioSession.orders.last == .deactivate(.notifyOthersOnDeactivation))
      #expect(!StageRemote.press(center.playCommand))
    }

    @Test func cuesOfWhoHasTheButtonSoftenNobody() throws {
      headset.claim()
      StageAudioSession.forgetOrders()
      try focus.take()
      focus.give()
      #expect(StageAudioSession.orders.isEmpty)
      headset.release()
    }

    @Test func musicThatBeginsBehindALockedScreenIsNotInterrupted() async throws {
      let heard = Heard(headset.events)
      headset.claim()
      StageAudioSession.interrupt()
      await until { heard.readings == [.changed] }
      #expect(StageAudioEngine.engines.last?.isRunning == false)
      try focus.take()
      #expect(StageAudioSession.options.contains(.mixWithOthers))
      focus.give()
      await until { clock.sleepers == 1 }
      StageAudioSession.isOtherPlaying = true
      clock.advance(byS: SystemHeadset.sureAfterS)
      await until { heard.readings == [.changed, .changed] }
      #expect(headset.isOtherAudioPlaying)
      headset.release()
      #expect(!StageAudioSession.isActive)
    }

    @Test func afterACallTheButtonIsOursAgain() async {
      let heard = Heard(focus.changes)
      headset.claim()
      StageAudioSession.interrupt()
      StageAudioSession.endInterruption(shouldResume: true)
      await until { heard.readings == [.interrupted, .resumed] }
      await until { StageAudioEngine.engines.last?.isRunning == true }
      #expect(StageAudioSession.isActive)
      #expect(StageAudioSession.options == [])
      headset.release()
    }

    @Test func silenceGoesOnInOtherHeadphones() async {
      headset.claim()
      StageAudioEngine.changeConfiguration(sampleRateHz: 44_100)
      await until { StageAudioEngine.engines.count == 2 && StageAudioEngine.engines.last?.isRunning == true }
      headset.release()
    }

    @Test func whereTheSystemRefusesToPlayAloneCuesAreHeardAllTheSame() throws {
      StageAudioSession.refusesSole = true
      headset.claim()
      try focus.take()
      #expect(StageAudioSession.isActive)
      #expect(StageAudioSession.options.contains(.duckOthers))
      focus.give()
      headset.release()
      #expect(!StageAudioSession.isActive)
    }

    @Test func othersThatPlayAndRoutesThatChangeAreTold() async {
      let heard = Heard(headset.events)
      StageAudioSession.other(isPlaying: true)
      await until { heard.readings == [.changed] }
      #expect(headset.isOtherAudioPlaying)
      StageAudioSession.route(to: .builtInSpeaker, uid: "speaker")
      await until { heard.readings == [.changed, .changed] }
    }

    @Test func theKitTakesAndGivesTheButtonThroughIt() async {
      let buttons = HeadsetButtons(source: headset)
      var presses = 0
      buttons.start { presses += 1 }
      #expect(StageRemote.targets == 3)
      StageRemote.press(center.togglePlayPauseCommand)
      await until { presses == 1 }
      StageAudioSession.other(isPlaying: true)
      await until { StageRemote.targets == 0 }
      #expect(buttons.ways == [.screen])
      buttons.stop()
    }
  }
}
