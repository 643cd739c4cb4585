import FreshLegsCore

/// Calls the library so that every failure is a `CompanionError`.
///
/// Where a defect made the library panic, the generated code throws an error of a type that nobody else can name, with
/// a message that nobody has looked over: neither goes further than this. The library has logged it.
func asked<Answer>(_ call: () throws -> Answer) throws -> Answer {
  do {
    return try call()
  } catch let error as CompanionError {
    throw error
  } catch {
    throw CompanionError.Internal(reason: "go on: a defect in Fresh Legs is in the way")
  }
}
