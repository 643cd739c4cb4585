// What tests see of a view: no part of Apple's SwiftUI.

/// What SwiftUI draws by itself.
@MainActor @preconcurrency
public protocol StageDrawn: View where Body == Never {
  func draw(in context: StageContext) -> [StageNode]
}

extension StageDrawn {
  public var body: Never { fatalError("\(Self.self) has no body") }
}

/// What a node can be.
public enum StageKind: String, Sendable {
  case text, image, button, toggle, slider, stepper, picker, field, group, link, menu, progress, tab, page, drawing
}

/// Something that can be seen, heard or touched.
@MainActor
public struct StageNode {
  public var kind: StageKind
  public var text = ""
  public var label: String?
  public var value: String?
  public var hint: String?
  public var identifier: String?
  public var symbol: String?
  public var isHidden = false
  public var isEnabled = true
  public var isHeader = false
  public var isSelected = false
  public var isModal = false
  /// The least height it is given, in points.
  public var minHeight = 0.0
  public var children: [StageNode] = []
  /// What a touch does.
  public var press: (@MainActor () -> Void)?
  /// What a finger does that comes down and stays, and then leaves.
  public var hold: (@MainActor (_ isDown: Bool) -> Void)?
  /// Further actions of assistive technologies, by their names.
  public var actions: [(name: String, act: @MainActor () -> Void)] = []
  public var increment: (@MainActor () -> Void)?
  public var decrement: (@MainActor () -> Void)?
  /// What a field, a slider or a picker is set to.
  public var set: (@MainActor (Any) -> Void)?
  var tag: AnyHashable?
  var tabItem: [StageNode] = []
  var badge: String?

  public init(_ kind: StageKind, _ text: String = "", _ children: [StageNode] = []) {
    self.kind = kind
    self.text = text
    self.children = children
  }

  func tagged(_ id: some Hashable) -> StageNode {
    var node = self
    node.tag = node.tag ?? AnyHashable(id)
    return node
  }

  /// How a screen reader calls it: what it was labelled, or all that is written on it.
  public var name: String {
    if isHidden { return "" }
    if let label { return label }
    return ([text] + children.map(\.name)).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Everything in it, itself first; without what is hidden from screen readers.
  public var all: [StageNode] { isHidden ? [] : [self] + children.flatMap(\.all) }

  /// Everything that is seen, also what screen readers pass over.
  public var seen: [StageNode] { [self] + children.flatMap(\.seen) }
}

/// Where a view is drawn: what is around it, and what is remembered of it.
@MainActor
public struct StageContext {
  public var environment: EnvironmentValues
  let memory: StageMemory
  var path = ""

  public func draw(_ view: any View, _ step: String) -> [StageNode] {
    var inside = self
    inside.path += "/\(step)"
    return inside.draw(view)
  }

  private func draw<V: View>(_ view: V) -> [StageNode] {
    if let drawn = view as? any StageDrawn { return drawn.draw(in: self) }
    install(view, "\(V.self)")
    return draw(view.body, "\(V.self)")
  }

  /// Gives what a view remembers, and what it reads from around it, to its properties.
  func install(_ holder: Any, _ name: String) {
    for child in Mirror(reflecting: holder).children {
      (child.value as? any StageProperty)?.install(self, at: "\(path)/\(name).\(child.label ?? "")")
    }
  }
}

/// What is remembered from one drawing to the next.
@MainActor
final class StageMemory {
  var boxes: [String: AnyObject] = [:]
  var values: [String: Any] = [:]
  var seen: Set<String> = []
  var begun: [String: Task<Void, Never>] = [:]
  /// What is to happen after the drawing.
  var after: [@MainActor () -> Void] = []
}

/// A property that is given something when its view is drawn.
protocol StageProperty {
  @MainActor func install(_ context: StageContext, at path: String)
}

/// A view whose nodes are changed after they are drawn.
struct StageChanged<Content: View>: View, StageDrawn {
  let content: Content
  let change: @MainActor ([StageNode], StageContext) -> [StageNode]

  func draw(in context: StageContext) -> [StageNode] { change(context.draw(content, "."), context) }
}

/// A view with something else around it.
struct StageSurrounded<Content: View>: View, StageDrawn {
  let content: Content
  let change: @MainActor (inout EnvironmentValues) -> Void

  func draw(in context: StageContext) -> [StageNode] {
    var inside = context
    change(&inside.environment)
    return inside.draw(content, ".")
  }
}

extension View {
  func stageEach(_ change: @escaping @MainActor (inout StageNode) -> Void) -> some View {
    StageChanged(content: self) { nodes, _ in
      nodes.map {
        var node = $0
        change(&node)
        return node
      }
    }
  }

  /// What the whole of a view is, where it draws several things: one that has them in it.
  func stageWhole(_ change: @escaping @MainActor (inout StageNode) -> Void) -> some View {
    StageChanged(content: self) { nodes, _ in
      var whole = nodes.count == 1 ? nodes[0] : StageNode(.group, "", nodes)
      change(&whole)
      return [whole]
    }
  }
}

/// A screen on which a view is drawn, read and touched, as a phone would show it.
@MainActor
public final class StageScreen {
  private let view: any View
  private let memory = StageMemory()
  public var environment: EnvironmentValues

  public init(_ view: any View, environment: EnvironmentValues = EnvironmentValues()) {
    self.view = view
    self.environment = environment
  }

  /// Draws anew, begins the tasks of what has appeared and ends those of what has gone.
  @discardableResult
  public func draw() -> [StageNode] {
    for _ in 0..<8 {
      let before = memory.seen
      memory.seen = []
      memory.after = []
      let nodes = StageContext(environment: environment, memory: memory).draw(view, "")
      for (path, task) in memory.begun where !memory.seen.contains(path) {
        task.cancel()
        memory.begun[path] = nil
      }
      let after = memory.after
      memory.after = []
      for work in after { work() }
      if after.isEmpty && before == memory.seen { return presented(nodes) }
    }
    return presented(StageContext(environment: environment, memory: memory).draw(view, ""))
  }

  /// What a dialogue or a sheet lies over cannot be reached.
  private func presented(_ nodes: [StageNode]) -> [StageNode] {
    let modal = nodes.flatMap(\.seen).last { $0.isModal }
    return modal.map { [$0] } ?? nodes
  }

  /// Everything that a screen reader reaches.
  public var all: [StageNode] { draw().flatMap(\.all) }

  /// What is written and said, in its order.
  public var texts: [String] {
    all.flatMap { [$0.label, $0.text.isEmpty ? nil : $0.text, $0.value].compactMap(\.self) }
  }

  /// Ends everything that was begun.
  public func leave() {
    memory.begun.values.forEach { $0.cancel() }
    memory.begun = [:]
  }
}

extension ForEach {
  /// For frameworks whose contents are no views.
  public init(stage data: Data, id: @escaping (Data.Element) -> ID, content: @escaping (Data.Element) -> Content) {
    self.init(data: data, content: content, id: id)
  }
}
