import Testing

@testable import FreshLegsKit

@MainActor
@Suite struct PermissionsTests {
  let source = FakePermissions()
  let permissions: Permissions

  init() { permissions = Permissions(source: source) }

  @Test func nothingIsAskedUntilItIsNeeded() async {
    await permissions.refresh()
    #expect(Permission.allCases.allSatisfy { permissions.state(of: $0) == .notAsked })
    #expect(source.asked.isEmpty)
  }

  @Test func aQuestionIsOnTheScreenUntilItIsAnswered() async {
    source.hold()
    async let answer = permissions.ask(.location)
    await until { permissions.state(of: .location) == .asking }
    await permissions.refresh()
    #expect(permissions.state(of: .location) == .asking)
    source.release()
    #expect(await answer == .granted)
    #expect(permissions.state(of: .location) == .granted)
  }

  @Test(arguments: [PermissionStatus.granted, .deniedForGood, .restricted])
  func whatTheSystemWouldNotAskIsNotAsked(_ status: PermissionStatus) async {
    source.set(.bluetooth, status)
    #expect(await permissions.ask(.bluetooth) == PermissionState(status))
    #expect(source.asked.isEmpty)
  }

  @Test func aNoMayBeAskedAgainUntilItIsForGood() async {
    source.answer(.motion, .denied)
    #expect(await permissions.ask(.motion) == .denied)
    source.answer(.motion, .deniedForGood)
    #expect(await permissions.ask(.motion) == .deniedForGood)
    #expect(await permissions.ask(.motion) == .deniedForGood)
    #expect(source.asked == [.motion, .motion])
    permissions.openSettings()
    #expect(source.settings == 1)
  }

  @Test func aQuestionThatWasPutAwayCountsAsANo() async {
    source.answer(.notifications, .undetermined)
    #expect(await permissions.ask(.notifications) == .denied)
  }

  @Test func questionsDoNotCoverEachOther() async {
    source.hold()
    async let first = permissions.ask(.location)
    await until { permissions.state(of: .location) == .asking }
    async let second = permissions.ask(.motion)
    await settle()
    #expect(source.asked == [.location])
    source.release()
    #expect(await [first, second] == [.granted, .granted])
    #expect(source.asked == [.location, .motion])
  }

  @Test func twoWhoAskTheSameAreAnsweredOnce() async {
    source.hold()
    async let first = permissions.ask(.location)
    await until { permissions.state(of: .location) == .asking }
    async let second = permissions.ask(.location)
    await settle()
    source.release()
    #expect(await [first, second] == [.granted, .granted])
    #expect(source.asked == [.location])
  }

  @Test func whatWasChangedInTheSettingsIsSeenWhenTheAppComesBack() async {
    source.set(.health, .deniedForGood)
    await permissions.refresh()
    #expect(permissions.state(of: .health) == .deniedForGood)
    source.set(.health, .granted)
    await permissions.refresh()
    #expect(permissions.state(of: .health) == .granted)
  }
}
