import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// Goes to a screen.
typealias Go = @MainActor (Destination) -> Void

// What every screen reads from around it.
extension EnvironmentValues {
  /// The words of the shell, in the app's language.
  var words: Strings {
    get { self[WordsKey.self] }
    set { self[WordsKey.self] = newValue }
  }

  /// Numbers, times and days in the runner's units.
  var format: Formatting {
    get { self[FormattingKey.self] }
    set { self[FormattingKey.self] = newValue }
  }

  /// Goes to a screen.
  var go: Go {
    get { self[GoKey.self] }
    set { self[GoKey.self] = newValue }
  }

  /// The colours of the app.
  var palette: Palette {
    get { self[PaletteKey.self] }
    set { self[PaletteKey.self] = newValue }
  }
}

/// Where no words are around a view, it shows their names: that is seen at once.
private struct Nameless: Catalogue {
  func text(_ name: String, _ values: [String]) -> String { name }
  func counted(_ name: String, _ count: Int, _ values: [String]) -> String { name }
}

private struct WordsKey: EnvironmentKey {
  static let defaultValue = Strings(Nameless())
}

private struct FormattingKey: EnvironmentKey {
  static let defaultValue = Formatting(units: .metric)
}

private struct GoKey: EnvironmentKey {
  static let defaultValue: Go = { _ in }
}

private struct PaletteKey: EnvironmentKey {
  static let defaultValue = Palette.light
}

extension Strings {
  /// Short names of units.
  var units: Formatting.UnitWords {
    var units = Formatting.UnitWords()
    units.kilometre = partsUnitKilometre
    units.mile = partsUnitMile
    units.metre = partsUnitMetre
    units.foot = partsUnitFoot
    units.hour = partsUnitHour
    return units
  }
}
