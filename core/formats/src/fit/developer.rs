//! Developer fields: what apps on the watch add to a record (FIT protocol, "Developer Data").

use std::collections::BTreeMap;

use super::field::{BaseType, text};
use super::message::Message;
use super::profile::RECORD;
use crate::Record;

/// What one developer field means.
#[derive(Clone, Debug)]
struct Description {
    base_type: BaseType,
    name: String,
    unit: String,
    scale: f64,
    offset: f64,
    /// The field of the profile's record that it stands for.
    native: Option<u8>,
}

/// The developer fields that a file has described so far, by developer and number. The newest
/// description counts: an app may be replaced during a run.
#[derive(Debug, Default)]
pub(super) struct Descriptions(BTreeMap<(u8, u8), Description>);

impl Descriptions {
    /// Learns from a `field_description`. One without a name or numbers describes nothing.
    pub(super) fn learn(&mut self, message: &Message<'_>) {
        let mut developer = None;
        let mut number = None;
        let mut base_type = None;
        let mut scale = 1.0;
        let mut offset = 0.0;
        let mut message_number = None;
        let mut native = None;
        for (field, value) in message.numbers() {
            match field {
                0 => developer = Some(value as u8),
                1 => number = Some(value as u8),
                2 => base_type = Some(BaseType::of(value as u8)),
                6 if value > 0.0 => scale = value,
                7 => offset = value,
                14 => message_number = Some(value as u16),
                15 => native = Some(value as u8),
                _ => {}
            }
        }
        let mut name = None;
        let mut unit = None;
        for (field, bytes) in message.fields() {
            match field {
                3 => name = text(bytes),
                8 => unit = text(bytes),
                _ => {}
            }
        }
        let (Some(developer), Some(number), Some(base_type), Some(name)) =
            (developer, number, base_type, name)
        else {
            return;
        };
        let description = Description {
            base_type,
            name,
            unit: unit.unwrap_or_default(),
            scale,
            offset,
            native: native.filter(|_| message_number == Some(RECORD)),
        };
        self.0.insert((developer, number), description);
    }

    /// Adds the developer fields of `message` to `record`; undescribed ones are stepped over.
    ///
    /// Where the watch itself measured nothing, a field that stands for one of its own fills it.
    pub(super) fn fill(&self, message: &Message<'_>, record: &mut Record) {
        let fields = message.developer_fields();
        record.developer.reserve_exact(fields.len());
        for (field, bytes) in fields {
            let Some(description) = self.0.get(&(field.developer, field.number)) else {
                continue;
            };
            let Some(raw) = description.base_type.number(bytes, message.order()) else {
                continue;
            };
            let value = raw / description.scale - description.offset;
            description.stand_in(value, record);
            record.developer.push((description.name.clone(), value));
        }
    }
}

impl Description {
    /// Puts `value` where the watch left its own field empty, if its unit is understood.
    fn stand_in(&self, value: f64, record: &mut Record) {
        let unit = |names: &[&str]| {
            names
                .iter()
                .any(|name| self.unit.eq_ignore_ascii_case(name))
        };
        match self.native {
            Some(7) if unit(&["watts", "watt", "w"]) => {
                record.power_w.get_or_insert(value);
            }
            Some(39) if value > 0.0 => {
                let metres = match () {
                    () if unit(&["centimeters", "cm"]) => value / 100.0,
                    () if unit(&["millimeters", "mm"]) => value / 1000.0,
                    () => return,
                };
                record.vertical_oscillation_m.get_or_insert(metres);
            }
            Some(41) if value > 0.0 && unit(&["milliseconds", "ms"]) => {
                record.stance_ms.get_or_insert(value);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{F32, FieldOf, FitWriter, T0, TEXT, U8, U16, U32};
    use crate::{Record, Salvage, read};

    /// Describes field `number` of developer 0, standing for field `native` of a record.
    fn described(number: u8, base_type: u8, name: &str, unit: &str, native: u8) -> FitWriter {
        let text = |text: &str| {
            let mut bytes = text.as_bytes().to_vec();
            bytes.resize(24, 0);
            bytes
        };
        FitWriter::new()
            .define(
                3,
                206,
                &[
                    (0, 1, U8),
                    (1, 1, U8),
                    (2, 1, U8),
                    (3, 24, TEXT),
                    (8, 24, TEXT),
                    (14, 2, U16),
                    (15, 1, U8),
                ],
            )
            .message(
                3,
                &[
                    &[0, number, base_type],
                    &text(name),
                    &text(unit),
                    &20_u16.to_le_bytes(),
                    &[native],
                ],
            )
    }

    fn record(writer: FitWriter, developer_fields: &[FieldOf], bodies: &[&[u8]]) -> Record {
        let time = T0.to_le_bytes();
        let bodies = [&[&time[..], &[142, 0xFF, 0xFF]], bodies].concat();
        let file = writer
            .define_with(
                0,
                20,
                &[(253, 4, U32), (3, 1, U8), (7, 2, U16)],
                developer_fields,
            )
            .message(0, &bodies)
            .finish();
        let activity = read(&file, Salvage::No).unwrap();
        activity.sessions[0].records[0].clone()
    }

    #[test]
    fn a_developer_field_is_kept_by_its_name() {
        let record = record(
            described(9, F32, "Leg Spring Stiffness", "KN/m", 0xFF),
            &[(9, 4, 0)],
            &[&9.25_f32.to_le_bytes()],
        );
        assert_eq!(
            record.developer,
            [("Leg Spring Stiffness".to_owned(), 9.25)]
        );
        assert_eq!(record.heart_rate_bpm, Some(142));
    }

    #[test]
    fn power_of_a_pod_stands_in_for_power_that_the_watch_lacks() {
        let record = record(
            described(0, U16, "Power", "Watts", 7),
            &[(0, 2, 0)],
            &[&334_u16.to_le_bytes()],
        );
        assert_eq!(record.power_w, Some(334.0));
        assert_eq!(record.developer.len(), 1);
    }

    #[test]
    fn a_unit_that_differs_from_the_watch_is_converted_and_an_unknown_one_left_out() {
        let body = 7.5_f32.to_le_bytes();
        let centimetres = record(
            described(4, F32, "Vertical Oscillation", "Centimeters", 39),
            &[(4, 4, 0)],
            &[&body],
        );
        assert_eq!(centimetres.vertical_oscillation_m, Some(0.075));
        let furlongs = record(
            described(4, F32, "Vertical Oscillation", "furlongs", 39),
            &[(4, 4, 0)],
            &[&body],
        );
        assert_eq!(furlongs.vertical_oscillation_m, None);
        assert_eq!(furlongs.developer.len(), 1);
    }

    #[test]
    fn a_field_that_nobody_described_is_stepped_over() {
        let record = record(
            described(0, U16, "Power", "Watts", 7),
            &[(0, 2, 4), (1, 1, 0), (0, 2, 0)],
            &[&[1, 2, 3], &334_u16.to_le_bytes()],
        );
        assert_eq!(record.developer, [("Power".to_owned(), 334.0)]);
    }

    #[test]
    fn a_developer_field_without_a_value_is_absent() {
        let record = record(
            described(0, U16, "Power", "Watts", 7),
            &[(0, 2, 0)],
            &[&[0xFF, 0xFF]],
        );
        assert!(record.developer.is_empty());
        assert_eq!(record.power_w, None);
    }
}
