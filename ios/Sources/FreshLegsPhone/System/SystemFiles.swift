import Foundation
import FreshLegsKit
import UIKit
import UniformTypeIdentifiers

/// Files in by the system's picker, and out by its sheet for sharing, where "Save to Files" is among the places. Copies
/// lie in the app's own temporary folder.
@MainActor
public final class SystemFiles: FileExchange {
  /// No recording and no backup is as large as this, in bytes.
  nonisolated static let mostBytes = 512 * 1_024 * 1_024

  private let folder: URL
  private var picking: Picking?

  /// `folder` is within the app's own temporary one where `nil`, as it is but in tests.
  public init(folder: URL? = nil) {
    self.folder = folder ?? FileManager.default.temporaryDirectory.appendingPathComponent("files", isDirectory: true)
  }

  /// Takes away what an earlier start left behind: to be called once, before any file is taken in.
  public func clear() async { await Self.takeAway(folder) }

  public func open(_ kinds: Set<FileKind>) async -> String? {
    guard let front = UIApplication.shared.front else { return nil }
    let picked = await withCheckedContinuation { answer in
      let picking = Picking { answer.resume(returning: $0) }
      let picker = UIDocumentPickerViewController(forOpeningContentTypes: kinds.types, asCopy: true)
      picker.delegate = picking
      // A picker does not hold who listens to it.
      self.picking = picking
      front.present(picker, animated: true)
    }
    picking = nil
    guard let picked else { return nil }
    return await copyOf(picked)
  }

  /// A copy of what another app gives us, as by "Open in": `nil` where it cannot be read, or is larger than any
  /// recording is. What the system has copied for us already is taken away.
  public func copyOf(_ source: URL) async -> String? {
    guard let copy = try? newFile(source.lastPathComponent) else { return nil }
    guard await Self.copied(source, to: copy) else {
      discard(copy.path)
      return nil
    }
    return copy.path
  }

  public func save(
    _ name: String,
    as kind: FileKind,
    write: (_ path: String) async throws -> Bool
  ) async throws -> Bool {
    let draft = try newFile(name)
    defer { discard(draft.path) }
    guard try await write(draft.path) else { return false }
    return await share(draft)
  }

  public func pack(_ folder: String, into path: String) async throws {
    try await Self.packed(URL(fileURLWithPath: folder, isDirectory: true), into: URL(fileURLWithPath: path))
  }

  public func discard(_ path: String) {
    let own = URL(fileURLWithPath: path).deletingLastPathComponent()
    guard own.deletingLastPathComponent().standardizedFileURL.path == folder.standardizedFileURL.path else { return }
    try? FileManager.default.removeItem(at: own)
  }

  private func share(_ file: URL) async -> Bool {
    guard let front = UIApplication.shared.front else { return false }
    let sheet = UIActivityViewController(activityItems: [file], applicationActivities: nil)
    // On an iPad it is a bubble, which wants to know where it comes from.
    sheet.popoverPresentationController?.sourceView = front.view
    sheet.popoverPresentationController?.sourceRect = CGRect(
      x: front.view.bounds.midX, y: front.view.bounds.midY, width: 0, height: 0)
    return await withCheckedContinuation { answer in
      sheet.completionWithItemsHandler = { [weak sheet] activity, isDone, _, _ in
        // Whoever gives up one way may still choose another on the same sheet.
        let isStillThere = sheet.map { $0.presentingViewController != nil && !$0.isBeingDismissed } ?? false
        guard isDone || activity == nil || !isStillThere else { return }
        sheet?.completionWithItemsHandler = nil
        answer.resume(returning: isDone)
      }
      front.present(sheet, animated: true)
    }
  }

  /// A path of our own, in a folder of its own.
  private func newFile(_ name: String) throws -> URL {
    let own = folder.appendingPathComponent(UUID().uuidString, isDirectory: true)
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    return own.appendingPathComponent(Self.safeName(name))
  }

  /// A name that stays in its folder, however another app has named its file; its ending stays.
  nonisolated static func safeName(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    let plain = String(last.map { $0.isLetter || $0.isNumber || "._- ".contains($0) ? $0 : "_" })
    let short = plain.trimmingCharacters(in: CharacterSet(charactersIn: ". ")).suffix(80)
    return short.isEmpty ? "file" : String(short)
  }
}

/// Hears what is picked.
@MainActor
private final class Picking: NSObject, UIDocumentPickerDelegate {
  private let answer: (URL?) -> Void

  init(answer: @escaping (URL?) -> Void) { self.answer = answer }

  func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL]) {
    answer(urls.first)
  }

  func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController) { answer(nil) }
}

extension Set<FileKind> {
  /// Every type that an app on this phone has declared for such files: watches' files have no type of the system's.
  @MainActor fileprivate var types: [UTType] {
    let declared = flatMap { UTType.types(tag: $0.extension, tagClass: .filenameExtension, conformingTo: nil) }
    let written = isDisjoint(with: [.tcx, .gpx]) ? [] : [UTType.xml]
    return Set<UTType>(declared + written).sorted { $0.identifier < $1.identifier }
  }
}

extension UIApplication {
  /// What is in front of the runner, and can show something; `nil` while the app is not.
  fileprivate var front: UIViewController? {
    let scenes = connectedScenes.compactMap { $0 as? UIWindowScene }
    var front = scenes.first { $0.activationState == .foregroundActive }?.keyWindow?.rootViewController
    while let next = front?.presentedViewController { front = next }
    return front
  }
}
