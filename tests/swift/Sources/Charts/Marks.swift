// developer.apple.com/documentation/charts: ChartContent, ChartContentBuilder, the marks, PlottableValue, ForEach.
import SwiftUI

@MainActor @preconcurrency
public protocol ChartContent {
  /// The marks, as a screen reader has them; no part of Apple's.
  var stageMarks: [StageNode] { get }
}

public protocol Plottable {}
extension Double: Plottable {}
extension Int: Plottable {}
extension String: Plottable {}
extension Date: Plottable {}

public struct PlottableValue<Value: Plottable> {
  let label: String
  let value: Value
  @_disfavoredOverload
  public static func value<S: StringProtocol>(_ label: S, _ value: Value) -> PlottableValue<Value> {
    PlottableValue(label: String(label), value: value)
  }
}
extension PlottableValue where Value == Date {
  @_disfavoredOverload
  public static func value<S: StringProtocol>(
    _ label: S, _ value: Date, unit: Calendar.Component, calendar: Calendar? = nil
  ) -> PlottableValue<Date> { PlottableValue(label: String(label), value: value) }
}

@resultBuilder
public struct ChartContentBuilder {
  public static func buildExpression<C: ChartContent>(_ content: C) -> C { content }
  @MainActor public static func buildBlock<each C: ChartContent>(_ content: repeat each C) -> BuilderGroup {
    var marks: [StageNode] = []
    repeat marks += (each content).stageMarks
    return BuilderGroup(stageMarks: marks)
  }
  public static func buildIf<C: ChartContent>(_ content: C?) -> C? { content }
  @MainActor public static func buildEither<C: ChartContent>(first: C) -> BuilderGroup {
    BuilderGroup(stageMarks: first.stageMarks)
  }
  @MainActor public static func buildEither<C: ChartContent>(second: C) -> BuilderGroup {
    BuilderGroup(stageMarks: second.stageMarks)
  }
}

extension Optional: ChartContent where Wrapped: ChartContent {
  public var stageMarks: [StageNode] { self?.stageMarks ?? [] }
}

public struct BuilderGroup: ChartContent {
  public var stageMarks: [StageNode]
}

extension ForEach: ChartContent where Content: ChartContent {
  public init(
    _ data: Data, @ChartContentBuilder content: @escaping (Data.Element) -> Content
  ) where Data.Element: Identifiable, ID == Data.Element.ID { self.init(stage: data, id: { $0.id }, content: content) }
  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>, @ChartContentBuilder content: @escaping (Data.Element) -> Content
  ) { self.init(stage: data, id: { $0[keyPath: id] }, content: content) }
  public var stageMarks: [StageNode] { data.flatMap { content($0).stageMarks } }
}

public struct InterpolationMethod: Sendable {
  public static var linear: InterpolationMethod { InterpolationMethod() }
  public static var monotone: InterpolationMethod { InterpolationMethod() }
  public static var catmullRom: InterpolationMethod { InterpolationMethod() }
  public static var cardinal: InterpolationMethod { InterpolationMethod() }
  public static var stepStart: InterpolationMethod { InterpolationMethod() }
  public static var stepCenter: InterpolationMethod { InterpolationMethod() }
  public static var stepEnd: InterpolationMethod { InterpolationMethod() }
}
public struct MarkDimension: Sendable {
  public static var automatic: MarkDimension { MarkDimension() }
  public static func fixed(_ value: CGFloat) -> MarkDimension { MarkDimension() }
  public static func inset(_ value: CGFloat) -> MarkDimension { MarkDimension() }
  public static func ratio(_ value: CGFloat) -> MarkDimension { MarkDimension() }
}
public struct MarkStackingMethod: Sendable {
  public static var standard: MarkStackingMethod { MarkStackingMethod() }
  public static var normalized: MarkStackingMethod { MarkStackingMethod() }
  public static var center: MarkStackingMethod { MarkStackingMethod() }
  public static var unstacked: MarkStackingMethod { MarkStackingMethod() }
}
public protocol ChartSymbolShape: Shape {}
public struct BasicChartSymbolShape: ChartSymbolShape {
  nonisolated public func path(in rect: CGRect) -> Path { Path(ellipseIn: rect) }
}
extension ChartSymbolShape where Self == BasicChartSymbolShape {
  public static var circle: BasicChartSymbolShape { BasicChartSymbolShape() }
  public static var square: BasicChartSymbolShape { BasicChartSymbolShape() }
  public static var triangle: BasicChartSymbolShape { BasicChartSymbolShape() }
  public static var diamond: BasicChartSymbolShape { BasicChartSymbolShape() }
  public static var cross: BasicChartSymbolShape { BasicChartSymbolShape() }
}
public struct AnnotationPosition: Sendable {
  public static let automatic = AnnotationPosition()
  public static let overlay = AnnotationPosition()
  public static let top = AnnotationPosition()
  public static let bottom = AnnotationPosition()
  public static let leading = AnnotationPosition()
  public static let trailing = AnnotationPosition()
}

public struct LineMark: ChartContent {
  public var stageMarks: [StageNode]
  public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) { stageMarks = [mark(x, y)] }
  public init<X: Plottable, Y: Plottable, S: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>
  ) { stageMarks = [mark(x, y)] }
}
public struct PointMark: ChartContent {
  public var stageMarks: [StageNode]
  public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) { stageMarks = [mark(x, y)] }
}
public struct AreaMark: ChartContent {
  public var stageMarks: [StageNode]
  public init<X: Plottable, Y: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, stacking: MarkStackingMethod = .standard
  ) { stageMarks = [mark(x, y)] }
  public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>) {
    stageMarks = [mark(x, yEnd)]
  }
  public init<X: Plottable, Y: Plottable, S: Plottable>(
    x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>, series: PlottableValue<S>
  ) { stageMarks = [mark(x, yEnd)] }
}
public struct BarMark: ChartContent {
  public var stageMarks: [StageNode]
  public init<X: Plottable, Y: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, width: MarkDimension = .automatic, height: MarkDimension = .automatic,
    stacking: MarkStackingMethod = .standard
  ) { stageMarks = [mark(x, y)] }
}
public struct RuleMark: ChartContent {
  public var stageMarks: [StageNode]
  public init<X: Plottable>(x: PlottableValue<X>) { stageMarks = [StageNode(.drawing)] }
  public init<Y: Plottable>(y: PlottableValue<Y>) { stageMarks = [StageNode(.drawing)] }
}
public struct RectangleMark: ChartContent {
  public var stageMarks: [StageNode]
  public init<X: Plottable, Y: Plottable>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>
  ) { stageMarks = [StageNode(.drawing)] }
  public init<X: Plottable, Y: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, width: MarkDimension = .automatic, height: MarkDimension = .automatic
  ) { stageMarks = [mark(x, y)] }
}

@MainActor
private func mark<X, Y>(_ x: PlottableValue<X>, _ y: PlottableValue<Y>) -> StageNode {
  var node = StageNode(.drawing)
  node.label = "\(x.label) \(x.value)"
  node.value = "\(y.label) \(y.value)"
  return node
}

extension ChartContent {
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some ChartContent { self }
  public func foregroundStyle<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent { self }
  public func interpolationMethod(_ method: InterpolationMethod) -> some ChartContent { self }
  public func lineStyle(_ style: StrokeStyle) -> some ChartContent { self }
  public func symbol<S: ChartSymbolShape>(_ symbol: S) -> some ChartContent { self }
  public func symbol<V: View>(@ViewBuilder symbol: () -> V) -> some ChartContent { self }
  public func symbolSize(_ size: CGFloat) -> some ChartContent { self }
  public func opacity(_ opacity: Double) -> some ChartContent { self }
  public func cornerRadius(_ radius: CGFloat, style: RoundedCornerStyle = .continuous) -> some ChartContent { self }
  public func zIndex(_ value: Double) -> some ChartContent { self }
  public func annotation<C: View>(
    position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> C
  ) -> some ChartContent { self }
  public func accessibilityLabel(_ text: Text) -> some ChartContent { self }
  @_disfavoredOverload
  public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some ChartContent {
    stage { $0.label = String(label) }
  }
  @_disfavoredOverload
  public func accessibilityValue<S: StringProtocol>(_ value: S) -> some ChartContent {
    stage { $0.value = String(value) }
  }
  public func accessibilityHidden(_ hidden: Bool) -> some ChartContent { stage { $0.isHidden = hidden } }

  private func stage(_ change: (inout StageNode) -> Void) -> BuilderGroup {
    BuilderGroup(
      stageMarks: stageMarks.map {
        var node = $0
        change(&node)
        return node
      })
  }
}
