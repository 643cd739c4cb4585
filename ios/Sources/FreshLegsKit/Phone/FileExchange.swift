/// What a file is, for the system's pickers.
public enum FileKind: Equatable, Hashable, Sendable, CaseIterable {
  case fit
  case tcx
  case gpx
  case csv
  case json
  case html
  /// Tables, packed into one file.
  case zip
  /// Everything, encrypted with a passphrase.
  case backup

  /// The media type that a file is written as.
  public var mediaType: String {
    switch self {
    case .fit: "application/vnd.ant.fit"
    case .tcx: "application/vnd.garmin.tcx+xml"
    case .gpx: "application/gpx+xml"
    case .csv: "text/csv"
    case .json: "application/json"
    case .html: "text/html"
    case .zip: "application/zip"
    case .backup: "application/octet-stream"
    }
  }

  public var `extension`: String {
    switch self {
    case .fit: "fit"
    case .tcx: "tcx"
    case .gpx: "gpx"
    case .csv: "csv"
    case .json: "json"
    case .html: "html"
    case .zip: "zip"
    case .backup: "freshlegs"
    }
  }
}

/// Files in and out, by the system's own pickers. Implemented by `SystemFiles` on UIDocumentPickerViewController.
@MainActor
public protocol FileExchange: AnyObject {
  /// Lets the runner pick a file, and gives the path of a copy of it that only we can read; `nil` where none was.
  func open(_ kinds: Set<FileKind>) async -> String?
  /// Lets the runner say where a file goes, and has `write` fill it through a path that is ours. Whether it went
  /// there.
  func save(_ name: String, as kind: FileKind, write: (_ path: String) async throws -> Bool) async throws -> Bool
  /// Packs what lies in a folder into one file: iOS does that by NSFileCoordinator, for uploading.
  func pack(_ folder: String, into path: String) async throws
  /// Takes away a copy that `open` gave.
  func discard(_ path: String)
}
