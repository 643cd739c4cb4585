package freshlegs.kit.models

import freshlegs.kit.audio.SpeechEngine
import freshlegs.kit.phone.FileExchange
import freshlegs.kit.phone.HealthExchange
import freshlegs.kit.phone.Permissions
import freshlegs.kit.phone.Preferences
import freshlegs.kit.phone.ScreenLock
import freshlegs.kit.phone.SystemPages
import freshlegs.kit.run.RunModel

/** What stands behind the screens, one of each for as long as the app lives. */
public class AppModels(
    public val navigation: NavigationModel,
    public val today: TodayModel,
    public val run: RunModel,
    public val sensors: SensorsModel,
    public val checkIn: CheckInModel,
    public val journal: JournalModel,
    public val trends: TrendsModel,
    public val review: ReviewModel,
    public val plan: PlanModel,
    public val routine: RoutineModel,
    public val settings: SettingsModel,
    public val guide: GuideModel,
    public val permissions: Permissions,
    public val preferences: Preferences,
    public val lock: ScreenLock,
    public val files: FileExchange,
    public val pages: SystemPages,
    /** Sleep, pulse and workouts of other apps; `null` where the phone has no such store. */
    public val health: HealthExchange?,
    /** To let the runner hear a voice that is chosen. */
    public val speech: SpeechEngine,
)
