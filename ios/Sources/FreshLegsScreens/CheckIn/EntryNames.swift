import FreshLegsKit
import FreshLegsWords

extension Strings {
  /// What kind of entry it is.
  func checkin(_ entryKind: EntryKind) -> String {
    switch entryKind {
    case .checkIn: checkinKindCheckIn
    case .runCard: checkinKindRunCard
    case .intake: checkinKindIntake
    case .blood: checkinKindBlood
    case .activity: checkinKindActivity
    case .shoes: checkinKindShoes
    case .symptom: checkinKindSymptom
    case .legsToday: checkinKindLegsToday
    case .tag: checkinKindTag
    case .reading: checkinKindReading
    case .absence: checkinKindAbsence
    case .adviceOutcome: checkinKindAdviceOutcome
    }
  }
}

extension EntryKind {
  /// In the order in which a form offers them.
  static let all: [EntryKind] = [
    .checkIn, .runCard, .intake, .blood, .activity, .shoes, .symptom, .legsToday, .tag, .reading, .absence,
    .adviceOutcome,
  ]
}

extension Strings {
  /// What was done.
  func checkin(_ activityKind: ActivityKind) -> String {
    switch activityKind {
    case .run: checkinActivityRun
    case .walk: checkinActivityWalk
    case .cycling: checkinActivityCycling
    case .swimming: checkinActivitySwimming
    case .otherSport: checkinActivityOtherSport
    case .strength: checkinActivityStrength
    case .mobility: checkinActivityMobility
    case .foamRolling: checkinActivityFoamRolling
    case .massage: checkinActivityMassage
    }
  }
}

extension ActivityKind {
  /// In the order in which a form offers them.
  static let all: [ActivityKind] = [
    .run, .walk, .cycling, .swimming, .otherSport, .strength, .mobility, .foamRolling, .massage,
  ]
}

extension Strings {
  /// What else there was in the day.
  func checkin(_ tagKind: TagKind) -> String {
    switch tagKind {
    case .medicine: checkinTagMedicine
    case .alcohol: checkinTagAlcohol
    case .heat: checkinTagHeat
    case .longStanding: checkinTagLongStanding
    case .travel: checkinTagTravel
    }
  }
}

extension TagKind {
  /// In the order in which a form offers them.
  static let all: [TagKind] = [
    .medicine, .alcohol, .heat, .longStanding, .travel,
  ]
}

extension Strings {
  /// Why somebody does not run.
  func checkin(_ absenceState: AbsenceState) -> String {
    switch absenceState {
    case .injured: checkinAbsenceInjured
    case .ill: checkinAbsenceIll
    case .away: checkinAbsenceAway
    }
  }
}

extension AbsenceState {
  /// In the order in which a form offers them.
  static let all: [AbsenceState] = [
    .injured, .ill, .away,
  ]
}

extension Strings {
  /// How legs feel.
  func checkin(_ legsFeel: LegsFeel) -> String {
    switch legsFeel {
    case .fresh: checkinFeelFresh
    case .soSo: checkinFeelSoSo
    case .heavy: checkinFeelHeavy
    }
  }
}

extension LegsFeel {
  /// In the order in which a form offers them.
  static let all: [LegsFeel] = [
    .fresh, .soSo, .heavy,
  ]
}

extension Strings {
  /// What is made of heavy legs.
  func checkin(_ heavyChoice: HeavyChoice) -> String {
    switch heavyChoice {
    case .longerWarmUp: checkinChoiceLongerWarmUp
    case .easyVersion: checkinChoiceEasyVersion
    case .walk: checkinChoiceWalk
    case .restDay: checkinChoiceRestDay
    case .asPlanned: checkinChoiceAsPlanned
    }
  }
}

extension HeavyChoice {
  /// In the order in which a form offers them.
  static let all: [HeavyChoice] = [
    .longerWarmUp, .easyVersion, .walk, .restDay, .asPlanned,
  ]
}

extension Strings {
  /// What helped in a run.
  func checkin(_ rescueStep: RescueStep) -> String {
    switch rescueStep {
    case .accept: checkinStepAccept
    case .ease: checkinStepEase
    case .tall: checkinStepTall
    case .steps: checkinStepSteps
    case .breathe: checkinStepBreathe
    case .landmark: checkinStepLandmark
    case .selfTalk: checkinStepSelfTalk
    case .fuel: checkinStepFuel
    case .walk: checkinStepWalk
    case .cutShort: checkinStepCutShort
    }
  }
}

extension RescueStep {
  /// In the order in which a form offers them.
  static let all: [RescueStep] = [
    .accept, .ease, .tall, .steps, .breathe, .landmark, .selfTalk, .fuel, .walk, .cutShort,
  ]
}

extension Strings {
  /// How somebody is ill.
  func checkin(_ illness: Illness) -> String {
    switch illness {
    case .cold: checkinIllCold
    case .fever: checkinIllFever
    case .chest: checkinIllChest
    case .stomach: checkinIllStomach
    case .other: checkinIllOther
    }
  }
}

extension Illness {
  /// In the order in which a form offers them.
  static let all: [Illness] = [
    .cold, .fever, .chest, .stomach, .other,
  ]
}

extension Strings {
  /// An advice that may have been tried.
  func checkin(_ advice: Advice) -> String {
    switch advice {
    case .restDay: checkinAdviceRestDay
    case .easyDay: checkinAdviceEasyDay
    case .activeRecovery: checkinAdviceActiveRecovery
    case .sleepTonight: checkinAdviceSleepTonight
    case .drinkToThirst: checkinAdviceDrinkToThirst
    case .saltyMeal: checkinAdviceSaltyMeal
    case .carbohydrateNow: checkinAdviceCarbohydrateNow
    case .easeOffSoreMuscles: checkinAdviceEaseOffSoreMuscles
    case .rolling: checkinAdviceRolling
    case .mobility: checkinAdviceMobility
    case .askForFerritin: checkinAdviceAskForFerritin
    case .gaitAnalysis: checkinAdviceGaitAnalysis
    case .seeAClinician: checkinAdviceSeeAClinician
    case .raiseLongestRunSlowly: checkinAdviceRaiseLongestRunSlowly
    case .easyWeeks: checkinAdviceEasyWeeks
    case .spreadHardDays: checkinAdviceSpreadHardDays
    case .sleepHabit: checkinAdviceSleepHabit
    case .fuelPlan: checkinAdviceFuelPlan
    case .hydrationPlan: checkinAdviceHydrationPlan
    case .ironRichMeals: checkinAdviceIronRichMeals
    case .eatEnough: checkinAdviceEatEnough
    case .strength: checkinAdviceStrength
    case .coreAndJumps: checkinAdviceCoreAndJumps
    case .eccentric: checkinAdviceEccentric
    case .warmUpAndCoolDown: checkinAdviceWarmUpAndCoolDown
    case .oneChangeAtATime: checkinAdviceOneChangeAtATime
    }
  }
}
