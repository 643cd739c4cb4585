// Stands in for AppIntents, after https://developer.apple.com/documentation/appintents/appintent,
// …/liveactivityintent, …/intentresult, …/providesdialog, …/intentdialog, …/intentdescription,
// …/appdependencymanager and …/appdependency.

import Foundation
@_exported import LocalizedResources

public protocol PersistentlyIdentifiable {
  static var persistentIdentifier: String { get }
}

public protocol AppIntent: PersistentlyIdentifiable, Sendable {
  associatedtype PerformResult: IntentResult

  static var title: LocalizedStringResource { get }
  static var description: IntentDescription? { get }
  static var openAppWhenRun: Bool { get }
  static var isDiscoverable: Bool { get }
  static var authenticationPolicy: IntentAuthenticationPolicy { get }

  init()
  func perform() async throws -> PerformResult
}

extension AppIntent {
  public static var persistentIdentifier: String { String(describing: Self.self) }
  public static var description: IntentDescription? { nil }
  public static var openAppWhenRun: Bool { false }
  public static var isDiscoverable: Bool { true }
  public static var authenticationPolicy: IntentAuthenticationPolicy { .alwaysAllowed }
}

/// Performed in the app's own process, even where the app is not seen.
public protocol LiveActivityIntent: SystemIntent {}

public protocol SystemIntent: AppIntent {}

public enum IntentAuthenticationPolicy: Sendable {
  case alwaysAllowed
  case requiresAuthentication
  case requiresLocalDeviceAuthentication
}

public struct IntentDescription: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, Sendable {
  public let descriptionText: LocalizedStringResource

  public init(stringLiteral value: String) { descriptionText = LocalizedStringResource(stringLiteral: value) }
}

public struct IntentDialog: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, Sendable {
  let resource: LocalizedStringResource

  public init(_ resource: LocalizedStringResource) { self.resource = resource }
  public init(stringLiteral value: String) { resource = LocalizedStringResource(stringLiteral: value) }
}

public protocol IntentResult {}
public protocol ProvidesDialog: IntentResult {}

/// What `result` gives; in Apple's framework its type says which parts it has.
public struct IntentResultContainer<Dialog>: IntentResult {
  let dialog: IntentDialog?
}

extension IntentResultContainer: ProvidesDialog where Dialog == IntentDialog {}

extension IntentResult {
  public static func result() -> Self where Self == IntentResultContainer<Never> { IntentResultContainer(dialog: nil) }
  public static func result(dialog: IntentDialog) -> Self where Self == IntentResultContainer<IntentDialog> {
    IntentResultContainer(dialog: dialog)
  }
}

public final class AppDependencyManager: @unchecked Sendable {
  public static let shared = AppDependencyManager()
  private let lock = NSLock()
  private var makers: [ObjectIdentifier: @Sendable () -> any Sendable] = [:]

  public func add<Dependency>(
    key: AnyHashable? = nil,
    dependency dependencyProvider: @autoclosure @escaping @Sendable () -> Dependency
  ) where Dependency: Sendable {
    lock.withLock { makers[ObjectIdentifier(Dependency.self)] = dependencyProvider }
  }

  func value<Value>(_ type: Value.Type) -> Value? {
    let maker = lock.withLock { makers[ObjectIdentifier(type)] }
    return maker?() as? Value
  }
}

@propertyWrapper
public final class AppDependency<Value>: @unchecked Sendable where Value: Sendable {
  public init(key: AnyHashable? = nil, manager: AppDependencyManager = .shared) { self.manager = manager }

  private let manager: AppDependencyManager

  /// Ends the program where nothing was added.
  public var wrappedValue: Value {
    guard let value = manager.value(Value.self) else { fatalError("no \(Value.self) was added") }
    return value
  }
}

extension AppIntent {
  public typealias Dependency = AppDependency
}
