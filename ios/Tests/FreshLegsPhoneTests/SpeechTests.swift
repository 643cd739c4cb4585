import AVFoundation
import FreshLegsKit
import Testing

@testable import FreshLegsPhone

extension SoundTests {
  @MainActor
  @Suite(.serialized) struct SpeechTests {
    let speech: SystemSpeech

    init() {
      SoundTests.begin()
      StageSpeech.voices = [StageVoice("Anna", "de-DE"), StageVoice("Samantha", "en-US")]
      speech = SystemSpeech()
    }

    /// Speaks apart from the test, and keeps what became of it.
    private func speak(_ text: String, language: String = "de") -> Spoken {
      let spoken = Spoken()
      spoken.task = Task {
        do {
          try await speech.speak(text, language: language) { spoken.hasStarted = true }
          spoken.outcome = .success(())
        } catch {
          spoken.outcome = .failure(error)
        }
      }
      return spoken
    }

    @Test func itReturnsAfterTheLastWordAndTellsOfTheFirstSound() async {
      #expect(speech.synthesizer.usesApplicationAudioSession)
      let spoken = speak("Ruhig.")
      await until { speech.synthesizer.isSpeaking }
      #expect(!spoken.hasStarted)
      StageSpeech.start(speech.synthesizer)
      await until { spoken.hasStarted }
      #expect(spoken.outcome == nil)
      StageSpeech.finish(speech.synthesizer)
      await until { spoken.isDone }
    }

    @Test func whereThereIsNoVoiceItThrows() async {
      #expect(!speech.hasVoice(language: "fr"))
      let spoken = speak("Doucement.", language: "fr")
      await until { spoken.error is SystemSpeech.Failure }
      #expect(!speech.synthesizer.isSpeaking)
    }

    @Test func whatIsStoppedOrCutOffByTheSystemWasCancelled() async {
      let ours = speak("Ruhig.")
      await until { speech.synthesizer.isSpeaking }
      speech.stop()
      await until { ours.error is CancellationError }
      let theirs = speak("Ruhig.")
      await until { speech.synthesizer.isSpeaking }
      StageSpeech.cancel(speech.synthesizer)
      await until { theirs.error is CancellationError }
    }

    @Test func aCancelledTaskFallsSilentButNotTheNextOne() async {
      let first = speak("Eins.")
      await until { speech.synthesizer.isSpeaking }
      first.task?.cancel()
      await until { first.error is CancellationError }
      #expect(!speech.synthesizer.isSpeaking)
      let second = speak("Zwei.")
      await until { speech.synthesizer.isSpeaking }
      second.task?.cancel()
      speech.stop()
      let third = speak("Drei.")
      await until { second.error != nil && speech.synthesizer.isSpeaking }
      await settle()
      #expect(StageSpeech.utterances(speech.synthesizer).map(\.speechString) == ["Drei."])
      StageSpeech.finish(speech.synthesizer)
      await until { third.isDone }
    }

    @Test func theBestVoiceSpeaksAndTheChosenOneWhereItSpeaksTheLanguage() async {
      StageSpeech.become([
        StageVoice("Bells", "de-DE", quality: .premium, traits: .isNoveltyVoice), StageVoice("Anna", "de-DE"),
        StageVoice("Eddy", "de-DE"), StageVoice("Petra (Premium)", "de-DE", quality: .premium),
        StageVoice("Markus (Enhanced)", "de-AT", quality: .enhanced), StageVoice("Samantha", "en-US"),
      ])
      #expect(speech.voices(language: "de") == ["Petra (Premium)", "Markus (Enhanced)", "Anna", "Eddy"])
      for (preferred, name) in [(nil, "Petra (Premium)"), ("Eddy", "Eddy"), ("Samantha", "Petra (Premium)")] {
        speech.prefer(rate: 1, voice: preferred)
        let spoken = speak("Ruhig.")
        await until { speech.synthesizer.isSpeaking }
        #expect(StageSpeech.utterances(speech.synthesizer).first?.voice?.name == name)
        StageSpeech.finish(speech.synthesizer)
        await until { spoken.isDone }
      }
    }

    @Test func amongEqualsTheSystemsOwnChoiceIsFirstAndNamesAreToldApart() {
      StageSpeech.currentLanguageCode = "en-GB"
      StageSpeech.become([
        StageVoice("Reed", "en-US"), StageVoice("Reed", "en-GB"), StageVoice("Samantha", "en-US"),
        StageVoice("Daniel", "en-GB"),
      ])
      StageSpeech.systemChoice = ["en-GB": "Daniel"]
      #expect(speech.voices(language: "en") == ["Daniel", "Reed (en-GB)", "Reed (en-US)", "Samantha"])
    }

    @Test func voicesThatAreLoadedLaterAreFound() {
      #expect(!speech.hasVoice(language: "pt"))
      StageSpeech.become(StageSpeech.voices + [StageVoice("Luciana", "pt-BR")])
      #expect(speech.hasVoice(language: "pt"))
    }

    @Test(arguments: [(1.0, 0.5), (0.5, 0.25), (2.0, 2.0 / 3), (0.1, 0.25), (9.0, 2.0 / 3)])
    func oneIsTheVoicesOwnSpeed(multiple: Double, rate: Double) async {
      #expect(abs(Double(SystemSpeech.speechRate(multiple)) - rate) < 1e-6)
      speech.prefer(rate: multiple, voice: nil)
      let spoken = speak("Ruhig.")
      await until { speech.synthesizer.isSpeaking }
      #expect(StageSpeech.utterances(speech.synthesizer).first.map { abs(Double($0.rate) - rate) < 1e-6 } == true)
      StageSpeech.finish(speech.synthesizer)
      await until { spoken.isDone }
    }

    @Test func silenceIsPlayedUntilItIsStopped() {
      speech.playSilence(forS: 60)
      #expect(StageAudioEngine.player()?.isPlaying == true)
      #expect(StageAudioEngine.player()?.samples.allSatisfy { $0 == 0 } == true)
      #expect(StageAudioEngine.engines.last?.isRunning == true)
      speech.stop()
      #expect(StageAudioEngine.engines.last?.isRunning == false)
    }
  }

  @MainActor
  final class Spoken {
    var task: Task<Void, Never>?
    var hasStarted = false
    var outcome: Result<Void, any Error>?

    var isDone: Bool { if case .success = outcome { true } else { false } }
    var error: (any Error)? { if case .failure(let error) = outcome { error } else { nil } }
  }
}
