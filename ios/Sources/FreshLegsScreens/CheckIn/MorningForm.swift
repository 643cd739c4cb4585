import FreshLegsKit
import SwiftUI

/// How the morning is: legs and sleep first, which is enough; everything is optional.
struct MorningForm: View {
  @Environment(\.words) private var words
  @Binding var form: CheckIn
  let reasons: FieldReasons

  var body: some View {
    Section {
      Scale(
        words.checkinHeaviness, $form.legHeaviness, 0...10, lowest: words.checkinFresh, highest: words.checkinHeaviest,
        wrong: reasons("leg_heaviness"))
      SleepField(hours: $form.sleepH, wrong: reasons("sleep_h"))
    }
    Section {
      Scale(
        words.checkinQuality, $form.sleepQuality, 1...5, lowest: words.checkinPoor, highest: words.checkinVeryGood)
      Scale(words.checkinFatigue, $form.fatigue, 1...5, lowest: words.checkinNone, highest: words.checkinExhausted)
      Scale(words.checkinMood, $form.mood, 1...5, lowest: words.checkinLow, highest: words.checkinVeryGood)
      Scale(words.checkinStress, $form.stress, 1...5, lowest: words.checkinNone, highest: words.checkinVeryMuch)
    }
    SorenessSection(soreness: $form.soreness, reasons: reasons)
    MoreOfTheMorning(form: $form, reasons: reasons)
    Section { NoteField($form.note, wrong: reasons("note")) }
  }
}

/// The hours of sleep, by quarters: as they are dragged, or one by one.
private struct SleepField: View {
  /// Where the slider ends, in hours, unless somebody slept longer.
  private static let top = 14.0
  /// Where it stands while nothing is said, in hours.
  private static let usual = 7.0
  private static let quarter = 0.25

  @Environment(\.words) private var words
  @Binding var hours: Double?
  let wrong: String?

  private var said: String {
    guard let hours else { return words.partsUnsaid }
    let quarters = Int((hours / Self.quarter).rounded())
    return words.checkinSleepTime(hours: "\(quarters / 4)", minutes: "\(quarters % 4 * 15)")
  }

  var body: some View {
    let slept = Binding<Double>(get: { hours ?? Self.usual }, set: { set($0) })
    VStack(alignment: .leading, spacing: 4) {
      HStack(alignment: .firstTextBaseline) {
        Text(words.checkinSleep).font(.subheadline.weight(.semibold))
        Spacer(minLength: 8)
        Text(said).monospacedDigit()
      }
      .accessibilityHidden(true)
      HStack(spacing: 4) {
        SignButton("minus.circle", words.checkinSleepLess) { set((hours ?? Self.usual) - Self.quarter) }
        Slider(value: slept, in: 0...max(Self.top, hours ?? 0), step: Self.quarter) { Text(words.checkinSleep) }
          .accessibilityValue(said)
        SignButton("plus.circle", words.checkinSleepMore) { set((hours ?? Self.usual) + Self.quarter) }
      }
      Wrong(wrong)
    }
  }

  private func set(_ to: Double) {
    let quarters = (min(max(to, 0), 24) / Self.quarter).rounded()
    hours = quarters * Self.quarter
  }
}

/// What is sore, and how much.
private struct SorenessSection: View {
  @Environment(\.words) private var words
  @Binding var soreness: [Soreness]
  let reasons: FieldReasons

  var body: some View {
    Block(words.checkinSore) {
      PlacesPicker(
        words.checkinSore, soreness.map(\.place),
        level: { place in soreness.first { $0.place == place }.map { Int($0.level) } },
        onToggle: { soreness = soreness.toggled($0) })
      ForEach(Array(soreness.enumerated()), id: \.element.place) { index, one in
        Scale(
          words.checkin(one.place), value: Int(one.level), 1...10, lowest: words.checkinHardly,
          highest: words.checkinUnbearable,
          wrong: reasons("soreness[\(index)].level") ?? reasons("soreness[\(index)]")
        ) { soreness = soreness.with(one, level: $0) }
      }
    }
  }
}

/// What is seldom said, folded away until it is wanted or something is said there.
private struct MoreOfTheMorning: View {
  @Environment(\.words) private var words
  @State private var isOpen = false
  @Binding private var form: CheckIn
  private let reasons: FieldReasons

  init(form: Binding<CheckIn>, reasons: @escaping FieldReasons) {
    _form = form
    self.reasons = reasons
  }

  private var isSaid: Bool {
    form.restingHeartRateBpm != nil || form.rmssdMs != nil || form.illness != nil || form.cycleDay != nil
      || ["resting_heart_rate_bpm", "rmssd_ms", "cycle_day"].contains { reasons($0) != nil }
  }

  var body: some View {
    Section {
      DisclosureGroup(isExpanded: $isOpen) {
        DecimalNumber(
          words.checkinResting, $form.restingHeartRateBpm, wrong: reasons("resting_heart_rate_bpm"),
          hint: words.checkinRange(low: "25", high: "120"))
        DecimalNumber(
          words.checkinRmssd, $form.rmssdMs, wrong: reasons("rmssd_ms"),
          hint: words.checkinRange(low: "1", high: "400"))
        Chips(
          words.checkinIll, options: Illness.all, isChosen: { $0 == form.illness }, label: { words.checkin($0) },
          onChoose: { form.illness = $0 == form.illness ? nil : $0 })
        WholeNumber(
          words.checkinCycle, $form.cycleDay, wrong: reasons("cycle_day"),
          hint: words.checkinRange(low: "1", high: "120"))
      } label: {
        // Once open it stays so, also where a field is emptied again.
        Text(words.checkinMoreMorning).onChange(of: isSaid, initial: true) { if isSaid { isOpen = true } }
      }
    }
  }
}

extension Soreness {
  /// How sore a place is that was only touched, 1 to 10.
  fileprivate static let middling: UInt8 = 4

  fileprivate var place: BodyPlace { BodyPlace(part: part, side: side) }
}

extension [Soreness] {
  /// These with one at another level, or without it.
  fileprivate func with(_ one: Soreness, level: Int?) -> [Soreness] {
    compactMap { kept in
      guard kept == one else { return kept }
      return level.map { Soreness(part: kept.part, side: kept.side, level: UInt8($0)) }
    }
  }

  /// These with another place, of middling soreness, or without it.
  fileprivate func toggled(_ place: BodyPlace) -> [Soreness] {
    let before = map(\.place)
    let level = first { $0.place == before.covering(place) }?.level ?? Soreness.middling
    return before.toggled(place).map { kept in
      first { $0.place == kept } ?? Soreness(part: kept.part, side: kept.side, level: level)
    }
  }
}
