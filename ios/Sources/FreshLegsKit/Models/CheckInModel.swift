import Observation

/// One entry on a form: written, checked, changed; and the morning reading.
@MainActor
@Observable
public final class CheckInModel: Model {
  /// What the form says.
  public var draft: Draft = .checkIn(CheckIn())
  /// The day that it is for; today where `nil`.
  public var day: NaiveDate?
  /// What went wrong with the last thing that was asked; wrong fields are named in it.
  public var notice: Notice?
  /// The id of the entry that is changed; `nil` where a new one is written.
  public private(set) var editing: String?
  /// What was written last.
  public private(set) var saved: WrittenEntry?
  /// Whether it is being written.
  public private(set) var isSaving = false
  /// Symptoms that a yes to a question has added; they are written with the entry.
  public private(set) var further: [SymptomKind] = []
  /// How the morning reading stands; `nil` where none is taken.
  public internal(set) var reading: ReadingView?

  private let asked = Resource<[QuestionToAskView]>()
  @ObservationIgnored let bridge: any CheckInBridge
  @ObservationIgnored let clock: any Timekeeper
  @ObservationIgnored var session: (any ReadingHandle)?
  @ObservationIgnored var watching: Task<Void, Never>?

  public init(bridge: any CheckInBridge, clock: any Timekeeper = SystemTimekeeper()) {
    self.bridge = bridge
    self.clock = clock
  }

  /// What to ask about a symptom, so that nothing is missed.
  public var questions: Loadable<[QuestionToAskView]> { asked.state }

  /// What is wrong with this field, to be shown next to it.
  public func reasonFor(_ field: String) -> String? { notice?.reasonFor(field) }

  /// Begins a new entry.
  public func begin(_ draft: Draft, day: NaiveDate? = nil) {
    self.draft = draft
    self.day = day
    editing = nil
    forget()
  }

  /// Begins to change an entry.
  public func edit(_ entry: WrittenEntry) {
    draft = entry.draft
    day = entry.day
    editing = entry.id
    forget()
  }

  /// Checks the form without writing: when a field is left.
  public func check() async {
    await attempt { try await bridge.checkEntry(draft: draft, day: day) }
  }

  /// Writes the entry; `false` where it was not, and the notice says why.
  @discardableResult
  public func save() async -> Bool {
    guard !isSaving else { return false }
    isSaving = true
    defer { isSaving = false }
    let (draft, day) = (draft, day)
    let written = await attempt {
      if let editing { return try await bridge.editEntry(id: editing, draft: draft, day: day) }
      return try await bridge.writeEntry(draft: draft, day: day)
    }
    guard let written else { return false }
    saved = written
    // From here on it is there: trying again changes it instead of writing it twice.
    editing = written.id
    while let symptom = further.first {
      let more = Draft.symptom(Symptom(symptom: symptom))
      guard await attempt({ try await bridge.writeEntry(draft: more, day: day) }) != nil else { return false }
      further.removeFirst()
    }
    return true
  }

  /// Fetches what to ask about the symptom on the form.
  public func loadQuestions() async {
    let draft = draft
    await asked.fetch { try await bridge.questionsAbout(draft: draft) }
  }

  /// Answers a question: a yes adds what it says.
  public func answer(_ question: QuestionToAskView, yes: Bool) {
    if case .symptom(var symptom) = draft, let circumstance = question.circumstance {
      symptom.circumstances.removeAll { $0 == circumstance }
      if yes { symptom.circumstances.append(circumstance) }
      draft = .symptom(symptom)
    }
    if let symptom = question.symptom {
      further.removeAll { $0 == symptom }
      if yes { further.append(symptom) }
    }
  }

  private func forget() {
    saved = nil
    notice = nil
    further = []
    asked.clear()
  }
}

// The forms that are used most, to be bound to fields.
extension CheckInModel {
  public var checkIn: CheckIn {
    get { if case .checkIn(let form) = draft { form } else { CheckIn() } }
    set { draft = .checkIn(newValue) }
  }

  public var runCard: RunCard {
    get { if case .runCard(let form) = draft { form } else { RunCard() } }
    set { draft = .runCard(newValue) }
  }

  public var intake: Intake {
    get { if case .intake(let form) = draft { form } else { Intake() } }
    set { draft = .intake(newValue) }
  }

  public var symptom: Symptom {
    get { if case .symptom(let form) = draft { form } else { Symptom(symptom: .pain) } }
    set { draft = .symptom(newValue) }
  }
}

// The morning reading.
extension CheckInModel {
  /// Begins a reading of the strap with this identity; of `measureS` seconds, or the usual ones.
  public func startReading(strap identity: String, on sensors: any SensorsHandle, measureS: UInt32? = nil) async {
    cancelReading()
    guard let begun = await attempt({ try await bridge.startReading(measureS: measureS) }) else { return }
    session = begun
    reading = begun.view()
    sensors.read(identity: identity, reading: begun)
    watching = Task { [weak self, clock] in
      while (try? await clock.sleep(forS: 1)) != nil {
        guard let self, session === begun else { return }
        reading = begun.view()
        if begun.isOver() { return }
      }
    }
  }

  /// Begins to measure at once.
  public func skipSettling() { session?.skipSettling() }

  /// Ends the reading; what was measured counts, if it is enough.
  public func finishReading() {
    session?.finish()
    reading = session?.view()
  }

  /// Writes the reading into the journal once it is over; `false` where it was not.
  @discardableResult
  public func keepReading() async -> Bool {
    guard let session else { return false }
    guard let written = await attempt({ try await bridge.keepReading(reading: session) }) else { return false }
    saved = written
    cancelReading()
    return true
  }

  /// Lets it go; nothing is kept.
  public func cancelReading() {
    watching?.cancel()
    watching = nil
    session?.finish()
    session = nil
    reading = nil
  }
}
