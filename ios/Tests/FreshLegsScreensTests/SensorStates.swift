import FreshLegsKit

extension SensorsView {
  /// A strap that is heard, a pod that is missing, and two that were found.
  static let searching = SensorsView(
    adapter: .on, adapterNote: nil, scanning: true,
    sensors: [
      SensorsView.example.sensors[0],
      .row(
        "pod", "Stryd", KnownSensor.pod.offers, link: .waiting, known: .pod,
        note: "Stryd shows no sign of life. Move it to wake it."),
      .row("band", "COOSPO H808S", [.heartRate], rssiDbm: -58),
      .row(
        "belt", nil, [], rssiDbm: -91, link: .streaming,
        latest: .treadmill(speedMPerS: 2.8, paceSPerKm: 357, inclinePercent: 1.5)),
    ])

  /// Nothing is found, and nothing is in the way.
  static func radio(_ adapter: AdapterState = .on, note: String? = nil, scanning: Bool = false) -> SensorsView {
    SensorsView(adapter: adapter, adapterNote: note, scanning: scanning, sensors: [])
  }
}

extension SensorRow {
  static func row(
    _ identity: String, _ name: String?, _ offers: [Offer], rssiDbm: Int16? = nil, link: LinkState? = nil,
    latest: Reading? = nil, known: KnownSensor? = nil, note: String? = nil
  ) -> SensorRow {
    SensorRow(
      identity: identity, name: name, offers: offers, rssiDbm: rssiDbm, seenSAgo: rssiDbm == nil ? nil : 1, link: link,
      latest: latest, batteryPercent: nil, batteryIsAHint: false, known: known, note: note)
  }
}
