// developer.apple.com/documentation/swiftui: Widget, WidgetBundle, WidgetConfiguration, WidgetBundleBuilder,
// containerBackground(_:for:).

@MainActor @preconcurrency
public protocol Widget {
  associatedtype Body: WidgetConfiguration
  var body: Body { get }
  init()
}

@MainActor @preconcurrency
public protocol WidgetConfiguration {
  associatedtype Body: WidgetConfiguration
  var body: Body { get }
}
extension Never: WidgetConfiguration {}
extension WidgetConfiguration where Body == Never {
  public var body: Never { fatalError("drawn by the system") }
}
extension WidgetConfiguration {
  @_disfavoredOverload
  public func configurationDisplayName<S: StringProtocol>(_ displayName: S) -> some WidgetConfiguration { self }
  @_disfavoredOverload
  public func description<S: StringProtocol>(_ description: S) -> some WidgetConfiguration { self }
}

@MainActor @preconcurrency
public protocol WidgetBundle {
  associatedtype Body: Widget
  @WidgetBundleBuilder var body: Body { get }
  init()
}
extension WidgetBundle {
  public static func main() {}
}

@resultBuilder
public struct WidgetBundleBuilder {
  public static func buildBlock<Content: Widget>(_ content: Content) -> some Widget { content }
  @MainActor public static func buildBlock<First: Widget, Second: Widget>(
    _ first: First, _ second: Second
  ) -> some Widget { StageWidgets(first: first, second: second) }
}

struct StageWidgets<First: Widget, Second: Widget>: Widget {
  let first: First
  let second: Second

  init() { self.init(first: First(), second: Second()) }
  init(first: First, second: Second) { (self.first, self.second) = (first, second) }
  var body: some WidgetConfiguration { first.body }
}

public struct ContainerBackgroundPlacement: Hashable, Sendable {
  let name: String
  /// For the modules that have the places.
  public init(stage name: String) { self.name = name }
}

extension View {
  public func containerBackground<S: ShapeStyle>(
    _ style: S, for container: ContainerBackgroundPlacement
  ) -> some View { self }
}
