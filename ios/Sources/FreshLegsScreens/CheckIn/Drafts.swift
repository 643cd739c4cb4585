import FreshLegsKit

extension EntryKind {
  /// What a new form of this kind says. A reading is taken beside the morning check-in, and whether an advice helped is
  /// asked on the first screen: both begin with the check-in.
  var newDraft: Draft {
    switch self {
    case .checkIn, .reading, .adviceOutcome: .checkIn(CheckIn())
    case .runCard: .runCard(RunCard())
    case .intake: .intake(Intake())
    case .blood: .blood(BloodResult())
    case .activity: .activity(Activity(activity: .strength))
    case .shoes: .shoes(Shoes(name: ""))
    case .symptom: .symptom(Symptom(symptom: .pain))
    case .legsToday: .legsToday(LegsToday(feel: .soSo))
    case .tag: .tag(Tag(tag: .alcohol))
    case .absence: .absence(Absence(state: .injured))
    }
  }
}

extension Draft {
  var kind: EntryKind {
    switch self {
    case .checkIn: .checkIn
    case .runCard: .runCard
    case .intake: .intake
    case .blood: .blood
    case .activity: .activity
    case .shoes: .shoes
    case .symptom: .symptom
    case .legsToday: .legsToday
    case .tag: .tag
    case .reading: .reading
    case .absence: .absence
    case .adviceOutcome: .adviceOutcome
    }
  }

  /// Whether a form of this kind begins with a choice. A draft always names something; on a new form nothing is chosen
  /// before somebody has chosen it, and nothing is saved.
  var beginsWithChoice: Bool {
    switch self {
    case .activity, .symptom, .legsToday, .tag, .absence: true
    default: false
    }
  }
}

// The other forms, to be bound to fields.
extension CheckInModel {
  var blood: BloodResult {
    get { if case .blood(let form) = draft { form } else { BloodResult() } }
    set { draft = .blood(newValue) }
  }

  var activity: Activity {
    get { if case .activity(let form) = draft { form } else { Activity(activity: .strength) } }
    set { draft = .activity(newValue) }
  }

  var shoes: Shoes {
    get { if case .shoes(let form) = draft { form } else { Shoes(name: "") } }
    set { draft = .shoes(newValue) }
  }

  var legsToday: LegsToday {
    get { if case .legsToday(let form) = draft { form } else { LegsToday(feel: .soSo) } }
    set { draft = .legsToday(newValue) }
  }

  var tag: Tag {
    get { if case .tag(let form) = draft { form } else { Tag(tag: .alcohol) } }
    set { draft = .tag(newValue) }
  }

  var absence: Absence {
    get { if case .absence(let form) = draft { form } else { Absence(state: .injured) } }
    set { draft = .absence(newValue) }
  }

  var adviceOutcome: AdviceOutcome {
    get { if case .adviceOutcome(let form) = draft { form } else { AdviceOutcome(advice: .restDay, tried: false) } }
    set { draft = .adviceOutcome(newValue) }
  }
}
