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
    var given: Data?
    try await vault.change { given = $0 }
    let new = try vault.key()
    #expect(new == given)
    #expect(new != old)
    #expect(try vault.candidates() == [new])
    #expect(secrets.kept == [new])
  }

  @Test func aChangeThatIsInterruptedLeavesBothKeys() async throws {
    let old = try vault.key()
    await #expect(throws: CompanionError.self) {
      try await vault.change { _ in throw CompanionError.Busy }
    }
    let candidates = try vault.candidates()
    #expect(candidates.count == 2)
    #expect(candidates.first == old)
    try vault.opened(with: candidates[1])
    #expect(try vault.key() == candidates[1])
    #expect(secrets.kept.count == 1)
  }

  @Test func theOldKeyStaysWhereItStillOpens() async throws {
    let old = try vault.key()
    try? await vault.change { _ in throw CompanionError.Busy }
    try vault.opened(with: old)
    #expect(try vault.candidates() == [old])
  }
}
