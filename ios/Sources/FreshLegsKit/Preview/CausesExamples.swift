// Why the legs of the same runner may be heavy.

enum CausesExamples {
  private static let steps = CauseView(
    cause: .biomechanics, title: "Possible: how you run",
    reasons: [ReasonView(text: "Your new shoes are 9 days old.", evidence: .weak, evidenceText: "weak evidence")],
    evidence: .weak, evidenceText: "weak evidence",
    confirm: "Run the same way in the old shoes, and see whether it is the same.", now: [],
    longRun: [
      AdviceView(
        advice: .oneChangeAtATime, title: "One change at a time",
        how: "Change shoes, surface or hills one at a time. Give each two weeks.", helped: "Helped 1 of 2 times.",
        topic: .biomechanics, topicSlug: "biomechanics")
    ],
    topic: .biomechanics, topicSlug: "biomechanics", hasGaitSummary: true)

  static func causes(weeks: UInt8?) -> CausesView {
    CausesView(
      today: PreviewBridge.today, days: UInt32(weeks ?? 0) * 7, legs: .heavy, headline: "Why they may be heavy",
      heavyDays: weeks == nil ? nil : "Heavy on 6 days.", causes: [.example, steps],
      beside: [BesideView(kind: .travel, text: "You travelled on Monday.")],
      missing: ["What you ate before the run is not known."])
  }
}
