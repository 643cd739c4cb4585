import ActivityKit
import Foundation
import FreshLegsGlance

/// Shows a run by ActivityKit. One order after the other, apart from the main thread.
@MainActor
final class ActivityHost: RunHost {
  private enum Order: Sendable {
    case show(RunActivityAttributes.ContentState, isAlert: Bool)
    case leave
  }

  /// After so long without a word the app is gone, in seconds: what is shown is then marked as old.
  private nonisolated static let staleS = 180.0

  private let orders: AsyncStream<Order>.Continuation

  init() {
    let (stream, continuation) = AsyncStream<Order>.makeStream()
    orders = continuation
    Task.detached { await Self.follow(stream) }
  }

  deinit { orders.finish() }

  /// Whether the runner lets the app be on the lock screen.
  nonisolated static var isAllowed: Bool { ActivityAuthorizationInfo().areActivitiesEnabled }

  func show(_ state: RunActivityAttributes.ContentState, isAlert: Bool) { orders.yield(.show(state, isAlert: isAlert)) }
  func leave() { orders.yield(.leave) }

  /// `Activity` is looked up anew for each order, so that none is ever handed from one isolation to another.
  private nonisolated static func follow(_ orders: AsyncStream<Order>) async {
    /// The one of this run: where the runner has swept it away it does not come back.
    var id: String?
    for await order in orders {
      switch order {
      case .show(let state, let isAlert):
        // One that another life of the app has begun goes on with its run: a new one could not begin unseen.
        id = id ?? Activity<RunActivityAttributes>.activities.first?.id
        if let id { await update(id, state, isAlert: isAlert) } else { id = begin(state) }
      case .leave:
        id = nil
        for activity in Activity<RunActivityAttributes>.activities {
          await activity.end(nil, dismissalPolicy: .immediate)
        }
      }
    }
  }

  /// Fails while the app is not seen: the next order tries again.
  private nonisolated static func begin(_ state: RunActivityAttributes.ContentState) -> String? {
    guard isAllowed else { return nil }
    return try? Activity.request(attributes: RunActivityAttributes(), content: content(state)).id
  }

  private nonisolated static func update(
    _ id: String,
    _ state: RunActivityAttributes.ContentState,
    isAlert: Bool
  ) async {
    let alert = AlertConfiguration(
      title: LocalizedStringResource(stringLiteral: state.title),
      body: LocalizedStringResource(stringLiteral: state.cue ?? ""),
      sound: .default)
    for activity in Activity<RunActivityAttributes>.activities where activity.id == id {
      await activity.update(content(state), alertConfiguration: isAlert ? alert : nil)
    }
  }

  /// While the run stands still nothing is told for long, and nothing is old by that.
  private nonisolated static func content(
    _ state: RunActivityAttributes.ContentState
  ) -> ActivityContent<RunActivityAttributes.ContentState> {
    ActivityContent(
      state: state,
      staleDate: state.isPaused ? nil : Date(timeIntervalSinceNow: staleS),
      relevanceScore: 100)
  }
}
