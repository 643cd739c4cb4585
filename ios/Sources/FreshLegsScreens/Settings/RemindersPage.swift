import FreshLegsKit
import SwiftUI

/// Which reminders come, and when.
struct RemindersPage: View {
  @Environment(\.words) private var words
  @State private var touched = TouchedDraft<ReminderSettingsDraft>()
  let models: AppModels

  var body: some View {
    let model = models.settings
    Page(words.settingsReminders) {
      NoticePanel(model.notice, onRead: model.noticeWasSeen)
      Loaded(model.reminders, retry: model.load) { kept in
        ReminderFields(
          models: models, draft: touched.over(kept, of: model) { await model.save($0) })
      }
    }
    .task { await models.permissions.refresh() }
  }
}

private struct ReminderFields: View {
  @Environment(\.words) private var words
  let models: AppModels
  @Binding var draft: ReminderSettingsDraft

  private var wantsAny: Bool { draft.afterRunCard || draft.morningCheckIn || draft.didItHelp }

  var body: some View {
    let model = models.settings
    if wantsAny {
      PermissionPanel(.notifications, of: models.permissions, why: words.platformPermissionNotifications)
    }
    Section {
      Small(words.settingsRemindersWhy)
      SwitchRow(words.settingsRemindersCard, detail: words.settingsRemindersCardDetail, isOn: $draft.afterRunCard)
      SwitchRow(
        words.settingsRemindersMorning, detail: words.settingsRemindersMorningDetail, isOn: $draft.morningCheckIn)
      if draft.morningCheckIn {
        TimeRow(words.settingsRemindersMorningAt, $draft.morningAtMin, wrong: model.reasonFor("morning_at_min"))
      }
      SwitchRow(words.settingsRemindersHelped, detail: words.settingsRemindersHelpedDetail, isOn: $draft.didItHelp)
      if draft.didItHelp {
        TimeRow(words.settingsRemindersHelpedAt, $draft.didItHelpAtMin, wrong: model.reasonFor("did_it_help_at_min"))
      }
    }
    Block(words.settingsRemindersQuiet) {
      TimeRow(words.settingsRemindersQuietFrom, $draft.quietFromMin, wrong: model.reasonFor("quiet_from_min"))
      TimeRow(words.settingsRemindersQuietTo, $draft.quietToMin, wrong: model.reasonFor("quiet_to_min"))
      Small(words.settingsRemindersQuietWhy)
    }
  }
}
