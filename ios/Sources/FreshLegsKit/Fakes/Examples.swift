extension Shown {
  /// A value that was measured just now.
  public static func fresh(_ value: Double, from source: Source) -> Shown {
    Shown(value: value, quality: .fresh, source: source, ageS: 0)
  }

  /// Nothing is known.
  public static let absent = Shown(value: nil, quality: .lost, source: nil, ageS: 0)
}

extension LiveView {
  /// A run that has just begun.
  public static let standing = example(elapsedS: 0)

  /// A calm run after some time, with what else is said of it.
  public static func example(
    elapsedS: Double,
    motion: Motion = .moving,
    muted: Bool = false,
    cue: String? = nil,
    guide: GuideView? = nil,
    routine: RoutineView? = nil,
    question: QuestionView? = nil,
    rescue: RescueView? = nil,
    safety: SafetyView? = nil,
    undoUntilS: Double? = nil
  ) -> LiveView {
    let strap = SensorView(
      sensor: 1, name: "Polar H10", kind: .heartRate, connected: true, quality: .fresh, batteryPercent: 80)
    return LiveView(
      elapsedS: elapsedS, movingS: elapsedS, distanceM: elapsedS * 2.8, motion: motion,
      paceSPerKm: .fresh(357, from: .location), paceAvgSPerKm: elapsedS > 0 ? 360 : nil,
      gradeAdjustedPaceSPerKm: .fresh(355, from: .location),
      heartRateBpm: .fresh(142, from: .heartRateSensor(1)), cadenceSpm: .fresh(172, from: .phoneSteps),
      powerW: .absent, gradePercent: .fresh(0.5, from: .barometer), ascentM: 12, laps: 0, step: nil, sensors: [strap],
      muted: muted, voiceFailed: false, cue: cue, guide: guide, routine: routine, question: question, rescue: rescue,
      safety: safety, eased: false, undoUntilS: undoUntilS)
  }
}

extension Summary {
  /// What a routine has at its end.
  public static let nothing = Summary(
    distanceM: 0, movingS: 0, elapsedS: 0, heartRateAvgBpm: nil, heartRateMaxBpm: nil, cadenceAvgSpm: nil,
    paceAvgSPerKm: nil, ascentM: nil, cues: 0, eased: false)

  /// An easy run of 45 minutes.
  public static let example = Summary(
    distanceM: 7_560, movingS: 2_700, elapsedS: 2_760, heartRateAvgBpm: 141, heartRateMaxBpm: 158, cadenceAvgSpm: 171,
    paceAvgSPerKm: 357, ascentM: 46, cues: 14, eased: false)
}

extension CueView {
  /// A cue as the engine gives it.
  public static func example(
    id: UInt32 = 1,
    kind: CueKind = .split,
    priority: Priority = .split,
    text: String = "One kilometre in five minutes fifty-seven.",
    language: String = "en",
    atS: Double = 0,
    expiresAtS: Double = 10,
    expectedSpeechMs: UInt32 = 2_500,
    earcon: Earcon = .note,
    leadInMs: UInt32 = 400,
    vibrationMs: [UInt16] = [0, 120]
  ) -> CueView {
    CueView(
      id: id, kind: kind, priority: priority, text: text, screen: text, language: language, atS: atS,
      expiresAtS: expiresAtS, expectedSpeechMs: expectedSpeechMs, earcon: earcon, leadInMs: leadInMs, vibration: .note,
      vibrationMs: vibrationMs)
  }
}
