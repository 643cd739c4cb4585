// The numbers of the same runner over time.

enum TrendExamples {
  /// Heavier weeks, and then fresher ones; of one nothing is known.
  static let weeks = [2, 4, 3, 0, 3, 2, 1, 1].enumerated().map { index, heavy in
    LegsWeekView(
      first: CalendarDay("2026-04-27")!.adding(days: index * 7).text, heavyDays: UInt32(heavy),
      knownDays: heavy == 0 ? 0 : 6)
  }

  /// A value a day, not on every day, in a band; of step rates at an easy pace nothing is known yet.
  static func trend(_ metric: TrendMetric, from: CalendarDay, to: CalendarDay) -> TrendView {
    let step = metric == .weeklyDistance || metric == .weeklyMinutes ? 7 : 1
    let isKnown = metric != .cadenceAtPace
    var points: [TrendPointView] = []
    var day = from
    while day <= to && points.count < 800 {
      points.append(point(day.text, points.count, isKnown))
      day = day.adding(days: step)
    }
    let name = "\(metric)"
    return TrendView(
      metric: metric, slug: name, title: name.prefix(1).uppercased() + name.dropFirst(), unit: "of 10",
      first: from.text, last: to.text, points: points, known: UInt32(points.count(where: { $0.value != nil })),
      latest: points.last { $0.value != nil }?.value,
      note: "The heaviest your legs were each day. From 6 of 10 on they count as heavy.",
      missing: isKnown ? nil : "Nothing is known of this time.")
  }

  private static func point(_ date: NaiveDate, _ index: Int, _ isKnown: Bool) -> TrendPointView {
    let value = Double(2 + index * 7 % 5 - index / 60 + (index % 13 == 4 ? 3 : 0))
    let middle = 4 - Double(index) / 60
    let hasBand = isKnown && index > 14
    let hasMean = isKnown && index > 6 && !(23...26).contains(index)
    return TrendPointView(
      date: date, value: isKnown && index % 8 != 5 && !(20...26).contains(index) ? value : nil,
      low: hasBand ? middle - 1.5 : nil, high: hasBand ? middle + 1.5 : nil,
      mean: hasMean ? middle + Double(index * 3 % 7) / 10 : nil)
  }
}
