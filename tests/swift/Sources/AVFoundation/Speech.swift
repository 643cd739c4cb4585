// Follows the pages of AVFAudio's documentation, developer.apple.com/documentation/avfaudio: avspeechsynthesizer,
// avspeechsynthesizerdelegate, avspeechutterance, avspeechsynthesisvoice, avspeechsynthesisvoicequality,
// avspeechsynthesisvoice/traits, avspeechboundary, avspeechutterancedefaultspeechrate and its neighbours.

import Foundation

public let AVSpeechUtteranceMinimumSpeechRate: Float = 0
public let AVSpeechUtteranceDefaultSpeechRate: Float = 0.5
public let AVSpeechUtteranceMaximumSpeechRate: Float = 1

public enum AVSpeechBoundary: Int, Sendable {
  case immediate = 0
  case word = 1
}

public enum AVSpeechSynthesisVoiceQuality: Int, Sendable {
  case `default` = 1
  case enhanced = 2
  case premium = 3
}

open class AVSpeechSynthesisVoice: NSObject {
  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt

    public init(rawValue: UInt) { self.rawValue = rawValue }

    public static var isNoveltyVoice: Traits { Traits(rawValue: 1) }
    public static var isPersonalVoice: Traits { Traits(rawValue: 2) }
  }

  public let language: String
  public let identifier: String
  public let name: String
  public let quality: AVSpeechSynthesisVoiceQuality
  public let voiceTraits: Traits

  init(_ voice: StageVoice) {
    language = voice.language
    identifier = voice.identifier
    name = voice.name
    quality = voice.quality
    voiceTraits = voice.traits
  }

  public convenience init?(language languageCode: String?) {
    guard let voice = StageSpeech.voice(language: languageCode ?? StageSpeech.currentLanguageCode) else { return nil }
    self.init(voice)
  }

  open class func speechVoices() -> [AVSpeechSynthesisVoice] { StageSpeech.voices.map(AVSpeechSynthesisVoice.init) }

  open class func currentLanguageCode() -> String { StageSpeech.currentLanguageCode }
}

open class AVSpeechUtterance: NSObject {
  public let speechString: String
  open var voice: AVSpeechSynthesisVoice?
  open var rate = AVSpeechUtteranceDefaultSpeechRate

  public init(string: String) { speechString = string }
}

public protocol AVSpeechSynthesizerDelegate: NSObjectProtocol {
  func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didStart utterance: AVSpeechUtterance)
  func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance)
  func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance)
}

// Each is optional.
extension AVSpeechSynthesizerDelegate {
  public func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didStart utterance: AVSpeechUtterance) {}
  public func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance) {}
  public func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance) {}
}

open class AVSpeechSynthesizer: NSObject {
  var queue: [AVSpeechUtterance] = []
  open weak var delegate: (any AVSpeechSynthesizerDelegate)?
  open var usesApplicationAudioSession = true

  public override init() {}

  public class var availableVoicesDidChangeNotification: NSNotification.Name {
    NSNotification.Name("AVSpeechSynthesizerAvailableVoicesDidChangeNotification")
  }

  open var isSpeaking: Bool { !queue.isEmpty }

  open func speak(_ utterance: AVSpeechUtterance) { queue.append(utterance) }

  @discardableResult
  open func stopSpeaking(at boundary: AVSpeechBoundary) -> Bool {
    let stopped = queue
    queue = []
    for utterance in stopped { delegate?.speechSynthesizer(self, didCancel: utterance) }
    return !stopped.isEmpty
  }
}
