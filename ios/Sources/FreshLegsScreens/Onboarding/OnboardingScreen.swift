import FreshLegsKit
import SwiftUI

/// What a runner goes through once, after the welcome; each step can be left out.
enum OnboardingStep: Int, CaseIterable {
  case you = 1
  case running
  case sensor
  case ready
}

/// The first screens: what Fresh Legs is, and the few things that are good to know before the first run.
struct OnboardingScreen: View {
  /// The page about heavy legs that a runner may begin with.
  private static let firstPage = "what-are-heavy-legs"

  @State private var steps: [OnboardingStep] = []
  let models: AppModels

  var body: some View {
    NavigationStack(path: $steps) {
      WelcomePage {
        steps = [.you]
      } onLater: {
        await models.keepWhatThePhoneSays()
        end(at: .today)
      } onBackup: {
        end(at: .settings(page: .data))
      }
      .navigationDestination(for: OnboardingStep.self) { step in
        switch step {
        case .you: AboutYouStep(models: models) { go(on: step) }
        case .running: RunningSoFarStep(models: models) { go(on: step) }
        case .sensor: FirstSensorStep(models: models) { go(on: step) }
        case .ready:
          ReadyStep(models: models) {
            end(at: .today)
          } onGuide: {
            end(at: .guide(slug: Self.firstPage))
          }
        }
      }
    }
  }

  /// To the step after `step`; pressed twice it goes on once.
  private func go(on step: OnboardingStep) {
    guard steps.last == step, let next = OnboardingStep(rawValue: step.rawValue + 1) else { return }
    steps.append(next)
  }

  private func end(at destination: Destination) {
    // What was taken in here has been read here.
    models.settings.movedWasRead(models.files)
    models.navigation.go(destination)
    models.preferences.change { $0.isWelcomed = true }
  }
}

/// A step after the welcome: how far the runner is, what it asks, and at its foot the way on.
struct OnboardingStepPage<Content: View>: View {
  @Environment(\.words) private var words
  let step: OnboardingStep
  let title: String
  let next: String
  var canGoOn = true
  let onNext: @MainActor () async -> Void
  var onSkip: (@MainActor () async -> Void)?
  @ViewBuilder let content: Content

  var body: some View {
    let (number, last) = (step.rawValue, OnboardingStep.allCases.count)
    let said = words.onboardingStep(number: "\(number)", of: "\(last)")
    Page(title) {
      Section {
        VStack(alignment: .leading, spacing: 4) {
          // The bar says it too: once is enough for who listens.
          Small(said).accessibilityHidden(true)
          Bar(Double(number) / Double(last), said)
        }
      }
      content
    }
    .scrollDismissesKeyboard(.interactively)
    .safeAreaInset(edge: .bottom) {
      OnboardingFoot(next: next, canGoOn: canGoOn, onNext: onNext, skip: words.onboardingSkip, onSkip: onSkip)
    }
  }
}

/// The way on, always in reach.
struct OnboardingFoot: View {
  let next: String
  var canGoOn = true
  let onNext: @MainActor () async -> Void
  let skip: String
  let onSkip: (@MainActor () async -> Void)?

  var body: some View {
    VStack(spacing: 8) {
      MainButton(next, action: onNext).disabled(!canGoOn)
      if let onSkip { WordButton(skip, action: onSkip) }
    }
    .frame(maxWidth: 640)
    .padding(.horizontal, 16)
    .padding(.vertical, 12)
    .frame(maxWidth: .infinity)
    .background(.bar)
  }
}
