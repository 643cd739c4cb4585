import Testing

@testable import FreshLegsKit

@MainActor
@Suite struct PermissionsTests {
  let gate = FakePermissionGate()
  let permissions: Permissions

  init() { permissions = Permissions(gate: gate) }

  @Test func nothingIsAskedUntilItIsNeeded() async {
    await permissions.refresh()
    #expect(Permission.allCases.allSatisfy { permissions.state($0) == .notAsked })
    #expect(gate.asked.isEmpty)
  }

  @Test func aQuestionIsOnTheScreenUntilItIsAnswered() async {
    gate.hold()
    async let answer = permissions.ask(.location)
    await until { permissions.state(.location) == .asking }
    await permissions.refresh()
    #expect(permissions.state(.location) == .asking)
    gate.release()
    #expect(await answer == .granted)
    #expect(permissions.state(.location) == .granted)
  }

  @Test(arguments: [PermissionState.granted, .deniedForGood, .restricted])
  func whatTheSystemWouldNotAskIsNotAsked(_ state: PermissionState) async {
    gate.set(.bluetooth, state)
    #expect(await permissions.ask(.bluetooth) == state)
    #expect(gate.asked.isEmpty)
  }

  @Test func aNoMayBeAskedAgainUntilItIsForGood() async {
    gate.answer(.activity, .denied)
    #expect(await permissions.ask(.activity) == .denied)
    gate.answer(.activity, .deniedForGood)
    #expect(await permissions.ask(.activity) == .deniedForGood)
    #expect(await permissions.ask(.activity) == .deniedForGood)
    #expect(gate.asked == [.activity, .activity])
    permissions.openSettings()
    #expect(gate.settings == 1)
  }

  @Test func aQuestionThatWasPutAwayCountsAsANo() async {
    gate.answer(.notifications, .notAsked)
    #expect(await permissions.ask(.notifications) == .denied)
  }

  @Test func questionsDoNotCoverEachOther() async {
    gate.hold()
    async let first = permissions.ask(.location)
    await until { permissions.state(.location) == .asking }
    async let second = permissions.ask(.activity)
    await settle()
    #expect(gate.asked == [.location])
    gate.release()
    #expect(await [first, second] == [.granted, .granted])
    #expect(gate.asked == [.location, .activity])
  }

  @Test func twoWhoAskTheSameAreAnsweredOnce() async {
    gate.hold()
    async let first = permissions.ask(.location)
    await until { permissions.state(.location) == .asking }
    async let second = permissions.ask(.location)
    await settle()
    gate.release()
    #expect(await [first, second] == [.granted, .granted])
    #expect(gate.asked == [.location])
  }

  @Test func whatWasChangedInTheSettingsIsSeenWhenTheAppComesBack() async {
    gate.set(.health, .deniedForGood)
    await permissions.refresh()
    #expect(permissions.state(.health) == .deniedForGood)
    gate.set(.health, .granted)
    await permissions.refresh()
    #expect(permissions.state(.health) == .granted)
  }
}
