// developer.apple.com/documentation/swiftui/environmentvalues and the pages of its members.

public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

public struct EnvironmentValues {
  private var values: [ObjectIdentifier: Any] = [:]
  var objects: [ObjectIdentifier: AnyObject] = [:]

  public init() {}

  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { values[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { values[ObjectIdentifier(key)] = newValue }
  }

  public var colorScheme = ColorScheme.light
  public var dynamicTypeSize = DynamicTypeSize.large
  public var horizontalSizeClass: UserInterfaceSizeClass? = .compact
  public var verticalSizeClass: UserInterfaceSizeClass? = .regular
  public var locale = Locale.current
  public var calendar = Calendar.current
  public var timeZone = TimeZone.current
  public var layoutDirection = LayoutDirection.leftToRight
  public var scenePhase = ScenePhase.active
  public var isEnabled = true
  public var openURL = OpenURLAction { _ in .handled }
  public var refresh: RefreshAction?
  public var lineLimit: Int?

  public internal(set) var accessibilityReduceMotion = false
  public internal(set) var accessibilityReduceTransparency = false
  public internal(set) var accessibilityDifferentiateWithoutColor = false
  public internal(set) var accessibilityVoiceOverEnabled = false
  public internal(set) var accessibilitySwitchControlEnabled = false
  public internal(set) var colorSchemeContrast = ColorSchemeContrast.standard
  public internal(set) var isSearching = false
  public internal(set) var isPresented = false
  public internal(set) var dismiss = DismissAction {}
  public internal(set) var dismissSearch = DismissSearchAction {}

  var destinations: [StageDestination] = []
  var tint: Color?
}

extension EnvironmentValues {
  /// What the system's settings say, for tests.
  public mutating func stage(reduceMotion: Bool = false, contrast: ColorSchemeContrast = .standard) {
    accessibilityReduceMotion = reduceMotion
    colorSchemeContrast = contrast
  }
}

public enum ColorScheme: CaseIterable, Hashable, Sendable { case light, dark }
public enum ColorSchemeContrast: CaseIterable, Hashable, Sendable { case standard, increased }
public enum UserInterfaceSizeClass: Hashable, Sendable { case compact, regular }
public enum LayoutDirection: CaseIterable, Hashable, Sendable { case leftToRight, rightToLeft }
public enum ScenePhase: Comparable, Hashable, Sendable { case background, inactive, active }

public enum DynamicTypeSize: Comparable, CaseIterable, Hashable, Sendable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
  public var isAccessibilitySize: Bool { self >= .accessibility1 }
}

@MainActor @preconcurrency
public struct OpenURLAction: Sendable {
  public struct Result: Sendable {
    let isHandled: Bool
    public static let handled = Result(isHandled: true)
    public static let discarded = Result(isHandled: true)
    public static let systemAction = Result(isHandled: false)
    public static func systemAction(_ url: URL) -> Result { systemAction }
  }

  private let handler: @MainActor @Sendable (URL) -> Result

  nonisolated public init(handler: @escaping @MainActor @Sendable (URL) -> Result) { self.handler = handler }
  public func callAsFunction(_ url: URL) { _ = handler(url) }
}

@MainActor @preconcurrency
public struct DismissAction {
  let act: @MainActor () -> Void
  nonisolated init(act: @escaping @MainActor () -> Void) { self.act = act }
  public func callAsFunction() { act() }
}

@MainActor @preconcurrency
public struct DismissSearchAction {
  let act: @MainActor () -> Void
  nonisolated init(act: @escaping @MainActor () -> Void) { self.act = act }
  public func callAsFunction() { act() }
}

public struct RefreshAction: Sendable {
  let act: @Sendable () async -> Void
  public func callAsFunction() async { await act() }
}

extension View {
  public func environment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
    StageSurrounded(content: self) { $0[keyPath: keyPath] = value }
  }

  public func environment<T: AnyObject & Observable>(_ object: T?) -> some View {
    StageSurrounded(content: self) { $0.objects[ObjectIdentifier(T.self)] = object }
  }

  public func disabled(_ disabled: Bool) -> some View {
    StageSurrounded(content: self) { $0.isEnabled = $0.isEnabled && !disabled }
  }

  public func preferredColorScheme(_ colorScheme: ColorScheme?) -> some View { self }
  public func dynamicTypeSize(_ size: DynamicTypeSize) -> some View { environment(\.dynamicTypeSize, size) }
  public func dynamicTypeSize<T: RangeExpression>(_ range: T) -> some View where T.Bound == DynamicTypeSize { self }
}
