import Foundation
import FreshLegsKit
import Testing

@testable import FreshLegsApp

@MainActor
@Suite struct ArrivalDeskTests {
  /// An app that nobody has opened yet.
  @MainActor
  private final class Stage {
    let preview: PreviewModels
    let bridge: PreviewBridge
    let arrivals = Arrivals()
    private let desk: ArrivalDesk

    var seen: Destination? { models.navigation.path.last }
    var models: AppModels { preview.models }

    init(_ values: PreferenceValues = .ready, location: PermissionState = .granted) async {
      bridge = PreviewBridge()
      preview = PreviewModels(bridge: bridge, preferences: values)
      preview.gate.set(.location, location)
      await preview.models.permissions.refresh()
      desk = ArrivalDesk(models: preview.models) { "/copies/\($0.lastPathComponent)" }
      desk.serve(arrivals)
    }

    func arrive(_ arrival: Arrival) async {
      arrivals.add(arrival)
      await settle()
    }
  }

  @Test("a screen is shown once")
  func screen() async {
    let stage = await Stage()
    await stage.arrive(.open(.sensors))
    #expect(stage.seen == .sensors)
    #expect(stage.arrivals.waiting == nil)
    stage.models.navigation.back()
    await stage.arrive(.open(.sensors))
    #expect(stage.seen == .sensors)
  }

  @Test("an easy run begins at once where nothing is to be asked")
  func easyRun() async {
    let stage = await Stage()
    await stage.arrive(.easyRun)
    #expect(stage.seen == .run)
    #expect(stage.models.run.phase.isOn)
  }

  @Test("whoever has to be asked something is asked on the screen")
  func asked() async {
    await expectNotBegun(await Stage(PreferenceValues(isWelcomed: false, withoutHeadphones: .speaker)))
    await expectNotBegun(await Stage(location: .notAsked))
    let cutOff = await Stage()
    cutOff.bridge.set(unfinished: [.example])
    await expectNotBegun(cutOff)
    let held = await Stage()
    held.bridge.set(hold: .example)
    await expectNotBegun(held)
  }

  private func expectNotBegun(_ stage: Stage, sourceLocation: SourceLocation = #_sourceLocation) async {
    await stage.arrive(.easyRun)
    #expect(stage.seen == .run, sourceLocation: sourceLocation)
    #expect(!stage.models.run.phase.isOn, sourceLocation: sourceLocation)
  }

  @Test("heavy is said to a run that is on, and opens its screen in any case")
  func heavy() async {
    let stage = await Stage()
    await stage.arrive(.heavy)
    #expect(stage.seen == .run)
    #expect(stage.bridge.run.calls.isEmpty)
    await stage.models.run.start(RunOptions(kind: .easy))
    await stage.arrive(.heavy)
    #expect(stage.bridge.run.calls == [.word(.heavy)])
  }

  @Test("behind the lock only heavy is heard")
  func lock() async {
    var values = PreferenceValues.ready
    values.appLock = true
    let stage = await Stage(values)
    await stage.arrive(.open(.journal))
    #expect(stage.seen == .today)
    await stage.models.lock.unlock()
    await settle()
    #expect(stage.seen == .journal)
    let other = await Stage(values)
    await other.arrive(.heavy)
    #expect(other.seen == .run)
  }

  @Test("a recording is taken in, and its copy is taken away")
  func recording() async {
    let stage = await Stage()
    await stage.arrive(.take(URL(fileURLWithPath: "/inbox/run.fit")))
    #expect(stage.seen == .settings(page: .data))
    #expect(stage.preview.files.discarded == ["/copies/run.fit"])
    #expect(stage.bridge.calls.contains("importFile"))
  }

  @Test("a backup waits for its passphrase")
  func backup() async {
    let stage = await Stage()
    await stage.arrive(.take(URL(fileURLWithPath: "/inbox/all.freshlegs")))
    #expect(stage.seen == .settings(page: .data))
    #expect(stage.preview.files.discarded == ["/copies/all.freshlegs"])
    #expect(!stage.bridge.calls.contains("restore"))
  }
}
