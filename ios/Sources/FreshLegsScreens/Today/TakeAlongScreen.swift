import FreshLegsKit
import SwiftUI

/// What to take along to a professional: what the runner wrote down and what was measured, and no diagnosis.
struct TakeAlongScreen: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let models: AppModels

  var body: some View {
    let today = models.today
    Page(today.takeAlong.value?.title ?? words.todayTakeAlong) {
      NoticePanel(today.notice) { today.noticeWasSeen() }
      Loaded(today.takeAlong, retry: { await today.loadTakeAlong() }) { page in
        Section {
          Text(page.intro)
          Small(words.todayMadeOn(day: format.date(page.madeOn)))
        }
        ForEach(page.sections, id: \.self) { section in
          Block(section.title) { ForEach(section.lines, id: \.self) { Text($0) } }
        }
      }
    }
    .task { await models.today.loadTakeAlong() }
  }
}
