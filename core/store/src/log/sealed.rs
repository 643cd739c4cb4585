//! A stretch of the log of a run that is over, by columns: about half of what it took while it grew.
//!
//! Inputs of one kind, sensor and length form a table, a row each, which is written column by column
//! of bytes. Neighbours in a column are alike (the exponent of a latitude, the flags of a
//! notification), neighbours in a row are not.

use std::collections::BTreeMap;

use freshlegs_engine::sensing::gatt::Characteristic;
use freshlegs_engine::{Input, Moment, SensorId};

use super::{Entry, bytes_of, input_of};
use crate::error::StoreError;
use crate::pack::{Reader, Writer, damaged};

/// The first byte of a sealed chunk.
pub(super) const TAG: u8 = 1;

/// Entries in a chunk: half an hour of five a second, so that a replay need not unpack hours at once.
pub(super) const MOST_ENTRIES: usize = 10_000;

/// What goes into one table: the sensor and characteristic of a notification, or the first byte of
/// another input, and the length of its bytes.
type Kind = (Option<(SensorId, Characteristic)>, u8, usize);

/// Packs entries, at most [`MOST_ENTRIES`].
pub(super) fn pack(entries: &[Entry]) -> Result<Vec<u8>, StoreError> {
    let rows = entries
        .iter()
        .map(|(_, input)| Ok((kind_of(input), bytes_of(input)?)))
        .map(|row: Result<_, StoreError>| {
            row.map(|(sensor, bytes)| {
                let first = bytes.first().copied().unwrap_or_default();
                ((sensor, first, bytes.len()), bytes)
            })
        })
        .collect::<Result<Vec<(Kind, Vec<u8>)>, _>>()?;
    let mut tables: BTreeMap<Kind, Vec<&[u8]>> = BTreeMap::new();
    for (kind, bytes) in &rows {
        tables.entry(*kind).or_default().push(bytes);
    }
    let numbers: BTreeMap<&Kind, u64> = tables.keys().zip(0..).collect();

    let mut writer = Writer::default();
    writer.byte(TAG);
    writer.count(entries.len());
    writer.numbers(entries.iter().map(|(at, _)| at.as_micros().cast_signed()));
    writer.count(tables.len());
    for (_, _, length) in tables.keys() {
        writer.count(*length);
    }
    for (kind, _) in &rows {
        writer.unsigned(numbers[kind]);
    }
    for ((_, _, length), rows) in &tables {
        for column in 0..*length {
            write_column(&mut writer, rows.iter().map(|row| row[column]));
        }
    }
    Ok(writer.finish())
}

/// The entries of a chunk, its tag already read.
pub(super) fn unpack(mut reader: Reader<'_>) -> Result<Vec<Entry>, StoreError> {
    let count = reader.count()?;
    let moments = reader.numbers(count)?;
    let tables = reader.count()?;
    let lengths = (0..tables)
        .map(|_| reader.count())
        .collect::<Result<Vec<_>, _>>()?;
    let mut rows_of = vec![Vec::new(); tables];
    for entry in 0..count {
        let table = usize::try_from(reader.unsigned()?).ok();
        let rows = table.and_then(|table| rows_of.get_mut(table));
        rows.ok_or_else(|| damaged("its log refers to nothing"))?
            .push(entry);
    }
    let mut bytes = vec![Vec::new(); count];
    for (rows, length) in rows_of.iter().zip(lengths) {
        for _ in 0..length {
            for (row, byte) in rows.iter().zip(read_column(&mut reader, rows.len())?) {
                bytes[*row].push(byte);
            }
        }
    }
    moments
        .into_iter()
        .zip(bytes)
        .map(|(at, bytes)| Ok((Moment::from_micros(at.cast_unsigned()), input_of(&bytes)?)))
        .collect()
}

fn kind_of(input: &Input) -> Option<(SensorId, Characteristic)> {
    match input {
        Input::Notification {
            sensor,
            characteristic,
            ..
        } => Some((*sensor, *characteristic)),
        _ => None,
    }
}

/// A column as it is or as differences between neighbours, whichever has fewer surprises.
fn write_column(writer: &mut Writer, column: impl Iterator<Item = u8> + Clone) {
    let differences = || {
        column.clone().scan(0_u8, |last, byte| {
            let difference = byte.wrapping_sub(*last);
            *last = byte;
            Some(difference)
        })
    };
    let is_differences = entropy(differences()) < entropy(column.clone());
    writer.byte(is_differences.into());
    if is_differences {
        differences().for_each(|byte| writer.byte(byte));
    } else {
        column.for_each(|byte| writer.byte(byte));
    }
}

fn read_column(reader: &mut Reader<'_>, length: usize) -> Result<Vec<u8>, StoreError> {
    let is_differences = reader.byte()? == 1;
    let mut column = reader.bytes(length)?.to_vec();
    if is_differences {
        let mut last = 0_u8;
        for byte in &mut column {
            last = last.wrapping_add(*byte);
            *byte = last;
        }
    }
    Ok(column)
}

/// The bits that a perfect code for single bytes would need (Shannon 1948,
/// doi:10.1002/j.1538-7305.1948.tb01338.x).
fn entropy(bytes: impl Iterator<Item = u8>) -> f64 {
    let mut counts = [0_u32; 256];
    for byte in bytes {
        counts[usize::from(byte)] += 1;
    }
    let total = f64::from(counts.iter().sum::<u32>());
    let seen = counts.into_iter().filter(|count| *count > 0);
    seen.map(f64::from)
        .map(|count| count * (total / count).log2())
        .sum()
}

#[cfg(test)]
mod tests {
    use freshlegs_engine::{CueOutcome, Fix, SensorInfo};
    use proptest::prelude::*;

    use super::*;

    fn any_input() -> impl Strategy<Value = Input> {
        let characteristic = prop_oneof![
            Just(Characteristic::HeartRateMeasurement),
            Just(Characteristic::RscMeasurement),
        ];
        let notification = (
            0..3_u16,
            characteristic,
            prop::collection::vec(any::<u8>(), 0..6),
        );
        let numbers = (any::<f64>(), any::<f64>(), any::<Option<f32>>());
        prop_oneof![
            notification.prop_map(|(sensor, characteristic, value)| Input::Notification {
                sensor: SensorId(sensor),
                characteristic,
                value,
            }),
            numbers.prop_map(|(latitude_deg, longitude_deg, altitude_m)| Input::Fix(Fix {
                latitude_deg,
                longitude_deg,
                altitude_m,
                ..Fix::default()
            })),
            any::<u64>().prop_map(|total| Input::PhoneSteps { total }),
            any::<u32>().prop_map(|id| Input::CueEnded {
                id,
                outcome: CueOutcome::Spoken,
            }),
            ".*".prop_map(|name| Input::SensorJoined {
                sensor: SensorId(1),
                info: SensorInfo {
                    name,
                    ..SensorInfo::default()
                },
            }),
            Just(Input::Pause),
        ]
    }

    proptest! {
        #[test]
        fn any_inputs_read_back_bit_for_bit(
            entries in prop::collection::vec((any::<u64>(), any_input()), 0..60)
        ) {
            let entries: Vec<_> = entries
                .into_iter()
                .map(|(at, input)| (Moment::from_micros(at), input))
                .collect();
            let packed = pack(&entries).unwrap();
            let mut reader = Reader::new(&packed);
            prop_assert_eq!(reader.byte(), Ok(TAG));
            let unpacked = unpack(reader).unwrap();
            // By their bytes: a NaN is not equal to itself, and has to come back all the same.
            let bytes = |entries: &[Entry]| -> Vec<_> {
                entries.iter().map(|(at, input)| (*at, bytes_of(input))).collect()
            };
            prop_assert_eq!(bytes(&unpacked), bytes(&entries));
        }

        #[test]
        fn bytes_that_are_no_chunk_give_an_error(bytes: Vec<u8>) {
            let _ = unpack(Reader::new(&bytes));
        }
    }
}
