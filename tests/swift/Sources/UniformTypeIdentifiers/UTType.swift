// Follows Apple's documentation: Uniform Type Identifiers › "UTType", "UTTagClass", "System-declared uniform type
// identifiers", "init(filenameExtension:conformingTo:)", "types(tag:tagClass:conformingTo:)".
import Foundation

public struct UTTagClass: Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static var filenameExtension: UTTagClass { UTTagClass(rawValue: "public.filename-extension") }
  public static var mimeType: UTTagClass { UTTagClass(rawValue: "public.mime-type") }
}

public struct UTType: Hashable, Sendable {
  public let identifier: String

  private init(known identifier: String) { self.identifier = identifier }

  public init?(_ identifier: String) { self.identifier = identifier }

  public init?(filenameExtension: String, conformingTo supertype: UTType = .data) {
    self.identifier = Self.extensions[filenameExtension] ?? "dyn.\(filenameExtension)"
  }

  public init(exportedAs identifier: String, conformingTo parentType: UTType? = nil) { self.identifier = identifier }
  public init(importedAs identifier: String, conformingTo parentType: UTType? = nil) { self.identifier = identifier }

  public static func types(tag: String, tagClass: UTTagClass, conformingTo supertype: UTType?) -> [UTType] {
    tagClass == .filenameExtension ? [UTType(filenameExtension: tag)].compactMap { $0 } : []
  }

  public static var item: UTType { UTType(known: "public.item") }
  public static var data: UTType { UTType(known: "public.data") }
  public static var folder: UTType { UTType(known: "public.folder") }
  public static var xml: UTType { UTType(known: "public.xml") }
  public static var json: UTType { UTType(known: "public.json") }
  public static var html: UTType { UTType(known: "public.html") }
  public static var zip: UTType { UTType(known: "public.zip-archive") }
  public static var plainText: UTType { UTType(known: "public.plain-text") }
  public static var commaSeparatedText: UTType { UTType(known: "public.comma-separated-values-text") }

  private static let extensions = [
    "csv": UTType.commaSeparatedText.identifier, "html": UTType.html.identifier, "json": UTType.json.identifier,
    "xml": UTType.xml.identifier, "zip": UTType.zip.identifier,
  ]
}
