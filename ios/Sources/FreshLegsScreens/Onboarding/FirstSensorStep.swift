import FreshLegsKit
import SwiftUI

/// A sensor, for who has one: this is where Bluetooth is asked for, and only by who wants it.
struct FirstSensorStep: View {
  @Environment(\.words) private var words
  let models: AppModels
  let onNext: @MainActor () async -> Void

  var body: some View {
    let model = models.sensors
    OnboardingStepPage(step: .sensor, title: words.onboardingSensor, next: words.partsNext, onNext: onNext) {
      NoticePanel(model.notice, onRead: model.noticeWasSeen)
      Section { Text(words.onboardingSensorNote(more: words.appMore)) }
      if let paired = model.paired.value, !paired.isEmpty {
        Block(words.sensorsMine) {
          ForEach(paired, id: \.identity) { known in
            PairedSensor(
              known: known, row: model.view.value?.sensors.first { $0.identity == known.identity }, onUp: nil,
              onDown: nil, onOpen: nil)
          }
        }
      }
      NearbySensors(models: models)
    }
    .radioWhileHere(models)
  }
}
