// developer.apple.com/documentation/uikit: UIKeyboardType, UITextContentType, UIColor, as far as SwiftUI asks for them.
import Foundation

public enum UIKeyboardType: Int, Sendable {
  case `default`, asciiCapable, numbersAndPunctuation, URL, numberPad, phonePad, namePhonePad, emailAddress, decimalPad
}

public struct UITextContentType: Hashable, RawRepresentable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let newPassword = UITextContentType(rawValue: "newPassword")
  public static let password = UITextContentType(rawValue: "password")
}

open class UIColor: NSObject, @unchecked Sendable {
  public static var systemBackground: UIColor { UIColor() }
  public static var secondarySystemBackground: UIColor { UIColor() }
  public static var systemGroupedBackground: UIColor { UIColor() }
  public static var secondarySystemGroupedBackground: UIColor { UIColor() }
  public static var label: UIColor { UIColor() }
}
