import Foundation

/// What plays samples. Implemented by `EngineSink` on AVAudioEngine, with an `AVAudioPlayerNode` that is fed
/// buffers: never from the real-time callback.
public protocol PcmSink: Sendable {
  /// Opens it, and says what it plays without converting. Throws where that is refused, as during a call.
  func open() throws -> SoundFormat
  /// Puts samples behind those that wait; begins to play where it stood still.
  func write(_ samples: Data) throws
  /// How much still waits, in seconds.
  func waitingS() -> Double
  /// How long a sample takes from being played to the ear, in seconds: buffers, route and headphones.
  func latencyS() -> Double
  /// Stops, and lets the device go.
  func close()
}
