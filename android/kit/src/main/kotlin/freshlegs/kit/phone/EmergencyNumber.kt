package freshlegs.kit.phone

/**
 * The number that calls for help in a country, by its two letters of ISO 3166-1.
 *
 * Every mobile phone takes 112 for an emergency call (3GPP TS 22.101, 10.1.1) and in most countries it reaches help; it
 * does not reach an ambulance everywhere, and there the country's own number is named.
 */
public fun emergencyNumber(country: String): String = OWN_NUMBERS[country.uppercase()] ?: "112"

/** Where an ambulance has another number than 112. Not yet checked against what each country itself publishes. */
private val OWN_NUMBERS =
    mapOf(
        "AR" to "911",
        "AU" to "000",
        "BR" to "192",
        "CA" to "911",
        "CL" to "131",
        "CN" to "120",
        "GB" to "999",
        "HK" to "999",
        "JP" to "119",
        "KR" to "119",
        "MX" to "911",
        "NZ" to "111",
        "PE" to "106",
        "PH" to "911",
        "SG" to "995",
        "TW" to "119",
        "US" to "911",
    )
