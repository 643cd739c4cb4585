import Foundation

/// The keychain of a phone, in memory.
public final class StageKeychain: @unchecked Sendable {
  public static let shared = StageKeychain()

  private let lock = NSLock()
  private var items: [[String: Any]] = []
  private var status: OSStatus?

  /// Every call answers with this from now on: as before the first unlock. `nil`: as it should.
  public func answer(_ status: OSStatus?) { lock.withLock { self.status = status } }

  /// A phone that never held anything.
  public func empty() { lock.withLock { items = [] } }

  /// An item's attributes.
  public func attributes(service: String, account: String) -> [String: Any]? {
    lock.withLock {
      items.first { $0[kSecAttrService] as? String == service && $0[kSecAttrAccount] as? String == account }
    }
  }

  func add(_ item: [String: Any]) -> OSStatus {
    answering {
      guard indices(of: item).isEmpty else { return errSecDuplicateItem }
      items.append(item)
      return errSecSuccess
    }
  }

  func copy(_ query: [String: Any]) -> (OSStatus, AnyObject?) {
    lock.withLock {
      if let status { return (status, nil) }
      let found = indices(of: query).map { items[$0] }
      guard let first = found.first else { return (errSecItemNotFound, nil) }
      if query[kSecMatchLimit] as? String == kSecMatchLimitAll {
        let attributes = found.map { NSDictionary(dictionary: $0.filter { $0.key != kSecValueData }) }
        return (errSecSuccess, NSArray(array: attributes))
      }
      return (errSecSuccess, (first[kSecValueData] as? Data).map { NSData(data: $0) })
    }
  }

  func update(_ query: [String: Any], with new: [String: Any]) -> OSStatus {
    answering {
      let found = indices(of: query)
      guard !found.isEmpty else { return errSecItemNotFound }
      for index in found { items[index].merge(new) { $1 } }
      return errSecSuccess
    }
  }

  func delete(_ query: [String: Any]) -> OSStatus {
    answering {
      let found = indices(of: query)
      for index in found.reversed() { items.remove(at: index) }
      return found.isEmpty ? errSecItemNotFound : errSecSuccess
    }
  }

  private func answering(_ work: () -> OSStatus) -> OSStatus { lock.withLock { status ?? work() } }

  /// Which items have what the query names: class, service and account.
  private func indices(of query: [String: Any]) -> [Int] {
    items.indices.filter { index in
      [kSecClass, kSecAttrService, kSecAttrAccount].allSatisfy { key in
        guard let wanted = query[key] as? String else { return true }
        return items[index][key] as? String == wanted
      }
    }
  }
}
