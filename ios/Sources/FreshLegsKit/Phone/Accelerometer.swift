import Foundation

/// How the phone is shaken.
public struct AccelerationSample: Equatable, Sendable {
  /// When, in seconds on the clock of the source.
  public var atS: Double
  /// In units of the earth's acceleration.
  public var xG: Double
  public var yG: Double
  public var zG: Double

  public init(atS: Double, xG: Double, yG: Double, zG: Double) {
    self.atS = atS
    self.xG = xG
    self.yG = yG
    self.zG = zG
  }
}

/// Where samples come from. Implemented by `SystemAccelerationSource` on CMMotionManager.
public protocol AccelerationSource: Sendable {
  /// Begins, at so many samples a second; ends with the stream.
  func samples(rateHz: Double) -> AsyncStream<AccelerationSample>
  /// Now, on the clock of the samples.
  func nowS() -> Double
}

/// Tells a run how the phone is shaken: 50 times a second, in one call a second.
@MainActor
public final class Accelerometer: PhoneSensor {
  nonisolated static let rateHz = 50.0

  private let source: any AccelerationSource
  private let feeding = Feeding()

  public init(source: any AccelerationSource) { self.source = source }

  public func start(feeding run: any RunHandle) {
    let source = source
    let packer = AccelerationPacker(samples: Int(Self.rateHz))
    feeding.begin(source.samples(rateHz: Self.rateHz)) { sample in
      for packet in packer.take(sample) {
        let ageS = min(max(0, source.nowS() - packet.newestS), 60)
        try run.acceleration(ageUs: UInt32(ageS * 1e6), periodUs: packet.periodUs, samplesMg: packet.samplesMg)
      }
    }
  }

  public func stop() { feeding.stop() }
}

/// Packs samples: so many to a packet, and none across a gap.
final class AccelerationPacker: Sendable {
  struct Packet: Equatable, Sendable {
    let newestS: Double
    let periodUs: UInt32
    let samplesMg: [Int16]
  }

  private let most: Int
  private let kept = Locked<[AccelerationSample]>([])

  init(samples: Int) { most = samples }

  func take(_ sample: AccelerationSample) -> [Packet] {
    kept.withLock { kept in
      var packets: [Packet] = []
      if let last = kept.last, sample.atS - last.atS > 3 / Accelerometer.rateHz || sample.atS <= last.atS {
        packets += Self.pack(kept)
        kept = []
      }
      kept.append(sample)
      if kept.count == most {
        packets += Self.pack(kept)
        kept = []
      }
      return packets
    }
  }

  /// Two samples at least, that there is a period.
  private static func pack(_ samples: [AccelerationSample]) -> [Packet] {
    guard let first = samples.first, let last = samples.last, samples.count > 1 else { return [] }
    let periodUs = (last.atS - first.atS) / Double(samples.count - 1) * 1e6
    guard (2_500.0...50_000.0).contains(periodUs.rounded()) else { return [] }
    let samplesMg = samples.flatMap { [milli($0.xG), milli($0.yG), milli($0.zG)] }
    return [Packet(newestS: last.atS, periodUs: UInt32(periodUs.rounded()), samplesMg: samplesMg)]
  }

  private static func milli(_ value: Double) -> Int16 {
    value.isFinite ? Int16(min(max(value * 1_000, -32_768), 32_767).rounded()) : 0
  }
}
