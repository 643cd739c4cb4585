import Foundation
import FreshLegsWords

/// The words of one language, from the catalogue for desktops that is generated beside Apple's.
public struct FileCatalogue: Catalogue {
  private let texts: [String: String]
  private let plurals: [String: [String: String]]
  private let language: String

  public init(_ language: String) throws {
    self.language = language
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../target/generated/words/desktop").standardized
    let data = try Data(contentsOf: folder.appendingPathComponent("\(language).json"))
    let all = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    texts = all.compactMapValues { $0 as? String }
    plurals = all.compactMapValues { $0 as? [String: String] }
  }

  public func text(_ name: String, _ values: [String]) -> String { filled(texts[name] ?? "?\(name)", values) }

  public func counted(_ name: String, _ count: Int, _ values: [String]) -> String {
    let forms = plurals[name] ?? [:]
    let isOne = count == 1 || (count == 0 && ["fr", "pt"].contains(language))
    let form = (isOne ? forms["one"] : nil) ?? forms["other"] ?? "?\(name)"
    return filled(form, ["\(count)"] + values)
  }

  private func filled(_ text: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return text }
    var filled = text
    for (index, value) in values.enumerated() {
      for letter in ["@", "s", "d", "lld"] {
        filled = filled.replacingOccurrences(of: "%\(index + 1)$\(letter)", with: value)
      }
    }
    return filled.replacingOccurrences(of: "%%", with: "%")
  }
}

extension Strings {
  /// The words of a language, by its tag.
  public static func of(_ language: String) -> Strings {
    do {
      return Strings(try FileCatalogue(language))
    } catch {
      fatalError("no words of \(language): bindings/generate words writes them. \(error)")
    }
  }
}
