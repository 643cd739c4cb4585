import Foundation
import FreshLegsKit

/// Takes in other apps' sleep and pulse, and gives runs out. What fails is done another time.
enum HealthTurn {
  static func exchange(_ health: HealthExchange, _ bridge: any ReviewBridge & CheckInBridge) async {
    guard let today = try? await bridge.localDay() else { return }
    _ = try? await health.takeIn(last: today)
    // An empty list would take everything back: only one that was really fetched is given.
    if let runs = try? await bridge.runs() { try? await health.giveOut(runs) }
  }
}
