import Observation

/// Looking back: are my legs getting fresher, why were they heavy, what helped, and the runs one by one.
@MainActor
@Observable
public final class ReviewModel: Model {
  /// What went wrong with the last thing that was asked.
  public var notice: Notice?
  /// Over how many weeks causes are looked for; today where `nil`.
  public private(set) var weeks: UInt8?
  /// The advice that was answered since causes were asked for.
  public private(set) var answered: Set<Advice> = []

  private let fourWeeks = Resource<ReviewView>()
  private let causes = Resource<CausesView>()
  private let counts = Resource<[AdviceCountView]>()
  private let list = Resource<[RunRow]>()
  private let look = Resource<RunReviewView>()
  private let record = Resource<RunDetail>()
  private let paper = Resource<String>()
  @ObservationIgnored private let bridge: any ReviewBridge
  @ObservationIgnored private let onRunsChanged: ([RunRow]) async -> Void

  /// `onRunsChanged` is told the runs that are left after one was deleted, so that it is deleted elsewhere too.
  public init(bridge: any ReviewBridge, onRunsChanged: @escaping ([RunRow]) async -> Void = { _ in }) {
    self.bridge = bridge
    self.onRunsChanged = onRunsChanged
  }

  public var review: Loadable<ReviewView> { fourWeeks.state }
  public var why: Loadable<CausesView> { causes.state }
  public var whatHelped: Loadable<[AdviceCountView]> { counts.state }
  public var runs: Loadable<[RunRow]> { list.state }
  /// The run that is looked at.
  public var run: Loadable<RunReviewView> { look.state }
  /// The same with everything that is kept of it.
  public var detail: Loadable<RunDetail> { record.state }
  /// The report as one HTML page.
  public var report: Loadable<String> { paper.state }

  public func load() async {
    await fourWeeks.fetch { try await bridge.review() }
    await counts.fetch { try await bridge.whatHelped() }
  }

  /// Asks why: today, or over so many weeks.
  public func ask(weeks: UInt8? = nil) async {
    if weeks != self.weeks { causes.clear() }
    self.weeks = weeks
    answered = []
    await causes.fetch { try await bridge.why(weeks: weeks) }
  }

  public func loadRuns() async { await list.fetch { try await bridge.runs() } }

  /// Looks at a run.
  public func open(_ id: String) async {
    look.clear()
    record.clear()
    await look.fetch { try await bridge.runReview(id: id) }
  }

  /// Fetches everything that is kept of a run: its track and cues.
  public func openDetail(_ id: String) async { await record.fetch { try await bridge.run(id: id) } }

  /// Deletes a run; there is no way back.
  public func delete(_ id: String) async {
    guard await attempt({ try await bridge.deleteRun(id: id) }) != nil else { return }
    look.clear()
    record.clear()
    await loadRuns()
    if let left = runs.value { await onRunsChanged(left) }
  }

  /// Says whether an advice was tried, and whether it helped.
  public func answerAdvice(_ advice: Advice, tried: Bool, helped: Bool?) async {
    let written = await attempt {
      try await bridge.answerAdvice(advice: advice, tried: tried, helped: helped)
    }
    guard written != nil else { return }
    answered.insert(advice)
    await counts.fetch { try await bridge.whatHelped() }
  }

  /// Makes the report: of twelve weeks until today where nothing else is said.
  public func makeReport(first: NaiveDate? = nil, last: NaiveDate? = nil) async {
    paper.clear()
    await paper.fetch { try await bridge.reportHtml(first: first, last: last) }
  }
}
