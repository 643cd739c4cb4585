import SwiftUI

/// The colours that the system has no name for; the same as on the other phone. Each comes with a word or a sign: none
/// says anything by itself.
struct Palette: Equatable, Sendable {
  /// A ground, and what is written on it.
  struct Pair: Equatable, Sendable {
    var ground: Color
    var ink: Color
  }

  /// The app's own colour: what can be pressed.
  var accent: Color
  var onAccent: Color
  /// What is suggested.
  var calm: Pair
  /// Take care.
  var care: Pair
  /// A red flag.
  var alarm: Pair
  /// The button that says that legs are heavy, and the rescue.
  var heavy: Pair
  /// Good news, and what is within its band.
  var good: Color
  /// Something is wrong with what was typed.
  var wrong: Color
  /// The band of what is usual, behind a line.
  var band: Color
  /// Lines around things that must be seen.
  var outline: Color

  static let light = Palette(
    accent: Color(hex: 0x00665A), onAccent: .white,
    calm: Pair(ground: Color(hex: 0xB5EEE3), ink: Color(hex: 0x00201B)),
    care: Pair(ground: Color(hex: 0xFFDDB5), ink: Color(hex: 0x2A1800)),
    alarm: Pair(ground: Color(hex: 0xFFDAD7), ink: Color(hex: 0x410006)),
    heavy: Pair(ground: Color(hex: 0x9C3B00), ink: .white),
    good: Color(hex: 0x1E6B2B), wrong: Color(hex: 0xB3121D), band: Color(hex: 0x00665A, opacity: 0.2),
    outline: Color(hex: 0x6A7774))

  static let dark = Palette(
    accent: Color(hex: 0x7FD8C8), onAccent: Color(hex: 0x00382F),
    calm: Pair(ground: Color(hex: 0x005045), ink: Color(hex: 0xB5EEE3)),
    care: Pair(ground: Color(hex: 0x5F3A00), ink: Color(hex: 0xFFDDB5)),
    alarm: Pair(ground: Color(hex: 0x8C0A17), ink: Color(hex: 0xFFDAD7)),
    heavy: Pair(ground: Color(hex: 0xFFA36B), ink: Color(hex: 0x3A1400)),
    good: Color(hex: 0x8BD892), wrong: Color(hex: 0xFFB3AE), band: Color(hex: 0x7FD8C8, opacity: 0.27),
    outline: Color(hex: 0x8A9692))

  /// Black on white, with lines that are seen.
  static let lightContrast: Palette = {
    var palette = light
    palette.accent = Color(hex: 0x00423A)
    palette.calm = Pair(ground: Color(hex: 0x00423A), ink: .white)
    palette.care = Pair(ground: Color(hex: 0x553200), ink: .white)
    palette.alarm = Pair(ground: Color(hex: 0x7A0009), ink: .white)
    palette.heavy = Pair(ground: Color(hex: 0x6B2600), ink: .white)
    palette.good = Color(hex: 0x00440F)
    palette.wrong = Color(hex: 0x7A0009)
    palette.outline = .black
    return palette
  }()

  /// White on black, likewise.
  static let darkContrast: Palette = {
    var palette = dark
    palette.accent = Color(hex: 0xA6F5E7)
    palette.onAccent = .black
    palette.calm = Pair(ground: Color(hex: 0xA6F5E7), ink: .black)
    palette.care = Pair(ground: Color(hex: 0xFFDDB5), ink: .black)
    palette.alarm = Pair(ground: Color(hex: 0xFFD2CE), ink: .black)
    palette.heavy = Pair(ground: Color(hex: 0xFFC9A8), ink: .black)
    palette.good = Color(hex: 0xB8F5BC)
    palette.wrong = Color(hex: 0xFFD2CE)
    palette.outline = .white
    return palette
  }()

  /// What suits the system's settings, and the runner's own.
  static func of(_ scheme: ColorScheme, highContrast: Bool) -> Palette {
    switch (scheme, highContrast) {
    case (.dark, false): dark
    case (.dark, true): darkContrast
    case (_, false): light
    case (_, true): lightContrast
    }
  }
}

extension Color {
  /// Of a colour as `0xRRGGBB`, sRGB.
  init(hex: UInt32, opacity: Double = 1) {
    let part = { (shift: UInt32) in Double(hex >> shift & 0xFF) / 255 }
    self.init(.sRGB, red: part(16), green: part(8), blue: part(0), opacity: opacity)
  }
}
