import Foundation
import FreshLegsGlance
import FreshLegsKit
import Observation

/// The app with what is stored: the models behind the screens, and everything that follows them without a screen.
@MainActor
@Observable
final class Session {
  /// What stands behind the screens; anew only where the language of the guide changes.
  private(set) var models: AppModels

  @ObservationIgnored let reminders: ReminderSchedule
  @ObservationIgnored private let phone: Phone
  @ObservationIgnored private let bridge: any CoachBridge
  @ObservationIgnored private let surroundings: Surroundings
  @ObservationIgnored private let runAudio: RunAudio
  @ObservationIgnored private let routineAudio: RunAudio
  @ObservationIgnored private let activity: RunActivity
  @ObservationIgnored private let notice: CutOffNotice
  @ObservationIgnored private let language: AppLanguage
  @ObservationIgnored private let widgets: WidgetNews
  @ObservationIgnored private let desk: ArrivalDesk
  @ObservationIgnored private let following = Following()

  init(_ bridge: any CoachBridge, phone: Phone, surroundings: Surroundings) {
    self.bridge = bridge
    self.phone = phone
    self.surroundings = surroundings
    runAudio = phone.audio()
    routineAudio = phone.audio()
    let models = phone.models(bridge, run: runAudio, routine: routineAudio, language: surroundings.language)
    self.models = models
    desk = ArrivalDesk(models: models) { await phone.files.copyOf($0) }
    language = AppLanguage(bridge: bridge, memory: phone.preferences)
    notice = CutOffNotice(words: surroundings.words)
    reminders = ReminderSchedule(bridge: bridge, alarms: phone.reminders, board: phone.reminders)
    widgets = WidgetNews(bridge: bridge, preferences: phone.preferences)
    activity = RunActivity(model: models.run, preferences: phone.preferences, host: ActivityHost()) {
      let units = models.settings.profile.value?.units
      return RunWords(words: surroundings.words, formatting: surroundings.formatting(units))
    }
  }

  /// Begins to follow. `arrivals` is what somebody wants of the app.
  func start(_ arrivals: Arrivals) async {
    let (phone, models) = (phone, models)
    activity.start()
    following.follow(
      { phone.preferences.values },
      then: { [runAudio, routineAudio] values in
        runAudio.apply(values)
        routineAudio.apply(values)
      })
    following.follow(
      { models.settings.profile.value }, then: { [weak self] in if let profile = $0 { self?.took(profile) } })
    following.follow({ models.run.phase.isOn }, then: { [notice] in notice.runIs(on: $0) })
    following.follow({ models.run.phase.isFinished }, then: { [weak self] in if $0 { self?.armReminders() } })
    following.follow({ models.today.reminders.value }, then: { [weak self] in if $0 != nil { self?.armReminders() } })
    phone.headset.showsNotifications = ActivityHost.isAllowed
    // What arrives first may need to know both: what is allowed, and whether a run is on.
    await phone.permissions.refresh()
    await goOn()
    activity.tidy()
    desk.serve(arrivals)
    await language.becomes(surroundings.language)
    await models.settings.load()
    await phone.reminders.look()
    await reminders.arm()
    await widgets.write()
  }

  /// What an intent wants.
  func answers(_ arrivals: Arrivals) -> IntentAnswers {
    IntentAnswers(run: models.run, words: surroundings.words) { arrivals.add($0) }
  }

  /// The app comes to the front.
  func wasOpened() async {
    activity.isInFront = true
    activity.showAgain()
    phone.headset.showsNotifications = ActivityHost.isAllowed
    await phone.permissions.refresh()
    watchBluetooth()
    await phone.reminders.look()
    await reminders.ring()
    if let health = models.health, phone.permissions.state(.health) == .granted {
      await HealthTurn.exchange(health, bridge)
    }
  }

  /// The app is not seen any more.
  func wasLeft() async {
    activity.isInFront = false
    models.lock.wasLeft()
    await phone.reminders.look()
    await reminders.arm()
    await widgets.write()
  }

  private func took(_ profile: ProfileDraft) {
    phone.headset.hearsKnocks = profile.knocks
    if profile.language != models.guide.language {
      models = models.with(guide: GuideModel(bridge: bridge, language: profile.language))
    }
  }

  /// A run that the system cut off a moment ago goes on; any other is offered where a run begins, and who does not see
  /// that is told.
  private func goOn() async {
    if await RunRevival(bridge: bridge, model: models.run).revive() {
      models.navigation.go(.run)
    } else if !phone.isSeen, (try? await bridge.unfinished())?.isEmpty == false {
      notice.show()
    }
  }

  @ObservationIgnored private var bluetooth: Task<Void, Never>?

  /// As soon as that may be looked at.
  private func watchBluetooth() {
    guard bluetooth == nil, phone.permissions.state(.bluetooth) == .granted else { return }
    let (states, sensors) = (phone.bluetooth.isOn, models.sensors)
    bluetooth = Task { for await isOn in states { sensors.bluetoothIs(on: isOn) } }
  }

  private func armReminders() {
    Task { await reminders.arm() }
  }
}

extension RunPhase {
  fileprivate var isFinished: Bool {
    if case .finished = self { true } else { false }
  }
}

extension AppModels {
  /// The same with another guide.
  fileprivate func with(guide: GuideModel) -> AppModels {
    AppModels(
      navigation: navigation, today: today, run: run, sensors: sensors, checkIn: checkIn, journal: journal,
      trends: trends, review: review, plan: plan, routine: routine, settings: settings, guide: guide,
      permissions: permissions, preferences: preferences, lock: lock, files: files, pages: pages, health: health,
      speech: speech)
  }
}
