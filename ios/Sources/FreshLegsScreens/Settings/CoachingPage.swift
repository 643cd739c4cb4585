import FreshLegsKit
import SwiftUI

/// How much the coach says, and by which knocks the runner answers. What a run is for is chosen before each.
struct CoachingPage: View {
  @Environment(\.go) private var go
  @Environment(\.words) private var words
  @State private var touched = TouchedDraft<ProfileDraft>()
  let models: AppModels

  var body: some View {
    let model = models.settings
    Page(words.settingsCoaching) {
      NoticePanel(model.notice, onRead: model.noticeWasSeen)
      Loaded(model.profile, retry: model.load) { kept in
        CoachingWays(draft: touched.over(kept, of: model) { await model.save($0) })
      }
      Block(words.settingsCoachingElsewhere) {
        RowButton(words.appRun, detail: words.settingsCoachingRun, symbol: "figure.run") { go(.run) }
        RowButton(words.appPlan, detail: words.settingsCoachingPlan, symbol: "flag") { go(.plan) }
        RowButton(words.settingsProfileHeart, detail: words.settingsProfileHeartWhy, symbol: "heart") {
          go(.settings(page: .profile))
        }
        RowButton(
          words.appSensors, detail: words.settingsCoachingSensors, symbol: "sensor.tag.radiowaves.forward"
        ) { go(.sensors) }
      }
    }
  }
}

private struct CoachingWays: View {
  @Environment(\.words) private var words
  @Binding var draft: ProfileDraft

  var body: some View {
    Block(words.settingsCoachingWords) {
      ChoiceRows(
        [Verbosity.brief, .chatty], chosen: draft.verbosity,
        label: { $0 == .brief ? words.settingsCoachingBrief : words.settingsCoachingChatty },
        onChoose: { draft.verbosity = $0 })
      SwitchRow(words.settingsCoachingKnocks, detail: words.settingsCoachingKnocksDetail, isOn: $draft.knocks)
    }
  }
}
