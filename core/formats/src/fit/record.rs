//! The `record` message: what was measured at one moment (FIT profile, message 20).

use super::message::Message;
use crate::Record;

/// Degrees in a semicircle, the unit of positions: 180 / 2³¹.
const DEGREES: f64 = 180.0 / 2_147_483_648.0;

/// What `message` measured, as yet without its time and developer fields.
pub(super) fn record(message: &Message<'_>, distance: &mut CompressedDistance) -> Record {
    let mut record = Record::default();
    let mut plain = Plain::default();
    for (field, value) in message.numbers() {
        match field {
            0 => record.latitude_deg = Some(value * DEGREES).filter(|it| it.abs() <= 90.0),
            1 => record.longitude_deg = Some(value * DEGREES).filter(|it| it.abs() <= 180.0),
            2 => plain.altitude_m = Some(value / 5.0 - 500.0),
            3 => record.heart_rate_bpm = Some(value as u8).filter(|&bpm| bpm > 0),
            4 => record.cadence_spm = Some(value),
            5 => record.distance_m = Some(value / 100.0),
            6 => plain.speed_m_per_s = Some(value / 1000.0),
            7 => record.power_w = Some(value),
            13 => record.temperature_c = Some(value),
            39 => record.vertical_oscillation_m = positive(value / 10_000.0),
            41 => record.stance_ms = positive(value / 10.0),
            52 => plain.cadence_256 = Some(value / 256.0),
            53 => plain.cadence_fraction = value / 128.0,
            73 => record.speed_m_per_s = Some(value / 1000.0),
            78 => record.altitude_m = Some(value / 5.0 - 500.0),
            85 => record.step_length_m = positive(value / 10_000.0),
            99 => plain.respiration_per_min = positive(value),
            108 => record.respiration_per_min = positive(value / 100.0),
            _ => {}
        }
    }
    let compressed = message.fields().find(|&(field, _)| field == 8);
    if let Some((_, &[low, middle, high])) = compressed
        && let Some((speed_m_per_s, distance_m)) = distance.read([low, middle, high])
    {
        plain.speed_m_per_s.get_or_insert(speed_m_per_s);
        record.distance_m.get_or_insert(distance_m);
    }
    plain.complete(&mut record);
    record
}

/// Fields of a record that give way to a better one, wherever either stands in the message.
#[derive(Default)]
struct Plain {
    altitude_m: Option<f64>,
    speed_m_per_s: Option<f64>,
    respiration_per_min: Option<f64>,
    cadence_256: Option<f64>,
    cadence_fraction: f64,
}

impl Plain {
    fn complete(self, record: &mut Record) {
        record.altitude_m = record.altitude_m.or(self.altitude_m);
        record.speed_m_per_s = record.speed_m_per_s.or(self.speed_m_per_s);
        record.respiration_per_min = record.respiration_per_min.or(self.respiration_per_min);
        record.cadence_spm = record
            .cadence_spm
            .map(|whole| whole + self.cadence_fraction)
            .or(self.cadence_256);
    }
}

/// `compressed_speed_distance`: 12 bits of speed in 1/100 m/s, and 12 bits of a distance in
/// 1/16 m that begins again every 256 m.
#[derive(Debug, Default)]
pub(super) struct CompressedDistance {
    total: u64,
}

impl CompressedDistance {
    /// Speed in m/s and the distance so far in metres; `None` when absent.
    fn read(&mut self, bytes: [u8; 3]) -> Option<(f64, f64)> {
        if bytes == [0xFF; 3] {
            return None;
        }
        let [low, middle, high] = bytes.map(u64::from);
        let speed = low | (middle & 0x0F) << 8;
        let distance = middle >> 4 | high << 4;
        self.total += distance.wrapping_sub(self.total) & 0xFFF;
        Some((speed as f64 / 100.0, self.total as f64 / 16.0))
    }
}

fn positive(value: f64) -> Option<f64> {
    (value > 0.0).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{BYTES, FieldOf, FitWriter, S8, S32, T0, U8, U16, U32};
    use crate::{Activity, Record, Salvage, read};

    fn read_one(fields: &[FieldOf], bodies: &[&[u8]]) -> Record {
        let time = T0.to_le_bytes();
        let fields = [&[(253, 4, U32)], fields].concat();
        let bodies = [&[&time[..]], bodies].concat();
        let file = FitWriter::new()
            .define(0, 20, &fields)
            .message(0, &bodies)
            .finish();
        records(&read(&file, Salvage::No).unwrap())[0].clone()
    }

    fn records(activity: &Activity) -> &[Record] {
        &activity.sessions[0].records
    }

    #[test]
    fn each_field_comes_out_in_its_unit() {
        let record = read_one(
            &[
                (0, 4, S32),
                (1, 4, S32),
                (3, 1, U8),
                (4, 1, U8),
                (53, 1, U8),
                (5, 4, U32),
                (7, 2, U16),
                (13, 1, S8),
                (39, 2, U16),
                (41, 2, U16),
                (73, 4, U32),
                (78, 4, U32),
                (85, 2, U16),
                (108, 2, U16),
            ],
            &[
                &(1_i32 << 30).to_le_bytes(),
                &(-(1_i32 << 29)).to_le_bytes(),
                &[142],
                &[86],
                &[64],
                &123_456_u32.to_le_bytes(),
                &250_u16.to_le_bytes(),
                &(-5_i8).to_le_bytes(),
                &955_u16.to_le_bytes(),
                &2720_u16.to_le_bytes(),
                &3228_u32.to_le_bytes(),
                &2829_u32.to_le_bytes(),
                &11_810_u16.to_le_bytes(),
                &2643_u16.to_le_bytes(),
            ],
        );
        assert_eq!(record.at.to_rfc3339(), "2019-03-17T07:24:33+00:00");
        assert_eq!(record.latitude_deg, Some(90.0));
        assert_eq!(record.longitude_deg, Some(-45.0));
        assert_eq!(record.heart_rate_bpm, Some(142));
        // The sport is not known here, so that one leg stays one leg.
        assert_eq!(record.cadence_spm, Some(86.5));
        assert_eq!(record.distance_m, Some(1234.56));
        assert_eq!(record.power_w, Some(250.0));
        assert_eq!(record.temperature_c, Some(-5.0));
        assert_eq!(record.vertical_oscillation_m, Some(0.0955));
        assert_eq!(record.stance_ms, Some(272.0));
        assert_eq!(record.speed_m_per_s, Some(3.228));
        assert!((record.altitude_m.unwrap() - 65.8).abs() < 1e-9);
        assert_eq!(record.step_length_m, Some(1.181));
        assert_eq!(record.respiration_per_min, Some(26.43));
    }

    #[test]
    fn what_was_not_measured_is_absent() {
        let record = read_one(
            &[
                (0, 4, S32),
                (3, 1, U8),
                (4, 1, U8),
                (41, 2, U16),
                (78, 4, U32),
            ],
            &[
                &i32::MAX.to_le_bytes(),
                &[0xFF],
                &[0xFF],
                &[0, 0],
                &[0xFF; 4],
            ],
        );
        let nothing = Record {
            at: record.at,
            ..Record::default()
        };
        assert_eq!(record, nothing);
    }

    #[test]
    fn a_heart_rate_of_zero_is_none_and_a_cadence_of_zero_is_standing() {
        let record = read_one(&[(3, 1, U8), (4, 1, U8)], &[&[0], &[0]]);
        assert_eq!(record.heart_rate_bpm, None);
        assert_eq!(record.cadence_spm, Some(0.0));
    }

    #[test]
    fn enhanced_fields_count_wherever_they_stand() {
        let plain = (6, 2, U16);
        let enhanced = (73, 4, U32);
        let (low, high) = (1000_u16.to_le_bytes(), 3000_u32.to_le_bytes());
        let first = read_one(&[plain, enhanced], &[&low, &high]);
        let last = read_one(&[enhanced, plain], &[&high, &low]);
        let alone = read_one(&[plain], &[&low]);
        assert_eq!(first.speed_m_per_s, Some(3.0));
        assert_eq!(last.speed_m_per_s, Some(3.0));
        assert_eq!(alone.speed_m_per_s, Some(1.0));
    }

    #[test]
    fn fields_of_odd_size_or_unknown_type_are_stepped_over() {
        let record = read_one(
            &[
                (7, 1, U16),
                (73, 3, U32),
                (5, 4, 0x1F),
                (200, 2, U16),
                (3, 1, U8),
            ],
            &[&[9], &[1, 2, 3], &[1, 2, 3, 4], &[5, 6], &[142]],
        );
        assert_eq!(record.power_w, None);
        assert_eq!(record.speed_m_per_s, None);
        assert_eq!(record.distance_m, None);
        assert_eq!(record.heart_rate_bpm, Some(142));
    }

    #[test]
    fn compressed_distance_goes_on_over_its_roll_over_and_may_be_absent() {
        let file = FitWriter::new()
            .define(0, 20, &[(253, 4, U32), (8, 3, BYTES)])
            .message(0, &[&T0.to_le_bytes(), &[0xF1, 0x00, 0xFF]])
            .message(0, &[&(T0 + 1).to_le_bytes(), &[0xFF; 3]])
            .message(0, &[&(T0 + 2).to_le_bytes(), &[0xF1, 0x90, 0x00]])
            .finish();
        let activity = read(&file, Salvage::No).unwrap();
        let distances: Vec<_> = records(&activity).iter().map(|it| it.distance_m).collect();
        assert_eq!(distances, [Some(255.0), None, Some(256.5625)]);
        assert_eq!(records(&activity)[0].speed_m_per_s, Some(2.41));
        assert_eq!(records(&activity)[1].speed_m_per_s, None);
    }

    #[test]
    fn high_byte_first_reads_the_same() {
        let time = T0.to_be_bytes();
        let file = FitWriter::new()
            .raw(&[0x40, 0, 1, 0, 20, 2, 253, 4, U32, 5, 4, U32, 0])
            .raw(&time)
            .raw(&4200_u32.to_be_bytes())
            .finish();
        let activity = read(&file, Salvage::No).unwrap();
        assert_eq!(records(&activity)[0].distance_m, Some(42.0));
        assert_eq!(
            records(&activity)[0].at.to_rfc3339(),
            "2019-03-17T07:24:33+00:00"
        );
    }
}
