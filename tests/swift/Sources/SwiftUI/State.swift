// developer.apple.com/documentation/swiftui: State, Binding, Bindable, Environment, FocusState, Namespace, ScaledMetric.

public protocol DynamicProperty {
  mutating func update()
}

extension DynamicProperty {
  public mutating func update() {}
}

/// Where a value is; what it was taken from stands in for it once it was drawn.
final class StageBox<Value> {
  var value: Value
  var kept: StageBox<Value>?

  init(_ value: Value) { self.value = value }

  var current: Value {
    get { kept?.value ?? value }
    set { if let kept { kept.value = newValue } else { value = newValue } }
  }
}

extension StageBox {
  @MainActor
  func keep(_ context: StageContext, at path: String) {
    if let old = context.memory.boxes[path] as? StageBox<Value> {
      if old !== self { kept = old }
    } else {
      context.memory.boxes[path] = self
    }
    context.memory.seen.insert(path)
  }
}

@propertyWrapper
public struct State<Value>: DynamicProperty, StageProperty {
  private let box: StageBox<Value>

  nonisolated public init(wrappedValue value: Value) { box = StageBox(value) }
  nonisolated public init(initialValue value: Value) { box = StageBox(value) }

  public var wrappedValue: Value {
    get { box.current }
    nonmutating set { box.current = newValue }
  }

  @MainActor public var projectedValue: Binding<Value> {
    let box = box
    return Binding(read: { box.current }, write: { box.current = $0 })
  }

  func install(_ context: StageContext, at path: String) { box.keep(context, at: path) }
}

extension State where Value: ExpressibleByNilLiteral {
  nonisolated public init() { self.init(wrappedValue: nil) }
}

@propertyWrapper @dynamicMemberLookup
public struct Binding<Value> {
  private let read: @MainActor () -> Value
  private let write: @MainActor (Value) -> Void

  init(read: @escaping @MainActor () -> Value, write: @escaping @MainActor (Value) -> Void) {
    self.read = read
    self.write = write
  }

  /// Apple's closures are `@isolated(any) @Sendable`; those of a view's body run where it does.
  public init(get: @escaping @MainActor @Sendable () -> Value, set: @escaping @MainActor @Sendable (Value) -> Void) {
    self.init(read: get, write: set)
  }

  @MainActor public static func constant(_ value: Value) -> Binding<Value> { Binding(read: { value }, write: { _ in }) }

  @MainActor public init?(_ base: Binding<Value?>) {
    guard base.wrappedValue != nil else { return nil }
    self.init(read: { base.wrappedValue! }, write: { base.wrappedValue = $0 })
  }

  @MainActor public init<V: Hashable>(_ base: Binding<V>) where Value == AnyHashable {
    self.init(
      read: { AnyHashable(base.wrappedValue) }, write: { if let value = $0.base as? V { base.wrappedValue = value } })
  }

  @MainActor public var wrappedValue: Value {
    get { read() }
    nonmutating set { write(newValue) }
  }

  public var projectedValue: Binding<Value> { self }

  @MainActor
  public subscript<Subject>(
    dynamicMember keyPath: WritableKeyPath<Value, Subject>
  ) -> Binding<Subject> {
    Binding<Subject>(read: { wrappedValue[keyPath: keyPath] }, write: { wrappedValue[keyPath: keyPath] = $0 })
  }

  public func animation(_ animation: Animation? = .default) -> Binding<Value> { self }
}

extension Binding: @unchecked Sendable where Value: Sendable {}

@propertyWrapper @dynamicMemberLookup
public struct Bindable<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) where Value: AnyObject & Observable { self.wrappedValue = wrappedValue }
  public init(_ wrappedValue: Value) where Value: AnyObject & Observable { self.wrappedValue = wrappedValue }
  public var projectedValue: Bindable<Value> { self }
}

extension Bindable where Value: AnyObject {
  @MainActor
  public subscript<Subject>(
    dynamicMember keyPath: ReferenceWritableKeyPath<Value, Subject>
  ) -> Binding<Subject> {
    let object = wrappedValue
    return Binding(read: { object[keyPath: keyPath] }, write: { object[keyPath: keyPath] = $0 })
  }
}

@propertyWrapper
public struct Environment<Value>: DynamicProperty, StageProperty {
  private let read: (EnvironmentValues) -> Value
  private let box = StageBox<EnvironmentValues?>(nil)

  nonisolated public init(_ keyPath: KeyPath<EnvironmentValues, Value>) { read = { $0[keyPath: keyPath] } }

  nonisolated public init(_ type: Value.Type) where Value: AnyObject & Observable {
    read = {
      guard let object = $0.objects[ObjectIdentifier(type)] as? Value else { fatalError("no \(type) around this view") }
      return object
    }
  }

  nonisolated public init<T: AnyObject & Observable>(_ type: T.Type) where Value == T? {
    read = { $0.objects[ObjectIdentifier(type)] as? T }
  }

  public var wrappedValue: Value { read(box.value ?? EnvironmentValues()) }

  func install(_ context: StageContext, at path: String) { box.value = context.environment }
}

@propertyWrapper
public struct FocusState<Value: Hashable>: DynamicProperty, StageProperty {
  private let box: StageBox<Value>

  nonisolated public init() where Value == Bool { box = StageBox(false) }
  nonisolated public init<T: Hashable>() where Value == T? { box = StageBox(nil) }

  public var wrappedValue: Value {
    get { box.current }
    nonmutating set { box.current = newValue }
  }

  public var projectedValue: Binding { Binding() }

  public struct Binding {}

  func install(_ context: StageContext, at path: String) { box.keep(context, at: path) }
}

@propertyWrapper
public struct AccessibilityFocusState<Value: Hashable>: DynamicProperty, StageProperty {
  private let box: StageBox<Value>

  nonisolated public init() where Value == Bool { box = StageBox(false) }
  nonisolated public init<T: Hashable>() where Value == T? { box = StageBox(nil) }

  public var wrappedValue: Value {
    get { box.current }
    nonmutating set { box.current = newValue }
  }

  public var projectedValue: Binding { Binding() }

  public struct Binding {}

  func install(_ context: StageContext, at path: String) { box.keep(context, at: path) }
}

@propertyWrapper
public struct Namespace: DynamicProperty {
  public struct ID: Hashable, Sendable {}
  nonisolated public init() {}
  public var wrappedValue: ID { ID() }
}

@propertyWrapper
public struct ScaledMetric<Value: BinaryFloatingPoint>: DynamicProperty {
  private let value: Value
  nonisolated public init(wrappedValue: Value) { value = wrappedValue }
  nonisolated public init(wrappedValue: Value, relativeTo textStyle: Font.TextStyle) { value = wrappedValue }
  public var wrappedValue: Value { value }
}
