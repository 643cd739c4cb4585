import ActivityKit
import Foundation
import FreshLegsGlance
import Testing

@testable import FreshLegsApp

@MainActor
@Suite(.serialized) struct ActivityHostTests {
  private typealias State = RunActivityAttributes.ContentState

  private var all: [StageActivity<RunActivityAttributes>] { StageActivities.all(of: RunActivityAttributes.self) }
  private let host: ActivityHost

  init() {
    StageActivities.reset()
    host = ActivityHost()
  }

  @Test("a run has one Live Activity, which goes with it")
  func one() async {
    host.show(State(title: "a"), isAlert: false)
    host.show(State(title: "b"), isAlert: false)
    await until { all.first?.updates == 1 }
    #expect(all.count == 1)
    #expect(all.first?.content.state.title == "b")
    host.leave()
    await until { all.first?.state == .dismissed }
  }

  @Test("one of another life of the app goes on with its run")
  func adopted() async {
    host.show(State(title: "a"), isAlert: false)
    await until { all.count == 1 }
    StageActivities.isInFront = false
    ActivityHost().show(State(title: "b"), isAlert: false)
    await until { all.first?.content.state.title == "b" }
    #expect(all.count == 1)
  }

  @Test("an alert carries the red flag's words")
  func alert() async {
    host.show(State(title: "a"), isAlert: false)
    host.show(State(title: "Stop", isSafety: true, cue: "Sit down."), isAlert: true)
    await until { all.first?.alerts.count == 1 }
    #expect(all.first?.alerts.first?.title == "Stop")
    #expect(all.first?.alerts.first?.body == "Sit down.")
  }

  @Test("what is not told anything for minutes is marked as old, unless the run stands still")
  func staleness() async {
    host.show(State(title: "a"), isAlert: false)
    await until { all.count == 1 }
    #expect(all.first?.content.staleDate != nil)
    host.show(State(title: "a", isPaused: true), isAlert: false)
    await until { all.first?.updates == 1 }
    #expect(all.first?.content.staleDate == nil)
  }

  @Test("a run that begins unseen is shown as soon as the app is seen")
  func unseen() async {
    StageActivities.isInFront = false
    host.show(State(title: "a"), isAlert: false)
    await settle()
    #expect(all.isEmpty)
    StageActivities.isInFront = true
    host.show(State(title: "b"), isAlert: false)
    await until { all.count == 1 }
  }

  @Test("who wants nothing on the lock screen has nothing there")
  func notAllowed() async {
    StageActivities.areEnabled = false
    host.show(State(title: "a"), isAlert: false)
    await settle()
    #expect(all.isEmpty)
  }
}
