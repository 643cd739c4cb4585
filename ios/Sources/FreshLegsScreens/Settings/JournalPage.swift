import FreshLegsKit
import FreshLegsWords
import SwiftUI

/// What the journal asks for, and which habits the runner follows.
struct JournalPage: View {
  @Environment(\.words) private var words
  @State private var fields = TouchedDraft<JournalSettings>()
  @State private var habits = TouchedDraft<[HabitChoice]>()
  let models: AppModels

  var body: some View {
    let model = models.settings
    Page(words.settingsJournal) {
      NoticePanel(model.notice, onRead: model.noticeWasSeen)
      Loaded(model.journalSettings, retry: model.load) { kept in
        JournalFields(draft: fields.over(kept, of: model) { await model.save($0) })
      }
      // What fails or is awaited for both is said once.
      if model.journalSettings.value != nil || model.habitChoices.value != nil {
        Loaded(model.habitChoices, retry: model.load) { kept in
          ChosenHabits(choices: habits.over(kept, of: model) { await model.save($0) })
        }
      }
    }
  }
}

private struct JournalFields: View {
  @Environment(\.words) private var words
  @Binding var draft: JournalSettings

  var body: some View {
    Block(words.settingsJournalFields) {
      SwitchRow(words.settingsJournalMass, detail: words.settingsJournalMassDetail, isOn: $draft.bodyMass)
      SwitchRow(words.settingsJournalCycle, detail: words.settingsJournalCycleDetail, isOn: $draft.cycle)
    }
  }
}

private struct ChosenHabits: View {
  /// Times a week that can be chosen; `nil` is what is usual.
  private static let times: [UInt8?] = [nil] + (1...7).map { UInt8($0) }

  @Environment(\.words) private var words
  @Binding var choices: [HabitChoice]

  var body: some View {
    Block(words.settingsHabits) {
      Small(words.settingsHabitsWhy)
      ForEach(HabitKind.offered, id: \.self) { habit in
        let name = words.settingsName(of: habit)
        SwitchRow(name, isOn: choices.contains { $0.habit == habit }) { follow(habit, $0) }
        if let choice = choices.first(where: { $0.habit == habit }), habit.isCountedByTheWeek {
          Picker(words.settingsHabitTimes(habit: name), selection: count(of: choice)) {
            ForEach(Self.times, id: \.self) { times in
              Text(times.map { "\($0)" } ?? words.settingsHabitUsual).tag(times)
            }
          }
        }
      }
    }
  }

  private func follow(_ habit: HabitKind, _ isFollowed: Bool) {
    choices = choices.filter { $0.habit != habit } + (isFollowed ? [HabitChoice(habit: habit)] : [])
  }

  private func count(of choice: HabitChoice) -> Binding<UInt8?> {
    Binding(
      get: { choice.timesAWeek },
      set: { times in
        choices = choices.map { $0.habit == choice.habit ? HabitChoice(habit: $0.habit, timesAWeek: times) : $0 }
      })
  }
}

extension HabitKind {
  fileprivate static let offered: [HabitKind] = [
    .sleep, .mobility, .strength, .fuelling, .hydration, .warmUp, .easyDays,
  ]

  /// Whether the engine takes a number of times for it: see `HabitChoice.timesAWeek`.
  fileprivate var isCountedByTheWeek: Bool { self == .mobility || self == .strength }
}

extension Strings {
  fileprivate func settingsName(of habit: HabitKind) -> String {
    switch habit {
    case .sleep: settingsHabitSleep
    case .mobility: settingsHabitMobility
    case .strength: settingsHabitStrength
    case .fuelling: settingsHabitFuelling
    case .hydration: settingsHabitHydration
    case .warmUp: settingsHabitWarmUp
    case .easyDays: settingsHabitEasyDays
    }
  }
}
