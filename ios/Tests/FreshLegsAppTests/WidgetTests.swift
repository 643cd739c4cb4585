import Foundation
import FreshLegsGlance
import FreshLegsIntents
import FreshLegsKit
import SwiftUI
import Testing
import WidgetKit

@testable import FreshLegsWidgets

@MainActor
@Suite struct WidgetTests {
  private func texts(_ view: some View, family: WidgetFamily = .systemSmall) -> [String] {
    var environment = EnvironmentValues()
    environment.widgetFamily = family
    return StageScreen(view, environment: environment).all.flatMap { [$0.text, $0.label ?? ""] }.filter { !$0.isEmpty }
  }

  private func buttons(_ view: some View) -> [String] {
    StageScreen(view).all.filter { $0.kind == .button }.map(\.name)
  }

  @Test("today's word is shown, with a button that starts a run")
  func today() {
    let view = TodayWidgetView(word: "Ready to run", words: .names)
    #expect(texts(view).contains("Ready to run"))
    #expect(buttons(view) == ["platform_widget_start"])
    #expect(texts(view, family: .accessoryInline) == ["Ready to run"])
    #expect(texts(view, family: .accessoryRectangular) == ["platform_widget_today", "Ready to run"])
  }

  @Test("where nothing may be shown, the way to the app is")
  func hidden() {
    #expect(texts(TodayWidgetView(word: nil, words: .names)).contains("platform_widget_hidden"))
  }

  @Test("a word goes at midnight, with its day")
  func midnight() throws {
    let place = try Place()
    let board = TodayBoard(folder: place.folder)
    try board.write(TodaySnapshot(day: "2026-06-17", word: "Ready"))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 2 * 3_600))
    let timeline = TodayTimeline(board: board, calendar: calendar)
    // 23:30 there, which is 21:30 in Greenwich.
    let late = Date(timeIntervalSince1970: 1_781_731_800)
    #expect(
      timeline.entries(at: late) == [
        TodayEntry(date: late, word: "Ready"), TodayEntry(date: late.addingTimeInterval(1_800), word: nil),
      ])
    let next = late.addingTimeInterval(3_600)
    #expect(timeline.entries(at: next) == [TodayEntry(date: next, word: nil)])
    #expect(TodayTimeline(board: nil).entries(at: next).first?.word == nil)
  }

  private static let numbers = RunActivityAttributes.Numbers(
    countsFrom: nil, time: "21:00", distance: "3.53 km", pace: "5:57 /km", heartRate: "142")

  @Test("a run on the lock screen has its numbers and its buttons")
  func run() {
    let state = RunState(title: "Running", cue: "Easy.", numbers: Self.numbers, presses: [.heavy, .pause])
    let view = RunOnLockScreen(state: state, isStale: false, words: .names)
    for text in ["Running", "Easy.", "21:00", "3.53 km", "5:57 /km", "142"] { #expect(texts(view).contains(text)) }
    #expect(buttons(view) == ["platform_run_heavy", "platform_run_pause"])
    #expect(texts(view).contains("run_heart_rate 142"))
  }

  @Test("a run of which nothing was heard for long is not shown as one that goes on")
  func stale() {
    let view = RunOnLockScreen(state: RunState(title: "Running"), isStale: true, words: .names)
    #expect(texts(view).contains("platform_run_interrupted"))
    #expect(!texts(view).contains("Running"))
  }

  @Test("a red flag is told in its own words, even if nothing was heard since")
  func safety() {
    let state = RunState(title: "Stop and call for help", isSafety: true, presses: [.pause])
    for isStale in [false, true] {
      #expect(texts(RunOnLockScreen(state: state, isStale: isStale, words: .names)).contains(state.title))
    }
  }

  @Test("every press has a button of its own")
  func presses() {
    let names = buttons(RunButtons(presses: RunPress.allCases, words: .names))
    #expect(names == ["platform_run_heavy", "platform_run_undo", "platform_run_pause", "platform_run_resume"])
  }

  @Test("the smallest sign says what the run does")
  func sign() {
    #expect(texts(RunSign(state: RunState(title: "Paused", isPaused: true), words: .names)) == ["Paused"])
  }
}
