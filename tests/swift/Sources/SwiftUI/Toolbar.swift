// developer.apple.com/documentation/swiftui: ToolbarContent, ToolbarContentBuilder, ToolbarItem, ToolbarItemGroup,
// ToolbarItemPlacement.

public struct ToolbarItemPlacement: Sendable {
  public static let automatic = ToolbarItemPlacement()
  public static let principal = ToolbarItemPlacement()
  public static let primaryAction = ToolbarItemPlacement()
  public static let confirmationAction = ToolbarItemPlacement()
  public static let cancellationAction = ToolbarItemPlacement()
  public static let destructiveAction = ToolbarItemPlacement()
  public static let topBarLeading = ToolbarItemPlacement()
  public static let topBarTrailing = ToolbarItemPlacement()
  public static let bottomBar = ToolbarItemPlacement()
  public static let keyboard = ToolbarItemPlacement()
}

@MainActor @preconcurrency
public protocol ToolbarContent {
  associatedtype Body: ToolbarContent
  @ToolbarContentBuilder var body: Body { get }
}
extension Never: ToolbarContent {}

/// What a toolbar has by itself: views beside one another.
@MainActor @preconcurrency
public protocol StageToolbarPart: ToolbarContent where Body == Never {
  var stageViews: [any View] { get }
}
extension StageToolbarPart {
  public var body: Never { fatalError("\(Self.self) has no body") }
}
@MainActor
func stageViews(of content: some ToolbarContent) -> [any View] {
  if let part = content as? any StageToolbarPart { return part.stageViews }
  return stageViews(of: content.body)
}

@resultBuilder
public struct ToolbarContentBuilder {
  public static func buildExpression<Content: ToolbarContent>(_ content: Content) -> Content { content }
  @MainActor public static func buildBlock<each Content: ToolbarContent>(
    _ content: repeat each Content
  ) -> some ToolbarContent {
    var views: [any View] = []
    repeat views += SwiftUI.stageViews(of: each content)
    return StageToolbarGroup(stageViews: views)
  }
  @MainActor public static func buildIf<Content: ToolbarContent>(_ content: Content?) -> Content? { content }
  @MainActor public static func buildEither<First: ToolbarContent, Second: ToolbarContent>(
    first: First
  ) -> _ConditionalContent<First, Second> { _ConditionalContent(.first(first)) }
  @MainActor public static func buildEither<First: ToolbarContent, Second: ToolbarContent>(
    second: Second
  ) -> _ConditionalContent<First, Second> { _ConditionalContent(.second(second)) }
}

extension Optional: ToolbarContent, StageToolbarPart where Wrapped: ToolbarContent {
  public var stageViews: [any View] { map { SwiftUI.stageViews(of: $0) } ?? [] }
}
extension _ConditionalContent: ToolbarContent, StageToolbarPart where T: ToolbarContent, F: ToolbarContent {
  public var stageViews: [any View] {
    switch storage {
    case .first(let content): SwiftUI.stageViews(of: content)
    case .second(let content): SwiftUI.stageViews(of: content)
    }
  }
}

struct StageToolbarGroup: StageToolbarPart {
  let stageViews: [any View]
}

/// The parts of a toolbar, as they are drawn.
struct StageToolbar: View, StageDrawn {
  let parts: [any View]
  func draw(in context: StageContext) -> [StageNode] {
    parts.enumerated().flatMap { context.draw($1, "\($0)") }
  }
}

public struct ToolbarItem<ID, Content: View>: StageToolbarPart {
  let content: Content
  public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) where ID == () {
    self.content = content()
  }
  public var stageViews: [any View] { [content] }
}
public struct ToolbarItemGroup<Content: View>: StageToolbarPart {
  let content: Content
  public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public var stageViews: [any View] { [content] }
}
