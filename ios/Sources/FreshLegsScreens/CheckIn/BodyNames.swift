import FreshLegsKit
import FreshLegsWords

extension Strings {
  /// What is felt.
  func checkin(_ symptomKind: SymptomKind) -> String {
    switch symptomKind {
    case .pain: checkinSymptomPain
    case .heaviness: checkinSymptomHeaviness
    case .numbness: checkinSymptomNumbness
    case .saddleNumbness: checkinSymptomSaddleNumbness
    case .swelling: checkinSymptomSwelling
    case .fatigue: checkinSymptomFatigue
    case .dizziness: checkinSymptomDizziness
    case .fainted: checkinSymptomFainted
    case .breathlessness: checkinSymptomBreathlessness
    case .chestPain: checkinSymptomChestPain
    case .palpitations: checkinSymptomPalpitations
    case .pallor: checkinSymptomPallor
    case .fever: checkinSymptomFever
    case .confusion: checkinSymptomConfusion
    case .oneSidedWeakness: checkinSymptomOneSidedWeakness
    case .afterMuchDrinking: checkinSymptomAfterMuchDrinking
    case .darkUrine: checkinSymptomDarkUrine
    case .muscleBreakdown: checkinSymptomMuscleBreakdown
    case .tenseLeg: checkinSymptomTenseLeg
    case .missedPeriods: checkinSymptomMissedPeriods
    case .weightLoss: checkinSymptomWeightLoss
    case .frequentIllness: checkinSymptomFrequentIllness
    case .lowMood: checkinSymptomLowMood
    }
  }
}

extension SymptomKind {
  /// In the order in which a form offers them.
  static let all: [SymptomKind] = [
    .pain, .heaviness, .numbness, .saddleNumbness, .swelling, .fatigue, .dizziness, .fainted, .breathlessness,
    .chestPain, .palpitations, .pallor, .fever, .confusion, .oneSidedWeakness, .afterMuchDrinking, .darkUrine,
    .muscleBreakdown, .tenseLeg, .missedPeriods, .weightLoss, .frequentIllness, .lowMood,
  ]
}

extension Strings {
  /// What belongs to a symptom; empty where only a professional can say it.
  func checkin(_ circumstance: Circumstance) -> String {
    switch circumstance {
    case .oneLegOnly: checkinCircumstanceOneLegOnly
    case .everydayLife: checkinCircumstanceEverydayLife
    case .changesGait: checkinCircumstanceChangesGait
    case .atNight: checkinCircumstanceAtNight
    case .bonePoint: checkinCircumstanceBonePoint
    case .cannotBearWeight: checkinCircumstanceCannotBearWeight
    case .pop: checkinCircumstancePop
    case .hotAndSwollen: checkinCircumstanceHotAndSwollen
    case .easesOnStanding: checkinCircumstanceEasesOnStanding
    case .doesNotSettle: checkinCircumstanceDoesNotSettle
    case .goneNextDay: checkinCircumstanceGoneNextDay
    case .cleared: ""
    }
  }
}

extension Circumstance {
  /// In the order in which a form offers them.
  static let all: [Circumstance] = [
    .oneLegOnly, .everydayLife, .changesGait, .atNight, .bonePoint, .cannotBearWeight, .pop, .hotAndSwollen,
    .easesOnStanding, .doesNotSettle, .goneNextDay,
  ]
}

extension Strings {
  /// A part of the body.
  func checkin(_ bodyPart: BodyPart) -> String {
    switch bodyPart {
    case .quadriceps: checkinPartQuadriceps
    case .hamstrings: checkinPartHamstrings
    case .adductors: checkinPartAdductors
    case .glutes: checkinPartGlutes
    case .hipFlexors: checkinPartHipFlexors
    case .groin: checkinPartGroin
    case .hip: checkinPartHip
    case .outerThigh: checkinPartOuterThigh
    case .knee: checkinPartKnee
    case .shin: checkinPartShin
    case .calf: checkinPartCalf
    case .achilles: checkinPartAchilles
    case .ankle: checkinPartAnkle
    case .foot: checkinPartFoot
    case .lowerBack: checkinPartLowerBack
    case .elsewhere: checkinPartElsewhere
    }
  }
}

extension BodyPart {
  /// In the order in which a form offers them.
  static let all: [BodyPart] = [
    .quadriceps, .hamstrings, .adductors, .glutes, .hipFlexors, .groin, .hip, .outerThigh, .knee, .shin, .calf,
    .achilles, .ankle, .foot, .lowerBack, .elsewhere,
  ]
}

extension Strings {
  /// A side of the body.
  func checkin(_ bodySide: BodySide) -> String {
    switch bodySide {
    case .left: checkinSideLeft
    case .right: checkinSideRight
    case .both: checkinSideBoth
    }
  }
}
