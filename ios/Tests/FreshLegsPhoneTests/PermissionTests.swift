import CoreBluetooth
import CoreLocation
import CoreMotion
import Foundation
import FreshLegsKit
import HealthKit
import Testing
import UIKit
import UserNotifications

@testable import FreshLegsPhone

extension PhoneTests {
  @MainActor
  @Suite(.serialized) struct PermissionTests {
    let health = HKHealthStore()
    let gate: SystemPermissions

    init() { gate = SystemPermissions(health: health) }

    @Test func bluetoothIsAskedForByTheFirstCentralManagerAndOnce() async {
      StageBluetooth.shared.set(.notDetermined, answer: .allowedAlways)
      #expect(await gate.state(.bluetooth) == .notAsked)
      #expect(StageBluetooth.shared.asked == 0)
      #expect(await gate.ask(.bluetooth) == .granted)
      #expect(await gate.ask(.bluetooth) == .granted)
      #expect(StageBluetooth.shared.asked == 1)
    }

    @Test func whoSaidNoToBluetoothIsSentToTheSettings() async {
      StageBluetooth.shared.set(.notDetermined, answer: .denied)
      #expect(await gate.ask(.bluetooth) == .deniedForGood)
      StageBluetooth.shared.set(.restricted)
      #expect(await gate.state(.bluetooth) == .restricted)
    }

    @Test func notificationsAreAskedFor() async {
      StageNotifications.shared.set(.notDetermined)
      #expect(await gate.state(.notifications) == .notAsked)
      #expect(await gate.ask(.notifications) == .granted)
      StageNotifications.shared.set(.notDetermined, allows: false)
      #expect(await gate.ask(.notifications) == .deniedForGood)
      StageNotifications.shared.set(.provisional)
      #expect(await gate.state(.notifications) == .granted)
    }

    @Test func healthIsGrantedOnceTheRunnerLetsUsWrite() async {
      let stage = StageHealth.of(health)
      #expect(await gate.state(.health) == .notAsked)
      #expect(await gate.ask(.health) == .granted)
      stage.answer(mayShare: false)
      #expect(await gate.ask(.health) == .deniedForGood)
      StageHealth.isAvailable = false
      #expect(await gate.state(.health) == .restricted)
      StageHealth.isAvailable = true
    }

    // Other tests have the same satellites and the same legs: nothing is awaited between a change and a look.
    @Test func whereThePhoneIsMapsToTheKitsStates() {
      let before = StageLocation.status
      let states: [(CLAuthorizationStatus, PermissionState)] = [
        (.notDetermined, .notAsked), (.restricted, .restricted), (.denied, .deniedForGood),
        (.authorizedWhenInUse, .granted), (.authorizedAlways, .granted),
      ]
      for (status, state) in states {
        StageLocation.status = status
        #expect(LocationQuestion.state == state)
      }
      StageLocation.status = before
    }

    @Test func whereThePhoneIsIsAskedForAndAnswered() async {
      let before = (StageLocation.status, StageLocation.answer)
      (StageLocation.status, StageLocation.answer) = (.notDetermined, .denied)
      await LocationQuestion().ask()
      (StageLocation.status, StageLocation.answer) = before
    }

    @Test func theSettingsOpenOnOurOwnPage() {
      StagePhone.shared.begin()
      gate.openSettings()
      #expect(StagePhone.shared.opened.map(\.absoluteString) == [UIApplication.openSettingsURLString])
    }

    @Test func bluetoothIsWatchedOnlyWhereItMayBe() async {
      StageBluetooth.shared.set(.notDetermined)
      for await _ in SystemBluetooth().isOn { Issue.record("nobody was asked") }
      #expect(StageBluetooth.shared.asked == 0)
      StageBluetooth.shared.set(.allowedAlways, power: .poweredOff)
      var seen: [Bool] = []
      for await isOn in SystemBluetooth().isOn {
        seen.append(isOn)
        if isOn { break }
        StageBluetooth.shared.become(.resetting)
        StageBluetooth.shared.become(.poweredOn)
      }
      #expect(seen == [false, true])
    }
  }
}
