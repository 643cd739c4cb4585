import CoreLocation
import CoreMotion
import FreshLegsKit
import Testing

@testable import FreshLegsPhone

/// What is told by a stream, as it comes.
@MainActor
final class Heard<Reading: Sendable> {
  private(set) var readings: [Reading] = []
  private(set) var isOver = false
  private var task: Task<Void, Never>?

  init(_ stream: AsyncStream<Reading>) {
    task = Task { [weak self] in
      for await reading in stream { self?.readings.append(reading) }
      self?.isOver = true
    }
  }

  /// Ceases to read.
  func cease() { task?.cancel() }
}

// With those who ask for permissions: they have the same satellites and legs.
extension PhoneTests {
  @MainActor
  @Suite(.serialized) struct MotionTests {
    nonisolated static let then = Date(timeIntervalSince1970: 1_700_000_000)

    init() {
      StageLocation.reset()
      StageMotion.reset()
    }

    private func location(
      accuracyM: Double = 5,
      verticalAccuracyM: Double = 3,
      speedMPerS: Double = 3,
      speedAccuracyMPerS: Double = 0.3,
      agoS: Double = 0
    ) -> CLLocation {
      CLLocation(
        coordinate: CLLocationCoordinate2D(latitude: 52.5, longitude: 13.4), altitude: 34,
        horizontalAccuracy: accuracyM,
        verticalAccuracy: verticalAccuracyM, course: 90, courseAccuracy: 5, speed: speedMPerS,
        speedAccuracy: speedAccuracyMPerS, timestamp: Self.then - agoS)
    }

    @Test func placesAreToldForARunnerAndBehindALockedScreenToo() async {
      let heard = Heard(SystemLocationSource { Self.then }.readings())
      await until { StageLocation.isUpdating }
      #expect(StageLocation.manager?.activityType == .fitness)
      #expect(StageLocation.manager?.allowsBackgroundLocationUpdates == true)
      #expect(StageLocation.manager?.pausesLocationUpdatesAutomatically == false)
      #expect(StageLocation.manager?.showsBackgroundLocationIndicator == true)
      StageLocation.move([location(agoS: 2), location()])
      await until { heard.readings.count == 2 }
      #expect(
        heard.readings.first
          == LocationReading(
            latitudeDeg: 52.5, longitudeDeg: 13.4, accuracyM: 5, altitudeM: 34, verticalAccuracyM: 3, speedMPerS: 3,
            ageS: 2))
      #expect(heard.readings.last?.ageS == 0)
    }

    @Test func whatTheSystemSaysIsNotValidStaysSo() async {
      let heard = Heard(SystemLocationSource { Self.then }.readings())
      await until { StageLocation.isUpdating }
      StageLocation.move([
        location(accuracyM: -1), location(verticalAccuracyM: -1), location(speedMPerS: -1),
        location(speedAccuracyMPerS: -1), location(agoS: -3),
      ])
      await until { heard.readings.count == 5 }
      #expect(heard.readings[0].accuracyM == -1)
      #expect(heard.readings[1].verticalAccuracyM == -1)
      #expect(heard.readings[2].speedMPerS == -1)
      #expect(heard.readings[3].speedMPerS == -1)
      #expect(heard.readings[4].ageS == 0)
    }

    @Test func whoCeasesToReadLetsTheReceiverGo() async {
      let heard = Heard(SystemLocationSource().readings())
      await until { StageLocation.isUpdating }
      heard.cease()
      await until { !StageLocation.isUpdating }
      await until { StageLocation.manager == nil }
    }

    @Test func aRunnerWhoSaysNoAndThenYesIsFoundAgain() async {
      let heard = Heard(SystemLocationSource().readings())
      await until { StageLocation.isUpdating }
      StageLocation.fail(.locationUnknown)
      #expect(StageLocation.isUpdating)
      StageLocation.fail(.denied)
      #expect(!StageLocation.isUpdating)
      StageLocation.authorize(.denied)
      #expect(!StageLocation.isUpdating)
      StageLocation.authorize(.authorizedWhenInUse)
      #expect(StageLocation.isUpdating)
      #expect(!heard.isOver)
    }

    @Test func stepsAreCountedFromNowAndTheirCadenceIsASecond() async {
      let heard = Heard(SystemStepSource { Self.then }.readings())
      await until { StageMotion.countsSteps }
      #expect(StageMotion.stepsFrom == Self.then)
      StageMotion.step(total: 12, cadencePerS: 2.8)
      StageMotion.step(total: 20, cadencePerS: nil)
      await until { heard.readings.count == 2 }
      #expect(heard.readings[0].total == 12)
      #expect(heard.readings[0].cadenceSpm.map { abs($0 - 168) < 1e-9 } == true)
      #expect(heard.readings[1].stepsPerS == nil)
      heard.cease()
      await until { !StageMotion.countsSteps }
    }

    @Test func stepsThatTheSystemKeptBackSayHowOldTheyAre() async {
      let heard = Heard(SystemStepSource { Date() }.readings())
      await until { StageMotion.countsSteps }
      StageMotion.step(total: 12, cadencePerS: 2.8, agoS: 30)
      await until { heard.readings.count == 1 }
      #expect(abs(heard.readings[0].ageS - 30) < 5)
    }

    @Test func heightsAreMetresAboveTheBeginning() async {
      let heard = Heard(SystemHeightSource().heightsM())
      await until { StageMotion.feelsHeights }
      StageMotion.climb(toM: 0)
      StageMotion.climb(toM: -1.5)
      await until { heard.readings == [0, -1.5] }
      heard.cease()
      await until { !StageMotion.feelsHeights }
    }

    @Test func shakesHaveAndroidsSignAndTheClockOfTheirSource() async {
      let source = SystemAccelerationSource()
      let heard = Heard(source.samples(rateHz: 50))
      await until { StageMotion.feelsShakes }
      #expect(StageMotion.shakesEveryS == 0.02)
      let nowS = source.nowS()
      StageMotion.shake(atS: nowS, x: 0.1, y: -0.2, z: -1)
      await until { heard.readings.count == 1 }
      #expect(heard.readings == [AccelerationSample(atS: nowS, xG: -0.1, yG: 0.2, zG: 1)])
      #expect(source.nowS() - nowS < 60)
      heard.cease()
      await until { !StageMotion.feelsShakes }
    }

    @Test func anErrorIsNoReadingAndNoEnd() async {
      let steps = Heard(SystemStepSource().readings())
      let heights = Heard(SystemHeightSource().heightsM())
      let shakes = Heard(SystemAccelerationSource().samples(rateHz: 50))
      await until { StageMotion.countsSteps && StageMotion.feelsHeights && StageMotion.feelsShakes }
      StageMotion.fail()
      await settle()
      #expect(steps.readings.isEmpty && heights.readings.isEmpty && shakes.readings.isEmpty)
      #expect(!steps.isOver && !heights.isOver && !shakes.isOver)
      for end in [steps.cease, heights.cease, shakes.cease] { end() }
      await until { !StageMotion.countsSteps && !StageMotion.feelsHeights && !StageMotion.feelsShakes }
    }

    @Test func aPhoneWithoutThemTellsNothing() async {
      StageMotion.isAvailable = false
      let steps = Heard(SystemStepSource().readings())
      let heights = Heard(SystemHeightSource().heightsM())
      let shakes = Heard(SystemAccelerationSource().samples(rateHz: 50))
      await until { steps.isOver && heights.isOver && shakes.isOver }
      #expect(!StageMotion.countsSteps && !StageMotion.feelsHeights && !StageMotion.feelsShakes)
    }
  }
}
