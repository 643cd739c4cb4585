import Foundation
import FreshLegsKit

@testable import FreshLegsScreens

extension Hand {
  /// Numbers and days as a screen in English writes them.
  public var format: Formatting {
    Formatting(locale: Locale(identifier: "en"), units: .metric, words: words.units)
  }
}
