import FreshLegsWords
import SwiftUI

/// While what is stored is being opened: a moment.
struct OpeningScreen: View {
  let words: Strings

  var body: some View {
    ProgressView { Text(words.partsLoading) }
      .frame(maxWidth: .infinity, maxHeight: .infinity)
  }
}

/// In place of everything else, where what is stored cannot be opened: why, and what can be done.
struct ClosedScreen: View {
  let because: ClosedBecause
  let words: Strings
  let retry: @MainActor () async -> Void
  let beginAnew: @MainActor () async -> Void

  @State private var isAsking = false

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: 24) {
        Text(words.startupTitle).font(.title2).accessibilityAddTraits(.isHeader)
        Text(reason)
        Button {
          Task { await retry() }
        } label: {
          Text(words.partsRetry).frame(maxWidth: .infinity, minHeight: 44)
        }
        .buttonStyle(.borderedProminent)
        if because.isHelpedByBackup {
          Button {
            isAsking = true
          } label: {
            Text(words.startupBeginAnew).frame(maxWidth: .infinity, minHeight: 44)
          }
          .buttonStyle(.bordered)
        }
      }
      .padding(32)
      .frame(maxWidth: 560)
      .frame(maxWidth: .infinity)
    }
    .confirmationDialog(words.startupBeginAnew, isPresented: $isAsking, titleVisibility: .visible) {
      Button(words.startupBeginAnewYes) { Task { await beginAnew() } }
      Button(words.partsCancel, role: .cancel) {}
    } message: {
      Text(words.startupBeginAnewText)
    }
  }

  private var reason: String {
    switch because {
    case .wrongKey: words.startupWrongKey
    case .tooNew: words.startupTooNew
    case .full: words.startupFull
    case .locked, .failed: words.startupFailed
    }
  }
}
