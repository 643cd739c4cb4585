// Follows the pages of AVFAudio's documentation (AVFoundation passes it on), developer.apple.com/documentation/avfaudio:
// avaudiosession and below it category-swift.struct, mode-swift.struct, categoryoptions-swift.struct, setactiveoptions,
// port, interruptiontype, interruptionoptions, setactive(_:options:), setcategory(_:mode:options:),
// setprefersinterruptiononroutedisconnect(_:), secondaryaudioshouldbesilencedhint, outputlatency, iobufferduration;
// avaudiosessionroutedescription, avaudiosessionportdescription, avaudiosessioninterruptiontypekey,
// avaudiosessioninterruptionoptionkey.

@_exported import Foundation

open class AVAudioSession: NSObject {
  public struct Category: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let playback = Category(rawValue: "AVAudioSessionCategoryPlayback")
  }

  public struct Mode: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let voicePrompt = Mode(rawValue: "AVAudioSessionModeVoicePrompt")
  }

  public struct CategoryOptions: OptionSet, Sendable {
    public let rawValue: UInt

    public init(rawValue: UInt) { self.rawValue = rawValue }

    public static var mixWithOthers: CategoryOptions { CategoryOptions(rawValue: 0x1) }
    public static var duckOthers: CategoryOptions { CategoryOptions(rawValue: 0x2) }
    public static var interruptSpokenAudioAndMixWithOthers: CategoryOptions { CategoryOptions(rawValue: 0x11) }
  }

  public struct SetActiveOptions: OptionSet, Sendable {
    public let rawValue: UInt

    public init(rawValue: UInt) { self.rawValue = rawValue }

    public static var notifyOthersOnDeactivation: SetActiveOptions { SetActiveOptions(rawValue: 1) }
  }

  public struct Port: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let airPlay = Port(rawValue: "AirPlay")
    public static let bluetoothA2DP = Port(rawValue: "BluetoothA2DPOutput")
    public static let bluetoothHFP = Port(rawValue: "BluetoothHFP")
    public static let bluetoothLE = Port(rawValue: "BluetoothLE")
    public static let builtInReceiver = Port(rawValue: "Receiver")
    public static let builtInSpeaker = Port(rawValue: "Speaker")
    public static let headphones = Port(rawValue: "Headphones")
    public static let usbAudio = Port(rawValue: "USBAudio")
  }

  public enum InterruptionType: UInt, Sendable {
    case began = 1
    case ended = 0
  }

  public struct InterruptionOptions: OptionSet, Sendable {
    public let rawValue: UInt

    public init(rawValue: UInt) { self.rawValue = rawValue }

    public static var shouldResume: InterruptionOptions { InterruptionOptions(rawValue: 1) }
  }

  public class var interruptionNotification: NSNotification.Name {
    NSNotification.Name("AVAudioSessionInterruptionNotification")
  }
  public class var routeChangeNotification: NSNotification.Name {
    NSNotification.Name("AVAudioSessionRouteChangeNotification")
  }
  public class var mediaServicesWereResetNotification: NSNotification.Name {
    NSNotification.Name("AVAudioSessionMediaServicesWereResetNotification")
  }
  public class var silenceSecondaryAudioHintNotification: NSNotification.Name {
    NSNotification.Name("AVAudioSessionSilenceSecondaryAudioHintNotification")
  }

  open class func sharedInstance() -> AVAudioSession { StageAudioSession.session }

  open func setCategory(_ category: Category, mode: Mode, options: CategoryOptions = []) throws {
    try StageAudioSession.take(.category(category, mode, options))
  }

  open func setActive(_ active: Bool, options: SetActiveOptions = []) throws {
    try StageAudioSession.take(active ? .activate : .deactivate(options))
  }

  open func setPrefersInterruptionOnRouteDisconnect(_ inValue: Bool) throws {
    try StageAudioSession.take(.prefersInterruptionOnRouteDisconnect(inValue))
  }

  open var currentRoute: AVAudioSessionRouteDescription {
    AVAudioSessionRouteDescription(StageAudioSession.outputs.map { AVAudioSessionPortDescription($0, uid: $1) })
  }
  open var secondaryAudioShouldBeSilencedHint: Bool { StageAudioSession.isOtherPlaying }
  open var outputLatency: TimeInterval { StageAudioSession.outputLatencyS }
}

open class AVAudioSessionRouteDescription: NSObject {
  public let outputs: [AVAudioSessionPortDescription]

  init(_ outputs: [AVAudioSessionPortDescription]) { self.outputs = outputs }
}

open class AVAudioSessionPortDescription: NSObject {
  public let portType: AVAudioSession.Port
  public let uid: String

  init(_ portType: AVAudioSession.Port, uid: String) {
    self.portType = portType
    self.uid = uid
  }
}

public let AVAudioSessionInterruptionTypeKey = "AVAudioSessionInterruptionTypeKey"
public let AVAudioSessionInterruptionOptionKey = "AVAudioSessionInterruptionOptionKey"
