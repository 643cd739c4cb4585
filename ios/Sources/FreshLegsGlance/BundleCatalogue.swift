import Foundation
import FreshLegsWords

/// The shell's words, from the String Catalog of a bundle, in the language that the system has chosen for the app.
public struct BundleCatalogue: Catalogue {
  // `Bundle` is shared by all threads, and only read.
  private let path: String

  public init(_ bundle: Bundle = .main) { path = bundle.bundlePath }

  private var bundle: Bundle { Bundle(path: path) ?? .main }

  public func text(_ name: String, _ values: [String]) -> String {
    let format = bundle.localizedString(forKey: name, value: nil, table: nil)
    return values.isEmpty ? format : Self.fill(format, values)
  }

  // The catalogue's plural forms are chosen by the format itself, which must reach it as it came.
  public func counted(_ name: String, _ count: Int, _ values: [String]) -> String {
    let format = bundle.localizedString(forKey: name, value: nil, table: nil)
    let arguments: [any CVarArg] = [count] + values.map { NSString(string: $0) }
    return String(format: format, locale: .current, arguments: arguments)
  }

  /// Puts values in the places of `%1$@` and so on; `%%` is a `%`.
  static func fill(_ format: String, _ values: [String]) -> String {
    var filled = ""
    var rest = format[...]
    while let mark = rest.firstIndex(of: "%") {
      filled += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      if rest.first == "%" {
        filled += "%"
        rest = rest.dropFirst()
      } else if let number = rest.prefix(while: \.isNumber).nilIfEmpty.flatMap({ Int($0) }),
        values.indices ~= number - 1
      {
        filled += values[number - 1]
        rest = rest.dropFirst("\(number)$@".count)
      } else {
        filled += "%"
      }
    }
    return filled + rest
  }
}

extension Substring {
  fileprivate var nilIfEmpty: Substring? { isEmpty ? nil : self }
}
