package freshlegs.screens.checkin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import freshlegs.core.BloodResult
import freshlegs.core.Intake
import freshlegs.core.RunRow
import freshlegs.core.UnitSystem
import freshlegs.screens.parts.Chips
import freshlegs.screens.parts.Section
import freshlegs.screens.theme.LocalStrings

/** The international avoirdupois pound in kilograms, exactly. */
private const val POUND_KG = 0.453_592_37

/** Food and drink, about one of the day's [runs] or over the day. */
internal fun LazyListScope.intakeForm(
    draft: Intake,
    runs: List<RunRow>,
    units: UnitSystem,
    reasons: Reasons,
    fill: (Intake) -> Unit,
) {
    if (runs.isNotEmpty()) {
        item { RunChoice(runs, draft.run, LocalStrings.current.checkinWholeDay) { fill(draft.copy(run = it)) } }
    }
    item {
        val words = LocalStrings.current
        Section(words.checkinAboutRun) {
            WholeNumber(words.checkinCarbohydrateBefore, draft.carbohydrateBeforeG, reasons("carbohydrate_before_g")) {
                fill(draft.copy(carbohydrateBeforeG = it))
            }
            WholeNumber(words.checkinCarbohydrateDuring, draft.carbohydrateDuringG, reasons("carbohydrate_during_g")) {
                fill(draft.copy(carbohydrateDuringG = it))
            }
            WholeNumber(words.checkinCarbohydrateAfter, draft.carbohydrateAfterG, reasons("carbohydrate_after_g")) {
                fill(draft.copy(carbohydrateAfterG = it))
            }
            WholeNumber(words.checkinFluid, draft.fluidMl, reasons("fluid_ml")) { fill(draft.copy(fluidMl = it)) }
            YesNo(words.checkinElectrolytes, draft.electrolytes) { fill(draft.copy(electrolytes = it)) }
        }
    }
    item {
        val words = LocalStrings.current
        Section(words.checkinAboutDay) {
            val meals = draft.ironRichMeals?.toInt()?.coerceAtMost(MEALS)
            Scale(words.checkinIronMeals, meals, 0..MEALS, "", "", reasons("iron_rich_meals")) {
                fill(draft.copy(ironRichMeals = it.step()))
            }
            YesNo(words.checkinTooLittle, draft.ateTooLittle) { fill(draft.copy(ateTooLittle = it)) }
        }
    }
    item {
        val words = LocalStrings.current
        val (unit, kg) = if (units ==
            UnitSystem.METRIC
        ) {
            words.checkinKilogram to 1.0
        } else {
            words.checkinPound to POUND_KG
        }
        Section(words.checkinSweat) {
            val (before, after) = draft.bodyMassBeforeKg to draft.bodyMassAfterKg
            DecimalNumber(words.checkinMassBefore(unit), before?.div(kg), reasons("body_mass_before_kg")) {
                fill(draft.copy(bodyMassBeforeKg = it?.times(kg)))
            }
            DecimalNumber(words.checkinMassAfter(unit), after?.div(kg), reasons("body_mass_after_kg")) {
                fill(draft.copy(bodyMassAfterKg = it?.times(kg)))
            }
            WholeNumber(words.checkinUrine, draft.urineMl, reasons("urine_ml")) { fill(draft.copy(urineMl = it)) }
        }
    }
    item { NoteField(draft.note, reasons("note")) { fill(draft.copy(note = it)) } }
}

/** The most meals that the form offers in a day. */
private const val MEALS = 5

/** In what laboratories write haemoglobin, and how many grams per litre that is. */
private enum class HaemoglobinUnit(val symbol: String, val gPerL: Double) {
    G_PER_L("g/l", 1.0),
    G_PER_DL("g/dl", 10.0),

    /** Of the monomer, whose molar mass is 16.114 g/mmol. */
    MMOL_PER_L("mmol/l", 16.114),
}

/** A result from a laboratory. */
internal fun LazyListScope.bloodForm(draft: BloodResult, reasons: Reasons, fill: (BloodResult) -> Unit) {
    item { BloodFields(draft, reasons, fill) }
}

@Composable
private fun BloodFields(draft: BloodResult, reasons: Reasons, fill: (BloodResult) -> Unit) {
    val words = LocalStrings.current
    var unit by remember { mutableStateOf(HaemoglobinUnit.G_PER_L) }
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) {
        DecimalNumber(words.checkinFerritin, draft.ferritinUgPerL, reasons("ferritin_ug_per_l")) {
            fill(draft.copy(ferritinUgPerL = it))
        }
        val value = draft.haemoglobinGPerL?.div(unit.gPerL)
        DecimalNumber(words.checkinHaemoglobin(unit.symbol), value, reasons("haemoglobin_g_per_l")) {
            fill(draft.copy(haemoglobinGPerL = it?.times(unit.gPerL)))
        }
        // The figure stays as it was typed: only what it means is another.
        Chips(HaemoglobinUnit.entries, { it == unit }, {
            fill(draft.copy(haemoglobinGPerL = value?.times(it.gPerL)))
            unit = it
        }, question = words.checkinUnit) { it.symbol }
    }
}
