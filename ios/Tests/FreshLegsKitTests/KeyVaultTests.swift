import Foundation
import Testing

@testable import FreshLegsKit

@Suite struct KeyVaultTests {
  let secrets = FakeSecrets()
  let vault: KeyVault

  init() { vault = KeyVault(secrets: secrets) }

  @Test func theKeyIsMadeOnceAndKept() throws {
    let key = try vault.key()
    #expect(key.count == 32)
    #expect(try vault.key() == key)
    #expect(try KeyVault(secrets: secrets).key() == key)
    #expect(try KeyVault(secrets: FakeSecrets()).key() != key)
  }

  @Test func manyWhoAskAtOnceGetTheSameKey() async throws {
    let vault = vault
    let keys = try await withThrowingTaskGroup(of: Data.self) { group in
      for _ in 0..<16 { group.addTask { try vault.key() } }
      return try await group.reduce(into: Set<Data>()) { $0.insert($1) }
    }
    #expect(keys.count == 1)
  }

  @Test func aLockedPhoneDoesNotMakeAnotherKey() throws {
    let key = try vault.key()
    secrets.set(isLocked: true)
    #expect(throws: KeyVault.Failure.locked) { try vault.key() }
    secrets.set(isLocked: false)
    #expect(try vault.key() == key)
  }

  @Test func whatIsNoKeyIsLeftAlone() throws {
    try secrets.keep(Data([1, 2, 3]), named: "database-key")
    #expect(throws: KeyVault.Failure.damaged) { try vault.key() }
    #expect(secrets.kept == [Data([1, 2, 3])])
  }

  @Test func aKeyThatIsNotKeptIsNotGivenOut() {
    secrets.set(forgets: true)
    #expect(throws: KeyVault.Failure.notKept) { try vault.key() }
  }

  @Test func aChangedKeyTakesThePlaceOfTheOldOne() async throws {
    let old = try vault.key()
    let new = KeyVault.draw()
    try vault.prepare(new)
    #expect(try vault.key() == old)
    #expect(try vault.pending() == new)
    try vault.settle(new)
    #expect(try vault.key() == new)
    #expect(try vault.pending() == nil)
    #expect(secrets.kept == [new])
  }

  @Test func noKeyIsDrawnForWhatItCouldNotOpen() {
    let vault = KeyVault(secrets: secrets, isAnythingStored: { true })
    #expect(throws: CompanionError.WrongKey) { try vault.key() }
    #expect(secrets.kept.isEmpty)
  }

  @Test func aChangeThatWasCutOffOpensWithWhicheverKeyItIs() async throws {
    let old = try vault.key()
    let new = KeyVault.draw()
    for actual in [old, new] {
      try vault.settle(old)
      try vault.prepare(new)
      let opened = try await vault.open { key in
        guard key == actual else { throw CompanionError.WrongKey }
        return key
      }
      #expect(opened == actual)
      #expect(try vault.key() == actual)
      #expect(try vault.pending() == nil)
    }
  }

  @Test func whereNeitherKeyOpensNothingIsForgotten() async throws {
    _ = try vault.key()
    try vault.prepare(KeyVault.draw())
    await #expect(throws: CompanionError.WrongKey) { try await vault.open { _ in throw CompanionError.WrongKey } }
    #expect(try vault.pending()?.count == 32)
  }
}
