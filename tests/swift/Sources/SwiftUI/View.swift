// developer.apple.com/documentation/swiftui: View, ViewBuilder, ViewModifier, Group, ForEach, AnyView, EmptyView.
@_exported import Foundation
@_exported import Observation
@_exported import UIKit

@MainActor @preconcurrency
public protocol View {
  associatedtype Body: View
  @ViewBuilder var body: Body { get }
}

extension Never: View {
  public typealias Body = Never
  public var body: Never { fatalError("nothing draws itself") }
}

extension Optional: View, StageDrawn where Wrapped: View {
  public typealias Body = Never
  public func draw(in context: StageContext) -> [StageNode] { map { context.draw($0, "some") } ?? [] }
}

@resultBuilder
public struct ViewBuilder {
  public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
  @MainActor public static func buildBlock<each Content: View>(
    _ content: repeat each Content
  ) -> TupleView<(repeat each Content)> {
    var parts: [any View] = []
    repeat parts.append(each content)
    return TupleView((repeat each content), parts)
  }
  public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
  @MainActor public static func buildEither<T: View, F: View>(first: T) -> _ConditionalContent<T, F> {
    _ConditionalContent(.first(first))
  }
  @MainActor public static func buildEither<T: View, F: View>(second: F) -> _ConditionalContent<T, F> {
    _ConditionalContent(.second(second))
  }
  @MainActor public static func buildLimitedAvailability<Content: View>(_ content: Content) -> AnyView {
    AnyView(content)
  }
}

public struct EmptyView: View, StageDrawn {
  nonisolated public init() {}
  public func draw(in context: StageContext) -> [StageNode] { [] }
}

/// Several views one after another.
@MainActor
protocol StageParts {
  var stageParts: [any View] { get }
}

public struct TupleView<T>: View, StageDrawn, StageParts {
  public var value: T
  private let parts: [any View]
  var stageParts: [any View] { parts }

  init(_ value: T, _ parts: [any View]) {
    self.value = value
    self.parts = parts
  }

  public func draw(in context: StageContext) -> [StageNode] {
    parts.enumerated().flatMap { context.draw($1, "\($0)") }
  }
}

public struct _ConditionalContent<T, F> {
  enum Storage {
    case first(T)
    case second(F)
  }

  let storage: Storage

  init(_ storage: Storage) { self.storage = storage }
}

extension _ConditionalContent: View, StageDrawn where T: View, F: View {
  public typealias Body = Never
  public func draw(in context: StageContext) -> [StageNode] {
    switch storage {
    case .first(let view): context.draw(view, "yes")
    case .second(let view): context.draw(view, "no")
    }
  }
}

public struct AnyView: View, StageDrawn {
  private let view: any View

  public init<V: View>(_ view: V) { self.view = view }

  public func draw(in context: StageContext) -> [StageNode] { context.draw(view, "any") }
}

public struct Group<Content> {
  let content: Content
}

extension Group: View, StageDrawn where Content: View {
  public typealias Body = Never
  public init(@ViewBuilder content: () -> Content) { self.init(content: content()) }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "group") }
}

public protocol DynamicViewContent: View {
  associatedtype Data: Collection
  var data: Data { get }
}

public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content> {
  public var data: Data
  public var content: (Data.Element) -> Content
  let id: (Data.Element) -> ID
}

extension ForEach: View, StageDrawn, DynamicViewContent where Content: View {
  public typealias Body = Never

  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content)
  where Data.Element: Identifiable, ID == Data.Element.ID {
    self.init(data: data, content: content, id: { $0.id })
  }

  public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    self.init(data: data, content: content, id: { $0[keyPath: id] })
  }

  public init(_ data: Range<Int>, @ViewBuilder content: @escaping (Int) -> Content)
  where Data == Range<Int>, ID == Int {
    self.init(data: data, content: content, id: { $0 })
  }

  public func draw(in context: StageContext) -> [StageNode] {
    data.flatMap { element in context.draw(content(element), "\(id(element))").map { $0.tagged(id(element)) } }
  }
}

extension DynamicViewContent {
  public func onDelete(perform action: ((IndexSet) -> Void)?) -> some DynamicViewContent { self }
  public func onMove(perform action: ((IndexSet, Int) -> Void)?) -> some DynamicViewContent { self }
}

@MainActor @preconcurrency
public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = _ViewModifier_Content<Self>
  @ViewBuilder func body(content: Content) -> Body
}

public struct _ViewModifier_Content<Modifier: ViewModifier>: View, StageDrawn {
  let view: any View
  public func draw(in context: StageContext) -> [StageNode] { context.draw(view, "content") }
}

public struct ModifiedContent<Content, Modifier> {
  public var content: Content
  public var modifier: Modifier
}

extension ModifiedContent: View, StageDrawn where Content: View, Modifier: ViewModifier {
  public typealias Body = Never
  public func draw(in context: StageContext) -> [StageNode] {
    context.install(modifier, "modifier")
    return context.draw(modifier.body(content: _ViewModifier_Content(view: content)), "modifier")
  }
}

extension View {
  public func modifier<T>(_ modifier: T) -> ModifiedContent<Self, T> {
    ModifiedContent(content: self, modifier: modifier)
  }
}
