import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// How strong the signal of a sensor is, as it is drawn and said.
enum SensorSignal: CaseIterable {
  case weak
  case fair
  case strong

  init(rssiDbm: Int16) {
    self =
      switch rssiDbm {
      // A strap on the runner who holds the phone.
      case (-67)...: .strong
      case (-85)...: .fair
      // Links over it break.
      default: .weak
      }
  }

  /// How much of a picture of bars is filled, 0 to 1.
  var share: Double {
    switch self {
    case .weak: 0.25
    case .fair: 0.6
    case .strong: 1
    }
  }
}

/// Between things on one line.
private let between = " · "

extension Strings {
  func of(_ signal: SensorSignal) -> String {
    switch signal {
    case .weak: sensorsSignalWeak
    case .fair: sensorsSignalFair
    case .strong: sensorsSignalStrong
    }
  }

  /// How it stands with a link; `nil` is one that nobody wants.
  func of(_ link: LinkState?) -> String {
    switch link {
    case nil: sensorsLinkNone
    case .finding: sensorsLinkFinding
    case .connecting: sensorsLinkConnecting
    case .streaming: sensorsLinkStreaming
    case .silent: sensorsLinkSilent
    case .waiting: sensorsLinkWaiting
    }
  }

  /// What a sensor measures, without its battery: that every runner expects.
  func of(_ offers: [Offer]) -> String {
    let measured = offers.filter { $0 != .battery }
    let named = measured.isEmpty ? offers : measured
    return named.isEmpty ? sensorsOffersNothing : named.map(name).joined(separator: between)
  }

  private func name(_ offer: Offer) -> String {
    switch offer {
    case .heartRate: sensorsOfferHeartRate
    case .beatIntervals: sensorsOfferBeats
    case .pace: sensorsOfferPace
    case .cadence: sensorsOfferCadence
    case .power: sensorsOfferPower
    case .treadmill: sensorsOfferTreadmill
    case .battery: sensorsOfferBattery
    }
  }

  /// What a sensor measured last; `nil` for its battery, which stands elsewhere.
  func of(_ reading: Reading, _ format: Formatting) -> String? {
    switch reading {
    case .heartRate(let rate, let contact, _):
      contact == false ? sensorsNoContact : rate.map { partsBpm(value: "\($0)") }
    case .running(_, let pace, let cadence):
      moving(pace.map { format.pace(sPerKm: $0) }, spm(cadence, format))
    case .cadence(let cadence):
      moving(spm(cadence, format))
    case .power(let power, let cadence):
      moving(sensorsWatts(value: format.number(Double(power), decimals: 0)), spm(cadence, format))
    case .treadmill(_, let pace, let incline):
      moving(pace.map { format.pace(sPerKm: $0) }, incline.map { "\(format.number($0, decimals: 1)) %" })
    case .battery:
      nil
    }
  }

  /// The charge of a sensor's battery, as it told last.
  func battery(percent: UInt8?, isAHint: Bool) -> String? {
    percent.map { isAHint ? sensorsBatteryHint(percent: "\($0)") : sensorsBattery(percent: "\($0)") }
  }

  /// What a sensor is called.
  func name(of row: SensorRow) -> String {
    let name = row.name?.trimmingCharacters(in: .whitespaces) ?? ""
    return name.isEmpty ? sensorsUnnamed : name
  }

  private func moving(_ values: String?...) -> String {
    let told = values.compactMap(\.self)
    return told.isEmpty ? sensorsAtRest : told.joined(separator: between)
  }

  private func spm(_ cadence: Double?, _ format: Formatting) -> String? {
    cadence.map { partsSpm(value: format.number($0, decimals: 0)) }
  }
}

extension LinkState? {
  /// The sign of how it stands with a link, beside its words.
  var symbol: String {
    switch self {
    case nil: "minus"
    case .finding: "magnifyingglass"
    case .connecting, .waiting: "dot.radiowaves.left.and.right"
    case .streaming: "checkmark"
    case .silent: "exclamationmark.triangle"
    }
  }
}
