//! Developer fields: what apps on the watch add to a record (FIT protocol, "Developer Data").

use super::field::{BaseType, text};
use super::message::Message;
use super::profile::RECORD;
use crate::Record;

/// What one developer field means.
#[derive(Clone, Debug)]
struct Description {
    developer: u8,
    number: u8,
    base_type: BaseType,
    name: String,
    unit: String,
    scale: f64,
    offset: f64,
    /// The field of the profile's record that it stands for.
    native: Option<u8>,
}

/// The developer fields that a file has described so far.
#[derive(Debug, Default)]
pub(super) struct Descriptions(Vec<Description>);

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
        self.0.push(Description {
            developer,
            number,
            base_type,
            name,
            unit: unit.unwrap_or_default(),
            scale,
            offset,
            native: native.filter(|_| message_number == Some(RECORD)),
        });
    }

    /// Adds the developer fields of `message` to `record`; undescribed ones are stepped over.
    ///
    /// Where the watch itself measured nothing, a field that stands for one of its own fills it.
    pub(super) fn fill(&self, message: &Message<'_>, record: &mut Record) {
        for (field, bytes) in message.developer_fields() {
            // The newest counts: an app may be replaced during a run.
            let description =
                self.0.iter().rev().find(|known| {
                    known.developer == field.developer && known.number == field.number
                });
            let Some(description) = description else {
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
