use std::io::{self, Read, Write};
use std::process::{Command, Stdio};

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const PASSPHRASE: &str = "three legs of a längere Reise";
/// Next to no work, for what is not about it.
const LITTLE_WORK: u8 = 1;

fn written(items: &[(&str, Value)]) -> Vec<u8> {
    let mut writer =
        ArchiveWriter::with_work_factor(Vec::new(), PASSPHRASE, "0.2.0", LITTLE_WORK).unwrap();
    for (kind, item) in items {
        writer.write(kind, item).unwrap();
    }
    writer.finish().unwrap()
}

fn read(backup: &[u8], passphrase: &str) -> Result<Vec<ArchiveItem>, ArchiveError> {
    ArchiveReader::open(backup, passphrase, &["entry", "run"])?.collect()
}

/// Items that do not pack well, enough for several of the pieces that age seals.
fn many() -> Vec<(&'static str, Value)> {
    let mut noise = 1_u64;
    let mut item = |_| {
        let numbers: Vec<u64> = (0..40)
            .map(|_| {
                noise = noise
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                noise
            })
            .collect();
        ("run", json!({ "numbers": numbers }))
    };
    (0..400).map(&mut item).collect()
}

/// A line of its own, sealed as a backup is.
fn sealed(lines: &[u8]) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(PASSPHRASE.into());
    recipient.set_work_factor(LITTLE_WORK);
    age::encrypt(&recipient, lines).unwrap()
}

#[test]
fn what_is_written_is_read_and_nothing_of_it_shows() {
    let items = [
        ("entry", json!({ "note": "heavy as lead", "rpe": 7.3 })),
        (
            "run",
            json!({ "id": 1, "distance_m": 10_012.345_678_901_234 }),
        ),
    ];
    let backup = written(&items);
    let shows = |text: &str| backup.windows(text.len()).any(|it| it == text.as_bytes());
    assert!(!shows("heavy") && !shows("entry") && !shows("freshlegs"));
    let mut reader = ArchiveReader::open(&backup[..], PASSPHRASE, &["entry", "run"]).unwrap();
    assert_eq!(reader.header().app_version, "0.2.0");
    for (kind, item) in items {
        let read = reader.next().unwrap().unwrap();
        assert_eq!((read.kind.as_str(), read.item), (kind, item));
    }
    assert!(reader.next().is_none());
    assert!(reader.skipped().is_empty());
}

#[test]
fn kinds_of_a_newer_version_are_passed_over_and_counted() {
    let backup = written(&[
        ("entry", json!(1)),
        ("dream", json!({ "colour": "green" })),
        ("dream", json!(null)),
        ("run", json!(2)),
    ]);
    let mut reader = ArchiveReader::open(&backup[..], PASSPHRASE, &["entry", "run"]).unwrap();
    let items: Vec<Value> = reader.by_ref().map(|it| it.unwrap().item).collect();
    assert_eq!(items, [json!(1), json!(2)]);
    let skipped: Vec<_> = reader.skipped().iter().collect();
    assert_eq!(skipped, [(&"dream".to_owned(), &2)]);
}

#[test]
fn a_wrong_or_empty_passphrase_opens_nothing() {
    let backup = written(&[]);
    assert!(matches!(
        read(&backup, "another"),
        Err(ArchiveError::WrongPassphrase)
    ));
    assert!(matches!(
        read(&backup, ""),
        Err(ArchiveError::EmptyPassphrase)
    ));
    let empty = ArchiveWriter::new(Vec::new(), "", "0.2.0");
    assert!(matches!(empty, Err(ArchiveError::EmptyPassphrase)));
}

#[test]
fn what_is_no_backup_is_not_recognised() {
    let key = age::x25519::Identity::generate().to_public();
    let for_a_key = age::encrypt(&key, b"x").unwrap();
    let other_lines = zstd::encode_all(&b"{\"format\":\"letters\"}\n"[..], 3).unwrap();
    let no_version = zstd::encode_all(&b"{\"format\":\"freshlegs-backup\"}\n"[..], 3).unwrap();
    for file in [
        &b""[..],
        b"PK\x03\x04",
        b"{\"format\":\"freshlegs-backup\"}",
        b"age-encryption.org/v2\n",
        &for_a_key,
        &sealed(b""),
        &sealed(b"a letter to a friend"),
        &sealed(&other_lines),
        &sealed(&no_version),
    ] {
        let error = read(file, PASSPHRASE).unwrap_err();
        assert!(
            matches!(error, ArchiveError::NotABackup),
            "{error:?} of {file:?}"
        );
    }
}

#[test]
fn a_newer_format_is_called_so() {
    let header = b"{\"format\":\"freshlegs-backup\",\"version\":2,\"app_version\":\"9\"}\n";
    let newer = sealed(&zstd::encode_all(&header[..], 3).unwrap());
    let error = read(&newer, PASSPHRASE).unwrap_err();
    assert!(
        matches!(
            error,
            ArchiveError::Newer {
                version: 2,
                supported: 1
            }
        ),
        "{error:?}"
    );
}

#[test]
fn more_work_than_a_phone_can_do_is_refused_before_it_is_done() {
    let backup = written(&[]);
    let head = String::from_utf8_lossy(&backup[..80]).into_owned();
    let at = head.find(" 1\n").unwrap() + 1;
    let dear = [&backup[..at], b"19", &backup[at + 1..]].concat();
    let error = read(&dear, PASSPHRASE).unwrap_err();
    assert!(
        matches!(
            error,
            ArchiveError::TooMuchWork {
                work_factor: 19,
                most: 18
            }
        ),
        "{error:?}"
    );
}

#[test]
fn a_cut_backup_is_incomplete_wherever_it_was_cut() {
    let backup = written(&many());
    // Sealed pieces of 64 KiB and their 16 bytes of seal follow the head and 16 bytes of nonce.
    let sum = backup.windows(5).position(|it| it == b"\n--- ").unwrap();
    let head = sum
        + 2
        + backup[sum + 1..]
            .iter()
            .position(|it| *it == b'\n')
            .unwrap()
        + 16;
    let pieces = (0..).map(|it| head + it * (65_536 + 16));
    let pieces: Vec<usize> = pieces.take_while(|it| *it < backup.len()).collect();
    assert!(pieces.len() >= 3, "{pieces:?}");
    let around_pieces = pieces.iter().flat_map(|it| [it - 1, *it, it + 1]);
    let sixteenths = (1..16).map(|it| backup.len() * it / 16);
    let last = backup.len() - 1;
    for cut in sixteenths
        .chain(around_pieces)
        .chain(20..250)
        .chain([1, 7, last])
    {
        let error = read(&backup[..cut], PASSPHRASE).unwrap_err();
        assert!(
            matches!(error, ArchiveError::Incomplete),
            "{error:?} of {cut} bytes"
        );
    }
}

#[test]
fn a_flipped_bit_is_never_taken_for_a_backup() {
    let small = written(&[("entry", json!("x"))]);
    // Each try asks scrypt for a key: every third bit is in every byte.
    for bit in (0..small.len() * 8).step_by(3) {
        let mut spoilt = small.clone();
        spoilt[bit / 8] ^= 1 << (bit % 8);
        assert!(read(&spoilt, PASSPHRASE).is_err(), "bit {bit}");
    }
    let large = written(&many());
    let whole = read(&large, PASSPHRASE).unwrap();
    for at in (300..65_000).step_by(9_973) {
        let mut spoilt = large.clone();
        spoilt[at] ^= 0x10;
        let error = read(&spoilt, PASSPHRASE).unwrap_err();
        assert!(matches!(error, ArchiveError::Damaged), "{error:?} at {at}");
    }
    let mut spoilt = large.clone();
    *spoilt.last_mut().unwrap() ^= 1;
    let reader = ArchiveReader::open(&spoilt[..], PASSPHRASE, &["run"]).unwrap();
    let mut items: Vec<_> = reader.collect();
    assert!(matches!(items.pop(), Some(Err(ArchiveError::Incomplete))));
    let before: Vec<ArchiveItem> = items.into_iter().map(Result::unwrap).collect();
    assert!(whole.starts_with(&before));
}

#[test]
fn something_behind_the_end_is_no_part_of_a_backup() {
    let mut backup = written(&[("entry", json!("x"))]);
    backup.push(0);
    assert!(read(&backup, PASSPHRASE).is_err());
}

#[test]
fn a_backup_that_was_not_finished_is_incomplete() {
    let mut bytes = Vec::new();
    let mut writer =
        ArchiveWriter::with_work_factor(&mut bytes, PASSPHRASE, "0.2.0", LITTLE_WORK).unwrap();
    writer.write("entry", &json!("x")).unwrap();
    drop(writer);
    assert!(matches!(
        read(&bytes, PASSPHRASE),
        Err(ArchiveError::Incomplete)
    ));
}

/// A stream that breaks after some bytes.
struct Breaking<'a>(&'a [u8]);

impl Read for Breaking<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            return Err(io::Error::other("the card was taken out"));
        }
        self.0.read(buffer)
    }
}

/// A disk with room for some bytes.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self
            .0
            .checked_sub(bytes.len())
            .ok_or(io::ErrorKind::StorageFull)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn what_the_disk_says_is_passed_on() {
    let backup = written(&many());
    for cut in [0, 10, 100, 1_000, 100_000] {
        let reader = ArchiveReader::open(Breaking(&backup[..cut]), PASSPHRASE, &[]);
        let error = reader.map_or_else(Some, |mut it| it.find_map(Result::err));
        assert!(
            matches!(error, Some(ArchiveError::Io(_))),
            "{error:?} after {cut}"
        );
    }
    for room in [0, 100, 1_000, 100_000] {
        let filled = || -> Result<Full, ArchiveError> {
            let mut writer =
                ArchiveWriter::with_work_factor(Full(room), PASSPHRASE, "0.2.0", LITTLE_WORK)?;
            for (kind, item) in many() {
                writer.write(kind, &item)?;
            }
            writer.finish()
        };
        let error = filled().err().unwrap();
        assert!(matches!(error, ArchiveError::Io(_)), "{error}");
    }
}

/// `age` reads a passphrase from a terminal only, which `script` pretends to be.
#[test]
fn the_age_program_opens_what_we_write() {
    let found = |program: &str| Command::new(program).arg("--version").output().is_ok();
    if !found("age") || !found("script") {
        eprintln!("skipped: age or script is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("backup.age");
    let mut writer = ArchiveWriter::new(Vec::new(), "rivers and roads", "0.2.0").unwrap();
    writer.write("entry", &json!({ "note": "ours" })).unwrap();
    std::fs::write(&path, writer.finish().unwrap()).unwrap();
    let mut age = Command::new("script")
        .args(["-qec", "age -d -o lines.zst backup.age", "/dev/null"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // It asks once, and may ask before or after the words are there.
    age.stdin
        .take()
        .unwrap()
        .write_all(b"rivers and roads\n")
        .unwrap();
    let said = age.wait_with_output().unwrap();
    let lines = std::fs::read(folder.path().join("lines.zst"))
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&said.stdout)));
    let lines = String::from_utf8(zstd::decode_all(&lines[..]).unwrap()).unwrap();
    let lines: Vec<Value> = lines
        .lines()
        .map(|it| serde_json::from_str(it).unwrap())
        .collect();
    assert_eq!(lines[0]["format"], "freshlegs-backup");
    assert_eq!(
        lines[1],
        json!({ "kind": "entry", "item": { "note": "ours" } })
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_items_come_back_as_they_were(
        items in prop::collection::vec(("(entry|run)", any::<f64>(), ".{0,200}", any::<i64>()), 0..20)
    ) {
        let items: Vec<(String, Value)> = items
            .into_iter()
            .map(|(kind, float, text, whole)| (kind, json!({ "f": float, "t": text, "w": whole })))
            .collect();
        let borrowed: Vec<(&str, Value)> =
            items.iter().map(|(kind, item)| (kind.as_str(), item.clone())).collect();
        let read = read(&written(&borrowed), PASSPHRASE).unwrap();
        let read: Vec<(String, Value)> = read.into_iter().map(|it| (it.kind, it.item)).collect();
        prop_assert_eq!(read, items);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes: Vec<u8>) {
        let _ = read(&bytes, PASSPHRASE);
        let _ = read(&[MAGIC_LINE, &bytes].concat(), PASSPHRASE);
        let _ = read(&sealed(&bytes), PASSPHRASE);
    }
}

const MAGIC_LINE: &[u8] = b"age-encryption.org/v1\n";
