import FreshLegsKit
import SwiftUI

/// Are my legs getting fresher?
struct FresherPart: View {
  @Environment(\.words) private var words
  @Environment(\.format) private var format
  let review: ReviewView

  var body: some View {
    Panel(.calm) {
      PanelTitle(review.headline)
      ForEach(review.lines, id: \.self) { Text($0) }
    }
    if review.weeks.contains(where: { $0.knownDays > 0 }) {
      Section {
        VStack(alignment: .leading, spacing: 12) {
          Small(words.trendsLegsWeeks).accessibilityHidden(true)
          BarChart(
            review.weeks.map { week in
              ChartBar(
                label: format.dayAndMonth(week.first), value: week.knownDays > 0 ? Double(week.heavyDays) : nil,
                isMarked: true)
            },
            up: ChartAxis(includes: [3], ticks: .whole) { [format] in format.number($0, decimals: 0) },
            description: description, height: 130)
        }
        .padding(.vertical, 4)
      }
    }
    if !review.patterns.isEmpty {
      Block(words.trendsPatterns) { ForEach(review.patterns, id: \.self) { Text($0.text) } }
    }
    Section { Small(review.patternsNote) }
  }

  private var description: String {
    let weeks = review.weeks.map {
      words.trendsLegsWeek(day: format.dayAndMonth($0.first), heavy: "\($0.heavyDays)", known: "\($0.knownDays)")
    }
    return words.trendsLegsWeeks + ". " + weeks.joined(separator: " ")
  }
}
