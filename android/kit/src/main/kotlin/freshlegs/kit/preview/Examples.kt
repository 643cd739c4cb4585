package freshlegs.kit.preview

import freshlegs.core.AdapterState
import freshlegs.core.CadenceFactor
import freshlegs.core.Conditions
import freshlegs.core.CueKind
import freshlegs.core.CueView
import freshlegs.core.Earcon
import freshlegs.core.FollowUpAnswer
import freshlegs.core.FollowUpChoice
import freshlegs.core.HoldView
import freshlegs.core.KnownSensor
import freshlegs.core.LinkState
import freshlegs.core.LiveView
import freshlegs.core.MorningReadingView
import freshlegs.core.Motion
import freshlegs.core.NaiveDate
import freshlegs.core.Offer
import freshlegs.core.Priority
import freshlegs.core.Quality
import freshlegs.core.Reading
import freshlegs.core.ReadingPhase
import freshlegs.core.ReadingView
import freshlegs.core.RoutineView
import freshlegs.core.RunKind
import freshlegs.core.RunOptions
import freshlegs.core.SafetyView
import freshlegs.core.SensorKind
import freshlegs.core.SensorRow
import freshlegs.core.SensorView
import freshlegs.core.SensorsView
import freshlegs.core.Shown
import freshlegs.core.Side
import freshlegs.core.Source
import freshlegs.core.Summary
import freshlegs.core.UnfinishedRun
import freshlegs.core.Vibration
import freshlegs.core.Word

/** Believable values, always the same: of a runner in a June, with legs that are getting fresher. */
public object Examples {
    /** The day on which it always is. */
    public const val TODAY: NaiveDate = "2026-06-17"
    public const val RUN_ID: String = "0199b2c4-7a00-7000-8000-000000000001"
    internal const val MORNING_UTC_MS: Long = 1_781_676_000_000
    internal const val UTC_OFFSET_S: Int = 7_200

    /** What a routine has at its end. */
    public val nothing: Summary = Summary(0.0, 0.0, 0.0, null, null, null, null, null, 0u, eased = false)

    /** An easy run of 45 minutes. */
    public val summary: Summary =
        Summary(
            distanceM = 7_560.0,
            movingS = 2_700.0,
            elapsedS = 2_760.0,
            heartRateAvgBpm = 141.0,
            heartRateMaxBpm = 158u,
            cadenceAvgSpm = 171.0,
            paceAvgSPerKm = 357.0,
            ascentM = 46.0,
            cues = 14u,
            eased = false,
        )

    /** A calm run after some time. */
    public fun liveView(elapsedS: Double): LiveView = LiveView(
        elapsedS = elapsedS,
        movingS = elapsedS,
        distanceM = elapsedS * 2.8,
        motion = Motion.MOVING,
        paceSPerKm = fresh(357.0, Source.Location),
        paceAvgSPerKm = if (elapsedS > 0) 360.0 else null,
        gradeAdjustedPaceSPerKm = fresh(355.0, Source.Location),
        heartRateBpm = fresh(142.0, Source.HeartRateSensor(1u)),
        cadenceSpm = fresh(172.0, Source.PhoneSteps),
        powerW = absent,
        gradePercent = fresh(0.5, Source.Barometer),
        ascentM = 12.0,
        laps = 0u,
        step = null,
        sensors = listOf(SensorView(1u, "Polar H10", SensorKind.HEART_RATE, true, Quality.FRESH, 80u)),
        muted = false,
        voiceFailed = false,
        cue = null,
        guide = null,
        routine = null,
        question = null,
        rescue = null,
        safety = null,
        eased = false,
        undoUntilS = null,
    )

    /** A cue as the engine gives it. */
    public fun cue(id: UInt = 1u, text: String = "One kilometre in five minutes fifty-seven."): CueView = CueView(
        id = id,
        kind = CueKind.SPLIT,
        priority = Priority.SPLIT,
        text = text,
        screen = "1 km",
        language = "en",
        atS = 0.0,
        expiresAtS = 10.0,
        expectedSpeechMs = 2_500u,
        earcon = Earcon.NOTE,
        leadInMs = 400u,
        vibration = Vibration.NOTE,
        vibrationMs = listOf(120u),
    )

    /** A red flag in a run. */
    public val safety: SafetyView =
        SafetyView(
            word = Word.CHEST,
            title = "Stop. Call for help.",
            lines = listOf("Sit down.", "Do not run on."),
            callEmergency = true,
            mayResume = false,
            reviewed = true,
        )

    /** A routine that is being played. */
    public val routineView: RoutineView =
        RoutineView(
            routine = "Warm-up",
            exercise = "Leg swings",
            how = "Loose from the hip.",
            side = Side.LEFT,
            resting = false,
            paused = false,
            leftS = 18.0,
            leftReps = 9u,
            next = "Skips",
            number = 2u,
            of = 6u,
            beatS = 2.0,
            beatFromS = 0.0,
        )

    /** A chest that has not been answered for. */
    public val hold: HoldView =
        HoldView(
            word = Word.CHEST,
            sinceUtcMs = 1_781_600_000_000,
            title = "Have your chest looked at before you run.",
            lines = emptyList(),
            answers =
            listOf(
                FollowUpChoice(FollowUpAnswer.CLEARED, "I have been cleared"),
                FollowUpChoice(FollowUpAnswer.STILL_THERE, "It is still there"),
            ),
            reviewed = true,
        )

    /** A run that the phone's battery ended. */
    public val unfinished: UnfinishedRun =
        UnfinishedRun(
            id = "0199b000-7a00-7000-8000-000000000003",
            startedAtUtcMs = 1_781_670_000_000,
            utcOffsetS = UTC_OFFSET_S,
            kind = RunKind.EASY,
            awayS = 600.0,
            summary = summary,
        )

    /** How a run is begun where nothing else is said. */
    public val runOptions: RunOptions = RunOptions(RunKind.EASY, Conditions(hot = false, humid = false, hilly = false))

    public val strap: KnownSensor =
        KnownSensor(
            identity = "strap",
            name = "Polar H10",
            manufacturer = "Polar Electro Oy",
            model = "H10",
            firmware = "5.0.0",
            offers = listOf(Offer.HEART_RATE, Offer.BEAT_INTERVALS, Offer.BATTERY),
            cadenceFactor = null,
            batteryPercent = 80u,
            batteryAtUtcMs = 1_781_589_600_000,
            priority = 0u,
            pairedAtUtcMs = 1_775_000_000_000,
        )

    public val pod: KnownSensor =
        KnownSensor(
            identity = "pod",
            name = "Stryd",
            manufacturer = "Stryd",
            model = "Wind",
            firmware = "2.1.16",
            offers = listOf(Offer.PACE, Offer.CADENCE, Offer.POWER, Offer.BATTERY),
            cadenceFactor = CadenceFactor.STEPS,
            batteryPercent = 55u,
            batteryAtUtcMs = 1_781_589_600_000,
            priority = 1u,
            pairedAtUtcMs = 1_775_000_000_000,
        )

    /** A strap that is heard, and a pod that is only seen. */
    public val sensorsView: SensorsView =
        SensorsView(
            adapter = AdapterState.ON,
            adapterNote = null,
            scanning = false,
            sensors =
            listOf(
                SensorRow(
                    identity = "strap",
                    name = "Polar H10",
                    offers = listOf(Offer.HEART_RATE, Offer.BEAT_INTERVALS),
                    rssiDbm = -61,
                    seenSAgo = 1.0,
                    link = LinkState.STREAMING,
                    latest = Reading.HeartRate(64u, true, emptyList()),
                    batteryPercent = 80u,
                    batteryIsAHint = true,
                    known = strap,
                    note = null,
                ),
                SensorRow(
                    identity = "pod",
                    name = "Stryd",
                    offers = listOf(Offer.PACE, Offer.CADENCE),
                    rssiDbm = -74,
                    seenSAgo = 3.0,
                    link = null,
                    latest = null,
                    batteryPercent = null,
                    batteryIsAHint = false,
                    known = null,
                    note = null,
                ),
            ),
        )

    /** A reading that has not begun. */
    public val readingView: ReadingView =
        ReadingView(ReadingPhase.GETTING_READY, "Sit still.", null, 0u, 180u, 0u, null, null, null, null)

    /** A calm morning. */
    public val readingOver: ReadingView =
        ReadingView(
            phase = ReadingPhase.OVER,
            headline = "Done.",
            hint = null,
            phaseS = 120u,
            leftS = 0u,
            beats = 112u,
            artefactsPercent = 0.9,
            heartRateBpm = 56.0,
            reading = MorningReadingView(48.0, 3.87, 56.0, 120.0, 112u, 0.9, "Good"),
            refusal = null,
        )

    private val absent = Shown(null, Quality.LOST, null, 0.0)

    private fun fresh(value: Double, source: Source) = Shown(value, Quality.FRESH, source, 0.0)
}
