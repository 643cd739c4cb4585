// Stands in for a part of Foundation that Linux lacks, after
// https://developer.apple.com/documentation/foundation/localizedstringresource and
// https://developer.apple.com/documentation/foundation/urlresourcevalues.
//
// ActivityKit and AppIntents take texts as resources; on Apple's systems the type comes with `import Foundation`.

import Foundation

/// A text that the system looks up when it shows it.
public struct LocalizedStringResource: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, Equatable, Sendable
{
  public let key: String

  public init(stringLiteral value: String) { key = value }
}
