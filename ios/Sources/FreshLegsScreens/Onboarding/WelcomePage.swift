import SwiftUI

/// What Fresh Legs does, what becomes of what it knows, and what it is not.
struct WelcomePage: View {
  @Environment(\.palette) private var palette
  @Environment(\.words) private var words
  let onBegin: @MainActor () async -> Void
  let onLater: @MainActor () async -> Void
  let onBackup: @MainActor () async -> Void

  var body: some View {
    Page(words.onboardingWelcome) {
      Section {
        VStack(spacing: 16) {
          Image(systemName: "figure.run").font(.system(.largeTitle)).foregroundStyle(palette.accent)
            .accessibilityHidden(true)
          Text(words.onboardingWhat).font(.title3).multilineTextAlignment(.center)
        }
        .frame(maxWidth: .infinity)
      }
      Section {
        OnboardingPiece("speaker.wave.2", words.onboardingCoach, words.onboardingCoachText)
        OnboardingPiece("heart", words.onboardingLegs, words.onboardingLegsText)
        OnboardingPiece("book.closed", words.onboardingJournal, words.onboardingJournalText)
      }
      Panel(.calm) {
        PanelTitle(words.onboardingPrivate, symbol: "lock")
        Text(words.onboardingPrivateText)
      }
      Section { Small(words.onboardingInforms) }
      Section { WordButton(words.onboardingBackup, action: onBackup) }
    }
    .safeAreaInset(edge: .bottom) {
      OnboardingFoot(next: words.onboardingBegin, onNext: onBegin, skip: words.onboardingLater, onSkip: onLater)
    }
  }
}

/// One of a few things, with its sign.
struct OnboardingPiece: View {
  @Environment(\.palette) private var palette
  private let symbol: String
  private let title: String
  private let text: String

  init(_ symbol: String, _ title: String, _ text: String) {
    self.symbol = symbol
    self.title = title
    self.text = text
  }

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 16) {
      Image(systemName: symbol).foregroundStyle(palette.accent).accessibilityHidden(true)
      TitleAndDetail(title, text)
    }
    .accessibilityElement(children: .combine)
  }
}
