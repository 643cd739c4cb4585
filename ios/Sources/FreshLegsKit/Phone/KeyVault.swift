import Foundation

/// Secrets that the platform keeps. Implemented by `Keychain` on the Security framework: this device only, after the
/// first unlock.
public protocol SecretStore: Sendable {
  /// The secret, or `nil` where there certainly is none. Throws where that cannot be said now, as before the first
  /// unlock.
  func secret(named name: String) throws -> Data?
  /// Keeps a secret in the place of the one before.
  func keep(_ secret: Data, named name: String) throws
  /// Forgets a secret; harmless where there is none.
  func forget(named name: String) throws
}

/// The key of the database: 32 bytes, made once and kept by the platform.
public final class KeyVault: Sendable {
  /// Why there is no key.
  public enum Failure: Error, Equatable {
    /// The platform cannot say now whether there is one: try again after the phone was unlocked.
    case locked
    /// What is kept is no key. It is left alone: offer a backup.
    case damaged
    /// A new key was not there again after it was kept.
    case notKept
  }

  /// How long a key is.
  public static let length = 32

  private static let name = "database-key"
  private static let nextName = "database-key-next"
  private let secrets: any SecretStore
  private let turn = Locked(())

  public init(secrets: any SecretStore) { self.secrets = secrets }

  /// The key; made and kept before it is given out for the first time.
  public func key() throws -> Data {
    try turn.withLock { _ in
      if let kept = try read(Self.name) { return kept }
      let key = Self.random()
      try keep(key, named: Self.name)
      return key
    }
  }

  /// Keys that may open the database, the likeliest first: two where changing the key was interrupted.
  public func candidates() throws -> [Data] {
    let key = try key()
    return try turn.withLock { _ in
      guard let next = try read(Self.nextName), next != key else { return [key] }
      return [key, next]
    }
  }

  /// This one has opened it: the other is forgotten.
  public func opened(with key: Data) throws {
    try turn.withLock { _ in try settle(on: key) }
  }

  /// Changes the key: the new one is kept before `change` encrypts everything with it, and takes the place of the old
  /// one after. Interrupted at any point, one of `candidates` opens the database.
  public func change(_ change: (Data) async throws -> Void) async throws {
    let key = try turn.withLock { _ in
      let key = Self.random()
      try keep(key, named: Self.nextName)
      return key
    }
    try await change(key)
    try turn.withLock { _ in try settle(on: key) }
  }

  private func settle(on key: Data) throws {
    if try read(Self.name) != key { try keep(key, named: Self.name) }
    try secrets.forget(named: Self.nextName)
  }

  private func read(_ name: String) throws -> Data? {
    let kept: Data?
    do {
      kept = try secrets.secret(named: name)
    } catch {
      throw Failure.locked
    }
    if let kept, kept.count != Self.length { throw Failure.damaged }
    return kept
  }

  private func keep(_ key: Data, named name: String) throws {
    try secrets.keep(key, named: name)
    guard try read(name) == key else { throw Failure.notKept }
  }

  private static func random() -> Data {
    var generator = SystemRandomNumberGenerator()
    return Data((0..<length).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
  }
}
