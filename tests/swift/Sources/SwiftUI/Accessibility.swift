// developer.apple.com/documentation/swiftui/view-accessibility; the announcement is Accessibility's.

public struct AccessibilityTraits: SetAlgebra, Sendable {
  var names: Set<String> = []
  public init() {}
  init(_ name: String) { names = [name] }
  public static let isButton = AccessibilityTraits("button")
  public static let isHeader = AccessibilityTraits("header")
  public static let isSelected = AccessibilityTraits("selected")
  public static let isLink = AccessibilityTraits("link")
  public static let isImage = AccessibilityTraits("image")
  public static let isStaticText = AccessibilityTraits("static")
  public static let isModal = AccessibilityTraits("modal")
  public static let isToggle = AccessibilityTraits("toggle")
  public static let updatesFrequently = AccessibilityTraits("frequent")
  public static let allowsDirectInteraction = AccessibilityTraits("direct")
  public static let playsSound = AccessibilityTraits("sound")
  public static let startsMediaSession = AccessibilityTraits("media")
  public static let isSummaryElement = AccessibilityTraits("summary")

  public typealias Element = AccessibilityTraits
  public func contains(_ member: AccessibilityTraits) -> Bool { names.isSuperset(of: member.names) }
  public func union(_ other: AccessibilityTraits) -> AccessibilityTraits { with(names.union(other.names)) }
  public func intersection(_ other: AccessibilityTraits) -> AccessibilityTraits {
    with(names.intersection(other.names))
  }
  public func symmetricDifference(_ other: AccessibilityTraits) -> AccessibilityTraits {
    with(names.symmetricDifference(other.names))
  }
  public mutating func insert(_ new: AccessibilityTraits) -> (inserted: Bool, memberAfterInsert: AccessibilityTraits) {
    let had = contains(new)
    names.formUnion(new.names)
    return (!had, new)
  }
  public mutating func remove(_ member: AccessibilityTraits) -> AccessibilityTraits? {
    names.subtract(member.names)
    return member
  }
  public mutating func update(with new: AccessibilityTraits) -> AccessibilityTraits? {
    names.formUnion(new.names)
    return new
  }
  public mutating func formUnion(_ other: AccessibilityTraits) { names.formUnion(other.names) }
  public mutating func formIntersection(_ other: AccessibilityTraits) { names.formIntersection(other.names) }
  public mutating func formSymmetricDifference(_ other: AccessibilityTraits) {
    names.formSymmetricDifference(other.names)
  }
  private func with(_ names: Set<String>) -> AccessibilityTraits {
    var traits = AccessibilityTraits()
    traits.names = names
    return traits
  }
}

public struct AccessibilityChildBehavior: Hashable, Sendable {
  let name: String
  public static let ignore = AccessibilityChildBehavior(name: "ignore")
  public static let contain = AccessibilityChildBehavior(name: "contain")
  public static let combine = AccessibilityChildBehavior(name: "combine")
}
public enum AccessibilityAdjustmentDirection: Hashable, Sendable { case increment, decrement }
public struct AccessibilityActionKind: Equatable, Sendable {
  let name: String
  public static let `default` = AccessibilityActionKind(name: "")
  public static let escape = AccessibilityActionKind(name: "escape")
  public static let magicTap = AccessibilityActionKind(name: "magicTap")
}
public struct AccessibilityTextContentType: Sendable {
  public static let plain = AccessibilityTextContentType()
}
public enum AccessibilityHeadingLevel: UInt, Sendable { case unspecified, h1, h2, h3, h4, h5, h6 }

public struct AccessibilityNotification {
  public struct Announcement {
    @_disfavoredOverload
    public init(_ announcement: String) { text = announcement }
    let text: String
    /// What was announced, for tests.
    @MainActor public static var stageSaid: [String] = []
    @MainActor public func post() { Self.stageSaid.append(text) }
  }
  public struct ScreenChanged {
    public init() {}
    public func post() {}
  }
  public struct LayoutChanged {
    public init() {}
    public func post() {}
  }
}

extension View {
  @_disfavoredOverload
  public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some View { stageWhole { $0.label = String(label) } }
  public func accessibilityLabel(_ label: Text) -> some View { stageWhole { $0.label = label.content } }
  @_disfavoredOverload
  public func accessibilityValue<S: StringProtocol>(_ value: S) -> some View { stageWhole { $0.value = String(value) } }
  public func accessibilityValue(_ value: Text) -> some View { stageWhole { $0.value = value.content } }
  @_disfavoredOverload
  public func accessibilityHint<S: StringProtocol>(_ hint: S) -> some View { stageWhole { $0.hint = String(hint) } }
  public func accessibilityHint(_ hint: Text) -> some View { stageWhole { $0.hint = hint.content } }
  public func accessibilityIdentifier(_ identifier: String) -> some View { stageWhole { $0.identifier = identifier } }
  public func accessibilityHidden(_ hidden: Bool) -> some View { stageEach { if hidden { $0.isHidden = true } } }
  public func accessibilitySortPriority(_ sortPriority: Double) -> some View { self }
  public func accessibilityInputLabels<S: StringProtocol>(_ inputLabels: [S]) -> some View { self }
  public func accessibilityHeading(_ level: AccessibilityHeadingLevel) -> some View {
    stageWhole { $0.isHeader = true }
  }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
    stageWhole {
      if traits.contains(.isHeader) { $0.isHeader = true }
      if traits.contains(.isSelected) { $0.isSelected = true }
      if traits.contains(.isModal) { $0.isModal = true }
    }
  }
  public func accessibilityRemoveTraits(_ traits: AccessibilityTraits) -> some View {
    stageWhole { if traits.contains(.isSelected) { $0.isSelected = false } }
  }
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
    stageWhole { whole in
      switch children {
      case .combine:
        let name = whole.name
        let presses = whole.all.filter { $0.press != nil }
        whole = StageNode(.group, name)
        whole.press = presses.first?.press
      case .ignore:
        for at in whole.children.indices { whole.children[at].isHidden = true }
      default:
        break
      }
    }
  }
  public func accessibilityRepresentation<V: View>(@ViewBuilder representation: () -> V) -> some View {
    let other = representation()
    return StageChanged(content: self) { _, context in context.draw(other, "representation") }
  }
  public func accessibilityChildren<V: View>(@ViewBuilder children: () -> V) -> some View {
    let others = children()
    return StageChanged(content: self) { nodes, context in
      var whole = nodes.count == 1 ? nodes[0] : StageNode(.group, "", nodes)
      whole.children = context.draw(others, "children")
      return [whole]
    }
  }
  @_disfavoredOverload
  public func accessibilityAction<S: StringProtocol>(named name: S, _ handler: @escaping () -> Void) -> some View {
    stageWhole { $0.actions.append((String(name), { handler() })) }
  }
  public func accessibilityAction(
    _ actionKind: AccessibilityActionKind = .default, _ handler: @escaping () -> Void
  ) -> some View {
    stageWhole { node in
      if actionKind == .default {
        node.press = { handler() }
      } else {
        node.actions.append((actionKind.name, { handler() }))
      }
    }
  }
  public func accessibilityActions<Content: View>(@ViewBuilder _ content: () -> Content) -> some View {
    let content = content()
    return StageChanged(content: self) { nodes, context in
      var whole = nodes.count == 1 ? nodes[0] : StageNode(.group, "", nodes)
      for button in context.draw(content, "actions") {
        if let press = button.press { whole.actions.append((button.name, press)) }
      }
      return [whole]
    }
  }
  public func accessibilityAdjustableAction(
    _ handler: @escaping (AccessibilityAdjustmentDirection) -> Void
  ) -> some View {
    stageWhole {
      $0.increment = { handler(.increment) }
      $0.decrement = { handler(.decrement) }
    }
  }
  @_disfavoredOverload
  public func accessibilityRotor<L: StringProtocol, Content: AccessibilityRotorContent>(
    _ rotorLabel: L, @AccessibilityRotorContentBuilder entries: @escaping () -> Content
  ) -> some View { self }
  public func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View { self }
  public func accessibilityFocused<Value: Hashable>(
    _ binding: AccessibilityFocusState<Value>.Binding, equals value: Value
  ) -> some View { self }
  public func accessibilityIgnoresInvertColors(_ active: Bool = true) -> some View { self }
  public func accessibilityShowsLargeContentViewer() -> some View { self }
  public func accessibilityRespondsToUserInteraction(_ responds: Bool = true) -> some View { self }
}

public protocol AccessibilityRotorContent {}
public struct AccessibilityRotorEntry<ID: Hashable>: AccessibilityRotorContent {
  @_disfavoredOverload
  public init<L: StringProtocol>(_ label: L, id: ID, textRange: Range<String.Index>? = nil) {}
}
extension ForEach: AccessibilityRotorContent where Content: AccessibilityRotorContent {
  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>,
    @AccessibilityRotorContentBuilder content: @escaping (Data.Element) -> Content
  ) { self.init(data: data, content: content, id: { $0[keyPath: id] }) }
}
@resultBuilder
public struct AccessibilityRotorContentBuilder {
  public static func buildBlock<Content: AccessibilityRotorContent>(_ content: Content) -> Content { content }
}

// developer.apple.com/documentation/swiftui/axchartdescriptorrepresentable, and of Accessibility, which comes with
// SwiftUI: documentation/accessibility/axchartdescriptor, axnumericdataaxisdescriptor, axcategoricaldataaxisdescriptor,
// axdataseriesdescriptor, axdatapoint.
public protocol AXChartDescriptorRepresentable {
  func makeChartDescriptor() -> AXChartDescriptor
  func updateChartDescriptor(_ descriptor: AXChartDescriptor)
}
extension AXChartDescriptorRepresentable {
  public func updateChartDescriptor(_ descriptor: AXChartDescriptor) {}
}
extension View {
  public func accessibilityChartDescriptor<R: AXChartDescriptorRepresentable>(_ representable: R) -> some View {
    let descriptor = representable.makeChartDescriptor()
    representable.updateChartDescriptor(descriptor)
    return self
  }
}
public protocol AXDataAxisDescriptor: AnyObject {
  var title: String { get set }
}
open class AXNumericDataAxisDescriptor: NSObject, AXDataAxisDescriptor {
  open var title: String
  open var range: ClosedRange<Double>
  open var gridlinePositions: [Double]
  open var valueDescriptionProvider: (Double) -> String
  public init(
    title: String, range: ClosedRange<Double>, gridlinePositions: [Double],
    valueDescriptionProvider: @escaping (Double) -> String
  ) {
    self.title = title
    self.range = range
    self.gridlinePositions = gridlinePositions
    self.valueDescriptionProvider = valueDescriptionProvider
  }
}
open class AXCategoricalDataAxisDescriptor: NSObject, AXDataAxisDescriptor {
  open var title: String
  open var categoryOrder: [String]
  public init(title: String, categoryOrder: [String]) {
    self.title = title
    self.categoryOrder = categoryOrder
  }
}
open class AXDataPoint: NSObject {
  public enum Value {
    case number(Double)
    case category(String)
  }
  open var label: String?
  public let stageValue: (x: Value, y: Double?)
  public init(x: Double, y: Double? = nil, additionalValues: [AXDataPoint.Value] = [], label: String? = nil) {
    stageValue = (.number(x), y)
    self.label = label
  }
  public init(x: String, y: Double? = nil, additionalValues: [AXDataPoint.Value] = [], label: String? = nil) {
    stageValue = (.category(x), y)
    self.label = label
  }
}
open class AXDataSeriesDescriptor: NSObject {
  open var name: String?
  open var isContinuous: Bool
  open var dataPoints: [AXDataPoint]
  public init(name: String, isContinuous: Bool, dataPoints: [AXDataPoint]) {
    self.name = name
    self.isContinuous = isContinuous
    self.dataPoints = dataPoints
  }
}
open class AXChartDescriptor: NSObject {
  open var title: String?
  open var summary: String?
  open var xAxis: any AXDataAxisDescriptor
  open var yAxis: AXNumericDataAxisDescriptor?
  open var additionalAxes: [any AXDataAxisDescriptor]?
  open var series: [AXDataSeriesDescriptor]
  public init(
    title: String?, summary: String?, xAxis xAxisDescriptor: any AXDataAxisDescriptor,
    yAxis: AXNumericDataAxisDescriptor?, additionalAxes: [any AXDataAxisDescriptor] = [],
    series: [AXDataSeriesDescriptor]
  ) {
    self.title = title
    self.summary = summary
    xAxis = xAxisDescriptor
    self.yAxis = yAxis
    self.additionalAxes = additionalAxes
    self.series = series
  }
}
