// developer.apple.com/documentation/swiftui: stacks, grids, lists, scrolling, containers, GeometryReader, Canvas.

public struct HStack<Content: View>: View, StageDrawn {
  let content: Content
  public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "HStack") }
}

public struct VStack<Content: View>: View, StageDrawn {
  let content: Content
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "VStack") }
}

public struct ZStack<Content: View>: View, StageDrawn {
  let content: Content
  public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "ZStack") }
}

public struct LazyVStack<Content: View>: View, StageDrawn {
  let content: Content
  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, pinnedViews: PinnedScrollableViews = .init(),
    @ViewBuilder content: () -> Content
  ) {
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "LazyVStack") }
}

public struct LazyHStack<Content: View>: View, StageDrawn {
  let content: Content
  public init(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, pinnedViews: PinnedScrollableViews = .init(),
    @ViewBuilder content: () -> Content
  ) {
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "LazyHStack") }
}

public struct LazyVGrid<Content: View>: View, StageDrawn {
  let content: Content
  public init(
    columns: [GridItem], alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    pinnedViews: PinnedScrollableViews = .init(), @ViewBuilder content: () -> Content
  ) {
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "LazyVGrid") }
}

public struct Grid<Content: View>: View, StageDrawn {
  let content: Content
  public init(
    alignment: Alignment = .center, horizontalSpacing: CGFloat? = nil, verticalSpacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) {
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "Grid") }
}

public struct GridRow<Content: View>: View, StageDrawn {
  let content: Content
  public init(alignment: VerticalAlignment? = nil, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "GridRow") }
}

public struct ScrollView<Content: View>: View, StageDrawn {
  let content: Content
  public init(_ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "ScrollView") }
}

public struct ViewThatFits<Content: View>: View, StageDrawn {
  let content: Content
  public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] {
    // Here everything fits.
    if let several = content as? any StageParts, let first = several.stageParts.first {
      return context.draw(first, "ViewThatFits")
    }
    return context.draw(content, "ViewThatFits")
  }
}

public struct Form<Content: View>: View, StageDrawn {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "Form") }
}

public struct ControlGroup<Content: View>: View, StageDrawn {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "ControlGroup") }
}

public struct List<SelectionValue: Hashable, Content: View>: View, StageDrawn {
  let content: Content
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content, "List") }
}
extension List where SelectionValue == Never {
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public init<Data: RandomAccessCollection, RowContent: View>(
    _ data: Data, @ViewBuilder rowContent: @escaping (Data.Element) -> RowContent
  ) where Content == ForEach<Data, Data.Element.ID, RowContent>, Data.Element: Identifiable {
    content = ForEach(data, content: rowContent)
  }
  public init<Data: RandomAccessCollection, ID: Hashable, RowContent: View>(
    _ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder rowContent: @escaping (Data.Element) -> RowContent
  ) where Content == ForEach<Data, ID, RowContent> { content = ForEach(data, id: id, content: rowContent) }
}

public struct Section<Parent, Content, Footer> {
  let header: Parent
  let content: Content
  let footer: Footer
}
extension Section: View, StageDrawn where Parent: View, Content: View, Footer: View {
  public typealias Body = Never
  public init(
    @ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent, @ViewBuilder footer: () -> Footer
  ) { self.init(header: header(), content: content(), footer: footer()) }
  public func draw(in context: StageContext) -> [StageNode] {
    // The system reads the head of a section as a heading.
    let head = context.draw(header, "header").map { node in
      var node = node
      node.isHeader = true
      return node
    }
    return head + context.draw(content, "content") + context.draw(footer, "footer")
  }
}
extension Section where Parent == EmptyView, Content: View, Footer == EmptyView {
  public init(@ViewBuilder content: () -> Content) {
    self.init(header: EmptyView(), content: content(), footer: EmptyView())
  }
}
extension Section where Parent: View, Content: View, Footer == EmptyView {
  public init(@ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent) {
    self.init(header: header(), content: content(), footer: EmptyView())
  }
}
extension Section where Parent == EmptyView, Content: View, Footer: View {
  public init(@ViewBuilder content: () -> Content, @ViewBuilder footer: () -> Footer) {
    self.init(header: EmptyView(), content: content(), footer: footer())
  }
}
extension Section where Parent == Text, Content: View, Footer == EmptyView {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
    self.init(header: Text(title), content: content(), footer: EmptyView())
  }
}

public struct GroupBox<Label: View, Content: View>: View, StageDrawn {
  let label: Label
  let content: Content
  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
    self.label = label()
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] {
    context.draw(label, "label") + context.draw(content, "content")
  }
}
extension GroupBox where Label == EmptyView {
  public init(@ViewBuilder content: () -> Content) { self.init(content: content) { EmptyView() } }
}

public struct Spacer: View, StageDrawn {
  nonisolated public init(minLength: CGFloat? = nil) {}
  public func draw(in context: StageContext) -> [StageNode] { [] }
}

public struct Divider: View, StageDrawn {
  nonisolated public init() {}
  public func draw(in context: StageContext) -> [StageNode] { [] }
}

public struct PinnedScrollableViews: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static let sectionHeaders = PinnedScrollableViews(rawValue: 1)
}

public struct GridItem: Sendable {
  public enum Size: Sendable {
    case fixed(CGFloat)
    case flexible(minimum: CGFloat = 10, maximum: CGFloat = .infinity)
    case adaptive(minimum: CGFloat, maximum: CGFloat = .infinity)
  }
  public init(_ size: Size = .flexible(), spacing: CGFloat? = nil, alignment: Alignment? = nil) {}
}

public struct GeometryProxy {
  public var size: CGSize
  public var safeAreaInsets: EdgeInsets { EdgeInsets(top: 0, leading: 0, bottom: 0, trailing: 0) }
}

public struct GeometryReader<Content: View>: View, StageDrawn {
  public var content: (GeometryProxy) -> Content
  public init(@ViewBuilder content: @escaping (GeometryProxy) -> Content) { self.content = content }
  public func draw(in context: StageContext) -> [StageNode] {
    context.draw(content(GeometryProxy(size: CGSize(width: 393, height: 852))), "GeometryReader")
  }
}

public struct ScrollViewProxy {
  public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) {}
}

public struct ScrollViewReader<Content: View>: View, StageDrawn {
  public var content: (ScrollViewProxy) -> Content
  public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> Content) { self.content = content }
  public func draw(in context: StageContext) -> [StageNode] { context.draw(content(ScrollViewProxy()), "reader") }
}

public struct GraphicsContext {
  public struct Shading: Sendable {
    public static func color(_ color: Color) -> Shading { Shading() }
  }
  public struct ResolvedText {
    public func measure(in size: CGSize) -> CGSize { CGSize(width: 40, height: 16) }
  }
  public var opacity = 1.0
  public func fill(_ path: Path, with shading: Shading, style: FillStyle = FillStyle()) {}
  public func stroke(_ path: Path, with shading: Shading, lineWidth: CGFloat = 1) {}
  public func stroke(_ path: Path, with shading: Shading, style: StrokeStyle) {}
  public func resolve(_ text: Text) -> ResolvedText { ResolvedText() }
  public func draw(_ text: Text, at point: CGPoint, anchor: UnitPoint = .center) {}
  public func draw(_ text: ResolvedText, at point: CGPoint, anchor: UnitPoint = .center) {}
  public func draw(_ image: Image, at point: CGPoint, anchor: UnitPoint = .center) {}
  public mutating func translateBy(x: CGFloat, y: CGFloat) {}
  public mutating func rotate(by angle: Angle) {}
}

public struct Canvas<Symbols: View>: View, StageDrawn {
  let renderer: (inout GraphicsContext, CGSize) -> Void
  public func draw(in context: StageContext) -> [StageNode] {
    var graphics = GraphicsContext()
    renderer(&graphics, CGSize(width: 320, height: 240))
    return [StageNode(.drawing)]
  }
}
extension Canvas where Symbols == EmptyView {
  public init(
    opaque: Bool = false, rendersAsynchronously: Bool = false,
    renderer: @escaping (inout GraphicsContext, CGSize) -> Void
  ) { self.renderer = renderer }
}

public protocol TimelineSchedule {}
public struct AnimationTimelineSchedule: TimelineSchedule {
  public init(minimumInterval: Double? = nil, paused: Bool = false) {}
}
public struct PeriodicTimelineSchedule: TimelineSchedule {
  public init(from startDate: Date, by interval: TimeInterval) {}
}
extension TimelineSchedule where Self == AnimationTimelineSchedule {
  public static func animation(minimumInterval: Double? = nil, paused: Bool = false) -> AnimationTimelineSchedule {
    AnimationTimelineSchedule(minimumInterval: minimumInterval, paused: paused)
  }
}
extension TimelineSchedule where Self == PeriodicTimelineSchedule {
  public static func periodic(from startDate: Date, by interval: TimeInterval) -> PeriodicTimelineSchedule {
    PeriodicTimelineSchedule(from: startDate, by: interval)
  }
}
public struct TimelineView<Schedule: TimelineSchedule, Content: View>: View, StageDrawn {
  public struct Context { public let date: Date }
  let content: (TimelineViewDefaultContext) -> Content
  public init(_ schedule: Schedule, @ViewBuilder content: @escaping (TimelineViewDefaultContext) -> Content) {
    self.content = content
  }
  public func draw(in context: StageContext) -> [StageNode] {
    context.draw(content(TimelineViewDefaultContext(date: Date())), "timeline")
  }
}
public struct EveryMinuteTimelineSchedule: TimelineSchedule { public init() {} }
public typealias TimelineViewDefaultContext = TimelineView<EveryMinuteTimelineSchedule, Never>.Context

public struct ProposedViewSize: Equatable, Sendable {
  public var width: CGFloat?
  public var height: CGFloat?
  public init(width: CGFloat?, height: CGFloat?) {
    self.width = width
    self.height = height
  }
  public init(_ size: CGSize) { self.init(width: size.width, height: size.height) }
  public static let unspecified = ProposedViewSize(width: nil, height: nil)
  public func replacingUnspecifiedDimensions(by size: CGSize = CGSize(width: 10, height: 10)) -> CGSize {
    CGSize(width: width ?? size.width, height: height ?? size.height)
  }
}
public struct LayoutSubview: Equatable {
  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize { CGSize(width: 40, height: 20) }
  public func place(at position: CGPoint, anchor: UnitPoint = .topLeading, proposal: ProposedViewSize) {}
  public subscript<K: LayoutValueKey>(key: K.Type) -> K.Value { K.defaultValue }
}
public protocol LayoutValueKey {
  associatedtype Value
  static var defaultValue: Value { get }
}
extension View {
  public func layoutValue<K: LayoutValueKey>(key: K.Type, value: K.Value) -> some View { self }
}
public struct LayoutSubviews: Equatable, RandomAccessCollection, Sendable {
  public var startIndex: Int { 0 }
  public var endIndex: Int { 0 }
  public subscript(position: Int) -> LayoutSubview { LayoutSubview() }
}
@preconcurrency
public protocol Layout: Sendable {
  associatedtype Cache = Void
  typealias Subviews = LayoutSubviews
  nonisolated func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache) -> CGSize
  nonisolated func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache)
}
extension Layout {
  @MainActor public func callAsFunction<V: View>(@ViewBuilder _ content: () -> V) -> some View {
    VStack(content: content)
  }
}
