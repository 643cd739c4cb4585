import Foundation
import FreshLegsKit
import FreshLegsPhone
import Security
import Testing

extension PhoneTests {
  @Suite(.serialized) struct KeychainTests {
    let service = UUID().uuidString
    let keychain: Keychain

    init() {
      keychain = Keychain(service: service)
      StageKeychain.shared.answer(nil)
    }

    @Test func aSecretIsThereAgainAndTheNextOneTakesItsPlace() throws {
      #expect(try keychain.secret(named: "key") == nil)
      try keychain.keep(Data([1, 2]), named: "key")
      #expect(try keychain.secret(named: "key") == Data([1, 2]))
      try keychain.keep(Data([3]), named: "key")
      #expect(try keychain.secret(named: "key") == Data([3]))
      #expect(try Keychain(service: "other").secret(named: "key") == nil)
    }

    @Test func aSecretStaysOnThisPhoneAndIsThereAfterTheFirstUnlock() throws {
      try keychain.keep(Data([1]), named: "key")
      let item = try #require(StageKeychain.shared.attributes(service: service, account: "key"))
      #expect(item[kSecAttrAccessible] as? String == kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly)
      #expect(item[kSecAttrSynchronizable] as? Bool == false)
      #expect(item[kSecUseDataProtectionKeychain] as? Bool == true)
    }

    @Test func whatIsForgottenIsGoneAndMayBeForgottenTwice() throws {
      try keychain.keep(Data([1]), named: "key")
      try keychain.forget(named: "key")
      #expect(try keychain.secret(named: "key") == nil)
      try keychain.forget(named: "key")
    }

    @Test func aLockedPhoneIsToldApartFromAnEmptyKeychain() {
      StageKeychain.shared.answer(errSecInteractionNotAllowed)
      defer { StageKeychain.shared.answer(nil) }
      #expect(throws: Keychain.Failure.locked) { try keychain.secret(named: "key") }
      #expect(throws: Keychain.Failure.locked) { try keychain.keep(Data([1]), named: "key") }
      StageKeychain.shared.answer(-34_018)
      #expect(throws: Keychain.Failure.failed(-34_018)) { try keychain.secret(named: "key") }
    }

    @Test func whatIsSetAsideIsNotFoundUnderItsOldNameAndNotLost() throws {
      try keychain.keep(Data([1]), named: "key")
      try keychain.setAside(as: "1")
      #expect(try keychain.secret(named: "key") == nil)
      #expect(try keychain.secret(named: "key-aside-1") == Data([1]))
      try keychain.keep(Data([2]), named: "key")
      try keychain.setAside(as: "2")
      #expect(try keychain.secret(named: "key-aside-1") == Data([1]))
      #expect(try keychain.secret(named: "key-aside-2") == Data([2]))
    }
  }
}
