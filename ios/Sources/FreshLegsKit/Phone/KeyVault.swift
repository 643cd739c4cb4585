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

/// The key of the database: 32 bytes, drawn once and kept by the platform.
///
/// While the key is changed there are two, since nobody knows at which point the battery ends: see `open`.
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
  static let length = 32

  private static let name = "database-key"
  private static let nextName = "database-key-next"
  private let secrets: any SecretStore
  private let isAnythingStored: @Sendable () -> Bool
  private let turn = Locked(())

  /// `isAnythingStored` says whether anything is stored that only the right key opens.
  public init(secrets: any SecretStore, isAnythingStored: @escaping @Sendable () -> Bool = { false }) {
    self.secrets = secrets
    self.isAnythingStored = isAnythingStored
  }

  /// The key. It is drawn where there is none and nothing is stored yet, and kept before it is given out.
  ///
  /// Throws `CompanionError.WrongKey` where something is stored and its key is gone, as on another phone: a new key
  /// could not open it. Offer a backup then.
  public func key() throws -> Data {
    try turn.withLock { _ in
      if let kept = try read(Self.name) { return kept }
      guard !isAnythingStored() else { throw CompanionError.WrongKey }
      let key = Self.draw()
      try keep(key, named: Self.name)
      return key
    }
  }

  /// The key that a change was begun with and not settled; `nil` where none was.
  public func pending() throws -> Data? { try turn.withLock { _ in try read(Self.nextName) } }

  /// A change to this key begins: both are kept.
  public func prepare(_ key: Data) throws { try turn.withLock { _ in try keep(key, named: Self.nextName) } }

  /// This one of the two it is: the other is forgotten.
  public func settle(_ key: Data) throws {
    try turn.withLock { _ in
      if try read(Self.name) != key { try keep(key, named: Self.name) }
      try secrets.forget(named: Self.nextName)
    }
  }

  /// Opens something with the key, or with the one that a change which was cut off had begun with.
  public func open<Opened: Sendable>(_ with: (Data) async throws -> Opened) async throws -> Opened {
    let key = try key()
    guard let pending = try pending() else { return try await with(key) }
    do {
      let opened = try await with(key)
      try settle(key)
      return opened
    } catch CompanionError.WrongKey {
      let opened = try await with(pending)
      try settle(pending)
      return opened
    }
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

  /// Draws 32 bytes that nobody can guess.
  static func draw() -> Data {
    var generator = SystemRandomNumberGenerator()
    return Data((0..<length).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
  }
}
