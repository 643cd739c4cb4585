import FreshLegsKit
import SwiftUI

/// A run without the phone, another sport, strength, or care for the legs.
struct ActivityForm: View {
  private static let kilometreM = 1_000.0
  /// The international mile, exactly.
  private static let mileM = 1_609.344

  @Environment(\.words) private var words
  @Binding var form: Activity
  @Binding var isSaid: Bool
  let units: UnitSystem
  let reasons: FieldReasons

  var body: some View {
    let isMetric = units == .metric
    Section {
      Chips(
        words.checkinWhat, options: ActivityKind.all, isChosen: { isSaid && $0 == form.activity },
        label: { words.checkin($0) },
        onChoose: {
          isSaid = true
          form.activity = $0
        })
    }
    Section {
      WholeNumber(words.checkinMinutes, $form.minutes, wrong: reasons("minutes"))
      DecimalNumber(
        words.checkinDistance(unit: isMetric ? words.partsUnitKilometre : words.partsUnitMile), $form.distanceM,
        of: isMetric ? Self.kilometreM : Self.mileM, decimals: 2, wrong: reasons("distance_m"))
      Scale(
        words.checkinEffort, $form.rpe, 0...10, lowest: words.checkinRest, highest: words.checkinMaximal,
        wrong: reasons("rpe"))
      SwitchRow(words.checkinHard, detail: words.checkinHardDetail, isOn: $form.hardForTheLegs)
    }
    Section { NoteField($form.note, wrong: reasons("note")) }
  }
}

/// A pair of shoes, taken into use or laid aside.
struct ShoesForm: View {
  @Environment(\.words) private var words
  @Binding var form: Shoes
  let reasons: FieldReasons

  var body: some View {
    Section {
      TextLine(words.checkinShoesName, text: $form.name, wrong: reasons("name"))
      SwitchRow(words.checkinShoesAside, isOn: $form.laidAside)
    }
  }
}

/// Something else of the day.
struct TagForm: View {
  @Environment(\.words) private var words
  @Binding var form: Tag
  @Binding var isSaid: Bool
  let reasons: FieldReasons

  var body: some View {
    Block(words.checkinWhat) {
      ChoiceRows(TagKind.all, chosen: isSaid ? form.tag : nil, label: { words.checkin($0) }) {
        isSaid = true
        form.tag = $0
      }
    }
    Section { NoteField($form.note, wrong: reasons("note")) }
  }
}

/// Injured, ill or away, from the day of the entry on.
struct AbsenceForm: View {
  @Environment(\.words) private var words
  @Binding var form: Absence
  @Binding var isSaid: Bool
  let day: NaiveDate
  let reasons: FieldReasons

  var body: some View {
    Block(words.checkinAway) {
      ChoiceRows(AbsenceState.all, chosen: isSaid ? form.state : nil, label: { words.checkin($0) }) {
        isSaid = true
        form.state = $0
      }
    }
    Section {
      OpenDayField(
        words.checkinUntil, day: form.until, none: words.checkinOpenEnd, usual: day, first: day, wrong: reasons("until")
      ) { form.until = $0 }
      NoteField($form.note, wrong: reasons("note"))
    }
  }
}

/// Whether an advice was tried, and whether it helped.
struct AdviceForm: View {
  @Environment(\.words) private var words
  @Binding var form: AdviceOutcome

  var body: some View {
    Section {
      Text(words.checkin(form.advice))
      YesNo(words.checkinTried, value: form.tried) { tried in
        form.tried = tried == true
        if tried != true { form.helped = nil }
      }
      if form.tried {
        Chips(
          words.checkinDidHelp, options: [true, false, nil], isChosen: { $0 == form.helped }, label: name,
          onChoose: { form.helped = $0 })
      }
    }
  }

  private func name(_ helped: Bool?) -> String {
    helped.map { $0 ? words.partsYes : words.partsNo } ?? words.checkinCannotSay
  }
}
