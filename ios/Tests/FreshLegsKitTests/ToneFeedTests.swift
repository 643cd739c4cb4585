import Testing

@testable import FreshLegsKit

@MainActor
@Suite struct ToneFeedTests {
  let clock = FakeTimekeeper()
  let run = FakeRun()
  let sink: FakePcmSink
  let feed: ToneFeed

  init() {
    sink = FakePcmSink(clock: clock)
    feed = ToneFeed(sink: sink, clock: clock)
  }

  /// Lets time pass, and the feeder do its work each time that it is due.
  func pass(seconds: Double) async {
    let endS = clock.nowS() + seconds
    while clock.nowS() < endS {
      await until { await !feed.isAwake || clock.sleepers > 0 }
      clock.advance(byS: min(clock.nextDueS ?? endS, endS) - clock.nowS())
    }
    await settle()
  }

  @Test func nothingIsAskedWhileNothingIsToBeHeard() async {
    await feed.begin(run)
    await pass(seconds: 1)
    #expect(run.sound.calls == 0)
    #expect(sink.opened == 0)
  }

  @Test func fewCallsAreMadeWhileSomethingIsHeardAndNeverTooLate() async {
    await feed.begin(run)
    await feed.wake()
    await pass(seconds: 10)
    #expect(run.sound.calls <= 100)
    #expect(sink.underruns == 0)
    #expect(sink.writtenS > 10)
    #expect(sink.writtenS < 10.26)
  }

  @Test func framesAreHeardOneAfterTheOtherAndAfterTheLatencyOfTheDevice() async {
    run.sound.set(nowUs: 5_000_000)
    await feed.begin(run)
    await feed.wake()
    await pass(seconds: 1)
    let renders = run.sound.renders
    #expect(renders.first == 5_050_000)
    #expect(zip(renders, renders.dropFirst()).allSatisfy { $1 - $0 == 150_000 })
  }

  @Test func afterSilenceItSleepsAndIsSilentToTheLibrary() async {
    await feed.begin(run)
    await feed.wake()
    run.sound.set(isSounding: false)
    await pass(seconds: 3)
    await until { await !feed.isAwake }
    #expect(sink.closed == 1)
    let calls = run.sound.calls
    await pass(seconds: 2)
    #expect(run.sound.calls == calls)
    await feed.wake()
    await until { run.sound.calls > calls }
  }

  @Test func aGuideKeepsItAwakeThroughItsPauses() async {
    run.sound.set(isSounding: false)
    await feed.begin(run)
    await feed.sustain(true)
    await pass(seconds: 5)
    #expect(await feed.isAwake)
    await feed.sustain(false)
    await pass(seconds: 4)
    #expect(await !feed.isAwake)
  }

  @Test func anotherRouteBringsAnotherFormatAndLatency() async {
    await feed.begin(run)
    await feed.setTrimMs(-40)
    await feed.wake()
    await pass(seconds: 0.5)
    sink.become(sampleRateHz: 16_000, latencyS: 0.2)
    let before = run.sound.renders.count
    await feed.audioChanged(.routeChanged(.bluetooth))
    await until { run.sound.renders.count > before }
    #expect(run.calls.last == .soundFeed(SoundFormat(sampleRateHz: 16_000)))
    #expect(run.sound.renders[before] == 5_200_000)
    #expect(run.sound.trimMs == -40)
    #expect(await feed.isAwake)
  }

  @Test func aCallSilencesItAndAGuideComesBackAfterwards() async {
    await feed.begin(run)
    await feed.sustain(true)
    sink.set(isGone: true)
    await feed.audioChanged(.interrupted)
    #expect(await !feed.isAwake)
    await feed.wake()
    await feed.sustain(true)
    #expect(await !feed.isAwake)
    sink.set(isGone: false)
    await feed.audioChanged(.resumed)
    #expect(await feed.isAwake)
  }

  @Test func aGuideComesBackAlsoWhereNobodySaysThatACallIsOver() async {
    await feed.begin(run)
    await feed.sustain(true)
    await feed.audioChanged(.interrupted)
    await feed.sustain(true)
    #expect(await feed.isAwake)
  }

  @Test func aDeviceThatIsGoneIsTriedAgainWithTheNextCue() async {
    sink.set(isGone: true)
    await feed.begin(run)
    await feed.wake()
    #expect(await !feed.isAwake)
    sink.set(isGone: false)
    await feed.wake()
    await until { !run.sound.renders.isEmpty }
    sink.set(isGone: true)
    await pass(seconds: 1)
    #expect(await !feed.isAwake)
  }

  @Test func theEndOfARunLetsTheDeviceGo() async {
    await feed.begin(run)
    await feed.wake()
    await feed.end()
    #expect(sink.closed == 1)
    await feed.wake()
    #expect(await !feed.isAwake)
  }

  @Test func aBrokenRunIsSilent() async {
    run.breakDown()
    await feed.begin(run)
    await feed.wake()
    #expect(await !feed.isAwake)
    #expect(sink.closed == 1)
  }
}
