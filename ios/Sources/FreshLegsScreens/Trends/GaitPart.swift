import FreshLegsKit
import SwiftUI

/// How one runs: steps and ground contact at each pace, left and right, and shoes.
struct GaitPart: View {
  @Environment(\.words) private var words
  let gait: GaitSummaryView

  var body: some View {
    Block(gait.title) {
      ForEach(gait.lines, id: \.self) { Text($0) }
      if gait.atUsualSpeed.count > 1 { Cadences(days: gait.atUsualSpeed) }
    }
    if !gait.bands.isEmpty {
      Block(words.trendsGaitBands) { ForEach(gait.bands, id: \.self) { BandRow(band: $0) } }
    }
    let notes = gait.sides.map(\.text) + gait.shoes.map(\.text)
    if !notes.isEmpty {
      Section { ForEach(notes, id: \.self) { Small($0) } }
    }
  }
}

private struct BandRow: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let band: GaitBandView

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Text(band.pace)
      if band.cadenceSpm != nil || band.beforeCadenceSpm != nil {
        Small(
          words.trendsGaitCadence(
            now: format.number(band.cadenceSpm, decimals: 0), before: format.number(band.beforeCadenceSpm, decimals: 0))
        )
      }
      if band.contactMs != nil || band.beforeContactMs != nil {
        Small(
          words.trendsGaitContact(
            now: format.number(band.contactMs, decimals: 0), before: format.number(band.beforeContactMs, decimals: 0)))
      }
    }
    .accessibilityElement(children: .combine)
  }
}

/// Step rates at the usual pace, run by run.
private struct Cadences: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let days: [GaitDayView]

  var body: some View {
    let values = days.map(\.cadenceSpm)
    VStack(alignment: .leading, spacing: 12) {
      Small(words.trendsGaitSteps).accessibilityHidden(true)
      LineChart(
        [
          ChartLine(
            points: days.map { ChartPoint(at: ChartDay.of($0.date), value: $0.cadenceSpm) },
            name: words.trendsGaitSteps)
        ],
        across: ChartDay.axis(format), up: ChartAxis(finest: 1) { [format] in format.number($0, decimals: 0) },
        description: words.trendsSummary(
          what: words.trendsGaitSteps, first: format.date(days.first?.date ?? ""),
          last: format.date(days.last?.date ?? ""), latest: format.number(values.last, decimals: 0),
          low: format.number(values.min(), decimals: 0), high: format.number(values.max(), decimals: 0)),
        height: 150)
    }
    .padding(.vertical, 4)
  }
}
