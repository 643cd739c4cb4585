import FreshLegsKit
import SwiftUI

/// What the run came to, and the card that asks how it was. A red flag goes before both.
struct AfterRun: View {
  @Environment(\.words) private var words
  @Environment(\.go) private var go
  let models: AppModels
  let summary: Summary

  var body: some View {
    let run = models.run
    Page(words.runDone) {
      if let safety = run.safety {
        Panel(.alarm) {
          SafetyText(safety: safety)
          if safety.callEmergency { CallButton(pages: models.pages) }
        }
      }
      NoticePanel(run.notice) { run.notice = nil }
      if let trouble = run.troubles.first { told(trouble) }
      SummaryPanel(summary: summary)
      if run.offersCoolDown { coolDown }
      if let id = run.id {
        RunCardForm(checkIn: models.checkIn, run: id)
        Section { RowButton(words.runReview, symbol: "chart.xyaxis.line") { go(.runReview(id: id)) } }
      }
      Section { MainButton(words.runPutAway) { await run.prepare() } }
    }
    .task(id: run.id) { if let id = run.id { models.checkIn.beginCard(of: id) } }
  }

  private func told(_ trouble: Trouble) -> some View {
    Panel(.care) {
      TroubleText(trouble: trouble)
      WordButton(words.partsUnderstood) { models.run.troubleWasTold() }
    }
  }

  private var coolDown: some View {
    Panel(.calm) {
      PanelTitle(words.runCoolDownOffer, symbol: "figure.flexibility")
      Small(words.runCoolDownText)
      QuietButton(words.runCoolDownStart) {
        await models.routine.start(RoutineOffer.coolDown.routine)
        go(.routines)
      }
    }
  }
}

private struct SummaryPanel: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  @Environment(\.dynamicTypeSize) private var size
  let summary: Summary

  var body: some View {
    let columns = [GridItem](
      repeating: GridItem(.flexible(), spacing: 16, alignment: .topLeading), count: size.isAccessibilitySize ? 1 : 2)
    Panel {
      LazyVGrid(columns: columns, alignment: .leading, spacing: 16) {
        ForEach(figures, id: \.label) { Figure($0.label, $0.value) }
      }
      if summary.eased { Text(words.runEasedDone) }
    }
  }

  private var figures: [(label: String, value: String)] {
    let bpm = { (value: String) in words.partsBpm(value: value) }
    let all: [(label: String, value: String)?] = [
      (words.runDistance, format.distance(m: summary.distanceM)),
      (words.runTime, format.duration(s: summary.movingS)),
      summary.paceAvgSPerKm.map { (words.runPaceAverage, format.pace(sPerKm: $0)) },
      summary.heartRateAvgBpm.map { (words.runHeartRateAverage, bpm(format.number(Double($0), decimals: 0))) },
      summary.heartRateMaxBpm.map { (words.runHeartRateMost, bpm("\($0)")) },
      summary.cadenceAvgSpm.map { (words.runCadenceAverage, format.number(Double($0), decimals: 0)) },
      summary.ascentM.map { (words.runAscent, format.height(m: $0)) },
    ]
    return all.compactMap(\.self)
  }
}
