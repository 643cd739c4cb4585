import Observation

/// Sensors: found, paired, put in order.
@MainActor
@Observable
public final class SensorsModel: Model {
  /// What went wrong with the last thing that was asked.
  public var notice: Notice?
  /// What became of sensors last, as a sentence of the engine's.
  public private(set) var news: String?

  private let seen = Resource<SensorsView>()
  private let known = Resource<[KnownSensor]>()
  @ObservationIgnored private let bridge: any SensorsBridge
  @ObservationIgnored private(set) var radio: (any SensorsHandle)?
  @ObservationIgnored private var listening: Task<Void, Never>?
  @ObservationIgnored private var opening: Task<Void, Never>?

  public init(bridge: any SensorsBridge) { self.bridge = bridge }

  /// How everything stands, once the radio is open.
  public var view: Loadable<SensorsView> { seen.state }

  /// The paired sensors, with or without the radio.
  public var paired: Loadable<[KnownSensor]> { known.state }

  /// The radio, to feed a run or a reading with; `nil` until it is open.
  public var handle: (any SensorsHandle)? { radio }

  /// Fetches the paired sensors.
  public func load() async { await known.fetch { try await bridge.pairedSensors() } }

  /// Opens the radio, once. The system may ask for the permission to use Bluetooth now.
  public func open(_ options: SensorOptions = SensorOptions()) async {
    guard radio == nil else { return }
    // Two places of a screen may want it at once: there is one radio, and both wait for it.
    let opening = opening ?? Task { await reallyOpen(options) }
    self.opening = opening
    await opening.value
  }

  private func reallyOpen(_ options: SensorOptions) async {
    await seen.fetch {
      let opened = try await bridge.openSensors(options: options)
      // It was closed before it was open.
      try Task.checkCancellation()
      radio = opened
      listen(to: opened)
      return opened.view()
    }
    if !Task.isCancelled { opening = nil }
  }

  /// Lets every sensor go.
  public func close() {
    opening?.cancel()
    opening = nil
    listening?.cancel()
    listening = nil
    radio = nil
    news = nil
    seen.clear()
  }

  /// Looks for sensors; with `everything` also for devices that do not say that they are.
  public func scan(everything: Bool = false) { radio?.scan(everything: everything) }

  public func stopScan() { radio?.stopScan() }

  /// Shows what these sensors measure.
  public func watch(_ identities: [String]) { radio?.watch(identities: identities) }

  /// Tries again at once whatever is missing.
  public func retry() { radio?.retry() }

  /// Says that Bluetooth is on or off, where only the shell is told.
  public func bluetoothIs(on: Bool) { radio?.bluetoothIs(on: on) }

  /// Pairs a sensor under `name`, or its own.
  public func pair(_ identity: String, name: String? = nil) async {
    guard let radio else { return }
    guard await attempt({ try await radio.pair(identity: identity, name: name) }) != nil else { return }
    await changed()
  }

  public func rename(_ identity: String, to name: String) async {
    await change { try await bridge.renameSensor(identity: identity, name: name) }
  }

  public func forget(_ identity: String) async {
    await change { try await bridge.forgetSensor(identity: identity) }
  }

  /// Puts the paired sensors in this order of preference.
  public func order(_ identities: [String]) async {
    await change { try await bridge.orderSensors(identities: identities) }
  }

  /// Says how a sensor counts; `nil` lets it be found out anew.
  public func setCadenceFactor(_ identity: String, _ factor: CadenceFactor?) async {
    await change { try await bridge.setCadenceFactor(identity: identity, factor: factor) }
  }

  private func change(_ work: () async throws -> Void) async {
    guard await attempt(work) != nil else { return }
    await changed()
  }

  private func changed() async {
    if let radio { seen.set(radio.view()) }
    await load()
  }

  private func listen(to opened: any SensorsHandle) {
    listening = Task { [weak self] in
      for await events in opened.events {
        guard let self, radio === opened else { return }
        seen.set(opened.view())
        for case .news(_, _, _, let text) in events { news = text }
      }
    }
  }
}
