import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// Food and drink, about one of the day's `runs` or over the day.
struct IntakeForm: View {
  /// The international avoirdupois pound in kilograms, exactly.
  private static let poundKg = 0.453_592_37
  /// The most meals that the form offers in a day.
  private static let meals = 5

  @Environment(\.words) private var words
  @Binding var form: Intake
  let runs: [RunRow]
  let units: UnitSystem
  let reasons: FieldReasons

  var body: some View {
    if !runs.isEmpty { RunOfTheDay(runs: runs, run: $form.run, wholeDay: words.checkinWholeDay) }
    Block(words.checkinAboutRun) {
      WholeNumber(
        words.checkinCarbohydrateBefore, $form.carbohydrateBeforeG, wrong: reasons("carbohydrate_before_g"))
      WholeNumber(
        words.checkinCarbohydrateDuring, $form.carbohydrateDuringG, wrong: reasons("carbohydrate_during_g"))
      WholeNumber(words.checkinCarbohydrateAfter, $form.carbohydrateAfterG, wrong: reasons("carbohydrate_after_g"))
      WholeNumber(words.checkinFluid, $form.fluidMl, wrong: reasons("fluid_ml"))
      YesNo(words.checkinElectrolytes, $form.electrolytes)
    }
    Block(words.checkinAboutDay) {
      Scale(
        words.checkinIronMeals, value: form.ironRichMeals.map { min(Int($0), Self.meals) }, 0...Self.meals, lowest: "",
        highest: "", wrong: reasons("iron_rich_meals")
      ) { form.ironRichMeals = $0.map { UInt8($0) } }
      YesNo(words.checkinTooLittle, $form.ateTooLittle)
    }
    sweat
    Section { NoteField($form.note, wrong: reasons("note")) }
  }

  private var sweat: some View {
    let isMetric = units == .metric
    let unit = isMetric ? words.checkinKilogram : words.checkinPound
    let kg = isMetric ? 1 : Self.poundKg
    return Block(words.checkinSweat) {
      DecimalNumber(
        words.checkinMassBefore(unit: unit), $form.bodyMassBeforeKg, of: kg, wrong: reasons("body_mass_before_kg"))
      DecimalNumber(
        words.checkinMassAfter(unit: unit), $form.bodyMassAfterKg, of: kg, wrong: reasons("body_mass_after_kg"))
      WholeNumber(words.checkinUrine, $form.urineMl, wrong: reasons("urine_ml"))
    }
  }
}

/// In what laboratories write haemoglobin.
private enum HaemoglobinUnit: String, CaseIterable {
  case gPerL = "g/l"
  case gPerDl = "g/dl"
  case mmolPerL = "mmol/l"

  /// How many grams per litre one is.
  var inGPerL: Double {
    switch self {
    case .gPerL: 1
    case .gPerDl: 10
    // Of the monomer, whose molar mass is 16.114 g/mmol.
    case .mmolPerL: 16.114
    }
  }
}

/// A result from a laboratory.
struct BloodForm: View {
  @Environment(\.words) private var words
  @State private var unit = HaemoglobinUnit.gPerL
  @Binding private var form: BloodResult
  private let reasons: FieldReasons

  init(form: Binding<BloodResult>, reasons: @escaping FieldReasons) {
    _form = form
    self.reasons = reasons
  }

  var body: some View {
    Section {
      DecimalNumber(words.checkinFerritin, $form.ferritinUgPerL, wrong: reasons("ferritin_ug_per_l"))
      DecimalNumber(
        words.checkinHaemoglobin(unit: unit.rawValue), $form.haemoglobinGPerL, of: unit.inGPerL,
        wrong: reasons("haemoglobin_g_per_l"))
      // The figure stays as it was typed: only what it means is another.
      Chips(
        words.checkinUnit, options: HaemoglobinUnit.allCases, isChosen: { $0 == unit }, label: \.rawValue,
        onChoose: { chosen in
          form.haemoglobinGPerL = form.haemoglobinGPerL.map { $0 / unit.inGPerL * chosen.inGPerL }
          unit = chosen
        })
    }
  }
}
