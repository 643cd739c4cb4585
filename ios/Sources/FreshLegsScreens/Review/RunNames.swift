import FreshLegsKit
import FreshLegsWords
import SwiftUI

extension Strings {
  /// A run by its sort, its day and its time.
  func name(_ run: RunRow, _ format: Formatting) -> String {
    "\(of(run.kind)), \(format.dateAndTime(utcMs: run.startedAtUtcMs, utcOffsetS: run.utcOffsetS))"
  }

  func of(_ kind: RunKind) -> String {
    switch kind {
    case .easy: reviewKindEasy
    case .treadmill: reviewKindTreadmill
    case .trail: reviewKindTrail
    case .intervals: reviewKindIntervals
    case .race: reviewKindRace
    case .withFriends: reviewKindWithFriends
    }
  }

  /// Where a run is from, if not from this phone.
  func of(_ origin: RunOrigin) -> String? {
    switch origin {
    case .live: nil
    case .replay: reviewFromReplay
    case .simulated: reviewFromSimulation
    case .imported(_, let name): reviewFromFile(name: name)
    }
  }
}

extension View {
  /// Asks before a run is deleted; `name` is the run's.
  func questionOfDeleting(
    _ name: String, isAsked: Binding<Bool>, words: Strings, onYes: @escaping @MainActor () async -> Void
  ) -> some View {
    question(
      words.reviewDeleteTitle, text: words.reviewDeleteText(run: name), isAsked: isAsked, yes: words.partsDelete,
      no: words.partsCancel, onYes: onYes)
  }
}
