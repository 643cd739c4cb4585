import FreshLegsKit
import SwiftUI

/// Sensors: those of the runner in their order, and those that are found.
struct SensorsScreen: View {
  @Environment(\.words) private var words
  @State private var opened: OpenedSensor?
  let models: AppModels

  var body: some View {
    let model = models.sensors
    Page(words.appSensors) {
      // What is wrong on a sensor's page is said there.
      if opened == nil { NoticePanel(model.notice, onRead: model.noticeWasSeen) }
      RadioTrouble(models: models)
      if let news = model.news {
        Section { Text(news) }
          .onChange(of: news, initial: true) { AccessibilityNotification.Announcement(news).post() }
      }
      mine
      SensorSearch(models: models)
    }
    .radioWhileHere(models)
    .sheet(item: $opened, onDismiss: { model.noticeWasSeen() }) { SensorPage($0.known, model: model) }
    .onChange(of: model.paired.value) { _, paired in
      // One that was forgotten has no page any more.
      if let paired, !paired.contains(where: { $0.identity == opened?.id }) { opened = nil }
    }
  }

  @ViewBuilder private var mine: some View {
    let model = models.sensors
    if let paired = model.paired.value {
      Block(words.sensorsMine) {
        if paired.isEmpty { Text(words.sensorsMineEmpty) }
        if paired.count > 1 { Small(words.sensorsOrder) }
        ForEach(Array(paired.enumerated()), id: \.element.identity) { place, known in
          PairedSensor(
            known: known, row: model.view.value?.sensors.first { $0.identity == known.identity },
            onUp: moving(paired, from: place, to: place - 1), onDown: moving(paired, from: place, to: place + 1)
          ) {
            opened = OpenedSensor(known: known)
          }
        }
        if isMissed {
          QuietButton(words.sensorsRetry, symbol: "arrow.clockwise") { model.retry() }
        }
      }
    } else {
      Loaded(model.paired, retry: model.load, content: { _ in EmptyView() })
    }
  }

  private var isMissed: Bool {
    models.sensors.view.value?.sensors.contains { $0.link == .finding || $0.link == .waiting } == true
  }

  /// Moves a sensor within the order of preference; `nil` where there is no such place.
  private func moving(_ paired: [KnownSensor], from: Int, to: Int) -> (@MainActor () -> Void)? {
    guard paired.indices.contains(to) else { return nil }
    var order = paired.map(\.identity)
    order.insert(order.remove(at: from), at: to)
    return { [order, model = models.sensors] in Task { await model.order(order) } }
  }
}

/// The sensor whose page is open.
private struct OpenedSensor: Identifiable {
  let known: KnownSensor

  var id: String { known.identity }
}
