import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// When it was, how far and how fast.
struct RunHead: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let review: RunReviewView

  var body: some View {
    let run = review.run
    let when = format.dateAndTime(utcMs: run.startedAtUtcMs, utcOffsetS: run.utcOffsetS)
    Panel {
      Text(verbatim: "\(format.weekday(review.day)), \(when)").font(.subheadline).foregroundStyle(.secondary)
      Flow(spacing: 24) {
        Figure(words.reviewDistance, format.distance(m: run.distanceM))
        Figure(words.reviewMoving, format.duration(s: run.minutes * 60))
        Figure(words.reviewPace, format.pace(sPerKm: run.paceSPerKm))
        ForEach(measured, id: \.label) { Figure($0.label, $0.value) }
        Figure(words.reviewElapsed, format.duration(s: review.elapsedS))
      }
      Small(review.decouplingText)
    }
  }

  /// What only a sensor knows.
  private var measured: [(label: String, value: String)] {
    var measured: [(label: String, value: String)] = []
    if let bpm = review.heartRateAvgBpm {
      measured.append((words.reviewHeartRate, words.partsBpm(value: format.number(bpm, decimals: 0))))
    }
    if let bpm = review.heartRateMaxBpm { measured.append((words.reviewHighest, words.partsBpm(value: "\(bpm)"))) }
    if let spm = review.cadenceAvgSpm {
      measured.append((words.reviewCadence, words.partsSpm(value: format.number(spm, decimals: 0))))
    }
    if let ascentM = review.ascentM { measured.append((words.reviewAscent, format.height(m: ascentM))) }
    return measured
  }
}

/// What the card after the run says: how hard it was, and how the legs were.
struct LegsAfter: View {
  @Environment(\.format) private var format
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  let review: RunReviewView

  var body: some View {
    let run = review.run
    let isUnsaid = run.rpe == nil && run.legHeaviness == nil
    Section(words.reviewCard) {
      VStack(alignment: .leading, spacing: 12) {
        if isUnsaid {
          Text(words.reviewNoCard)
        } else {
          Flow(spacing: 24) {
            if let rpe = run.rpe { Figure(words.reviewEffort, words.reviewOfTen(value: effort(rpe))) }
            if let legs = run.legHeaviness { Figure(words.reviewHeaviness, words.reviewOfTen(value: "\(legs)")) }
          }
        }
        if run.isHeavy == true { Text(words.reviewWasHeavy) }
        QuietButton(isUnsaid ? words.reviewFillCard : words.reviewOtherCard) {
          go(.checkIn(kind: .runCard, day: review.day))
        }
      }
      .frame(maxWidth: .infinity, alignment: .leading)
      .padding(.vertical, 4)
    }
  }

  private func effort(_ rpe: Double) -> String { format.number(rpe, decimals: rpe.rounded() == rpe ? 0 : 1) }
}

/// A stretch of heavy legs, and how they were talked through.
struct RescuePanel: View {
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  let rescue: RunRescueView

  var body: some View {
    Panel {
      PanelTitle(words.reviewRescue, symbol: "info.circle")
      Small(words.reviewFromTo(from: format.duration(s: rescue.fromS), to: format.duration(s: rescue.toS)))
      ForEach(rescue.lines, id: \.self) { Text($0) }
    }
  }
}

/// The run beside similar ones of the runner's own.
struct SimilarPart: View {
  @Environment(\.words) private var words
  let similar: SimilarRunsView

  var body: some View {
    Section(words.reviewSimilar) {
      ForEach(similar.comparisons, id: \.text) { Text($0.text) }
      Small(similar.note)
    }
  }
}
