import Observation

/// The first screen: red flags first, then how ready the body is.
@MainActor
@Observable
public final class TodayModel: Model {
  /// What went wrong with the last thing that was asked.
  public var notice: Notice?

  private let day = Resource<TodayView>()
  private let chosen = Resource<[HabitView]>()
  private let ahead = Resource<[ScheduledReminderView]>()
  private let paper = Resource<TakeAlongView>()
  @ObservationIgnored private let bridge: any TodayBridge

  public init(bridge: any TodayBridge) { self.bridge = bridge }

  public var today: Loadable<TodayView> { day.state }
  public var habits: Loadable<[HabitView]> { chosen.state }
  /// The reminders that are to be handed to the system.
  public var reminders: Loadable<[ScheduledReminderView]> { ahead.state }
  /// What to take along to a professional.
  public var takeAlong: Loadable<TakeAlongView> { paper.state }

  /// Fetches everything anew: when the screen comes, after a run, after an entry, on a new day.
  public func load() async {
    await day.fetch { try await bridge.today() }
    await chosen.fetch { try await bridge.habits() }
    await ahead.fetch { try await bridge.reminders() }
  }

  public func loadTakeAlong() async { await paper.fetch { try await bridge.takeAlong() } }

  /// Takes today's suggestion, or keeps the plan.
  public func answerSuggestion(accept: Bool) async {
    await change { try await bridge.answerSuggestion(accept: accept) }
  }

  /// Says whether an advice was tried, and whether it helped.
  public func answerAdvice(_ advice: Advice, tried: Bool, helped: Bool?) async {
    await change { _ = try await bridge.answerAdvice(advice: advice, tried: tried, helped: helped) }
  }

  /// A professional has seen what a red flag is about.
  public func flagWasSeen(_ kind: FlagKind) async {
    await change { _ = try await bridge.flagWasSeen(kind: kind) }
  }

  /// What a red flag is about is gone.
  public func flagIsGone(_ kind: FlagKind) async { await change { _ = try await bridge.flagIsGone(kind: kind) } }

  /// The system has shown a reminder.
  public func reminderWasShown(_ reminder: ScheduledReminderView) async {
    guard await attempt({ try await bridge.reminderWasShown(reminder: reminder) }) != nil else { return }
    await ahead.fetch { try await bridge.reminders() }
  }

  /// No more reminders of this kind.
  public func switchReminderOff(_ kind: ReminderKind) async {
    guard await attempt({ try await bridge.switchReminderOff(kind: kind) }) != nil else { return }
    await ahead.fetch { try await bridge.reminders() }
  }

  private func change(_ work: () async throws -> Void) async {
    guard await attempt(work) != nil else { return }
    await load()
  }
}
