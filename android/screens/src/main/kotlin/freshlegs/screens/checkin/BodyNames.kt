package freshlegs.screens.checkin

import freshlegs.core.BodyPart
import freshlegs.core.BodySide
import freshlegs.core.Circumstance
import freshlegs.core.SymptomKind
import freshlegs.words.Strings

/** What is felt. */
internal fun Strings.of(symptomKind: SymptomKind): String = when (symptomKind) {
    SymptomKind.PAIN -> checkinSymptomPain
    SymptomKind.HEAVINESS -> checkinSymptomHeaviness
    SymptomKind.NUMBNESS -> checkinSymptomNumbness
    SymptomKind.SADDLE_NUMBNESS -> checkinSymptomSaddleNumbness
    SymptomKind.SWELLING -> checkinSymptomSwelling
    SymptomKind.FATIGUE -> checkinSymptomFatigue
    SymptomKind.DIZZINESS -> checkinSymptomDizziness
    SymptomKind.FAINTED -> checkinSymptomFainted
    SymptomKind.BREATHLESSNESS -> checkinSymptomBreathlessness
    SymptomKind.CHEST_PAIN -> checkinSymptomChestPain
    SymptomKind.PALPITATIONS -> checkinSymptomPalpitations
    SymptomKind.PALLOR -> checkinSymptomPallor
    SymptomKind.FEVER -> checkinSymptomFever
    SymptomKind.CONFUSION -> checkinSymptomConfusion
    SymptomKind.ONE_SIDED_WEAKNESS -> checkinSymptomOneSidedWeakness
    SymptomKind.AFTER_MUCH_DRINKING -> checkinSymptomAfterMuchDrinking
    SymptomKind.DARK_URINE -> checkinSymptomDarkUrine
    SymptomKind.MUSCLE_BREAKDOWN -> checkinSymptomMuscleBreakdown
    SymptomKind.TENSE_LEG -> checkinSymptomTenseLeg
    SymptomKind.MISSED_PERIODS -> checkinSymptomMissedPeriods
    SymptomKind.WEIGHT_LOSS -> checkinSymptomWeightLoss
    SymptomKind.FREQUENT_ILLNESS -> checkinSymptomFrequentIllness
    SymptomKind.LOW_MOOD -> checkinSymptomLowMood
}

/** What belongs to a symptom; empty where only a professional can say it. */
internal fun Strings.of(circumstance: Circumstance): String = when (circumstance) {
    Circumstance.ONE_LEG_ONLY -> checkinCircumstanceOneLegOnly
    Circumstance.EVERYDAY_LIFE -> checkinCircumstanceEverydayLife
    Circumstance.CHANGES_GAIT -> checkinCircumstanceChangesGait
    Circumstance.AT_NIGHT -> checkinCircumstanceAtNight
    Circumstance.BONE_POINT -> checkinCircumstanceBonePoint
    Circumstance.CANNOT_BEAR_WEIGHT -> checkinCircumstanceCannotBearWeight
    Circumstance.POP -> checkinCircumstancePop
    Circumstance.HOT_AND_SWOLLEN -> checkinCircumstanceHotAndSwollen
    Circumstance.EASES_ON_STANDING -> checkinCircumstanceEasesOnStanding
    Circumstance.DOES_NOT_SETTLE -> checkinCircumstanceDoesNotSettle
    Circumstance.GONE_NEXT_DAY -> checkinCircumstanceGoneNextDay
    Circumstance.CLEARED -> ""
}

/** A part of the body. */
internal fun Strings.of(bodyPart: BodyPart): String = when (bodyPart) {
    BodyPart.QUADRICEPS -> checkinPartQuadriceps
    BodyPart.HAMSTRINGS -> checkinPartHamstrings
    BodyPart.ADDUCTORS -> checkinPartAdductors
    BodyPart.GLUTES -> checkinPartGlutes
    BodyPart.HIP_FLEXORS -> checkinPartHipFlexors
    BodyPart.GROIN -> checkinPartGroin
    BodyPart.HIP -> checkinPartHip
    BodyPart.OUTER_THIGH -> checkinPartOuterThigh
    BodyPart.KNEE -> checkinPartKnee
    BodyPart.SHIN -> checkinPartShin
    BodyPart.CALF -> checkinPartCalf
    BodyPart.ACHILLES -> checkinPartAchilles
    BodyPart.ANKLE -> checkinPartAnkle
    BodyPart.FOOT -> checkinPartFoot
    BodyPart.LOWER_BACK -> checkinPartLowerBack
    BodyPart.ELSEWHERE -> checkinPartElsewhere
}

/** A side of the body. */
internal fun Strings.of(bodySide: BodySide): String = when (bodySide) {
    BodySide.LEFT -> checkinSideLeft
    BodySide.RIGHT -> checkinSideRight
    BodySide.BOTH -> checkinSideBoth
}
