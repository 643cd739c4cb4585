package freshlegs.screens.checkin

import freshlegs.core.AbsenceState
import freshlegs.core.ActivityKind
import freshlegs.core.Advice
import freshlegs.core.EntryKind
import freshlegs.core.HeavyChoice
import freshlegs.core.Illness
import freshlegs.core.LegsFeel
import freshlegs.core.RescueStep
import freshlegs.core.TagKind
import freshlegs.words.Strings

/** What kind of entry it is. */
internal fun Strings.of(entryKind: EntryKind): String = when (entryKind) {
    EntryKind.CHECK_IN -> checkinKindCheckIn
    EntryKind.RUN_CARD -> checkinKindRunCard
    EntryKind.INTAKE -> checkinKindIntake
    EntryKind.BLOOD -> checkinKindBlood
    EntryKind.ACTIVITY -> checkinKindActivity
    EntryKind.SHOES -> checkinKindShoes
    EntryKind.SYMPTOM -> checkinKindSymptom
    EntryKind.LEGS_TODAY -> checkinKindLegsToday
    EntryKind.TAG -> checkinKindTag
    EntryKind.READING -> checkinKindReading
    EntryKind.ABSENCE -> checkinKindAbsence
    EntryKind.ADVICE_OUTCOME -> checkinKindAdviceOutcome
}

/** What was done. */
internal fun Strings.of(activityKind: ActivityKind): String = when (activityKind) {
    ActivityKind.RUN -> checkinActivityRun
    ActivityKind.WALK -> checkinActivityWalk
    ActivityKind.CYCLING -> checkinActivityCycling
    ActivityKind.SWIMMING -> checkinActivitySwimming
    ActivityKind.OTHER_SPORT -> checkinActivityOtherSport
    ActivityKind.STRENGTH -> checkinActivityStrength
    ActivityKind.MOBILITY -> checkinActivityMobility
    ActivityKind.FOAM_ROLLING -> checkinActivityFoamRolling
    ActivityKind.MASSAGE -> checkinActivityMassage
}

/** What else there was in the day. */
internal fun Strings.of(tagKind: TagKind): String = when (tagKind) {
    TagKind.MEDICINE -> checkinTagMedicine
    TagKind.ALCOHOL -> checkinTagAlcohol
    TagKind.HEAT -> checkinTagHeat
    TagKind.LONG_STANDING -> checkinTagLongStanding
    TagKind.TRAVEL -> checkinTagTravel
}

/** Why somebody does not run. */
internal fun Strings.of(absenceState: AbsenceState): String = when (absenceState) {
    AbsenceState.INJURED -> checkinAbsenceInjured
    AbsenceState.ILL -> checkinAbsenceIll
    AbsenceState.AWAY -> checkinAbsenceAway
}

/** How legs feel. */
internal fun Strings.of(legsFeel: LegsFeel): String = when (legsFeel) {
    LegsFeel.FRESH -> checkinFeelFresh
    LegsFeel.SO_SO -> checkinFeelSoSo
    LegsFeel.HEAVY -> checkinFeelHeavy
}

/** What is made of heavy legs. */
internal fun Strings.of(heavyChoice: HeavyChoice): String = when (heavyChoice) {
    HeavyChoice.LONGER_WARM_UP -> checkinChoiceLongerWarmUp
    HeavyChoice.EASY_VERSION -> checkinChoiceEasyVersion
    HeavyChoice.WALK -> checkinChoiceWalk
    HeavyChoice.REST_DAY -> checkinChoiceRestDay
    HeavyChoice.AS_PLANNED -> checkinChoiceAsPlanned
}

/** What helped in a run. */
internal fun Strings.of(rescueStep: RescueStep): String = when (rescueStep) {
    RescueStep.ACCEPT -> checkinStepAccept
    RescueStep.EASE -> checkinStepEase
    RescueStep.TALL -> checkinStepTall
    RescueStep.STEPS -> checkinStepSteps
    RescueStep.BREATHE -> checkinStepBreathe
    RescueStep.LANDMARK -> checkinStepLandmark
    RescueStep.SELF_TALK -> checkinStepSelfTalk
    RescueStep.FUEL -> checkinStepFuel
    RescueStep.WALK -> checkinStepWalk
    RescueStep.CUT_SHORT -> checkinStepCutShort
}

/** How somebody is ill. */
internal fun Strings.of(illness: Illness): String = when (illness) {
    Illness.COLD -> checkinIllCold
    Illness.FEVER -> checkinIllFever
    Illness.CHEST -> checkinIllChest
    Illness.STOMACH -> checkinIllStomach
    Illness.OTHER -> checkinIllOther
}

/** An advice that may have been tried. */
internal fun Strings.of(advice: Advice): String = when (advice) {
    Advice.REST_DAY -> checkinAdviceRestDay
    Advice.EASY_DAY -> checkinAdviceEasyDay
    Advice.ACTIVE_RECOVERY -> checkinAdviceActiveRecovery
    Advice.SLEEP_TONIGHT -> checkinAdviceSleepTonight
    Advice.DRINK_TO_THIRST -> checkinAdviceDrinkToThirst
    Advice.SALTY_MEAL -> checkinAdviceSaltyMeal
    Advice.CARBOHYDRATE_NOW -> checkinAdviceCarbohydrateNow
    Advice.EASE_OFF_SORE_MUSCLES -> checkinAdviceEaseOffSoreMuscles
    Advice.ROLLING -> checkinAdviceRolling
    Advice.MOBILITY -> checkinAdviceMobility
    Advice.ASK_FOR_FERRITIN -> checkinAdviceAskForFerritin
    Advice.GAIT_ANALYSIS -> checkinAdviceGaitAnalysis
    Advice.SEE_A_CLINICIAN -> checkinAdviceSeeAClinician
    Advice.RAISE_LONGEST_RUN_SLOWLY -> checkinAdviceRaiseLongestRunSlowly
    Advice.EASY_WEEKS -> checkinAdviceEasyWeeks
    Advice.SPREAD_HARD_DAYS -> checkinAdviceSpreadHardDays
    Advice.SLEEP_HABIT -> checkinAdviceSleepHabit
    Advice.FUEL_PLAN -> checkinAdviceFuelPlan
    Advice.HYDRATION_PLAN -> checkinAdviceHydrationPlan
    Advice.IRON_RICH_MEALS -> checkinAdviceIronRichMeals
    Advice.EAT_ENOUGH -> checkinAdviceEatEnough
    Advice.STRENGTH -> checkinAdviceStrength
    Advice.CORE_AND_JUMPS -> checkinAdviceCoreAndJumps
    Advice.ECCENTRIC -> checkinAdviceEccentric
    Advice.WARM_UP_AND_COOL_DOWN -> checkinAdviceWarmUpAndCoolDown
    Advice.ONE_CHANGE_AT_A_TIME -> checkinAdviceOneChangeAtATime
}
