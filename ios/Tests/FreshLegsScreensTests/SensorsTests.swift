import FreshLegsKit
import FreshLegsScreensTesting
import FreshLegsWords
import SwiftUI
import Testing

@testable import FreshLegsScreens

@MainActor
struct SensorsTests {
  private let bridge = PreviewBridge()
  private let preview: PreviewModels
  private var models: AppModels { preview.models }

  init() { preview = PreviewModels(bridge: bridge) }

  /// The screen of somebody who has not been asked for Bluetooth.
  private func newcomer(_ language: String = "en") -> Hand {
    Hand(SensorsScreen(models: models), models: models, language: language)
  }

  /// The screen of somebody who has allowed Bluetooth before, and this is heard.
  private func hand(_ view: SensorsView = .searching, _ language: String = "en") async -> Hand {
    preview.gate.set(.bluetooth, .granted)
    await models.permissions.refresh()
    bridge.sensors.become(view, events: [])
    return newcomer(language)
  }

  @Test("Bluetooth is asked for with its reason, and then the radio opens")
  func asked() async throws {
    let hand = newcomer()
    try await hand.sees(hand.words.sensorsAllowText)
    #expect(preview.gate.asked == [])
    #expect(!bridge.calls.contains("openSensors"))
    #expect(!hand.says(hand.words.sensorsScan))
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.sensorsAllow)
    try await hand.sees(hand.words.sensorsScan)
    #expect(preview.gate.asked == [.bluetooth])
    #expect(bridge.calls.filter { $0 == "openSensors" }.count == 1)
    #expect(!hand.says(hand.words.sensorsAllowText))
  }

  @Test("the system's question is not put twice")
  func held() async throws {
    preview.gate.hold()
    let hand = newcomer()
    try await hand.touch(hand.words.sensorsAllow)
    try await hand.eventually("it cannot be asked again") { hand.touchable(hand.words.sensorsAllow) == nil }
    preview.gate.release()
    try await hand.sees(hand.words.sensorsScan)
    #expect(preview.gate.asked == [.bluetooth])
  }

  @Test("who has allowed it before finds the radio open")
  func allowed() async throws {
    let hand = await hand()
    try await hand.sees(hand.words.sensorsNearby)
    #expect(preview.gate.asked == [])
    #expect(bridge.calls.filter { $0 == "openSensors" }.count == 1)
  }

  @Test("who refuses Bluetooth is told that only the settings change it, and keeps their sensors")
  func refused() async throws {
    preview.gate.answer(.bluetooth, .deniedForGood)
    let hand = newcomer()
    try await hand.touch(hand.words.sensorsAllow)
    try await hand.sees(hand.words.sensorsDenied)
    #expect(!bridge.calls.contains("openSensors"))
    #expect(hand.says("Polar H10", whole: false))
    #expect(!hand.says(hand.words.sensorsScan))
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.sensorsOpenSettings)
    #expect(preview.gate.settings == 1)
  }

  @Test("where somebody else forbids Bluetooth, nothing is asked")
  func restricted() async throws {
    preview.gate.set(.bluetooth, .restricted)
    await models.permissions.refresh()
    let hand = newcomer()
    try await hand.sees(hand.words.sensorsDenied)
    #expect(!hand.says(hand.words.sensorsAllow))
  }

  @Test("Bluetooth that is off says so and where it is switched on, and nothing can be looked for")
  func off() async throws {
    let hand = await hand(.radio(.off, note: "Bluetooth is off."))
    try await hand.sees("Bluetooth is off.")
    #expect(hand.says(hand.words.iosSensorsSwitchOn))
    #expect(AccessibilityNotification.Announcement.stageSaid.contains("Bluetooth is off."))
    #expect(hand.says(hand.words.sensorsScan))
    #expect(hand.touchable(hand.words.sensorsScan) == nil)
    bridge.sensors.become(.radio(), events: [])
    try await hand.eventually("it can be looked for") { hand.touchable(hand.words.sensorsScan) != nil }
    #expect(!hand.says("Bluetooth is off."))
  }

  @Test("a phone without Bluetooth says so, and offers nothing that needs it")
  func missing() async throws {
    let hand = await hand(.radio(.missing, note: "This phone has no Bluetooth."))
    try await hand.sees("This phone has no Bluetooth.")
    #expect(!hand.says(hand.words.sensorsScan))
    #expect(hand.touchable(hand.words.sensorsOpenSettings) == nil)
  }

  @Test("Bluetooth that the system forbids leads to its settings")
  func forbidden() async throws {
    let hand = await hand(.radio(.forbidden, note: "Fresh Legs may not use Bluetooth."))
    try await hand.touch(hand.words.sensorsOpenSettings)
    #expect(preview.gate.settings == 1)
    #expect(!hand.says(hand.words.sensorsScan))
  }

  @Test("a radio that could not be opened is tried again")
  func failure() async throws {
    bridge.fail(with: .Busy)
    let hand = await hand()
    try await hand.sees(hand.words.partsNoticeBusy)
    bridge.fail(with: nil)
    try await hand.eventually("both are tried again") {
      hand.touchable(hand.words.partsRetry)?.press?()
      return hand.says(hand.words.sensorsNearby) && hand.says("Stryd", whole: false)
    }
  }

  @Test("sensors are looked for, also those that do not say that they are, until the runner has enough")
  func scan() async throws {
    let hand = await hand(.radio())
    try await hand.touch(hand.words.sensorsScan)
    #expect(bridge.sensors.calls.contains(.scan(everything: false)))
    bridge.sensors.become(.radio(scanning: true), events: [])
    try await hand.sees(hand.words.sensorsScanning)
    #expect(hand.says(hand.words.sensorsScanNothing))
    #expect(hand.nameless == [])
    // It changes at once what is being looked for.
    let everything = try #require(
      hand.screen.all.first { $0.kind == .toggle && $0.name.contains(hand.words.sensorsEverything) })
    everything.press?()
    await hand.settle()
    #expect(bridge.sensors.calls.last == .scan(everything: true))
    try await hand.touch(hand.words.sensorsScanStop)
    #expect(bridge.sensors.calls.last == .stopScan)
  }

  @Test("a sensor that was found shows its name, signal and values, and is paired")
  func pair() async throws {
    let hand = await hand()
    try await hand.sees("COOSPO H808S", whole: false)
    #expect(hand.says(hand.words.sensorsUnnamed, whole: false))
    #expect(hand.says(hand.words.sensorsOffersNothing, whole: false))
    #expect(hand.says(hand.words.sensorsSignalStrong, whole: false))
    #expect(hand.says(hand.words.sensorsSignalWeak, whole: false))
    #expect(hand.says("1.5 %", whole: false))
    #expect(hand.nameless == [])
    try await hand.touch(hand.words.sensorsLookAt(name: "COOSPO H808S"))
    try await hand.eventually("it is listened to") {
      bridge.sensors.calls.last == .watch(["strap", "pod", "band"])
    }
    #expect(!hand.says(hand.words.sensorsLookAt(name: "COOSPO H808S")))
    #expect(hand.says(hand.words.sensorsLinkNone))
    try await hand.touch(hand.words.sensorsPairWith(name: "COOSPO H808S"))
    #expect(bridge.sensors.calls.contains(.pair("band", name: nil)))
  }

  @Test("what cannot be paired says why")
  func unpaired() async throws {
    let hand = await hand()
    bridge.sensors.fail(with: .Busy)
    try await hand.touch(hand.words.sensorsPairWith(name: "COOSPO H808S"))
    try await hand.sees(hand.words.partsNoticeBusy)
    try await hand.touch(hand.words.partsUnderstood)
    #expect(models.sensors.notice == nil)
  }

  @Test("a paired sensor shows its link, what it measures, its battery, and what to do where it is missing")
  func paired() async throws {
    let hand = await hand()
    try await hand.sees(hand.words.sensorsLinkStreaming)
    #expect(hand.says(hand.words.partsBpm(value: "64")))
    #expect(hand.says(hand.words.sensorsBatteryHint(percent: "80")))
    #expect(hand.says(hand.words.sensorsBattery(percent: "55")))
    #expect(hand.says(hand.words.sensorsLinkWaiting))
    #expect(hand.says("Stryd shows no sign of life. Move it to wake it."))
    try await hand.touch(hand.words.sensorsRetry)
    #expect(bridge.sensors.calls.contains(.retry))
    let headings = hand.screen.all.filter(\.isHeader).map(\.name)
    for heading in [hand.words.appSensors, hand.words.sensorsMine, hand.words.sensorsNearby] {
      #expect(headings.contains(heading), "\(heading)")
    }
  }

  @Test("what becomes of a sensor is said and announced")
  func news() async throws {
    let hand = await hand()
    try await hand.sees(hand.words.sensorsLinkStreaming)
    bridge.sensors.become(.searching, events: [.news(atS: 1, sensor: "strap", news: .lost, text: "Gone.")])
    try await hand.sees("Gone.")
    #expect(AccessibilityNotification.Announcement.stageSaid.contains("Gone."))
  }

  @Test("the order of preference is changed one place at a time")
  func order() async throws {
    let hand = await hand()
    try await hand.sees(hand.words.sensorsOrder)
    #expect(hand.touchable(hand.words.sensorsUp(name: "Polar H10")) == nil)
    #expect(hand.touchable(hand.words.sensorsDown(name: "Stryd")) == nil)
    try await hand.touch(hand.words.sensorsDown(name: "Polar H10"))
    try await hand.eventually("the pod counts first") { identities == ["pod", "strap"] }
    try await hand.touch(hand.words.sensorsUp(name: "Polar H10"))
    try await hand.eventually("the strap counts first") { identities == ["strap", "pod"] }
  }

  private var identities: [String]? { models.sensors.paired.value?.map(\.identity) }

  @Test("without a sensor the list says what one is for")
  func none() async throws {
    try await bridge.forgetSensor(identity: "strap")
    try await bridge.forgetSensor(identity: "pod")
    let hand = newcomer()
    try await hand.sees(hand.words.sensorsMineEmpty)
    #expect(!hand.says(hand.words.sensorsOrder))
  }

  @Test("a sensor gets another name and another way to count")
  func rename() async throws {
    let hand = await hand()
    try await hand.touch(hand.words.sensorsDetailsOf(name: "Stryd"))
    #expect(hand.nameless == [])
    #expect(hand.says("2.1.16", whole: false))
    #expect(hand.touchable(hand.words.partsSave) == nil)
    try await hand.write("  ", into: hand.words.sensorsName)
    #expect(hand.touchable(hand.words.partsSave) == nil)
    try await hand.write(" Left shoe ", into: hand.words.sensorsName)
    try await hand.touch(hand.words.partsSave)
    try await hand.eventually("it has the name") { pod?.name == "Left shoe" }
    #expect(hand.screen.all.contains { $0.isHeader && $0.name == "Left shoe" })
    for (answer, factor) in [
      (hand.words.sensorsCountsSelf, nil), (hand.words.sensorsCountsStrides, CadenceFactor.strides),
      (hand.words.sensorsCountsSteps, .steps),
    ] {
      try await hand.touch(answer)
      try await hand.eventually("it counts so") { pod?.cadenceFactor == factor }
      #expect(hand.touchable(answer)?.isSelected == true)
    }
    try await hand.touch(hand.words.partsClose)
    try await hand.sees(hand.words.sensorsMine)
  }

  private var pod: KnownSensor? { models.sensors.paired.value?.first { $0.identity == "pod" } }

  @Test("how a strap counts steps is not asked")
  func strap() async throws {
    let hand = await hand()
    try await hand.touch(hand.words.sensorsDetailsOf(name: "Polar H10"))
    #expect(hand.says("Polar Electro Oy", whole: false))
    #expect(!hand.says(hand.words.sensorsCounts))
  }

  @Test("what goes wrong on a sensor's page is said there, and gone with it")
  func wrong() async throws {
    let hand = await hand()
    try await hand.touch(hand.words.sensorsDetailsOf(name: "Stryd"))
    try await hand.write("Left shoe", into: hand.words.sensorsName)
    bridge.fail(with: .Busy)
    try await hand.touch(hand.words.partsSave)
    try await hand.sees(hand.words.partsNoticeBusy)
    bridge.fail(with: nil)
    try await hand.touch(hand.words.partsClose)
    #expect(!hand.says(hand.words.partsNoticeBusy))
  }

  @Test("a sensor is forgotten only after a question, and has no page any more")
  func forget() async throws {
    let hand = await hand()
    try await hand.touch(hand.words.sensorsDetailsOf(name: "Stryd"))
    try await hand.touch(hand.words.sensorsForget)
    try await hand.sees(hand.words.sensorsForgetQuestion(name: "Stryd"))
    try await hand.touch(hand.words.partsCancel)
    #expect(!bridge.calls.contains("forgetSensor"))
    try await hand.touch(hand.words.sensorsForget)
    try await hand.sees(hand.words.sensorsForgetText)
    try await hand.touch(hand.words.sensorsForget)
    try await hand.eventually("it is forgotten") { identities == ["strap"] }
    try await hand.sees(hand.words.sensorsMine)
    #expect(!hand.says(hand.words.sensorsForget))
  }

  @Test("what finds and pairs stands alone, as the first steps have it")
  func alone() async throws {
    bridge.sensors.become(.searching, events: [])
    let models = models
    let hand = Hand(Page("") { NearbySensors(models: models) }, models: models)
    try await hand.touch(hand.words.sensorsAllow)
    try await hand.touch(hand.words.sensorsPairWith(name: "COOSPO H808S"))
    #expect(bridge.sensors.calls.contains(.pair("band", name: nil)))
    #expect(!hand.says(hand.words.sensorsMine))
  }

  @Test("every link, offer, signal and value has its words")
  func words() {
    let words = Strings.of("en")
    let format = Formatting(locale: Locale(identifier: "en"), units: .metric, words: words.units)
    let links: [LinkState?] = [nil, .finding, .connecting, .streaming, .silent, .waiting]
    #expect(Set(links.map { words.of($0) }).count == links.count)
    #expect(words.of([.heartRate, .battery]) == words.sensorsOfferHeartRate)
    #expect(words.of([Offer.battery]) == words.sensorsOfferBattery)
    #expect([-40, -67, -68, -85, -86].map { SensorSignal(rssiDbm: $0) } == [.strong, .strong, .fair, .fair, .weak])
    #expect(words.of(.heartRate(heartRateBpm: 0, contact: false, rrMs: []), format) == words.sensorsNoContact)
    #expect(words.of(.running(speedMPerS: 0, paceSPerKm: nil, cadenceSpm: nil), format) == words.sensorsAtRest)
    #expect(words.of(.cadence(cadenceSpm: 172), format) == words.partsSpm(value: "172"))
    #expect(
      words.of(.power(powerW: 250, cadenceSpm: 172), format)
        == "\(words.sensorsWatts(value: "250")) · \(words.partsSpm(value: "172"))")
  }

  @Test("sensors have their words in every language", arguments: Hand.languages)
  func languages(_ language: String) async throws {
    let asked = newcomer(language)
    try await asked.sees(asked.words.sensorsAllowText)
    #expect(asked.wordless == [])
    asked.screen.leave()
    let hand = await hand(.searching, language)
    try await hand.sees(hand.words.sensorsNearby)
    #expect(hand.wordless == [])
    try await hand.touch(hand.words.sensorsDetailsOf(name: "Stryd"))
    #expect(hand.wordless == [])
    try await hand.touch(hand.words.sensorsForget)
    #expect(hand.wordless == [])
    try await hand.touch(hand.words.partsCancel)
    bridge.sensors.become(.radio(.off, note: "Off."), events: [])
    try await hand.touch(hand.words.partsClose)
    try await hand.sees(hand.words.iosSensorsSwitchOn)
    #expect(hand.wordless == [])
  }
}
