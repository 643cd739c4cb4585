import FreshLegsKit
import SwiftUI

/// A routine that is being played: seen from a mat on the floor, and pressed without looking. Its voice says what comes:
/// nothing of it is announced.
struct PlayingRoutine: View {
  @Environment(\.words) private var words
  @Environment(\.verticalSizeClass) private var height
  let view: RoutineView?
  let model: RoutineModel

  var body: some View {
    Group {
      if height == .compact {
        HStack(spacing: 16) {
          ScrollView { exercise }
          RoutineControls(view: view, model: model)
        }
        .padding(16)
      } else {
        ScrollView { exercise.padding(16) }
          .safeAreaInset(edge: .bottom) {
            RoutineControls(view: view, model: model)
              .frame(maxWidth: 640)
              .padding(16)
              .frame(maxWidth: .infinity)
              .background(.bar)
          }
      }
    }
    .navigationTitle(view?.routine ?? words.appRoutines)
    .navigationBarTitleDisplayMode(.inline)
    // The way out is to stop: a touch at the edge of the mat must not end it.
    .navigationBarBackButtonHidden()
    .toolbar(.hidden, for: .tabBar)
    .accessibilityAction(.magicTap) { if view?.paused == true { model.resume() } else { model.pause() } }
    .toolbar {
      ToolbarItem(placement: .primaryAction) {
        SignButton(
          model.isMuted ? "speaker.slash.fill" : "speaker.wave.2.fill",
          model.isMuted ? words.routinesUnmute : words.routinesMute
        ) { model.mute(!model.isMuted) }
      }
    }
  }

  private var exercise: some View {
    VStack(alignment: .leading, spacing: 12) {
      if let notice = model.notice {
        Label(words.of(notice), systemImage: "exclamationmark.triangle").font(.headline)
        WordButton(words.partsUnderstood) { model.noticeWasSeen() }
      }
      if let view { RoutineStep(view: view) } else { ProgressView(words.partsLoading) }
    }
    .frame(maxWidth: 640, alignment: .leading)
    .frame(maxWidth: .infinity)
  }
}

/// The exercise, or the rest before it.
private struct RoutineStep: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  /// The height of the figure that is read from the floor, in points.
  @ScaledMetric(relativeTo: .largeTitle) var figure: CGFloat = 72
  let view: RoutineView

  var body: some View {
    let step = words.routinesStep(number: "\(view.number)", of: "\(view.of)")
    Bar((Double(view.number) - 1) / max(Double(view.of), 1), step)
    Small(step).accessibilityHidden(true)
    Text(view.resting ? words.routinesRest : view.exercise)
      .font(.largeTitle.bold())
      .accessibilityAddTraits(.isHeader)
    if view.paused { Mark(words.routinesPaused, symbol: "pause.fill") }
    count
    if view.resting {
      Text(words.routinesThen(exercise: view.exercise)).font(.title3)
    } else {
      if let side = view.side {
        Mark(
          side == .left ? words.routinesLeftSide : words.routinesRightSide,
          symbol: side == .left ? "arrow.left" : "arrow.right")
      }
      Text(view.how).font(.title3)
      Small(view.next.map { words.routinesThen(exercise: $0) } ?? words.routinesLast)
    }
  }

  /// What is left: repetitions where they are counted, time where not.
  private var count: some View {
    let reps = view.resting ? nil : view.leftReps
    let left = reps.map { "\($0)" } ?? format.duration(s: view.leftS)
    let unit = reps.map { words.routinesTimesLeft(count: Int($0)) } ?? words.routinesTimeLeft
    return ViewThatFits(in: .horizontal) {
      HStack(alignment: .lastTextBaseline, spacing: 8) { countParts(left, unit) }
      VStack(alignment: .leading) { countParts(left, unit) }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(Text(verbatim: "\(left) \(unit)"))
    .accessibilityAddTraits(.updatesFrequently)
  }

  @ViewBuilder private func countParts(_ left: String, _ unit: String) -> some View {
    Text(left)
      .font(.system(size: figure, weight: .bold, design: .rounded))
      .monospacedDigit()
      .lineLimit(1)
      .minimumScaleFactor(0.4)
    Text(unit).font(.title3)
  }
}

/// Something that must not be missed.
private struct Mark: View {
  @Environment(\.palette) private var palette
  private let text: String
  private let symbol: String

  init(_ text: String, symbol: String) {
    self.text = text
    self.symbol = symbol
  }

  var body: some View {
    Label(text, systemImage: symbol)
      .font(.title3.weight(.semibold))
      .padding(.horizontal, 12)
      .padding(.vertical, 6)
      .foregroundStyle(palette.calm.ink)
      .background(palette.calm.ground, in: .rect(cornerRadius: 8))
  }
}
