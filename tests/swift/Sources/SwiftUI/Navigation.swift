// developer.apple.com/documentation/swiftui: NavigationStack, NavigationLink, NavigationPath, TabView, tabItem, sheets,
// alerts, confirmation dialogues, toolbars, search, navigation titles.

struct StageDestination {
  let type: Any.Type
  let view: @MainActor (Any) -> any View
}

public struct NavigationPath: Equatable {
  var items: [AnyHashable] = []
  public init() {}
  public var count: Int { items.count }
  public var isEmpty: Bool { items.isEmpty }
  public mutating func append<V: Hashable>(_ value: V) { items.append(AnyHashable(value)) }
  public mutating func removeLast(_ k: Int = 1) { items.removeLast(k) }
}

public struct NavigationStack<Data, Root: View>: View, StageDrawn {
  let root: Root
  let top: @MainActor () -> Any?
  let pop: (@MainActor () -> Void)?
  @State private var pushed: [AnyHashable] = []

  public init(@ViewBuilder root: () -> Root) where Data == NavigationPath {
    self.root = root()
    top = { nil }
    pop = nil
  }
  public init(path: Binding<NavigationPath>, @ViewBuilder root: () -> Root) where Data == NavigationPath {
    self.root = root()
    top = { path.wrappedValue.items.last?.base }
    pop = { path.wrappedValue.removeLast() }
  }
  public init(path: Binding<Data>, @ViewBuilder root: () -> Root)
  where Data: MutableCollection, Data: RandomAccessCollection, Data: RangeReplaceableCollection, Data.Element: Hashable
  {
    self.root = root()
    top = { path.wrappedValue.last }
    pop = { path.wrappedValue.removeLast(1) }
  }

  public func draw(in context: StageContext) -> [StageNode] {
    context.install(self, "stack")
    let destinations = StageDestinations()
    var inside = context
    inside.environment.stageDestinations = destinations
    inside.environment.stagePush = { pushed.append($0) }
    let own = pushed.last?.base
    let nodes = inside.draw(root, "root")
    guard let value = own ?? top() else { return nodes }
    guard let destination = destinations.all.last(where: { $0.type == type(of: value) }) else {
      fatalError("nothing was said about where \(type(of: value)) leads")
    }
    let goBack = { @MainActor in
      if own != nil { pushed.removeLast() } else { pop?() }
    }
    inside.environment.dismiss = DismissAction(act: goBack)
    var back = StageNode(.button)
    back.identifier = "BackButton"
    back.label = "Back"
    back.press = goBack
    return [back] + inside.draw(destination.view(value), "top:\(value)")
  }
}

@MainActor
final class StageDestinations {
  var all: [StageDestination] = []
}

private struct DestinationsKey: EnvironmentKey {
  static var defaultValue: StageDestinations? { nil }
}
private struct PushKey: EnvironmentKey {
  static var defaultValue: (@MainActor (AnyHashable) -> Void)? { nil }
}
private struct ButtonStyleKey: EnvironmentKey {
  static var defaultValue: (@MainActor (AnyView, ButtonRole?) -> AnyView)? { nil }
}
extension EnvironmentValues {
  var stageDestinations: StageDestinations? {
    get { self[DestinationsKey.self] }
    set { self[DestinationsKey.self] = newValue }
  }
  var stagePush: (@MainActor (AnyHashable) -> Void)? {
    get { self[PushKey.self] }
    set { self[PushKey.self] = newValue }
  }
  var buttonStyle: (@MainActor (AnyView, ButtonRole?) -> AnyView)? {
    get { self[ButtonStyleKey.self] }
    set { self[ButtonStyleKey.self] = newValue }
  }
}

public struct NavigationLink<Label: View, Destination: View>: View, StageDrawn {
  let value: AnyHashable?
  let label: Label
  public func draw(in context: StageContext) -> [StageNode] {
    var node = StageNode(.button, "", context.draw(label, "label"))
    node.isEnabled = context.environment.isEnabled && value != nil
    let push = context.environment.stagePush
    node.press = { if let value { push?(value) } }
    return [node]
  }
}
extension NavigationLink where Destination == Never {
  public init<P: Hashable>(value: P?, @ViewBuilder label: () -> Label) {
    self.init(value: value.map { AnyHashable($0) }, label: label())
  }
}

public struct TabView<SelectionValue: Hashable, Content: View>: View, StageDrawn {
  let selection: Binding<SelectionValue>?
  let content: Content
  public init(selection: Binding<SelectionValue>?, @ViewBuilder content: () -> Content) {
    self.selection = selection
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] {
    // Only the chosen tab is drawn: the others are not begun.
    let pages = context.draw(content, "tabs")
    let chosen = pages.first { $0.tag == selection.map { AnyHashable($0.wrappedValue) } } ?? pages.first
    let bar = pages.filter { !$0.tabItem.isEmpty }.map { page in
      var item = StageNode(.tab, "", page.tabItem)
      item.isSelected = page.tag == chosen?.tag
      item.value = page.badge
      item.press = { if let value = page.tag?.base as? SelectionValue { selection?.wrappedValue = value } }
      return item
    }
    return (chosen.map { [$0] } ?? []) + bar
  }
}

extension View {
  public func navigationDestination<D: Hashable, C: View>(
    for data: D.Type, @ViewBuilder destination: @escaping (D) -> C
  ) -> some View {
    StageChanged(content: self) { nodes, context in
      context.environment.stageDestinations?.all.append(
        StageDestination(type: data) { destination($0 as! D) })
      return nodes
    }
  }

  public func tabItem<V: View>(@ViewBuilder _ label: () -> V) -> some View {
    let label = label()
    return StageChanged(content: self) { nodes, context in
      var page = nodes.count == 1 ? nodes[0] : StageNode(.page, "", nodes)
      page.tabItem = context.draw(label, "tabItem")
      return [page]
    }
  }

  public func tag<V: Hashable>(_ tag: V) -> some View {
    StageChanged(content: self) { nodes, _ in
      var node = nodes.count == 1 ? nodes[0] : StageNode(.group, "", nodes)
      node.tag = AnyHashable(tag)
      return [node]
    }
  }

  @_disfavoredOverload
  public func badge<S: StringProtocol>(_ label: S?) -> some View { stageEach { $0.badge = label.map { String($0) } } }
  public func badge(_ count: Int) -> some View { stageEach { $0.badge = count == 0 ? nil : "\(count)" } }

  @_disfavoredOverload
  public func navigationTitle<S: StringProtocol>(_ title: S) -> some View {
    StageChanged(content: self) { nodes, _ in
      var head = StageNode(.text, String(title))
      head.isHeader = true
      return [head] + nodes
    }
  }
  @available(*, unavailable, message: "every word comes from Strings")
  public func navigationTitle(_ titleKey: LocalizedStringKey) -> some View { self }
  public func navigationBarTitleDisplayMode(_ mode: NavigationBarItem.TitleDisplayMode) -> some View { self }
  public func navigationBarBackButtonHidden(_ hides: Bool = true) -> some View { self }
  public func toolbarBackground(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View { self }
  public func toolbar(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View { self }

  public func toolbar<Content: View>(@ViewBuilder content: () -> Content) -> some View {
    stageBeside(content(), "toolbar")
  }
  public func toolbar<Content: ToolbarContent>(@ToolbarContentBuilder content: () -> Content) -> some View {
    stageBeside(StageToolbar(parts: stageViews(of: content())), "toolbar")
  }

  private func stageBeside(_ other: some View, _ step: String) -> some View {
    StageChanged(content: self) { nodes, context in nodes + context.draw(other, step) }
  }

  public func sheet<Content: View>(
    isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
  ) -> some View { stageOver(isPresented, onDismiss, "sheet", content) }

  public func fullScreenCover<Content: View>(
    isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
  ) -> some View { stageOver(isPresented, onDismiss, "cover", content) }

  public func sheet<Item: Identifiable, Content: View>(
    item: Binding<Item?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> Content
  ) -> some View {
    stageOver(
      Binding(read: { item.wrappedValue != nil }, write: { if !$0 { item.wrappedValue = nil } }),
      onDismiss, "sheet"
    ) { if let item = item.wrappedValue { content(item) } }
  }

  func stageOver<Content: View>(
    _ isPresented: Binding<Bool>, _ onDismiss: (() -> Void)?, _ step: String,
    @ViewBuilder _ content: @escaping () -> Content
  ) -> some View {
    StageChanged(content: self) { nodes, context in
      guard isPresented.wrappedValue else { return nodes }
      var inside = context
      inside.environment.isPresented = true
      inside.environment.dismiss = DismissAction {
        isPresented.wrappedValue = false
        onDismiss?()
      }
      var over = StageNode(.page, "", inside.draw(content(), step))
      over.isModal = true
      return nodes + [over]
    }
  }

  @_disfavoredOverload
  public func alert<S: StringProtocol, A: View>(
    _ title: S, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A
  ) -> some View { stageAsking(String(title), isPresented, actions(), EmptyView()) }
  @_disfavoredOverload
  public func alert<S: StringProtocol, A: View, M: View>(
    _ title: S, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A, @ViewBuilder message: () -> M
  ) -> some View { stageAsking(String(title), isPresented, actions(), message()) }
  @_disfavoredOverload
  public func alert<S: StringProtocol, A: View, M: View, T>(
    _ title: S, isPresented: Binding<Bool>, presenting data: T?, @ViewBuilder actions: (T) -> A,
    @ViewBuilder message: (T) -> M
  ) -> some View { stageAsking(String(title), isPresented, data.map { actions($0) }, data.map { message($0) }) }
  @_disfavoredOverload
  public func confirmationDialog<S: StringProtocol, A: View>(
    _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A
  ) -> some View { stageAsking(String(title), isPresented, actions(), EmptyView()) }
  @_disfavoredOverload
  public func confirmationDialog<S: StringProtocol, A: View, M: View>(
    _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A,
    @ViewBuilder message: () -> M
  ) -> some View { stageAsking(String(title), isPresented, actions(), message()) }
  @_disfavoredOverload
  public func confirmationDialog<S: StringProtocol, A: View, M: View, T>(
    _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, presenting data: T?,
    @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M
  ) -> some View { stageAsking(String(title), isPresented, data.map { actions($0) }, data.map { message($0) }) }

  private func stageAsking(
    _ title: String, _ isPresented: Binding<Bool>, _ actions: some View, _ message: some View
  ) -> some View {
    StageChanged(content: self) { nodes, context in
      guard isPresented.wrappedValue else { return nodes }
      var head = StageNode(.text, title)
      head.isHeader = true
      // Whatever is pressed puts the dialogue away.
      let answers = context.draw(actions, "actions").map { node in
        var node = node
        let press = node.press
        node.press = {
          isPresented.wrappedValue = false
          press?()
        }
        return node
      }
      var over = StageNode(.page, "", [head] + context.draw(message, "message") + answers)
      over.isModal = true
      return nodes + [over]
    }
  }

  public func searchable(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: Text? = nil
  ) -> some View {
    StageChanged(content: self) { nodes, _ in
      var field = StageNode(.field)
      field.label = prompt?.content ?? "Search"
      field.value = text.wrappedValue
      field.set = { if let value = $0 as? String { text.wrappedValue = value } }
      return [field] + nodes
    }
  }
  public func presentationDetents(_ detents: Set<PresentationDetent>) -> some View { self }
  public func presentationDragIndicator(_ visibility: Visibility) -> some View { self }
  public func interactiveDismissDisabled(_ isDisabled: Bool = true) -> some View { self }

  public func swipeActions<T: View>(
    edge: HorizontalEdge = .trailing, allowsFullSwipe: Bool = true, @ViewBuilder content: () -> T
  ) -> some View { stageMore(content()) }
  public func contextMenu<M: View>(@ViewBuilder menuItems: () -> M) -> some View { stageMore(menuItems()) }

  /// What a row offers beside its touch: a screen reader has it as actions.
  private func stageMore(_ more: some View) -> some View {
    StageChanged(content: self) { nodes, context in
      var node = nodes.count == 1 ? nodes[0] : StageNode(.group, "", nodes)
      for button in context.draw(more, "more").flatMap(\.all) {
        if let press = button.press { node.actions.append((button.name, press)) }
      }
      return [node]
    }
  }

  public func refreshable(action: @escaping @Sendable () async -> Void) -> some View {
    StageSurrounded(content: self) { $0.refresh = RefreshAction(act: action) }
  }
}

public struct NavigationBarItem: Sendable {
  public enum TitleDisplayMode: Sendable { case automatic, inline, large }
}
@frozen public enum Visibility: CaseIterable, Hashable, Sendable { case automatic, visible, hidden }
public struct ToolbarPlacement: Sendable {
  public static let automatic = ToolbarPlacement()
  public static let tabBar = ToolbarPlacement()
  public static let navigationBar = ToolbarPlacement()
  public static let bottomBar = ToolbarPlacement()
}
public struct SearchFieldPlacement: Sendable {
  public struct NavigationBarDrawerDisplayMode: Sendable {
    public static let automatic = NavigationBarDrawerDisplayMode()
    public static let always = NavigationBarDrawerDisplayMode()
  }
  public static let automatic = SearchFieldPlacement()
  public static let navigationBarDrawer = SearchFieldPlacement()
  public static func navigationBarDrawer(displayMode: NavigationBarDrawerDisplayMode) -> SearchFieldPlacement {
    SearchFieldPlacement()
  }
}
public struct PresentationDetent: Hashable, Sendable {
  public static let medium = PresentationDetent()
  public static let large = PresentationDetent()
  public static func fraction(_ fraction: CGFloat) -> PresentationDetent { PresentationDetent() }
  public static func height(_ height: CGFloat) -> PresentationDetent { PresentationDetent() }
}
