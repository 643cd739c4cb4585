package freshlegs.screens.run

import freshlegs.core.BodyPart
import freshlegs.core.BodySide
import freshlegs.core.BreathPattern
import freshlegs.core.Conditions
import freshlegs.core.LinkState
import freshlegs.core.RescueStep
import freshlegs.core.RunKind
import freshlegs.core.Trouble
import freshlegs.core.Word
import freshlegs.kit.phone.BatteryMaker
import freshlegs.kit.phone.HeavyWay
import freshlegs.kit.phone.Permission
import freshlegs.kit.phone.WithoutHeadphones
import freshlegs.kit.run.RunAim
import freshlegs.words.Strings

// The words of a run for what the engine leaves to a shell to name.

internal fun Strings.of(kind: RunKind): String = when (kind) {
    RunKind.EASY -> runKindEasy
    RunKind.TREADMILL -> runKindTreadmill
    RunKind.TRAIL -> runKindTrail
    RunKind.INTERVALS -> runKindIntervals
    RunKind.RACE -> runKindRace
    RunKind.WITH_FRIENDS -> runKindWithFriends
}

internal fun Strings.detailOf(kind: RunKind): String? = when (kind) {
    RunKind.EASY, RunKind.INTERVALS -> null
    RunKind.TREADMILL -> runKindTreadmillText
    RunKind.TRAIL -> runKindTrailText
    RunKind.RACE -> runKindRaceText
    RunKind.WITH_FRIENDS -> runKindWithFriendsText
}

/** What makes a run harder today. */
internal enum class Condition {
    HOT,
    HUMID,
    HILLY,
    ;

    fun isOn(conditions: Conditions): Boolean = when (this) {
        HOT -> conditions.hot
        HUMID -> conditions.humid
        HILLY -> conditions.hilly
    }

    fun turned(conditions: Conditions): Conditions = when (this) {
        HOT -> conditions.copy(hot = !conditions.hot)
        HUMID -> conditions.copy(humid = !conditions.humid)
        HILLY -> conditions.copy(hilly = !conditions.hilly)
    }

    fun word(words: Strings): String = when (this) {
        HOT -> words.runHot
        HUMID -> words.runHumid
        HILLY -> words.runHilly
    }
}

internal fun Strings.of(aim: RunAim): String = when (aim) {
    RunAim.Free -> runAimFree
    is RunAim.Planned -> runAimPlanned
    is RunAim.Pace -> runAimPace
    is RunAim.Zone -> runAimZone
    is RunAim.HeartRate -> runAimHeartRate
    is RunAim.Cadence -> runAimCadence
}

internal fun Strings.of(word: Word): String = when (word) {
    Word.HEAVY -> runHeavy
    Word.EASING -> runWordEasing
    Word.BETTER -> runWordBetter
    Word.SAME -> runWordSame
    Word.WORSE -> runWordWorse
    Word.PAIN -> runWordPain
    Word.DIZZY -> runWordDizzy
    Word.CHEST -> runWordChest
    Word.NOT_NOW -> runWordNotNow
    Word.UNDO -> partsUndo
    Word.COACH_AGAIN -> runWordCoachAgain
}

internal fun Strings.of(step: RescueStep): String = when (step) {
    RescueStep.ACCEPT -> runRescueAccept
    RescueStep.EASE -> runRescueEase
    RescueStep.TALL -> runRescueTall
    RescueStep.STEPS -> runRescueSteps
    RescueStep.BREATHE -> runRescueBreathe
    RescueStep.LANDMARK -> runRescueLandmark
    RescueStep.SELF_TALK -> runRescueSelfTalk
    RescueStep.FUEL -> runRescueFuel
    RescueStep.WALK -> runRescueWalk
    RescueStep.CUT_SHORT -> runRescueCutShort
}

internal fun Strings.of(permission: Permission): String = when (permission) {
    Permission.LOCATION -> runPermissionLocation

    Permission.ACTIVITY -> runPermissionActivity

    Permission.BLUETOOTH -> runPermissionBluetooth

    Permission.NOTIFICATIONS -> runPermissionNotifications

    // A run does not ask for it.
    Permission.HEALTH -> ""
}

internal fun Strings.whyOf(permission: Permission): String = when (permission) {
    Permission.LOCATION -> runPermissionLocationWhy
    Permission.ACTIVITY -> runPermissionActivityWhy
    Permission.BLUETOOTH -> runPermissionBluetoothWhy
    Permission.NOTIFICATIONS -> runPermissionNotificationsWhy
    Permission.HEALTH -> ""
}

internal fun Strings.of(link: LinkState?): String = when (link) {
    LinkState.STREAMING -> runSensorHeard
    LinkState.CONNECTING, LinkState.FINDING -> runSensorSearched
    LinkState.SILENT -> runSensorSilent
    LinkState.WAITING -> runSensorWaiting
    null -> runSensorUnheard
}

internal fun Strings.of(way: HeavyWay): String = when (way) {
    HeavyWay.SCREEN -> runWayScreen
    HeavyWay.HEADSET -> runWayHeadset
    HeavyWay.NOTIFICATION -> runWayNotification
    HeavyWay.KNOCK -> runWayKnock
}

internal fun Strings.of(way: WithoutHeadphones): String = when (way) {
    WithoutHeadphones.SPEAKER -> runSoundSpeaker
    WithoutHeadphones.VIBRATION -> runSoundVibration
    WithoutHeadphones.SILENT -> runSoundSilent
}

internal fun Strings.detailOf(way: WithoutHeadphones): String = when (way) {
    WithoutHeadphones.SPEAKER -> runSoundSpeakerText
    WithoutHeadphones.VIBRATION -> runSoundVibrationText
    WithoutHeadphones.SILENT -> runSoundSilentText
}

internal fun Strings.hintFor(maker: BatteryMaker): String = when (maker) {
    BatteryMaker.SAMSUNG -> runSavingSamsung
    BatteryMaker.XIAOMI -> runSavingXiaomi
    BatteryMaker.HUAWEI -> runSavingHuawei
    BatteryMaker.OPPO, BatteryMaker.ONEPLUS -> runSavingOppo
    BatteryMaker.VIVO -> runSavingVivo
    BatteryMaker.OTHER -> runSavingOther
}

internal fun Strings.of(trouble: Trouble): String = when (trouble) {
    Trouble.StorageFull -> runTroubleStorageFull
    is Trouble.StorageFailing -> runTroubleStorageFailing
    Trouble.StorageBack -> runTroubleStorageBack
    Trouble.NotStored -> runTroubleNotStored
    is Trouble.SoundtrackFailing -> runTroubleSoundtrack
    Trouble.Broken -> partsNoticeBroken
}

/** Steps of a breath in, and out. */
internal val BreathPattern.steps: Pair<Int, Int>
    get() =
        when (this) {
            BreathPattern.THREE_THREE -> 3 to 3
            BreathPattern.THREE_TWO -> 3 to 2
            BreathPattern.TWO_TWO -> 2 to 2
            BreathPattern.TWO_ONE -> 2 to 1
            BreathPattern.FOUR_FOUR -> 4 to 4
        }

internal fun Strings.spokenOf(pattern: BreathPattern): String {
    val (breathIn, breathOut) = pattern.steps
    return runBreathPattern(inhale = breathIn.toString(), exhale = breathOut.toString())
}

internal fun Strings.of(side: BodySide): String = when (side) {
    BodySide.LEFT -> runSideLeft
    BodySide.RIGHT -> runSideRight
    BodySide.BOTH -> runSideBoth
}

/** A part of the body that the card of a run asks about; the engine names the others where they are shown. */
internal fun Strings.of(part: BodyPart): String = when (part) {
    BodyPart.GLUTES -> runPartGlutes
    BodyPart.HIP_FLEXORS -> runPartHipFlexors
    BodyPart.QUADRICEPS -> runPartQuadriceps
    BodyPart.HAMSTRINGS -> runPartHamstrings
    BodyPart.ADDUCTORS -> runPartAdductors
    BodyPart.KNEE -> runPartKnee
    BodyPart.SHIN -> runPartShin
    BodyPart.CALF -> runPartCalf
    BodyPart.FOOT -> runPartFoot
    else -> ""
}
