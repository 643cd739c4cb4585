use serde::{Deserialize, Serialize};

/// What the journal says of today, as far as coaching must know.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "ticks of a form")]
pub struct Today {
    /// Heaviness of the legs, 0 (fresh) to 10, where it was entered.
    pub leg_heaviness: Option<u8>,
    /// Pain in a calf or an Achilles tendon: no quicker steps, they load both.
    pub calf_or_achilles_pain: bool,
    /// Pain anywhere.
    pub pain: bool,
    /// A hard or a long run is planned for this day or the next two.
    pub hard_run_within_48_h: bool,
    /// Asthma or pregnancy: the breath guide stays off unless the runner asks for it.
    pub breath_guide_unasked_off: bool,
    /// The pulse says nothing of effort: zones of the maximal heart rate and gates on it are off, and
    /// the runner goes by whether talking is possible.
    pub by_talk_test: bool,
}
