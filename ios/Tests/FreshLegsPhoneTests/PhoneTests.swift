import Testing

/// The system's services, one after the other: there is one phone.
@Suite(.serialized) enum PhoneTests {}
