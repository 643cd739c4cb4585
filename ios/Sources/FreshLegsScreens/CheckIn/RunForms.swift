import FreshLegsKit
import SwiftUI

/// How a run was; `runs` are those of the day, of which one is chosen where there are several.
struct RunCardEntryForm: View {
  @Environment(\.words) private var words
  @Binding var form: RunCard
  let runs: [RunRow]
  let reasons: FieldReasons

  var body: some View {
    if runs.count > 1 { RunOfTheDay(runs: runs, run: $form.run, wholeDay: nil) }
    Section {
      Scale(
        words.checkinEffort, $form.rpe, 0...10, lowest: words.checkinRest, highest: words.checkinMaximal,
        wrong: reasons("rpe"))
      Scale(
        words.checkinRunHeavy, $form.legHeaviness, 0...10, lowest: words.checkinFresh,
        highest: words.checkinHeaviest, wrong: reasons("leg_heaviness"))
    }
    Block(words.checkinWhereHeavy) {
      PlacesPicker(words.checkinWhereHeavy, form.heavyWhere) { form.heavyWhere = form.heavyWhere.toggled($0) }
    }
    Section {
      WholeNumber(words.checkinHeavyFrom, $form.heavyFromMin, wrong: reasons("heavy_from_min"))
      Chips(
        words.checkinHelped, options: RescueStep.all, isChosen: { form.helped.contains($0) },
        label: { words.checkin($0) }, onChoose: { form.helped = form.helped.toggling($0) })
      TextLine(words.checkinShoes, text: $form.shoes.text, wrong: reasons("shoes"))
      NoteField($form.note, wrong: reasons("note"))
    }
  }
}

/// One touch before a run.
struct LegsTodayForm: View {
  @Environment(\.words) private var words
  @Binding var form: LegsToday
  @Binding var isSaid: Bool

  var body: some View {
    Block(words.checkinFeel) {
      ChoiceRows(LegsFeel.all, chosen: isSaid ? form.feel : nil, label: { words.checkin($0) }) { feel in
        isSaid = true
        form.feel = feel
        if feel != .heavy { form.choice = nil }
      }
    }
    if isSaid, form.feel == .heavy {
      Block(words.checkinChoice) {
        ChoiceRows(HeavyChoice.all, chosen: form.choice, label: { words.checkin($0) }) { form.choice = $0 }
      }
    }
  }
}

/// Which run of the day an entry is about; `wholeDay` where it may be about all of it instead.
struct RunOfTheDay: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let runs: [RunRow]
  @Binding var run: String?
  let wholeDay: String?

  var body: some View {
    let ids: [String?] = (wholeDay == nil ? [] : [nil]) + runs.map(\.id)
    // Without a run, and none of the day: all of it where that may be, nothing where not.
    let chosen: String?? = ids.contains(run) ? .some(run) : wholeDay == nil ? .none : .some(.none)
    Block(words.checkinWhichRun) {
      ChoiceRows(ids, chosen: chosen, label: name) { run = $0 }
    }
  }

  private func name(_ id: String?) -> String {
    guard let row = runs.first(where: { $0.id == id }) else { return wholeDay ?? "" }
    let time = format.time(utcMs: row.startedAtUtcMs, utcOffsetS: row.utcOffsetS)
    return "\(time) · \(format.distance(m: row.summary?.distanceM))"
  }
}

extension RunRow {
  /// The day on which it began, where it was run.
  var localDay: NaiveDate { CalendarDay.local(utcMs: startedAtUtcMs, utcOffsetS: utcOffsetS).text }
}

extension Array where Element: Equatable {
  /// These with another one, or without it.
  func toggling(_ one: Element) -> [Element] { contains(one) ? filter { $0 != one } : self + [one] }
}
