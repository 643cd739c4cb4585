package freshlegs.screens.checkin

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import freshlegs.core.Absence
import freshlegs.core.AbsenceState
import freshlegs.core.Activity
import freshlegs.core.ActivityKind
import freshlegs.core.BloodResult
import freshlegs.core.CheckIn
import freshlegs.core.Draft
import freshlegs.core.EntryKind
import freshlegs.core.Intake
import freshlegs.core.LegsFeel
import freshlegs.core.LegsToday
import freshlegs.core.RunCard
import freshlegs.core.Shoes
import freshlegs.core.Symptom
import freshlegs.core.SymptomKind
import freshlegs.core.Tag
import freshlegs.core.TagKind

/**
 * What a new form of this kind says. A reading is taken beside the morning check-in, and whether an advice helped is
 * asked on the first screen: both begin with the check-in.
 */
internal fun newDraft(kind: EntryKind): Draft = when (kind) {
    EntryKind.CHECK_IN, EntryKind.READING, EntryKind.ADVICE_OUTCOME -> Draft.CheckIn(CheckIn())
    EntryKind.RUN_CARD -> Draft.RunCard(RunCard())
    EntryKind.INTAKE -> Draft.Intake(Intake())
    EntryKind.BLOOD -> Draft.Blood(BloodResult())
    EntryKind.ACTIVITY -> Draft.Activity(Activity(ActivityKind.STRENGTH))
    EntryKind.SHOES -> Draft.Shoes(Shoes(""))
    EntryKind.SYMPTOM -> Draft.Symptom(Symptom(SymptomKind.PAIN))
    EntryKind.LEGS_TODAY -> Draft.LegsToday(LegsToday(LegsFeel.SO_SO))
    EntryKind.TAG -> Draft.Tag(Tag(TagKind.ALCOHOL))
    EntryKind.ABSENCE -> Draft.Absence(Absence(AbsenceState.INJURED))
}

/**
 * Whether the runner has said what an entry is about. A draft always names something; on a new form nothing is chosen
 * before somebody has chosen it, and nothing is saved.
 */
internal class Choice(isMade: Boolean) {
    var isMade: Boolean by mutableStateOf(isMade)

    /** What is shown as chosen. */
    fun <T : Any> of(value: T): T? = value.takeIf { isMade }
}

/** Whether a form of this kind begins with a choice. */
internal val Draft.beginsWithChoice: Boolean
    get() =
        when (this) {
            is Draft.Activity, is Draft.Symptom, is Draft.LegsToday, is Draft.Tag, is Draft.Absence -> true
            else -> false
        }
