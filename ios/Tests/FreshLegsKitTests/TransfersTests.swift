import Foundation
import Testing

@testable import FreshLegsKit

@MainActor
@Suite struct TransfersTests {
  let bridge = PreviewBridge()
  let files = FakeFiles()
  let model: SettingsModel

  init() { model = SettingsModel(bridge: bridge) }

  @Test func whatTheRunnerLeavesInThePickerIsNeitherDoneNorAFailure() async {
    await model.backup(files, passphrase: "a long walk home")
    #expect(model.moved == .idle)
    await model.restore(files, passphrase: "a long walk home")
    #expect(model.moved == .idle)
    #expect(!bridge.calls.contains("backup") && !bridge.calls.contains("restore"))
  }

  @Test func aBackupGoesWhereTheRunnerWantsItUnderANameWithItsDay() async {
    files.target = "/phone/draft"
    await model.backup(files, passphrase: "a long walk home")
    #expect(model.moved == .ready(.written(.example)))
    #expect(files.saved.first?.wholeMatch(of: /fresh-legs-\d{4}-\d{2}-\d{2}\.freshlegs/) != nil)
  }

  @Test func tablesArePackedIntoOneFile() async {
    files.target = "/phone/all.zip"
    await model.exportTables(files)
    #expect(files.packed == ["/phone/all.zip.tables into /phone/all.zip"])
    #expect(model.moved == .ready(.written(.example)))
  }

  @Test func aReportIsWrittenAsItIs() async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("report-\(UUID()).html").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    files.target = path
    await model.exportReport(files, html: "<html>Ä</html>")
    #expect(model.moved == .ready(.written(nil)))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "<html>Ä</html>")
  }

  @Test func aDamagedFileIsKeptUntilItIsSalvagedAndThenGivenBack() async {
    files.picked = "/copies/run.fit"
    bridge.fail(with: .BadInput(reason: "it ends early", offset: nil))
    await model.importRuns(files)
    #expect(model.moved == .failed(.badInput))
    #expect(model.damaged == "/copies/run.fit")
    #expect(files.discarded.isEmpty)
    bridge.fail(with: nil)
    await model.salvage(files)
    guard case .ready(.runs) = model.moved else {
      Issue.record("nothing was salvaged")
      return
    }
    #expect(model.damaged == nil)
    #expect(files.discarded == ["/copies/run.fit"])
  }

  @Test func aFileThatWasTakenInOrWhoseFailureWasReadIsGivenBack() async {
    files.picked = "/copies/daily.csv"
    await model.importJournal(files)
    model.movedWasRead(files)
    bridge.fail(with: .BadInput(reason: "it is no track", offset: nil))
    await model.importRuns(files)
    model.movedWasRead(files)
    #expect(model.moved == .idle)
    #expect(files.discarded == ["/copies/daily.csv", "/copies/daily.csv"])
    bridge.fail(with: .StorageFull)
    await model.importRuns(files)
    #expect(model.damaged == nil)
    #expect(files.discarded.count == 3)
  }

  @Test func runsThatWereNotFetchedTakeNothingBackFromOtherApps() async {
    let memory = FakeHealthMemory()
    await memory.gave(["gone"])
    let health = HealthExchange(bridge: bridge, store: FakeHealthStore(), memory: memory)
    await model.exchange(health, runs: nil, today: PreviewBridge.today)
    #expect(model.moved == .ready(.exchanged(entries: 0)))
    #expect(await memory.given == ["gone"])
    await model.exchange(health, runs: [], today: PreviewBridge.today)
    #expect(await memory.given.isEmpty)
  }

  @Test func profileAndHealthBackgroundAreSavedTogetherAndOnlyWhatHasChanged() async {
    await model.load()
    var profile = ProfileDraft.example
    #expect(await model.save(profile, BackgroundDraft(asthma: true)))
    #expect(model.background.value?.asthma == true)
    #expect(!bridge.calls.contains("saveProfile"))
    profile.units = .imperial
    #expect(await model.save(profile, BackgroundDraft(asthma: true)))
    #expect(model.profile.value?.units == .imperial)
    #expect(bridge.calls.filter { $0 == "saveBackground" }.count == 1)
    #expect(model.kept == 2)
  }

  @Test func whatIsDoneInTurnIsDoneInTheOrderInWhichItWasAskedFor() async {
    let turn = Turn()
    var done: [Int] = []
    var tasks: [Task<Void, Never>] = []
    for number in 0..<20 {
      tasks.append(
        Task {
          await turn.take {
            await Task.yield()
            done.append(number)
          }
        })
    }
    for task in tasks { await task.value }
    #expect(done == Array(0..<20))
  }
}

@Suite struct TypedTests {
  let metric = Typed(locale: Locale(identifier: "de_DE"), units: .metric)
  let imperial = Typed(locale: Locale(identifier: "en_US"), units: .imperial)

  @Test func aDistanceIsReadWithCommaOrPointInTheRunnersUnits() throws {
    #expect(abs(try #require(metric.metres("42,195")) - 42_195) < 1e-6)
    #expect(abs(try #require(metric.metres(" 42.195 ")) - 42_195) < 1e-6)
    #expect(abs(try #require(imperial.metres("10")) - 16_093.44) < 1e-6)
    for wrong in ["far", "", "NaN"] { #expect(metric.metres(wrong) == nil) }
  }

  @Test func aPaceIsReadOfMinutesAndSeconds() throws {
    #expect(metric.secondsPerKm("5:57") == 357)
    #expect(metric.secondsPerKm("6") == 360)
    #expect(abs(try #require(imperial.secondsPerKm("9:35")) - 357) < 0.5)
    for wrong in ["", "5:7", "5:60", "5:57:00", "-5:00", "quick"] { #expect(metric.secondsPerKm(wrong) == nil) }
  }

  @Test func whatFillsAFieldIsReadBackAsTheSame() throws {
    #expect(metric.distance(42_195) == "42,195")
    #expect(metric.distance(1_000_000) == "1000")
    #expect(metric.clock(357) == "5:57")
    #expect(imperial.clock(try #require(imperial.secondsPerKm("9:35"))) == "9:35")
  }
}

@Suite struct RunChoiceTests {
  @Test func whoGoesByFeelHasNoPlan() {
    let options = RunChoice(kind: .trail).options(.metric)
    #expect(options.kind == .trail)
    #expect(options.plan == nil)
    #expect(options.offersRoutines)
  }

  @Test func aPaceIsCountedAsTheRunnerCounts() {
    let choice = RunChoice(aim: .pace(fastestS: 305, slowestS: 360))
    #expect(choice.options(.metric).plan == #"{"pace":{"fastest":"5:05","slowest":"6:00","per":"km"}}"#)
    #expect(choice.options(.imperial).plan == #"{"pace":{"fastest":"5:05","slowest":"6:00","per":"mile"}}"#)
  }

  @Test(arguments: [
    (RunAim.zone(2), #"{"heart_rate":{"zone":2}}"#),
    (.heartRate(lowBpm: 120, highBpm: 145), #"{"heart_rate":{"low_bpm":120,"high_bpm":145}}"#),
    (.cadence(lowSpm: 168, highSpm: 176), #"{"cadence":{"low_spm":168,"high_spm":176}}"#),
    (.planned(planJson: #"{"steps":[]}"#), #"{"steps":[]}"#),
  ])
  func anAimIsATargetOfTheWholeRun(_ aim: RunAim, _ plan: String) {
    #expect(RunChoice(aim: aim).options(.metric).plan == plan)
  }

  @Test func helpIsCalledByTheNumberOfTheCountry() {
    #expect(emergencyNumber("US") == "911")
    #expect(emergencyNumber("jp") == "119")
    #expect(emergencyNumber("DE") == "112")
    #expect(emergencyNumber("") == "112")
  }
}
