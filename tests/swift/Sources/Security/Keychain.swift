// Follows Apple's documentation: Security › Keychain services › Keychain items: "SecItemAdd", "SecItemCopyMatching",
// "SecItemUpdate", "SecItemDelete", "Item class keys and values", "Item attribute keys and values", "Item return result
// keys", "Search attribute keys and values", "Security Framework Result Codes".
//
// Without Core Foundation its types are those of Foundation to which they are bridged: `as String` and `as CFDictionary`
// read the same.
import Foundation

public typealias CFString = String
public typealias CFDictionary = NSDictionary
public typealias CFTypeRef = AnyObject
public typealias OSStatus = Int32

public var errSecSuccess: OSStatus { 0 }
public var errSecDuplicateItem: OSStatus { -25_299 }
public var errSecItemNotFound: OSStatus { -25_300 }
public var errSecInteractionNotAllowed: OSStatus { -25_308 }

public let kSecClass: CFString = "class"
public let kSecClassGenericPassword: CFString = "genp"
public let kSecAttrService: CFString = "svce"
public let kSecAttrAccount: CFString = "acct"
public let kSecAttrSynchronizable: CFString = "sync"
public let kSecAttrAccessible: CFString = "pdmn"
public let kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly: CFString = "cku"
public let kSecUseDataProtectionKeychain: CFString = "nleg"
public let kSecValueData: CFString = "v_Data"
public let kSecReturnData: CFString = "r_Data"
public let kSecReturnAttributes: CFString = "r_Attributes"
public let kSecMatchLimit: CFString = "m_Limit"
public let kSecMatchLimitOne: CFString = "m_LimitOne"
public let kSecMatchLimitAll: CFString = "m_LimitAll"

public func SecItemAdd(_ attributes: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?) -> OSStatus {
  StageKeychain.shared.add(attributes.named)
}

public func SecItemCopyMatching(_ query: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?) -> OSStatus {
  let (status, found) = StageKeychain.shared.copy(query.named)
  result?.pointee = found
  return status
}

public func SecItemUpdate(_ query: CFDictionary, _ attributesToUpdate: CFDictionary) -> OSStatus {
  StageKeychain.shared.update(query.named, with: attributesToUpdate.named)
}

public func SecItemDelete(_ query: CFDictionary) -> OSStatus { StageKeychain.shared.delete(query.named) }

extension NSDictionary {
  fileprivate var named: [String: Any] {
    var named: [String: Any] = [:]
    for (key, value) in self { if let key = key as? String { named[key] = value } }
    return named
  }
}
