// developer.apple.com/documentation/swiftui: Text, Label, Image, Button, Toggle, Slider, Stepper, Picker, TextField,
// SecureField, TextEditor, DatePicker, Menu, Link, ShareLink, ProgressView, LabeledContent, DisclosureGroup,
// ContentUnavailableView. What takes a `LocalizedStringKey` is unavailable here: every word comes from `Strings`.

public struct LocalizedStringKey: Equatable, ExpressibleByStringInterpolation {
  public init(_ value: String) {}
  public init(stringLiteral value: String) {}
}

public struct Text: Equatable, Sendable {
  let content: String

  nonisolated public init(verbatim content: String) { self.content = content }
  @_disfavoredOverload
  nonisolated public init<S: StringProtocol>(_ content: S) { self.content = String(content) }
  @available(*, unavailable, message: "every word comes from Strings; what is none is verbatim")
  nonisolated public init(
    _ key: LocalizedStringKey, tableName: String? = nil, bundle: Bundle? = nil, comment: StaticString? = nil
  ) { content = "" }
  nonisolated public init(
    timerInterval: ClosedRange<Date>, pauseTime: Date? = nil, countsDown: Bool = true, showsHours: Bool = true
  ) {
    content = "0:00"
  }
  public struct DateStyle: Sendable {
    public static let time = DateStyle()
    public static let date = DateStyle()
    public static let relative = DateStyle()
    public static let offset = DateStyle()
    public static let timer = DateStyle()
  }
  nonisolated public init(_ date: Date, style: DateStyle) { content = "0:00" }
  nonisolated public init(_ image: Image) { content = "" }

  nonisolated public static func == (one: Text, other: Text) -> Bool { one.content == other.content }

  nonisolated public func font(_ font: Font?) -> Text { self }
  nonisolated public func fontWeight(_ weight: Font.Weight?) -> Text { self }
  nonisolated public func bold() -> Text { self }
  nonisolated public func bold(_ isActive: Bool) -> Text { self }
  nonisolated public func italic() -> Text { self }
  nonisolated public func monospacedDigit() -> Text { self }
  nonisolated public func foregroundStyle<S: ShapeStyle>(_ style: S) -> Text { self }
  nonisolated public static func + (one: Text, other: Text) -> Text { Text(verbatim: one.content + other.content) }
}

extension Text: View, StageDrawn {
  public typealias Body = Never
  public func draw(in context: StageContext) -> [StageNode] { [StageNode(.text, content)] }
}

public struct Image: Equatable, Sendable {
  public enum Scale: Sendable { case small, medium, large }
  public enum TemplateRenderingMode: Sendable { case template, original }
  let symbol: String?
  let label: String?

  nonisolated public init(systemName: String) {
    symbol = systemName
    label = nil
  }
  nonisolated public init(systemName: String, variableValue: Double?) { self.init(systemName: systemName) }
  nonisolated public init(_ name: String, bundle: Bundle? = nil, label: Text) {
    symbol = nil
    self.label = label.content
  }
  nonisolated public init(decorative name: String, bundle: Bundle? = nil) {
    symbol = nil
    label = ""
  }

  nonisolated public static func == (one: Image, other: Image) -> Bool { one.symbol == other.symbol }
  nonisolated public func resizable() -> Image { self }
  nonisolated public func renderingMode(_ mode: TemplateRenderingMode?) -> Image { self }
}

extension Image: View, StageDrawn {
  public typealias Body = Never
  public func draw(in context: StageContext) -> [StageNode] {
    var node = StageNode(.image)
    node.symbol = symbol
    node.label = label
    return [node]
  }
}

public struct Label<Title: View, Icon: View>: View, StageDrawn {
  let title: Title
  let icon: Icon
  public init(@ViewBuilder title: () -> Title, @ViewBuilder icon: () -> Icon) {
    self.title = title()
    self.icon = icon()
  }
  public func draw(in context: StageContext) -> [StageNode] {
    // The sign of a label is not read out.
    let icon = context.draw(icon, "icon").map { node in
      var node = node
      node.isHidden = true
      return node
    }
    return [StageNode(.group, "", icon + context.draw(title, "title"))]
  }
}
extension Label where Title == Text, Icon == Image {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, systemImage name: String) {
    self.init(title: { Text(title) }, icon: { Image(systemName: name) })
  }
  @available(*, unavailable, message: "every word comes from Strings")
  public init(_ titleKey: LocalizedStringKey, systemImage name: String) { fatalError() }
}

public struct ButtonRole: Equatable, Sendable {
  let name: String
  public static let destructive = ButtonRole(name: "destructive")
  public static let cancel = ButtonRole(name: "cancel")
}

public struct Button<Label: View>: View, StageDrawn {
  let role: ButtonRole?
  let action: @MainActor () -> Void
  let label: Label

  public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
    self.init(role: nil, action: action, label: label)
  }
  public init(role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
    self.role = role
    self.action = action
    self.label = label()
  }

  public func draw(in context: StageContext) -> [StageNode] {
    let styled = context.environment.buttonStyle?(AnyView(label), role)
    var node = StageNode(.button, "", styled.map { context.draw($0, "styled") } ?? context.draw(label, "label"))
    node.isEnabled = context.environment.isEnabled
    node.press = action
    return [node]
  }
}
extension Button where Label == Text {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, action: @escaping @MainActor () -> Void) {
    self.init(role: nil, action: action) { Text(title) }
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, role: ButtonRole?, action: @escaping @MainActor () -> Void) {
    self.init(role: role, action: action) { Text(title) }
  }
  @available(*, unavailable, message: "every word comes from Strings")
  public init(_ titleKey: LocalizedStringKey, action: @escaping @MainActor () -> Void) { fatalError() }
}
extension Button where Label == SwiftUI.Label<Text, Image> {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, systemImage: String, action: @escaping @MainActor () -> Void) {
    self.init(role: nil, action: action) { SwiftUI.Label(title, systemImage: systemImage) }
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, systemImage: String, role: ButtonRole?, action: @escaping @MainActor () -> Void
  ) {
    self.init(role: role, action: action) { SwiftUI.Label(title, systemImage: systemImage) }
  }
}

public struct Toggle<Label: View>: View, StageDrawn {
  let isOn: Binding<Bool>
  let label: Label
  public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Label) {
    self.isOn = isOn
    self.label = label()
  }
  public func draw(in context: StageContext) -> [StageNode] {
    var node = StageNode(.toggle, "", context.draw(label, "label"))
    node.isEnabled = context.environment.isEnabled
    node.isSelected = isOn.wrappedValue
    node.value = isOn.wrappedValue ? "1" : "0"
    node.press = { isOn.wrappedValue.toggle() }
    return [node]
  }
}
extension Toggle where Label == Text {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, isOn: Binding<Bool>) { self.init(isOn: isOn) { Text(title) } }
}

public struct Slider<Label: View, ValueLabel: View>: View, StageDrawn {
  let label: Label
  let read: () -> Double
  let write: (Double) -> Void
  let range: ClosedRange<Double>
  let step: Double

  // Numbers are sendable; Apple does not ask for it.
  init<V: BinaryFloatingPoint & Sendable>(_ value: Binding<V>, _ bounds: ClosedRange<V>, _ step: V?, _ label: Label) {
    self.label = label
    read = { Double(value.wrappedValue) }
    write = { value.wrappedValue = V($0) }
    range = Double(bounds.lowerBound)...Double(bounds.upperBound)
    self.step = step.map { Double($0) } ?? (range.upperBound - range.lowerBound) / 10
  }

  public func draw(in context: StageContext) -> [StageNode] {
    var node = StageNode(.slider, "", context.draw(label, "label"))
    node.isEnabled = context.environment.isEnabled
    node.value = "\(read())"
    node.increment = { write(min(read() + step, range.upperBound)) }
    node.decrement = { write(max(read() - step, range.lowerBound)) }
    node.set = { if let value = $0 as? Double { write(value) } }
    return [node]
  }
}
extension Slider where ValueLabel == EmptyView {
  public init<V: BinaryFloatingPoint & Sendable>(
    value: Binding<V>, in bounds: ClosedRange<V> = 0...1, @ViewBuilder label: () -> Label,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) where V.Stride: BinaryFloatingPoint { self.init(value, bounds, nil, label()) }
  public init<V: BinaryFloatingPoint & Sendable>(
    value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, @ViewBuilder label: () -> Label,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) where V.Stride: BinaryFloatingPoint { self.init(value, bounds, V(step), label()) }
}

public struct Stepper<Label: View>: View, StageDrawn {
  let label: Label
  let increment: (() -> Void)?
  let decrement: (() -> Void)?

  public init(
    @ViewBuilder label: () -> Label, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.label = label()
    increment = onIncrement
    decrement = onDecrement
  }
  public init<V: Strideable & Sendable>(
    value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, @ViewBuilder label: () -> Label,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.label = label()
    increment = { value.wrappedValue = min(value.wrappedValue.advanced(by: step), bounds.upperBound) }
    decrement = { value.wrappedValue = max(value.wrappedValue.advanced(by: -step), bounds.lowerBound) }
  }
  public func draw(in context: StageContext) -> [StageNode] {
    var node = StageNode(.stepper, "", context.draw(label, "label"))
    node.isEnabled = context.environment.isEnabled
    if let increment { node.increment = { increment() } }
    if let decrement { node.decrement = { decrement() } }
    return [node]
  }
}
extension Stepper where Label == Text {
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) { self.init(label: { Text(title) }, onIncrement: onIncrement, onDecrement: onDecrement) }
  @_disfavoredOverload
  public init<S: StringProtocol, V: Strideable & Sendable>(
    _ title: S, value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) { self.init(value: value, in: bounds, step: step, label: { Text(title) }) }
}

public struct Picker<Label: View, SelectionValue: Hashable, Content: View>: View, StageDrawn {
  let selection: Binding<SelectionValue>
  let label: Label
  let content: Content

  public init(
    selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label
  ) {
    self.selection = selection
    self.label = label()
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] {
    let options = context.draw(content, "options").map { option in
      var node = StageNode(.button, "", [option])
      node.isEnabled = context.environment.isEnabled
      node.isSelected = option.tag == AnyHashable(selection.wrappedValue)
      node.press = { if let value = option.tag?.base as? SelectionValue { selection.wrappedValue = value } }
      return node
    }
    var node = StageNode(.picker, "", context.draw(label, "label") + options)
    node.isEnabled = context.environment.isEnabled
    node.value = options.first(where: \.isSelected)?.name
    node.set = { if let value = $0 as? SelectionValue { selection.wrappedValue = value } }
    return [node]
  }
}
extension Picker where Label == Text {
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content
  ) { self.init(selection: selection, content: content) { Text(title) } }
}

public struct TextField<Label: View>: View, StageDrawn {
  let label: Label
  let text: Binding<String>
  public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) {
    self.label = label()
    self.text = text
  }
  public init(text: Binding<String>, prompt: Text? = nil, axis: Axis, @ViewBuilder label: () -> Label) {
    self.init(text: text, prompt: prompt, label: label)
  }
  public func draw(in context: StageContext) -> [StageNode] {
    [stageField(context.draw(label, "label"), text, context)]
  }
}
extension TextField where Label == Text {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, text: Binding<String>) { self.init(text: text) { Text(title) } }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text?) {
    self.init(text: text, prompt: prompt) { Text(title) }
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, text: Binding<String>, axis: Axis) {
    self.init(text: text) { Text(title) }
  }
}

public struct SecureField<Label: View>: View, StageDrawn {
  let label: Label
  let text: Binding<String>
  public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) {
    self.label = label()
    self.text = text
  }
  public func draw(in context: StageContext) -> [StageNode] {
    var node = stageField(context.draw(label, "label"), text, context)
    node.value = String(repeating: "•", count: text.wrappedValue.count)
    return [node]
  }
}
extension SecureField where Label == Text {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, text: Binding<String>) { self.init(text: text) { Text(title) } }
}

public struct TextEditor: View, StageDrawn {
  let text: Binding<String>
  public init(text: Binding<String>) { self.text = text }
  public func draw(in context: StageContext) -> [StageNode] { [stageField([], text, context)] }
}

@MainActor
private func stageField(_ label: [StageNode], _ text: Binding<String>, _ context: StageContext) -> StageNode {
  var node = StageNode(.field, "", label)
  node.isEnabled = context.environment.isEnabled
  node.value = text.wrappedValue
  node.set = { if let value = $0 as? String { text.wrappedValue = value } }
  return node
}

public struct DatePickerComponents: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let hourAndMinute = DatePickerComponents(rawValue: 1)
  public static let date = DatePickerComponents(rawValue: 2)
}

public struct DatePicker<Label: View>: View, StageDrawn {
  public typealias Components = DatePickerComponents
  let label: Label
  let selection: Binding<Date>
  public init(
    selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date], @ViewBuilder label: () -> Label
  ) {
    self.label = label()
    self.selection = selection
  }
  public init(
    selection: Binding<Date>, in range: ClosedRange<Date>, displayedComponents: Components = [.hourAndMinute, .date],
    @ViewBuilder label: () -> Label
  ) { self.init(selection: selection, displayedComponents: displayedComponents, label: label) }
  public init(
    selection: Binding<Date>, in range: PartialRangeThrough<Date>,
    displayedComponents: Components = [.hourAndMinute, .date], @ViewBuilder label: () -> Label
  ) { self.init(selection: selection, displayedComponents: displayedComponents, label: label) }
  public init(
    selection: Binding<Date>, in range: PartialRangeFrom<Date>,
    displayedComponents: Components = [.hourAndMinute, .date], @ViewBuilder label: () -> Label
  ) { self.init(selection: selection, displayedComponents: displayedComponents, label: label) }
  public func draw(in context: StageContext) -> [StageNode] {
    var node = StageNode(.field, "", context.draw(label, "label"))
    node.isEnabled = context.environment.isEnabled
    node.value = "\(selection.wrappedValue)"
    node.set = { if let value = $0 as? Date { selection.wrappedValue = value } }
    return [node]
  }
}
extension DatePicker where Label == Text {
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date]
  ) { self.init(selection: selection, displayedComponents: displayedComponents) { Text(title) } }
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<Date>, in range: ClosedRange<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]
  ) { self.init(selection: selection, displayedComponents: displayedComponents) { Text(title) } }
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<Date>, in range: PartialRangeThrough<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]
  ) { self.init(selection: selection, displayedComponents: displayedComponents) { Text(title) } }
  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, selection: Binding<Date>, in range: PartialRangeFrom<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]
  ) { self.init(selection: selection, displayedComponents: displayedComponents) { Text(title) } }
}

public struct Menu<Label: View, Content: View>: View, StageDrawn {
  let label: Label
  let content: Content
  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
    self.label = label()
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] {
    var node = StageNode(.menu, "", context.draw(content, "content"))
    node.label = context.draw(label, "label").map(\.name).joined(separator: ", ")
    node.isEnabled = context.environment.isEnabled
    return [node]
  }
}
extension Menu where Label == Text {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
    self.init(content: content) { Text(title) }
  }
}
extension Menu where Label == SwiftUI.Label<Text, Image> {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, systemImage: String, @ViewBuilder content: () -> Content) {
    self.init(content: content) { SwiftUI.Label(title, systemImage: systemImage) }
  }
}

public struct Link<Label: View>: View, StageDrawn {
  let destination: URL
  let label: Label
  public init(destination: URL, @ViewBuilder label: () -> Label) {
    self.destination = destination
    self.label = label()
  }
  public func draw(in context: StageContext) -> [StageNode] {
    var node = StageNode(.link, "", context.draw(label, "label"))
    let open = context.environment.openURL
    node.press = { open(destination) }
    return [node]
  }
}
extension Link where Label == Text {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, destination: URL) { self.init(destination: destination) { Text(title) } }
}

public struct ProgressView<Label: View, CurrentValueLabel: View>: View, StageDrawn {
  let label: Label?
  let share: Double?
  public func draw(in context: StageContext) -> [StageNode] {
    var node = StageNode(.progress, "", label.map { context.draw($0, "label") } ?? [])
    node.value = share.map { "\($0)" }
    return [node]
  }
}
extension ProgressView where CurrentValueLabel == EmptyView {
  public init() where Label == EmptyView {
    label = nil
    share = nil
  }
  public init(@ViewBuilder label: () -> Label) {
    self.label = label()
    share = nil
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S) where Label == Text {
    label = Text(title)
    share = nil
  }
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0) where Label == EmptyView {
    label = nil
    share = value.map { Double($0 / total) }
  }
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0, @ViewBuilder label: () -> Label) {
    self.label = label()
    share = value.map { Double($0 / total) }
  }
}

public struct LabeledContent<Label: View, Content: View>: View, StageDrawn {
  let label: Label
  let content: Content
  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
    self.label = label()
    self.content = content()
  }
  public func draw(in context: StageContext) -> [StageNode] {
    [StageNode(.group, "", context.draw(label, "label") + context.draw(content, "content"))]
  }
}
extension LabeledContent where Label == Text {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
    self.init(content: content) { Text(title) }
  }
}
extension LabeledContent where Label == Text, Content == Text {
  @_disfavoredOverload
  public init<S1: StringProtocol, S2: StringProtocol>(_ title: S1, value: S2) {
    self.init(content: { Text(value) }, label: { Text(title) })
  }
}

public struct DisclosureGroup<Label: View, Content: View>: View, StageDrawn {
  let label: Label
  let content: Content
  let isExpanded: Binding<Bool>?
  @State private var own = false

  public init(@ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label) {
    self.label = label()
    self.content = content()
    isExpanded = nil
  }
  public init(
    isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label
  ) {
    self.label = label()
    self.content = content()
    self.isExpanded = isExpanded
  }
  public func draw(in context: StageContext) -> [StageNode] {
    context.install(self, "disclosure")
    let open = isExpanded ?? $own
    var head = StageNode(.button, "", context.draw(label, "label"))
    head.isEnabled = context.environment.isEnabled
    head.isSelected = open.wrappedValue
    head.press = { open.wrappedValue.toggle() }
    return [head] + (open.wrappedValue ? context.draw(content, "content") : [])
  }
}
extension DisclosureGroup where Label == Text {
  @_disfavoredOverload
  public init<S: StringProtocol>(_ label: S, @ViewBuilder content: @escaping () -> Content) {
    self.init(content: content) { Text(label) }
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ label: S, isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content) {
    self.init(isExpanded: isExpanded, content: content) { Text(label) }
  }
}

public struct ContentUnavailableView<Label: View, Description: View, Actions: View>: View, StageDrawn {
  let label: Label
  let description: Description
  let actions: Actions
  public init(
    @ViewBuilder label: () -> Label, @ViewBuilder description: () -> Description = { EmptyView() },
    @ViewBuilder actions: () -> Actions = { EmptyView() }
  ) {
    self.label = label()
    self.description = description()
    self.actions = actions()
  }
  public func draw(in context: StageContext) -> [StageNode] {
    context.draw(label, "label") + context.draw(description, "description") + context.draw(actions, "actions")
  }
}
