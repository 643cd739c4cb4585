import Foundation
import FreshLegsGlance
import FreshLegsKit
import FreshLegsWords

/// The language in which the app is: that of the phone, or the one that the runner chose for this app alone. Where that
/// is changed, the system starts the app anew.
struct Surroundings {
  let words: Strings
  /// That of the words: numbers and days are written as where the runner lives, if it is the same language.
  let locale: Locale
  let language: Language

  init(_ bundle: Bundle = .main, current: Locale = .current) {
    words = Strings(BundleCatalogue(bundle))
    // The system has picked it among the languages in which there are words.
    let tag = bundle.preferredLocalizations.first ?? "en"
    language = Language(tag: tag)
    locale = current.identifier.hasPrefix(language.tag) ? current : Locale(identifier: language.tag)
  }

  /// Numbers in the runner's units.
  func formatting(_ units: UnitSystem?) -> Formatting {
    var names = Formatting.UnitWords()
    names.kilometre = words.partsUnitKilometre
    names.mile = words.partsUnitMile
    names.metre = words.partsUnitMetre
    names.foot = words.partsUnitFoot
    names.hour = words.partsUnitHour
    return Formatting(locale: locale, units: units ?? .metric, words: names)
  }
}
