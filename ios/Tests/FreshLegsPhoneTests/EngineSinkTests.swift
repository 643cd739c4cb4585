import AVFoundation
import FreshLegsKit
import Testing

@testable import FreshLegsPhone

extension SoundTests {
  @MainActor
  @Suite(.serialized) struct EngineSinkTests {
    let session = SoundSession()
    let sink: EngineSink

    init() {
      SoundTests.begin()
      sink = EngineSink(session: session)
    }

    private func samples(_ count: Int, from first: Int = 0) -> (Data, [Float]) {
      let floats = (first..<first + count).map { Float($0 % 200) / 100 - 1 }
      return (floats.withUnsafeBytes { Data($0) }, floats)
    }

    @Test func everySampleReachesThePlayerAsItIs() throws {
      #expect(try sink.open() == SoundFormat(sampleRateHz: 48_000, float: true))
      #expect(StageAudioSession.isActive)
      let (first, firstFloats) = samples(7_200)
      let (second, secondFloats) = samples(100, from: 7_200)
      try sink.write(first)
      try sink.write(second)
      #expect(StageAudioEngine.player()?.samples == firstFloats + secondFloats)
      #expect(StageAudioEngine.player()?.isPlaying == true)
    }

    @Test(arguments: [(44_100.0, UInt32(44_100)), (16_000, 16_000), (96_000, 48_000)])
    func itPlaysAtTheRateOfTheDevice(deviceHz: Double, rateHz: UInt32) throws {
      StageAudioEngine.sampleRateHz = deviceHz
      #expect(try sink.open().sampleRateHz == rateHz)
    }

    @Test func whatWaitsIsWhatWasWrittenLessWhatWasPlayed() throws {
      _ = try sink.open()
      #expect(sink.waitingS() == 0)
      try sink.write(samples(7_200).0)
      #expect(abs(sink.waitingS() - 0.15) < 1e-9)
      StageAudioEngine.player()?.render(frames: 4_800)
      #expect(abs(sink.waitingS() - 0.05) < 1e-9)
      // Between two renderings it goes on.
      StageAudioEngine.player()?.renderedAgoS = 0.02
      #expect(abs(sink.waitingS() - 0.03) < 0.01)
      StageAudioEngine.player()?.renderedAgoS = nil
      // A pause in which there was nothing does not count as waiting.
      StageAudioEngine.player()?.render(frames: 48_000)
      #expect(sink.waitingS() == 0)
      try sink.write(samples(7_200).0)
      #expect(abs(sink.waitingS() - 0.15) < 1e-9)
    }

    @Test func buffersAreUsedInTurns() throws {
      _ = try sink.open()
      for _ in 0..<20 {
        try sink.write(samples(7_200).0)
        StageAudioEngine.player()?.render(frames: 7_200)
      }
      #expect(Set(StageAudioEngine.player()?.buffers ?? []).count == 1)
      try sink.write(samples(7_200).0)
      try sink.write(samples(7_200).0)
      #expect(Set(StageAudioEngine.player()?.buffers ?? []).count == 2)
    }

    @Test func theLatencyIsThatOfTheDevice() {
      StageAudioSession.outputLatencyS = 0.18
      #expect(sink.latencyS() == 0.18)
    }

    @Test func anotherConfigurationBeginsAnewWithTheNextSamples() throws {
      _ = try sink.open()
      try sink.write(samples(7_200).0)
      StageAudioEngine.changeConfiguration(sampleRateHz: 44_100)
      #expect(sink.waitingS() == 0)
      try sink.write(samples(480).0)
      #expect(StageAudioEngine.player()?.plays == 2)
      #expect(StageAudioEngine.player()?.isPlaying == true)
      #expect(abs(sink.waitingS() - 0.01) < 1e-9)
    }

    @Test func theEndOfACueStopsItForAMomentOnly() throws {
      let focus = SystemAudioFocus(session: session)
      _ = try sink.open()
      try sink.write(samples(7_200).0)
      try focus.take()
      #expect(StageAudioEngine.player()?.isPlaying == true)
      focus.give()
      #expect(StageAudioEngine.player()?.isPlaying == false)
      #expect(StageAudioSession.isActive)
      try sink.write(samples(7_200).0)
      #expect(StageAudioEngine.player()?.isPlaying == true)
    }

    @Test func aDeviceThatIsRefusedIsLetGo() {
      StageAudioSession.isRefused = true
      #expect(throws: StageAudioSession.Refused.self) { try sink.open() }
      StageAudioSession.isRefused = false
      StageAudioEngine.isGone = true
      #expect(throws: StageAudioEngine.Gone.self) { try sink.open() }
      #expect(!StageAudioSession.isActive)
      StageAudioEngine.isGone = false
      StageAudioEngine.sampleRateHz = 0
      #expect(throws: EngineSink.Failure.noOutput) { try sink.open() }
    }

    @Test func whatIsClosedPlaysNothingAndMusicIsToldSo() throws {
      _ = try sink.open()
      sink.close()
      #expect(StageAudioSession.orders.last == .deactivate(.notifyOthersOnDeactivation))
      #expect(throws: EngineSink.Failure.closed) { try sink.write(samples(10).0) }
      #expect(sink.waitingS() == 0)
      #expect(StageAudioEngine.player()?.isPlaying == false)
    }

    @Test func theFeedPlaysARunThroughItAndComesBackAfterARestartOfTheSystemsAudio() async {
      let clock = FakeTimekeeper()
      let feed = ToneFeed(sink: sink, clock: clock)
      let run = FakeRun()
      await feed.begin(run)
      await feed.sustain(true)
      await until { !run.sound.renders.isEmpty }
      #expect(await feed.isAwake)
      #expect(StageAudioEngine.engines.count == 1)
      StageAudioSession.restartMediaServices()
      await feed.audioChanged(.reset)
      await until { StageAudioEngine.player()?.isPlaying == true }
      #expect(StageAudioEngine.engines.count == 2)
      await feed.end()
      #expect(!StageAudioSession.isActive)
    }
  }
}
