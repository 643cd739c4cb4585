/// Why something could not be done, as a screen words it: one case for each thing a runner can do about it.
public enum Notice: Error, Equatable, Sendable {
  /// The key does not fit what is stored, which is untouched: offer a backup.
  case wrongKey
  /// What is stored is in use elsewhere, or a run is being recorded.
  case busy
  /// The phone is full.
  case storageFull
  /// What is stored cannot be read or written.
  case storage
  /// A newer Fresh Legs made what is stored: update.
  case tooNew
  /// The file or the text cannot be understood.
  case badInput
  /// Fields of a form are wrong, each with its reason.
  case badFields([FieldError])
  /// There is no such thing.
  case notFound
  /// A defect ended this run; what was recorded is stored.
  case broken
  /// Something that normally works did not.
  case `internal`

  /// The one place where an error becomes a notice. What is cancelled fails nothing: see `loaded`.
  public init(_ error: any Error) {
    if let notice = error as? Notice {
      self = notice
      return
    }
    guard let error = error as? CompanionError else {
      self = .internal
      return
    }
    switch error {
    case .WrongKey: self = .wrongKey
    case .Busy: self = .busy
    case .StorageFull: self = .storageFull
    case .Storage: self = .storage
    case .TooNew: self = .tooNew
    case .BadInput: self = .badInput
    case .BadFields(let errors): self = .badFields(errors)
    case .NotFound: self = .notFound
    case .Broken: self = .broken
    case .Internal: self = .internal
    }
  }

  /// What is wrong with this field of a form.
  public func reasonFor(_ field: String) -> String? {
    guard case .badFields(let errors) = self else { return nil }
    return errors.first { $0.field == field }?.reason
  }
}
