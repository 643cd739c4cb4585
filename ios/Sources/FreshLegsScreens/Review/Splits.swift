import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// Kilometres or miles, and laps where there are any: the quicker one is, the longer its bar.
struct SplitsPart: View {
  @Environment(\.words) private var words
  let review: RunReviewView

  var body: some View {
    if !review.splits.isEmpty { SplitsSection(title: words.reviewSplits, splits: review.splits) }
    if !review.laps.isEmpty { SplitsSection(title: words.reviewLaps, splits: review.laps) }
  }
}

private struct SplitsSection: View {
  /// By how many metres a whole split may miss the next one.
  private static let roundedM = 10.0

  let title: String
  let splits: [RunSplitView]

  var body: some View {
    let quickest = splits.compactMap(\.paceSPerKm).min()
    let longestM = splits.map(\.distanceM).max() ?? 0
    Section(title) {
      ForEach(splits, id: \.number) { split in
        SplitRow(split: split, quickestSPerKm: quickest, isWhole: split.distanceM >= longestM - Self.roundedM)
      }
    }
  }
}

private struct SplitRow: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let split: RunSplitView
  let quickestSPerKm: Double?
  let isWhole: Bool

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Ends(split.title, format.pace(sPerKm: split.paceSPerKm))
      Bar(share, split.paceText ?? format.pace(sPerKm: split.paceSPerKm))
      Small(more.joined(separator: " · "))
    }
    .accessibilityElement(children: .combine)
  }

  private var share: Double {
    guard let pace = split.paceSPerKm, let quickestSPerKm else { return 0 }
    return quickestSPerKm / pace
  }

  private var more: [String] {
    // Of a whole kilometre or mile, length and time say nothing that its name and its pace do not.
    let isNamed = isWhole && split.kind == .distance
    let own = isNamed ? [] : [format.distance(m: split.distanceM), format.duration(s: split.movingS)]
    let measured = [
      split.heartRateAvgBpm.map { words.partsBpm(value: format.number($0, decimals: 0)) },
      split.cadenceAvgSpm.map { words.partsSpm(value: format.number($0, decimals: 0)) },
      split.ascentM.map { "↑ \(format.height(m: $0))" },
    ]
    return own + measured.compactMap(\.self)
  }
}

/// Time in the zones of heart rate.
struct ZonesPart: View {
  @Environment(\.words) private var words
  let zones: HeartRateZonesView

  var body: some View {
    Section(words.reviewZones) {
      ForEach(zones.zones, id: \.number) { ZoneRow(zone: $0) }
      Small(zones.note)
    }
  }
}

private struct ZoneRow: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let zone: HeartRateZoneView

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Ends([zone.title, range].compactMap(\.self).joined(separator: " · "), format.duration(s: zone.seconds))
      Bar(zone.share, words.reviewShare(percent: "\(Int((zone.share * 100).rounded()))"))
    }
    .accessibilityElement(children: .combine)
  }

  private var range: String? {
    switch (zone.lowBpm, zone.highBpm) {
    case (nil, nil): nil
    case (nil, let high?): words.reviewBelow(bpm: words.partsBpm(value: "\(high)"))
    case (let low?, nil): words.reviewFrom(bpm: words.partsBpm(value: "\(low)"))
    case (let low?, let high?): words.partsBpm(value: "\(low)–\(high - 1)")
    }
  }
}

/// Two texts at the ends of a line, or below each other where they have no room.
struct Ends: View {
  private let left: String
  private let right: String

  init(_ left: String, _ right: String) {
    self.left = left
    self.right = right
  }

  var body: some View {
    ViewThatFits(in: .horizontal) {
      HStack(alignment: .firstTextBaseline) {
        Text(left)
        Spacer(minLength: 12)
        Text(right).monospacedDigit()
      }
      VStack(alignment: .leading, spacing: 2) {
        Text(left)
        Text(right).monospacedDigit()
      }
    }
  }
}
