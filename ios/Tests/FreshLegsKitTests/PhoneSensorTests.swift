import Testing

@testable import FreshLegsKit

@MainActor
@Suite struct PhoneSensorTests {
  let run = FakeRun()

  @Test func aPositionReachesTheRunAndWhatIsNotValidIsAbsent() async {
    let source = FakeSource<LocationReading>()
    let locator = Locator(source: source)
    locator.start(feeding: run)
    source.give(LocationReading(latitudeDeg: 48.1, longitudeDeg: 11.6, accuracyM: 5))
    source.give(
      LocationReading(
        latitudeDeg: 48.2, longitudeDeg: 11.7, accuracyM: 4, altitudeM: 520, verticalAccuracyM: 3, speedMPerS: 2.8))
    await until { run.calls.count == 2 }
    #expect(
      run.calls == [
        .fix(Fix(latitudeDeg: 48.1, longitudeDeg: 11.6, accuracyM: 5, altitudeM: nil, speedMPerS: nil)),
        .fix(Fix(latitudeDeg: 48.2, longitudeDeg: 11.7, accuracyM: 4, altitudeM: 520, speedMPerS: 2.8)),
      ])
    locator.stop()
    await until { !source.isOn }
  }

  @Test(arguments: [
    LocationReading(latitudeDeg: 48, longitudeDeg: 11, accuracyM: -1),
    LocationReading(latitudeDeg: 48, longitudeDeg: 11, accuracyM: 5, ageS: 6),
    LocationReading(latitudeDeg: 91, longitudeDeg: 11, accuracyM: 5),
    LocationReading(latitudeDeg: .nan, longitudeDeg: 11, accuracyM: 5),
  ])
  func whatIsNoPositionDoesNotReachTheRun(_ reading: LocationReading) {
    #expect(Fix(reading) == nil)
  }

  @Test func aBrokenRunLetsTheSensorGo() async {
    let source = FakeSource<LocationReading>()
    let locator = Locator(source: source)
    locator.start(feeding: run)
    run.breakDown()
    source.give(LocationReading(latitudeDeg: 48, longitudeDeg: 11, accuracyM: 5))
    await until { !source.isOn }
  }

  @Test func stepsNeverFallWhenTheCounterBeginsAnew() {
    let counter = StepCounter()
    #expect(counter.take(StepReading(total: 9_000)) == 0)
    #expect(counter.take(StepReading(total: 9_010)) == 10)
    #expect(counter.take(StepReading(total: 4)) == 14)
    #expect(counter.take(StepReading(total: 9)) == 19)
  }

  @Test func aLateBatchOfStepsCountsButIsNotTold() {
    let counter = StepCounter()
    _ = counter.take(StepReading(total: 100))
    #expect(counter.take(StepReading(total: 140, ageS: 30)) == nil)
    #expect(counter.take(StepReading(total: 145)) == 45)
  }

  @Test func cadenceIsStepsAMinute() {
    #expect(StepReading(total: 1, stepsPerS: 2.9).cadenceSpm == 174)
    #expect(StepReading(total: 1).cadenceSpm == nil)
  }

  @Test func stepsAndHeightsReachTheRun() async {
    let (steps, heights) = (FakeSource<StepReading>(), FakeSource<Double>())
    let (pedometer, barometer) = (Pedometer(source: steps), Barometer(source: heights))
    pedometer.start(feeding: run)
    steps.give(StepReading(total: 5))
    await until { run.calls.count == 1 }
    barometer.start(feeding: run)
    heights.give(.nan)
    heights.give(1.5)
    await until { run.calls.count == 2 }
    #expect(run.calls == [.phoneSteps(0), .barometricAltitude(1.5)])
    pedometer.stop()
    barometer.stop()
    await until { !steps.isOn && !heights.isOn }
  }

  @Test func aSecondOfAccelerationIsOneCall() async {
    let source = FakeSource<AccelerationSample>()
    let accelerometer = Accelerometer(source: source)
    accelerometer.start(feeding: run)
    for number in 0..<120 {
      source.give(AccelerationSample(atS: 990 + Double(number) * 0.02, xG: 0.001, yG: -1, zG: 40))
    }
    await until { run.calls.count == 2 }
    guard case .acceleration(let ageUs, let periodUs, let samplesMg) = run.calls[0] else {
      Issue.record("no acceleration")
      return
    }
    #expect(periodUs == 20_000)
    #expect(abs(Int(ageUs) - 9_020_000) <= 1)
    #expect(samplesMg.count == 150)
    #expect(samplesMg.prefix(3) == [1, -1_000, 32_767])
    accelerometer.stop()
    await until { !source.isOn }
  }

  @Test func noPacketOfAccelerationGoesAcrossAGap() {
    let packer = AccelerationPacker(samples: 50)
    var packets: [AccelerationPacker.Packet] = []
    for number in 0..<10 { packets += packer.take(.init(atS: Double(number) * 0.02, xG: 0, yG: 0, zG: 1)) }
    for number in 0..<50 { packets += packer.take(.init(atS: 5 + Double(number) * 0.02, xG: 0, yG: 0, zG: 1)) }
    #expect(packets.map(\.samplesMg.count) == [30, 150])
    #expect(packets.map(\.periodUs) == [20_000, 20_000])
  }
}
