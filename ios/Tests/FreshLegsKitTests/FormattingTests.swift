import Foundation
import Testing

@testable import FreshLegsKit

@Suite struct FormattingTests {
  let metric = Formatting(locale: Locale(identifier: "en_GB"), units: .metric)
  let imperial = Formatting(locale: Locale(identifier: "en_US"), units: .imperial)
  let german = Formatting(locale: Locale(identifier: "de_DE"), units: .metric)

  @Test func paceIsMinutesAKilometreOrAMile() {
    #expect(metric.pace(sPerKm: 357) == "5:57 /km")
    #expect(imperial.pace(sPerKm: 357) == "9:35 /mi")
    #expect(metric.pace(sPerKm: 359.6) == "6:00 /km")
    #expect(metric.paceClock(sPerKm: 299.6) == "5:00")
  }

  @Test(arguments: [nil, 0, -1, .infinity, .nan, 3_600] as [Double?])
  func whereOneStandsThereIsNoPace(_ sPerKm: Double?) {
    #expect(metric.pace(sPerKm: sPerKm) == Formatting.none)
  }

  @Test func distancesAreWrittenAsTheRunnerWritesThem() {
    #expect(metric.distance(m: 7_564) == "7.56 km")
    #expect(metric.distance(m: 0) == "0.00 km")
    #expect(metric.distance(m: 99_994) == "99.99 km")
    #expect(metric.distance(m: 99_996) == "100.0 km")
    #expect(german.distance(m: 7_564) == "7,56 km")
    #expect(imperial.distance(m: 7_564) == "4.70 mi")
    #expect(metric.distance(m: 123_456) == "123.5 km")
    #expect(metric.distance(m: nil) == Formatting.none)
  }

  @Test func durationsAreWholeSecondsThatHavePassed() {
    #expect(metric.duration(s: 0) == "0:00")
    #expect(metric.duration(s: 307.9) == "5:07")
    #expect(metric.duration(s: 3_907) == "1:05:07")
    #expect(metric.duration(s: -1) == "0:00")
    #expect(metric.duration(s: .nan) == Formatting.none)
  }

  @Test func speedAndHeightFollowTheUnits() {
    #expect(metric.speed(mPerS: 2.8) == "10.1 km/h")
    #expect(imperial.speed(mPerS: 2.8) == "6.3 mi/h")
    #expect(metric.height(m: 46) == "46 m")
    #expect(metric.height(m: -0.2) == "0 m")
    #expect(imperial.height(m: 46) == "151 ft")
    #expect(metric.number(171.6, decimals: 0) == "172")
  }

  @Test func daysAreWrittenAsTheRunnerWritesThemWhereverThePhoneIs() {
    #expect(metric.date("2026-06-17") == "17 Jun 2026")
    #expect(imperial.date("2026-06-17") == "Jun 17, 2026")
    #expect(german.weekday("2026-06-17") == "Mittwoch")
    #expect(metric.date("none") == "none")
    #expect(metric.dayAndMonth("2026-06-17") == "17 Jun")
    #expect(imperial.dayAndMonth("2026-06-17") == "Jun 17")
    #expect(german.weekdayShort(3).hasPrefix("Mi"))
    #expect(metric.weekdayShort(7) == "Sun")
    #expect(german.month("2026-06-17") == "Juni")
  }

  @Test func aMomentIsWrittenAsItWasThereAndThen() {
    // 22:30 in UTC is half past midnight two hours further east.
    let text = metric.dateAndTime(utcMs: 1_781_735_400_000, utcOffsetS: 7_200)
    #expect(text.contains("18 Jun 2026"))
    #expect(text.contains("0:30"))
    #expect(german.time(utcMs: 1_781_676_000_000, utcOffsetS: 7_200).hasSuffix("8:00"))
    #expect(german.time(utcMs: 1_781_676_000_000, utcOffsetS: 19_800) == "11:30")
  }
}

@Suite struct CalendarDayTests {
  @Test(arguments: ["2026-06-17", "2024-02-29", "0099-12-31"])
  func aDayIsReadAndWritten(_ text: String) {
    #expect(CalendarDay(text)?.text == text)
  }

  @Test(arguments: ["", "2026-02-29", "2026-13-01", "2026-06-31", "2026-06", "2026-06-x", "17.6.2026"])
  func whatIsNoDayIsRefused(_ text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func daysAndMonthsAreCountedOverTheirEnds() {
    #expect(CalendarDay("2026-12-31")?.adding(days: 1).text == "2027-01-01")
    #expect(CalendarDay("2026-03-01")?.adding(days: -1).text == "2026-02-28")
    #expect(CalendarDay("2026-01-31")?.adding(months: 1).text == "2026-02-28")
    #expect(CalendarDay("2026-01-15")?.adding(months: -1).text == "2025-12-15")
  }

  @Test func theDayOfAMomentIsTheLocalOne() {
    #expect(CalendarDay.local(utcMs: 1_781_735_400_000, utcOffsetS: 7_200).text == "2026-06-18")
    #expect(CalendarDay.local(utcMs: 1_781_735_400_000, utcOffsetS: -7_200).text == "2026-06-17")
  }
}
