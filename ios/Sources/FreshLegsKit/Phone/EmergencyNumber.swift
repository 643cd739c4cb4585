/// The number that calls for help in a country, by its two letters of ISO 3166-1.
///
/// Every mobile phone takes 112 for an emergency call (3GPP TS 22.101, 10.1.1) and in most countries it reaches help; it
/// does not reach an ambulance everywhere, and there the country's own number is named.
public func emergencyNumber(_ country: String) -> String { ownNumbers[country.uppercased()] ?? "112" }

/// Where an ambulance has another number than 112. Not yet checked against what each country itself publishes.
private let ownNumbers = [
  "AR": "911",
  "AU": "000",
  "BR": "192",
  "CA": "911",
  "CL": "131",
  "CN": "120",
  "GB": "999",
  "HK": "999",
  "JP": "119",
  "KR": "119",
  "MX": "911",
  "NZ": "111",
  "PE": "106",
  "PH": "911",
  "SG": "995",
  "TW": "119",
  "US": "911",
]
