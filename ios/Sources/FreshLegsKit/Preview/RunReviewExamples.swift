import Foundation

/// What an easy run of 45 minutes says of itself: once the legs became heavy, and better again.
enum RunReviewExamples {
  private static let movingS = 2_700.0
  private static let points = 180
  private static let heavyS = 1_320.0
  private static let betterS = 1_560.0
  private static let paces = [349.0, 352, 355, 372, 378, 350, 347, 344]

  static let review = RunReviewView(
    day: PreviewBridge.today, run: .example, elapsedS: 2_760, heartRateAvgBpm: 141, heartRateMaxBpm: 158,
    cadenceAvgSpm: 171, ascentM: 46, splits: splits, laps: [],
    zones: HeartRateZonesView(
      zones: zones, note: "Zones are shares of your heart-rate range. They are a rough guide."),
    decouplingPercent: 2.1, decouplingText: "Your pulse and your pace stayed together: a drift of 2.1 %.",
    timeline: timeline, marks: marks, rescues: [rescue], outline: way,
    rhythm: RhythmView(points: rhythm, note: "A trend of your own, and no threshold."),
    similar: SimilarRunsView(
      count: 5,
      comparisons: [
        ComparisonView(compared: .pace, value: 357, median: 362, count: 5, text: "Pace 5:57, usually 6:02"),
        ComparisonView(compared: .heartRate, value: 141, median: 144, count: 5, text: "Heart rate 141, usually 144"),
      ],
      note: "Beside 5 similar runs of the last half year."))

  /// A point every fifteen seconds, without a place for the first two minutes.
  static let track = (0...points).map { index in
    let atS = time(index)
    let isPlaced = atS >= 120
    return TrackPoint(
      at: atS, moving: true, distanceM: atS * 2.8, latitudeDeg: isPlaced ? 47 - way[index].y / 100 : nil,
      longitudeDeg: isPlaced ? 11 + way[index].x / 100 : nil, altitudeM: nil, speedMPerS: 2.8, heartRateBpm: nil,
      cadenceSpm: nil, powerW: nil)
  }

  /// A loop around a lake.
  private static let way = (0...points).map { index in
    let angle = 2 * Double.pi * Double(index) / Double(points)
    let far = 0.36 + 0.07 * sin(3 * angle) + 0.03 * cos(7 * angle)
    return OutlinePointView(x: 0.5 + far * sin(angle), y: 0.36 - 0.72 * far * cos(angle))
  }

  private static let splits = paces.enumerated().map { index, pace in
    let fromS = paces.prefix(index).reduce(0, +)
    let clock = "\(Int(pace) / 60):\(Int(pace) % 60 < 10 ? "0" : "")\(Int(pace) % 60)"
    return RunSplitView(
      number: UInt32(index + 1), kind: .distance, title: "Kilometre \(index + 1)", fromS: fromS, toS: fromS + pace,
      distanceM: index < paces.count - 1 ? 1_000 : 560, movingS: pace, paceSPerKm: pace,
      paceText: "\(clock) per kilometre", heartRateAvgBpm: 134 + 2 * Double(index),
      cadenceAvgSpm: 170 + Double(index % 3), ascentM: index % 2 == 0 ? 9 : nil)
  }

  private static let timeline = (0...points).map { index in
    let atS = time(index)
    let slow = (heavyS...betterS).contains(atS) ? 28.0 : 0
    let count = Double(index)
    // The strap was off the skin for a moment.
    let heartRate = (70...76).contains(index) ? nil : 128 + 16 * count / Double(points) + 3 * sin(count / 6)
    return TimelinePointView(
      atS: atS, distanceM: atS * 2.8, paceSPerKm: 352 + 9 * sin(count / 7) + slow, heartRateBpm: heartRate,
      cadenceSpm: 171 + 2 * sin(count / 5) - slow / 5, altitudeM: 520 + 12 * sin(count / 25))
  }

  private static let marks = [
    RunMarkView(atS: 349, kind: .cue, text: "One kilometre in five minutes forty-nine."),
    RunMarkView(atS: 840, kind: .paused, text: "Paused"),
    RunMarkView(atS: 900, kind: .resumed, text: "Resumed"),
    RunMarkView(atS: heavyS, kind: .word, text: "Heavy"),
    RunMarkView(atS: heavyS + 1, kind: .cue, text: "Heavy it is. Do not fight it."),
    RunMarkView(atS: heavyS + 30, kind: .cue, text: "Ease to a pace at which you can talk."),
    RunMarkView(atS: heavyS + 90, kind: .cue, text: "Quicker, lighter, shorter steps for a minute."),
    RunMarkView(atS: betterS, kind: .word, text: "Better"),
    RunMarkView(atS: betterS + 1, kind: .cue, text: "Good. Keep it easy."),
    RunMarkView(atS: 2_690, kind: .cue, text: "Done. Seven and a half kilometres."),
  ]

  private static let rescue = RunRescueView(
    fromS: heavyS, toS: betterS, ended: .better,
    lines: ["What came up: accept it, ease, quicker steps", "What helped: quicker steps", "It got better"])

  private static let zones = [120.0, 1_560, 840, 150, 30].enumerated().map { index, seconds in
    let low = UInt16(110 + 16 * index)
    return HeartRateZoneView(
      number: UInt8(index + 1), title: "Zone \(index + 1)", lowBpm: index > 0 ? low : nil,
      highBpm: index < 4 ? low + 16 : nil, seconds: seconds, share: seconds / movingS)
  }

  private static let rhythm = (0...21).map { index in
    let trust: RhythmTrust = index == 8 ? .blank : [12, 13].contains(index) ? .shaded : .good
    let count = Double(index)
    return RhythmPointView(
      atS: UInt32(index * 120), alpha1: trust == .blank ? nil : 1.1 - 0.012 * count + 0.05 * sin(count),
      artefactsPercent: 1.2, trust: trust)
  }

  private static func time(_ index: Int) -> Double { movingS * Double(index) / Double(points) }
}
