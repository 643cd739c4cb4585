import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// One run looked back on.
struct RunReviewScreen: View {
  @Environment(\.dismiss) private var dismiss
  @Environment(\.format) private var format
  @Environment(\.words) private var words
  @State private var isAsked = false
  /// What is seen: it stays while it is fetched anew, so that who comes back from the card finds the same place.
  @State private var review: RunReviewView?
  @State private var track: [TrackPoint] = []
  let models: AppModels
  let id: String

  var body: some View {
    let model = models.review
    Page(review?.run.title ?? words.reviewRun) {
      NoticePanel(model.notice, onRead: model.noticeWasSeen)
      if review == nil || model.run.notice != nil {
        // At first the model may still hold the run that was looked at before.
        Loaded(model.run.value == nil ? model.run : .loading, retry: look) { _ in EmptyView() }
      }
      if let review { RunReviewParts(review: review, track: track) }
    }
    .toolbar {
      ToolbarItem(placement: .primaryAction) {
        if review != nil { SignButton("trash", words.reviewDelete) { isAsked = true } }
      }
    }
    .questionOfDeleting(review.map { name($0.run) } ?? "", isAsked: $isAsked, words: words) {
      await model.delete(id)
      // The run is gone once it was deleted; where that failed, a notice says so.
      if model.notice == nil { dismiss() }
    }
    .task(id: id) { await look() }
  }

  private func look() async {
    let model = models.review
    await model.open(id)
    guard let found = model.run.value, found.run.id == id else { return }
    review = found
    // Only the track knows where the legs became heavy.
    guard !found.rescues.isEmpty, !found.outline.isEmpty else { return }
    await model.openDetail(id)
    track = model.detail.value?.track ?? []
  }

  private func name(_ run: RunLineView) -> String {
    "\(run.title), \(format.dateAndTime(utcMs: run.startedAtUtcMs, utcOffsetS: run.utcOffsetS))"
  }
}

/// Everything that a review says, in its order.
private struct RunReviewParts: View {
  let review: RunReviewView
  let track: [TrackPoint]

  var body: some View {
    RunHead(review: review)
    LegsAfter(review: review)
    ForEach(review.rescues, id: \.fromS) { RescuePanel(rescue: $0) }
    if review.outline.count > 1 {
      WayPart(outline: review.outline, heavy: WayPart.heavyPlaces(review, track: track))
    }
    Courses(review: review)
    SplitsPart(review: review)
    ZonesPart(zones: review.zones)
    SimilarPart(similar: review.similar)
    RhythmPart(rhythm: review.rhythm)
    if !review.marks.isEmpty { SaidPart(marks: review.marks) }
  }
}
