// developer.apple.com/documentation/charts: Chart, AxisMarks, the axis modifiers of a chart, scales, selection.
import SwiftUI

public struct Chart<Content: ChartContent>: View, StageDrawn {
  let content: Content
  public init(@ChartContentBuilder content: () -> Content) { self.content = content() }
  public func draw(in context: StageContext) -> [StageNode] { [StageNode(.drawing, "", content.stageMarks)] }
}
extension Chart {
  public init<Data: RandomAccessCollection, C: ChartContent>(
    _ data: Data, @ChartContentBuilder content: @escaping (Data.Element) -> C
  ) where Content == ForEach<Data, Data.Element.ID, C>, Data.Element: Identifiable {
    self.content = ForEach(data, content: content)
  }
}

@MainActor @preconcurrency
public protocol AxisContent {}
@MainActor @preconcurrency
public protocol AxisMark {}
public struct AxisValue {
  public let index: Int
  public let count: Int
  public func `as`<P: Plottable>(_ type: P.Type = P.self) -> P? { nil }
}
@resultBuilder
public struct AxisContentBuilder {
  @MainActor public static func buildBlock<each C: AxisContent>(_ content: repeat each C) -> StageAxis { StageAxis() }
  public static func buildIf<C: AxisContent>(_ content: C?) -> C? { content }
}
@resultBuilder
public struct AxisMarkBuilder {
  @MainActor public static func buildBlock<each M: AxisMark>(_ mark: repeat each M) -> StageAxisMark { StageAxisMark() }
  public static func buildIf<M: AxisMark>(_ mark: M?) -> M? { mark }
}
extension Optional: AxisContent where Wrapped: AxisContent {}
extension Optional: AxisMark where Wrapped: AxisMark {}
public struct StageAxis: AxisContent {}
public struct StageAxisMark: AxisMark {}
public struct AxisMarkPosition: Sendable {
  public static let automatic = AxisMarkPosition()
  public static let leading = AxisMarkPosition()
  public static let trailing = AxisMarkPosition()
  public static let top = AxisMarkPosition()
  public static let bottom = AxisMarkPosition()
}
public struct AxisMarkPreset: Sendable {
  public static var automatic: AxisMarkPreset { AxisMarkPreset() }
  public static var extended: AxisMarkPreset { AxisMarkPreset() }
  public static var aligned: AxisMarkPreset { AxisMarkPreset() }
  public static var inset: AxisMarkPreset { AxisMarkPreset() }
}
public struct AxisMarkValues: Sendable {
  public static var automatic: AxisMarkValues { AxisMarkValues() }
  public static func automatic(
    desiredCount: Int? = nil, roundLowerBound: Bool? = nil, roundUpperBound: Bool? = nil
  ) -> AxisMarkValues { AxisMarkValues() }
  public static func stride(by stepSize: Double) -> AxisMarkValues { AxisMarkValues() }
  public static func stride(by component: Calendar.Component, count: Int = 1) -> AxisMarkValues { AxisMarkValues() }
}
public struct AxisMarks<Content: AxisMark>: AxisContent {
  public init(
    preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic,
    stroke: StrokeStyle? = nil
  ) where Content == StageAxisMark {}
  public init<Value: Plottable>(
    preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic, values: [Value],
    stroke: StrokeStyle? = nil
  ) where Content == StageAxisMark {}
  public init(
    preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic,
    @AxisMarkBuilder content: @escaping (AxisValue) -> Content
  ) {}
  public init<Value: Plottable>(
    preset: AxisMarkPreset = .automatic, position: AxisMarkPosition = .automatic, values: [Value],
    @AxisMarkBuilder content: @escaping (AxisValue) -> Content
  ) {}
}
public struct AxisGridLine: AxisMark { nonisolated public init(centered: Bool? = nil, stroke: StrokeStyle? = nil) {} }
public struct AxisTick: AxisMark { nonisolated public init(centered: Bool? = nil, stroke: StrokeStyle? = nil) {} }
public struct AxisValueLabel<Content: View>: AxisMark {
  public init(
    centered: Bool? = nil, orientation: AxisValueLabelOrientation = .automatic, @ViewBuilder content: () -> Content
  ) {}
  @_disfavoredOverload
  public init<S: StringProtocol>(_ text: S, centered: Bool? = nil) where Content == Text {}
}
extension AxisValueLabel where Content == Never {
  nonisolated public init(centered: Bool? = nil, orientation: AxisValueLabelOrientation = .automatic) {}
}
public struct AxisValueLabelOrientation: Sendable {
  public static let automatic = AxisValueLabelOrientation()
  public static let horizontal = AxisValueLabelOrientation()
  public static let vertical = AxisValueLabelOrientation()
}

extension View {
  public func chartXAxis<C: AxisContent>(@AxisContentBuilder content: () -> C) -> some View { self }
  public func chartYAxis<C: AxisContent>(@AxisContentBuilder content: () -> C) -> some View { self }
  public func chartXAxis(_ visibility: Visibility) -> some View { self }
  public func chartYAxis(_ visibility: Visibility) -> some View { self }
  public func chartXScale(domain: ClosedRange<Double>) -> some View { self }
  public func chartYScale(domain: ClosedRange<Double>) -> some View { self }
  public func chartXScale(domain: ClosedRange<Date>) -> some View { self }
  public func chartXScale(domain: [String]) -> some View { self }
  public func chartLegend(_ visibility: Visibility) -> some View { self }
  public func chartXSelection<P: Plottable>(value: Binding<P?>) -> some View { self }
  public func chartPlotStyle<C: View>(@ViewBuilder content: @escaping (ChartPlotContent) -> C) -> some View { self }
}
public struct ChartPlotContent: View, StageDrawn {
  public func draw(in context: StageContext) -> [StageNode] { [] }
}
