import Foundation
import FreshLegsKit

/// What somebody wants of the app: a link, a notification, a shortcut, a button of the widget, a file of another app.
enum Arrival: Equatable, Sendable {
  /// Show a screen.
  case open(Destination)
  /// The legs are heavy: says so to the run, where one is on.
  case heavy
  /// Start an easy run, where nothing has to be asked first.
  case easyRun
  /// Take in a file that another app gives.
  case take(URL)

  /// Links that do something, beside those of `Destination`, which show a screen.
  static let heavyLink = Destination.scheme + "heavy"
  static let easyRunLink = Destination.scheme + "easy-run"

  /// What a link, or a file that is opened with the app, wants; `nil` where it wants nothing but the app.
  static func of(_ url: URL) -> Arrival? { url.isFileURL ? .take(url) : of(link: url.absoluteString) }

  /// The same of a link as text: the type of a home screen's quick action, or what a notification carries.
  static func of(link: String) -> Arrival? {
    switch link {
    case heavyLink: .heavy
    case easyRunLink: .easyRun
    default: Destination.ofLink(link).map { .open($0) }
    }
  }
}

/// What a file is taken in as, by its name; what it is then, the engine finds out.
enum Incoming: Equatable, Sendable {
  case run
  case journal
  case everything
  /// Nothing can be done with it before the runner has said the passphrase.
  case backup

  init(path: String) {
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case FileKind.csv.extension: self = .journal
    case FileKind.json.extension: self = .everything
    case FileKind.backup.extension: self = .backup
    default: self = .run
    }
  }
}
