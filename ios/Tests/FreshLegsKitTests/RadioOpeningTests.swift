import FreshLegsKit
import Testing

@MainActor
struct RadioOpeningTests {
  private let bridge = PreviewBridge()

  private var opened: Int { bridge.calls.filter { $0 == "openSensors" }.count }

  @Test("there is one radio for all who want it at once, and all wait for it")
  func once() async {
    let model = SensorsModel(bridge: bridge)
    async let first: Void = model.open()
    async let second: Void = model.open()
    _ = await (first, second)
    #expect(model.handle != nil)
    await model.open()
    #expect(opened == 1)
  }

  @Test("a radio that could not be opened is opened anew")
  func again() async {
    let model = SensorsModel(bridge: bridge)
    bridge.fail(with: .Busy)
    await model.open()
    #expect(model.view.notice == .busy)
    #expect(model.handle == nil)
    bridge.fail(with: nil)
    await model.open()
    #expect(model.handle != nil)
    #expect(model.view.value != nil)
  }

  @Test("one that was closed before it was open stays closed, and is opened anew")
  func closed() async {
    let model = SensorsModel(bridge: bridge)
    let opening = Task { await model.open() }
    await until("it is being opened") { if case .loading = model.view { true } else { model.handle != nil } }
    model.close()
    await opening.value
    await settle()
    #expect(model.handle == nil)
    if case .idle = model.view {} else { Issue.record("\(model.view)") }
    await model.open()
    #expect(model.handle != nil)
  }
}
