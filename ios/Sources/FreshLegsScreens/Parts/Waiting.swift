import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// What is loaded, or that it is being loaded, or why it could not be.
struct Loaded<Value, Content: View>: View {
  @Environment(\.words) private var words
  private let loadable: Loadable<Value>
  private let retry: (@MainActor () async -> Void)?
  private let content: (Value) -> Content

  init(
    _ loadable: Loadable<Value>, retry: (@MainActor () async -> Void)? = nil,
    @ViewBuilder content: @escaping (Value) -> Content
  ) {
    self.loadable = loadable
    self.retry = retry
    self.content = content
  }

  var body: some View {
    switch loadable {
    case .idle, .loading:
      ProgressView(words.partsLoading).frame(maxWidth: .infinity)
    case .failed(let notice):
      Panel(.care) {
        PanelTitle(words.of(notice), symbol: "exclamationmark.triangle")
        if let retry { QuietButton(words.partsRetry, symbol: "arrow.clockwise", action: retry) }
      }
    case .ready(let value):
      content(value)
    }
  }
}

/// There is nothing here yet; what to do about it.
struct Nothing: View {
  private let text: String
  private let symbol: String
  private let action: (name: String, act: @MainActor () async -> Void)?

  init(_ text: String, symbol: String, action: (name: String, act: @MainActor () async -> Void)? = nil) {
    self.text = text
    self.symbol = symbol
    self.action = action
  }

  var body: some View {
    ContentUnavailableView {
      Label(text, systemImage: symbol)
    } actions: {
      if let action { QuietButton(action.name, action: action.act) }
    }
  }
}

/// What went wrong with the last thing that was asked, until it is read. It is read aloud as it comes.
struct NoticePanel: View {
  @Environment(\.words) private var words
  private let notice: Notice
  private let onRead: @MainActor () -> Void

  init?(_ notice: Notice?, onRead: @escaping @MainActor () -> Void) {
    guard let notice else { return nil }
    self.notice = notice
    self.onRead = onRead
  }

  var body: some View {
    Panel(.care) {
      PanelTitle(words.of(notice), symbol: "exclamationmark.triangle")
      // Only the field knows its own name: what is wrong with it is also said beside it.
      if case .badFields(let errors) = notice {
        ForEach(errors, id: \.field) { Small($0.reason) }
      }
      WordButton(words.partsUnderstood, action: onRead)
    }
    .onChange(of: notice, initial: true) {
      AccessibilityNotification.Announcement(words.of(notice)).post()
    }
  }
}

extension View {
  /// Asks before something is done that cannot be undone.
  func question(
    _ title: String, text: String, isAsked: Binding<Bool>, yes: String, no: String, role: ButtonRole? = .destructive,
    onYes: @escaping @MainActor () async -> Void
  ) -> some View {
    alert(title, isPresented: isAsked) {
      Button(yes, role: role) { Task { await onYes() } }
      Button(no, role: .cancel) {}
    } message: {
      Text(text)
    }
  }
}

extension Strings {
  /// What a notice says.
  func of(_ notice: Notice) -> String {
    switch notice {
    case .wrongKey: partsNoticeWrongKey
    case .busy: partsNoticeBusy
    case .storageFull: partsNoticeStorageFull
    case .storage: partsNoticeStorage
    case .tooNew: partsNoticeTooNew
    case .badInput: partsNoticeBadInput
    case .badFields: partsNoticeBadFields
    case .notFound: partsNoticeNotFound
    case .broken: partsNoticeBroken
    case .internal: partsNoticeInternal
    }
  }
}
