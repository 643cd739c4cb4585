import Foundation
import FreshLegsKit

/// A time asleep, as an app has recorded it: one stage of sleep, or all of it.
struct Slumber {
  /// Which app.
  var source: String
  var from: Date
  var to: Date
  /// Local time, in seconds east of UTC.
  var utcOffsetS: Int32
}

/// One sleep of one app: stages of it, with short times awake between them.
struct Night {
  /// Longer awake ends a night.
  static let longestAwakeS = 2.0 * 3_600
  /// Shorter sleep is a nap, as on Android.
  static let leastS = 2.0 * 3_600

  private(set) var from: Date
  private(set) var to: Date
  /// Time asleep, where nothing counts twice.
  private(set) var asleepS: Double
  private var utcOffsetS: Int32

  var hours: Double { asleepS / 3_600 }

  /// It counts for the day on which it ended.
  var day: NaiveDate { CalendarDay.local(utcMs: to.utcMs, utcOffsetS: utcOffsetS).text }

  private init(_ first: Slumber) {
    (from, to, utcOffsetS) = (first.from, first.to, first.utcOffsetS)
    asleepS = first.to.timeIntervalSince(first.from)
  }

  /// The night of each day. Several apps tell of the same night: the longest counts, and none is added to another.
  static func byDay(_ slumbers: [Slumber]) -> [NaiveDate: Night] {
    let nights = Dictionary(grouping: slumbers) { $0.source }.values.flatMap { ofOneApp($0) }
    return nights.filter { $0.asleepS >= leastS }.reduce(into: [:]) { days, night in
      if let other = days[night.day], other.asleepS >= night.asleepS { return }
      days[night.day] = night
    }
  }

  private static func ofOneApp(_ slumbers: [Slumber]) -> [Night] {
    var nights: [Night] = []
    for slumber in slumbers.sorted(by: { $0.from < $1.from }) where slumber.from < slumber.to {
      if let last = nights.indices.last, slumber.from.timeIntervalSince(nights[last].to) <= longestAwakeS {
        nights[last].add(slumber)
      } else {
        nights.append(Night(slumber))
      }
    }
    return nights
  }

  private mutating func add(_ slumber: Slumber) {
    guard slumber.to > to else { return }
    asleepS += slumber.to.timeIntervalSince(max(slumber.from, to))
    (to, utcOffsetS) = (slumber.to, slumber.utcOffsetS)
  }
}
