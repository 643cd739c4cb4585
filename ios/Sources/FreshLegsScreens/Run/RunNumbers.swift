import FreshLegsKit
import SwiftUI

/// The few numbers of a run, as large as there is room for. A larger text size enlarges them by no more than a third.
struct RunNumbers: View {
  let view: LiveView

  var body: some View {
    // Who measures by the size of text has to be inside of what bounds it.
    Numbers(view: view).dynamicTypeSize(...DynamicTypeSize.xxxLarge)
  }
}

private struct Numbers: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  @Environment(\.horizontalSizeClass) private var width
  @Environment(\.verticalSizeClass) private var height
  @ScaledMetric(relativeTo: .largeTitle) private var unit: CGFloat = 1
  let view: LiveView

  /// Made for a phone upright; a tablet has larger ones, a phone on its side smaller ones.
  private var scale: CGFloat { unit * (height == .compact ? 0.6 : width == .regular ? 1.4 : 1) }

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Number(
        label: words.runPaceLabel, value: format.paceClock(sPerKm: view.paceSPerKm.value),
        spoken: format.pace(sPerKm: view.paceSPerKm.value), size: 100 * scale, shown: view.paceSPerKm)
      SharedWidth(spacing: 16) {
        Number(label: words.runTime, value: format.duration(s: view.movingS), size: 46 * scale)
        Number(label: words.runDistance, value: format.distance(m: view.distanceM), size: 46 * scale)
      }
      SharedWidth(spacing: 16) {
        Number(
          label: words.runHeartRate, value: format.number(view.heartRateBpm.value, decimals: 0), size: 68 * scale,
          shown: view.heartRateBpm)
        Number(
          label: words.runCadence, value: format.number(view.cadenceSpm.value, decimals: 0), size: 68 * scale,
          shown: view.cadenceSpm)
      }
    }
    .padding(.horizontal, 8)
  }
}

/// A number with what it is; `shown` says how good it is, which is also said by a sign and a word.
private struct Number: View {
  @Environment(\.words) private var words
  let label: String
  let value: String
  var spoken: String?
  let size: CGFloat
  var shown: Shown?

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Text(label).font(.subheadline.weight(.medium)).foregroundStyle(.secondary).lineLimit(1).minimumScaleFactor(0.7)
      Text(isKnown ? value : Formatting.none)
        .font(.system(size: size, weight: .semibold, design: .rounded))
        .monospacedDigit()
        .lineLimit(1)
        .minimumScaleFactor(0.3)
        .foregroundStyle(quality == .stale ? .secondary : .primary)
      if let doubt {
        Label(doubt, systemImage: quality == .stale ? "clock" : "exclamationmark.triangle")
          .font(.subheadline.weight(.medium))
      }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(label)
    .accessibilityValue([isKnown ? spoken ?? value : nil, doubt].compactMap(\.self).joined(separator: ", "))
    .accessibilityAddTraits(.updatesFrequently)
  }

  private var quality: Quality { shown?.quality ?? .fresh }

  private var isKnown: Bool { quality == .fresh || quality == .stale }

  private var doubt: String? {
    switch quality {
    case .fresh: nil
    case .stale: words.runStale(seconds: "\(Int(shown?.ageS ?? 0))")
    case .lost: words.runLost
    case .noContact: words.runNoContact
    }
  }
}
