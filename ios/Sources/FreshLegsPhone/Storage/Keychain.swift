import Foundation
import FreshLegsKit
import Security

/// Secrets in the keychain of this phone: there after the first unlock, since a run goes on while the screen is locked;
/// never synchronized, never in a backup that another phone could read, and not bound to a face or a finger.
///
/// The keychain outlives the app: after it was deleted and installed again its secrets are there.
public struct Keychain: SecretStore {
  /// Why the keychain did not answer.
  public enum Failure: Error, Equatable {
    /// The phone was not unlocked since it started: try again later.
    case locked
    /// Anything else, with the result code of Security.
    case failed(Int32)
  }

  private let service: String

  /// `service` sets our secrets apart from those of our other apps.
  public init(service: String = "freshlegs") { self.service = service }

  public func secret(named name: String) throws -> Data? {
    var query = item(named: name)
    query[kSecReturnData as String] = true
    query[kSecMatchLimit as String] = kSecMatchLimitOne
    var found: CFTypeRef?
    let status = SecItemCopyMatching(attributes(query), &found)
    if status == errSecItemNotFound { return nil }
    try check(status)
    return (found as? NSData).map { Data(referencing: $0) }
  }

  public func keep(_ secret: Data, named name: String) throws {
    let new: [String: Any] = [
      kSecValueData as String: secret,
      kSecAttrAccessible as String: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
    ]
    let status = SecItemAdd(attributes(item(named: name).merging(new) { $1 }), nil)
    guard status == errSecDuplicateItem else { return try check(status) }
    try check(SecItemUpdate(attributes(item(named: name)), attributes(new)))
  }

  public func forget(named name: String) throws {
    let status = SecItemDelete(attributes(item(named: name)))
    if status != errSecItemNotFound { try check(status) }
  }

  /// Gives each secret that has none yet this ending, so that nobody finds it under its old name; nothing is deleted.
  public func setAside(as ending: String) throws {
    for name in try names where !name.contains(Self.aside) {
      let renamed: [String: Any] = [kSecAttrAccount as String: "\(name)\(Self.aside)\(ending)"]
      try check(SecItemUpdate(attributes(item(named: name)), attributes(renamed)))
    }
  }

  /// Whether a secret was set aside under this ending.
  func hasAside(_ ending: String) throws -> Bool { try names.contains { $0.hasSuffix("\(Self.aside)\(ending)") } }

  private static let aside = "-aside-"

  private var names: [String] {
    get throws {
      var query = common
      query[kSecReturnAttributes as String] = true
      query[kSecMatchLimit as String] = kSecMatchLimitAll
      var found: CFTypeRef?
      let status = SecItemCopyMatching(attributes(query), &found)
      if status == errSecItemNotFound { return [] }
      try check(status)
      let items = (found as? NSArray)?.compactMap { $0 as? NSDictionary } ?? []
      return items.compactMap { $0[kSecAttrAccount as String] as? String }
    }
  }

  private var common: [String: Any] {
    [
      kSecClass as String: kSecClassGenericPassword,
      kSecAttrService as String: service,
      kSecAttrSynchronizable as String: false,
      kSecUseDataProtectionKeychain as String: true,
    ]
  }

  private func item(named name: String) -> [String: Any] {
    common.merging([kSecAttrAccount as String: name]) { $1 }
  }

  private func attributes(_ named: [String: Any]) -> CFDictionary { NSDictionary(dictionary: named) as CFDictionary }

  private func check(_ status: OSStatus) throws {
    switch status {
    case errSecSuccess: break
    case errSecInteractionNotAllowed: throw Failure.locked
    default: throw Failure.failed(status)
    }
  }
}
